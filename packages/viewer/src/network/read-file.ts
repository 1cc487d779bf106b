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

/**
 * What a file's reader sends of it: a large model comes over as JSON in half the time that a copy of its objects takes.
 * Neither is sent of a model whose text was `ahead`.
 */
export type ReadText = Read | (Omit<Extract<Read, { kind: "model" }>, "model"> & { json?: string });

/** The text of a network in JSON that is being checked. */
interface Ahead {
  kind: "ahead";
  text: string;
}

/** A file being read and checked in a worker, so that the page stays usable meanwhile. */
export class FileReading {
  /** Rejects where the script that reads files can't be loaded. */
  readonly result: Promise<Read>;
  readonly #worker: ReturnType<typeof newModelWorker>;
  #settle: (read: Read) => void = () => {};
  /** What the page's own parser made of the text that came ahead; it counts once the text has been checked. */
  #parsed: unknown;

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
        this.#parsed = undefined;
        resolve(read);
      };
    });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<ReadText | Ahead>) => {
      if (data.kind === "ahead") this.#parsed = parseIfJson(data.text);
      else this.#settle(this.#toRead(data));
    });
    this.#worker.addEventListener("messageerror", () => this.#settle({ kind: "unreadable" }));
    this.#worker.postMessage({ file, name }, []);
  }

  /** Stops reading; the result is then `unreadable`. */
  cancel(): void {
    this.#settle({ kind: "unreadable" });
  }

  #toRead(read: ReadText): Read {
    if (read.kind !== "model") return read;
    if ("model" in read) return { ...read, model: assumeChecked(read.model) };
    const { json, ...rest } = read;
    const value = json === undefined ? this.#parsed : (JSON.parse(json) as unknown);
    // Where the page had no room for what the worker could parse.
    if (value === undefined) return { kind: "unreadable" };
    return { ...rest, model: assumeChecked(value as Model) };
  }
}

/** The value of a text; undefined where it is no JSON, which its check will say better. */
function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
