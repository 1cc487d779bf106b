import { openChannel } from "../../platform/open-channel.js";

/** What windows post about a scenario. */
export interface Message {
  readonly about: "saved" | "removed" | "wanted";
  readonly id: string;
}

/** Messages between the windows. */
export interface Channel {
  post(message: Message): void;
  /** Calls back for each message of another window; returns the function that ends it. */
  listen(listener: (message: Message) => void): () => void;
  /** Ends it for this window. */
  close(): void;
}

/** The channel between the windows of a browser; where there is none, no message arrives. */
export class BrowserChannel implements Channel {
  readonly #channel = openChannel("polku-scenarios");

  post(message: Message): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }

  listen(listener: (message: Message) => void): () => void {
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) listener(data);
    };
    this.#channel?.addEventListener("message", onMessage);
    return () => this.#channel?.removeEventListener("message", onMessage);
  }
}

function isMessage(data: unknown): data is Message {
  return (
    typeof data === "object" &&
    data !== null &&
    "id" in data &&
    typeof data.id === "string" &&
    "about" in data &&
    ["saved", "removed", "wanted"].includes(String(data.about))
  );
}
