/** Why work is in this window alone. */
export type Alone =
  /** It is being written this moment. */
  | "saving"
  /** The browser's storage is full. */
  | "disk-full"
  /** This browser keeps nothing here: a private window, a page from a file, settings that forbid it. */
  | "no-storage"
  /** Another window has taken the scenario over. */
  | "taken-over"
  /** Another window has saved something newer. */
  | "changed-elsewhere"
  /** Writing failed for another reason. */
  | "failed";

/** The file that work was last written to or read from. */
export interface FileMark {
  readonly name: string;
  /** Whether the work has changed since. */
  readonly changed: boolean;
}

/** Where the work is. It is always in this window, too. */
export type WhereIsWork =
  | { readonly kind: "browser"; readonly file?: FileMark }
  | { readonly kind: "file"; readonly file: FileMark; readonly because: Alone }
  | { readonly kind: "window"; readonly because: Alone };

/** Where the work is, from what is known: what keeps it out of the browser's storage, and its file. */
export function whereIsWork(alone: Alone | undefined, file: FileMark | undefined): WhereIsWork {
  if (alone === undefined) return { kind: "browser", ...(file ? { file } : {}) };
  return file ? { kind: "file", file, because: alone } : { kind: "window", because: alone };
}

/** Whether closing the window would lose something. */
export function isAtRisk(where: WhereIsWork): boolean {
  return where.kind === "window" || (where.kind === "file" && where.file.changed);
}
