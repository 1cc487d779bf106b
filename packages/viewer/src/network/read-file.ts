import type { CheckedModel, Issue, Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { newModelWorker } from "./new-model-worker.js";
import { isAhead, mayBeAhead, parseAhead } from "./read-ahead.js";

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
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

/** What goes to the reader: the file, and then whether the page parses it itself. */
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
    this.ahead = this.#read(file, name, begun);
  }

  /** Whether the result is known. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Stops reading; the result is then `unreadable`. */
  cancel(): void {
    this.#settle({ kind: "unreadable" });
  }

  async #read(file: Blob, name: string, begun: Promise<void>): Promise<Model | undefined> {
    // Read once for each of the two: a copy of a large file's bytes would take longer.
    const own = mayBeAhead(name) ? file.text().catch(() => undefined) : undefined;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) this.cancel();
    if (!bytes || this.#isOver) return undefined;
    this.#send({ bytes: new Uint8Array(bytes), name }, [bytes]);
    // A worker that has not begun would wait for the page.
    await begun;
    const text = await own;
    const parses = text !== undefined && isAhead(text);
    this.#send({ isAhead: parses }, []);
    if (parses && !this.#isOver) this.#parsed = parseAhead(text);
    return this.#parsed;
  }

  #send(message: ToWorker, handedOver: Transferable[]): void {
    this.#worker.postMessage(message, handedOver);
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
