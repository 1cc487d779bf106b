// oxlint-disable-next-line import/default -- Vite gives the address of the built worker
import address from "../network/model-worker.ts?worker&url";
import type { Asked, ToWorker } from "../network/read-file.js";
import { lazy } from "../platform/lazy.js";

const readerPart = lazy(() => import("../network/read-text.js"));

/** What of a worker is needed to read with it. */
type ModelWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** Names an address that scripts may come from, where the page asks for such names (Trusted Types). */
interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(text: string): string },
    ): {
      createScriptURL(text: string): string;
    };
  };
}

let trust: ((text: string) => string) | undefined;

function trusted(text: string): string {
  const policy = () =>
    (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy("polku", { createScriptURL: (one) => one });
  if (!trust) {
    const made = policy();
    trust = (one) => made?.createScriptURL(one) ?? one;
  }
  return trust(text);
}

/** A worker that reads network files; where the page around refuses workers, the page's own thread does it. */
export function newModelWorker(): ModelWorker {
  return new ModelReader();
}

class ModelReader extends EventTarget implements ModelWorker {
  #worker: Worker | undefined;
  #asked: Asked | undefined;

  constructor() {
    super();
    try {
      this.#worker = new Worker(trusted(address), { type: "module" });
      this.#worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => this.#tell(data));
      // Where the script of a worker is refused, its error has no message.
      this.#worker.addEventListener("error", () => void this.#readHere());
    } catch {
      // From another origin, or by its policy, the page allows no worker.
    }
  }

  postMessage(message: ToWorker): void {
    if (!("isAhead" in message)) this.#asked = message;
    // A copy: where the worker is refused later on, the file is still here.
    if (this.#worker) this.#worker.postMessage(message, []);
    // The page's own thread gives the model that it has checked: to parse the file beside it would be for nothing.
    else if (!("isAhead" in message)) void this.#readHere();
  }

  terminate(): void {
    this.#worker?.terminate();
    this.#asked = undefined;
  }

  async #readHere(): Promise<void> {
    this.#worker?.terminate();
    this.#worker = undefined;
    try {
      const { readText } = await readerPart.load();
      if (this.#asked) this.#tell(await readText(this.#asked));
    } catch {
      this.dispatchEvent(new Event("error"));
    }
  }

  #tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
