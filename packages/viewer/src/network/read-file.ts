import type { CheckedModel, Issue, Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { newModelWorker } from "./new-model-worker.js";

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

/** What the worker sends: a large model comes over as JSON in half the time that a copy of its objects takes. */
export type ReadText = Read | (Omit<Extract<Read, { kind: "model" }>, "model"> & { json: string });

/** A file being read and checked in a worker, so that the page stays usable meanwhile. */
export class FileReading {
  /** Rejects where the script that reads files can't be loaded. */
  readonly result: Promise<Read>;
  readonly #worker: ReturnType<typeof newModelWorker>;
  #settle: (read: Read) => void = () => {};

  constructor(file: Blob, name: string) {
    this.#worker = newModelWorker();
    this.result = new Promise((resolve, reject) => {
      // What has no message is no error of the script: it could not be loaded.
      this.#worker.addEventListener("error", (event) => {
        if (event instanceof ErrorEvent) this.#settle({ kind: "unreadable" });
        else reject(new TypeError("the worker could not be loaded"));
      });
      this.#settle = (read) => {
        this.#worker.terminate();
        resolve(read);
      };
    });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<ReadText>) =>
      this.#settle(toRead(data)),
    );
    this.#worker.addEventListener("messageerror", () => this.#settle({ kind: "unreadable" }));
    this.#worker.postMessage({ file, name }, []);
  }

  /** Stops reading; the result is then `unreadable`. */
  cancel(): void {
    this.#settle({ kind: "unreadable" });
  }
}

function toRead(read: ReadText): Read {
  if (read.kind !== "model") return read;
  if ("model" in read) return { ...read, model: assumeChecked(read.model) };
  const { json, ...rest } = read;
  return { ...rest, model: assumeChecked(JSON.parse(json) as Model) };
}
