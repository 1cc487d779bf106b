import type { CheckedModel, Issue } from "@polku/core";
import { assumeChecked } from "@polku/core/model";

/** The biggest file that is read. */
export const mostMegabytes = 200;

/** What came of reading a file. */
export type Read =
  | {
      kind: "model";
      model: CheckedModel;
      warnings: Issue[];
      /** A mark of the file's text. */
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

  /** Stops at once; the result then says that nothing was read. */
  cancel(): void {
    this.#settle({ kind: "unreadable" });
  }
}
