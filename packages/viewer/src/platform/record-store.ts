/** Where records are kept, each under an id. Every method fails with the reason why where it can't be done. */
export interface RecordStore {
  all(): Promise<(readonly [id: string, raw: unknown])[]>;
  read(id: string): Promise<unknown>;
  /**
   * Reads and writes in one go, so that no other window comes between. `next` makes the new record from
   * the one that is there; where it throws, nothing is written and its error is passed on.
   */
  replace(id: string, next: (raw: unknown) => unknown): Promise<void>;
  remove(id: string): Promise<void>;
}

/** This browser keeps nothing here. */
export class NoStorage extends Error {
  override readonly name = "NoStorage";
}

/** What is there is newer than what was to be replaced. */
export class ChangedElsewhere extends Error {
  override readonly name = "ChangedElsewhere";
}

/** Fails with `NoStorage` where some work takes longer than a number of milliseconds. */
export function withinTime<Result>(work: Promise<Result>, patience: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoStorage("this browser's storage does not answer")), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
