import type { CheckedModel, Issue, Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { newModelWorker } from "./new-model-worker.js";
import { parseAhead, textAhead } from "./read-ahead.js";

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

/** What a file's reader is asked to read. */
export interface Asked {
  file: Blob;
  name: string;
}

/** What goes to the reader: the file, and later whether the page parses it itself. */
export type ToWorker = Asked | { isAhead: boolean };

/** The reader has the file: what the page does now does not keep it from beginning. */
export interface Begun {
  kind: "begun";
}

/**
 * What a file's reader sends of it: a large model comes over as JSON in half the time that a copy of its objects takes.
 * Neither is sent of a model that the page parses itself.
 */
export type ReadText = Read | (Omit<Extract<Read, { kind: "model" }>, "model"> & { json?: string });

/** A file being read and checked in a worker, so that the page stays usable meanwhile. */
export class FileReading {
  /** Rejects where the script that reads files can't be loaded. */
  readonly result: Promise<Read>;
  /** What the page's own parser makes of the file meanwhile: the model of the result, where the check finds it valid. */
  readonly ahead: Promise<Model | undefined>;
  readonly #worker: ReturnType<typeof newModelWorker>;
  #settle: (read: Read) => void = () => {};
  #isOver = false;
  #parsed: Model | undefined;

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
        this.#isOver = true;
        this.#parsed = undefined;
        resolve(read);
      };
    });
    const begun = new Promise<void>((resolve) => {
      this.#worker.addEventListener("message", ({ data }: MessageEvent<ReadText | Begun>) => {
        resolve();
        if (data.kind !== "begun") this.#settle(this.#toRead(data));
      });
    });
    this.#worker.addEventListener("messageerror", () => this.#settle({ kind: "unreadable" }));
    this.#worker.postMessage({ file, name }, []);
    this.ahead = this.#readAhead(file, name, begun);
  }

  /** Whether the result is known. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Stops reading; the result is then `unreadable`. */
  cancel(): void {
    this.#settle({ kind: "unreadable" });
  }

  async #readAhead(file: Blob, name: string, begun: Promise<void>): Promise<Model | undefined> {
    const text = await textAhead(file, name);
    this.#worker.postMessage({ isAhead: text !== undefined }, []);
    await begun;
    if (text !== undefined && !this.#isOver) this.#parsed = parseAhead(text);
    return this.#parsed;
  }

  #toRead(read: ReadText): Read {
    if (read.kind !== "model") return read;
    if ("model" in read) return { ...read, model: assumeChecked(read.model) };
    const { json, ...rest } = read;
    const model = json === undefined ? this.#parsed : (JSON.parse(json) as Model);
    // Where the page had no room for what the worker could parse.
    if (model === undefined) return { kind: "unreadable" };
    return { ...rest, model: assumeChecked(model) };
  }
}
