import type { Text } from "@polku/core";
import { BrowserStore } from "../platform/browser-store.js";
import type { RecordStore } from "../platform/record-store.js";

/** A network that this browser keeps, as the text of its file. */
export interface KeptNetwork {
  readonly id: string;
  /** The id of the model, by which addresses name it together with `mark`. */
  readonly model: string;
  readonly name: Text;
  readonly file: string;
  readonly text: string;
  /** The mark of the text. */
  readonly mark: string;
  readonly savedAt: string;
  /** What it was before it was last saved. */
  readonly before?: Version;
}

type Version = Pick<KeptNetwork, "name" | "model" | "text" | "mark" | "savedAt">;

/** The networks that this browser keeps, several side by side. Where it keeps nothing, its methods fail. */
export class KeptNetworks {
  readonly #records: RecordStore;

  constructor(records: RecordStore = new BrowserStore("polku-networks", "networks")) {
    this.#records = records;
  }

  /** All, the last saved first; what can't be read is left out. */
  async list(): Promise<readonly KeptNetwork[]> {
    const all = (await this.#records.all()).flatMap(([id, raw]) => readRecord(id, raw) ?? []);
    return all.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  async find(id: string): Promise<KeptNetwork | undefined> {
    return readRecord(id, await this.#records.read(id));
  }

  /** Keeps a network; what was kept under its id becomes the version before. */
  async keep(kept: Omit<KeptNetwork, "before">): Promise<void> {
    await this.#records.replace(kept.id, (raw) => {
      const before = readRecord(kept.id, raw);
      if (before === undefined) return kept;
      return before.mark === kept.mark ? { ...before, ...kept } : { ...kept, before: versionOf(before) };
    });
  }

  /** Brings the version before back; that of now becomes the version before. */
  async bringBack(id: string): Promise<void> {
    await this.#records.replace(id, (raw) => {
      const now = readRecord(id, raw);
      return now?.before ? { ...now, ...now.before, before: versionOf(now) } : raw;
    });
  }

  /** Puts a network that was removed back as it was. */
  async restore(kept: KeptNetwork): Promise<void> {
    await this.#records.replace(kept.id, () => kept);
  }

  async remove(id: string): Promise<void> {
    await this.#records.remove(id);
  }
}

function versionOf({ name, model, text, mark, savedAt }: KeptNetwork): Version {
  return { name, model, text, mark, savedAt };
}

/** A record as it was kept; undefined where it is something else. */
function readRecord(id: string, raw: unknown): KeptNetwork | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const found = raw as Partial<Record<keyof KeptNetwork, unknown>>;
  const isWhole = (["model", "file", "text", "mark", "savedAt"] as const).every(
    (field) => typeof found[field] === "string",
  );
  const isNamed = typeof found.name === "string" || typeof found.name === "object";
  return isWhole && isNamed ? ({ ...found, id } as KeptNetwork) : undefined;
}

/** The file of a network as it is kept. */
export function toFile({ file, text }: KeptNetwork): File {
  return new File([text], file, { type: "application/yaml" });
}
