import { Stored } from "../platform/stored.js";
import type { State } from "../state/state.js";

const stored = new Stored("polku-wall-notes");

/** Notes of whoever leads, kept in this browser: of each step of a story, and of each network beside its stories. */
export class DeskNotes {
  #notes: Map<string, string> | undefined;

  /** Where the notes to what is shown are kept. */
  keyOf({ opened, story }: Pick<State, "opened" | "story">): string {
    return [opened?.network.model.id ?? "", ...(story ? [story.story, story.step] : [])].join(" ");
  }

  read(key: string): string {
    return this.#all.get(key) ?? "";
  }

  /** Keeps a note; an empty one is kept no longer. */
  write(key: string, text: string): void {
    if (text === "") this.#all.delete(key);
    else this.#all.set(key, text);
    stored.write(JSON.stringify([...this.#all]));
  }

  get #all(): Map<string, string> {
    this.#notes ??= new Map(readEntries());
    return this.#notes;
  }
}

function readEntries(): [string, string][] {
  try {
    const raw: unknown = JSON.parse(stored.read() ?? "[]");
    const isEntry = (one: unknown): one is [string, string] =>
      Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === "string");
    return Array.isArray(raw) ? raw.filter(isEntry) : [];
  } catch {
    return [];
  }
}
