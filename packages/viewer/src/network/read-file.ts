import type { CheckedModel, Issue } from "@polku/core";
import { assumeChecked } from "@polku/core/model";

/** The size of the largest file that is read, in megabytes. */
export const mostMegabytes = 200;

/** The result of reading a file. */
export type Read =
  | {
      kind: "model";
      model: CheckedModel;
      warnings: Issue[];
      /** A hash of the file's text. */
      mark: string;
    }
  | { kind: "issues"; issues: Issue[] }
  | { kind: "unreadable" };

/** A file being read and checked in a worker, so that the page stays usable meanwhile. */
export class FileReading {
  readonly result: Promise<Read>;
  readonly #worker: Worker;
  #settle: (read: Read) => void = () => {};

  constructor(file: Blob, name: string) {
    this.#worker = new Worker(new URL("./model-worker.ts", import.meta.url), { type: "module" });
    this.result = new Promise((resolve) => {
      this.#settle = (read) => {
        this.#worker.terminate();
        resolve(read);
      };
    });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Read>) => {
      if (data.kind === "model") assumeChecked(data.model);
      this.#settle(data);
    });
    this.#worker.addEventListener("error", () => this.#settle({ kind: "unreadable" }));
    this.#worker.addEventListener("messageerror", () => this.#settle({ kind: "unreadable" }));
    this.#worker.postMessage({ file, name }, []);
  }

  /** Stops reading; the result is then `unreadable`. */
  cancel(): void {
    this.#settle({ kind: "unreadable" });
  }
}
