/** What windows tell each other of a scenario. */
export interface Message {
  readonly about: "saved" | "removed" | "wanted";
  readonly id: string;
}

/** A way to tell the other windows, and to hear of them. */
export interface News {
  tell(message: Message): void;
  /** Calls back for each message of another window; what comes back ends that. */
  hear(listener: (message: Message) => void): () => void;
}

/** News between the windows of a browser; a browser that has no channel hears nothing. */
export class BrowserNews implements News {
  readonly #channel =
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("polku-scenarios");

  tell(message: Message): void {
    this.#channel?.postMessage(message);
  }

  hear(listener: (message: Message) => void): () => void {
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
