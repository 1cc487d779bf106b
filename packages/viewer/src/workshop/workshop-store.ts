import { mergeWorkshops, checkWorkshop, type Workshop } from "@polku/core/workshop";
import { BrowserStore } from "../platform/browser-store.js";
import { withinTime, type RecordStore } from "../platform/record-store.js";

/** A workshop as this browser keeps it. */
export interface KeptWorkshop {
  readonly id: string;
  readonly workshop: Workshop;
  readonly savedAt: string;
}

/** How long the storage may take to answer, in milliseconds. */
const patience = 8000;

/**
 * The workshops that this browser keeps. What another window has recorded meanwhile is never overwritten: both are
 * merged.
 */
export class WorkshopStore {
  readonly #records: RecordStore;

  constructor(records: RecordStore = new BrowserStore("polku-workshops", "workshops")) {
    this.#records = records;
  }

  /** All, the last saved first; what can't be read is left out, and stays where it is. */
  async list(): Promise<readonly KeptWorkshop[]> {
    const all = await withinTime(this.#records.all(), patience);
    const kept = all.flatMap(([id, raw]) => readRecord(id, raw) ?? []);
    return kept.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  async find(id: string): Promise<KeptWorkshop | undefined> {
    return readRecord(id, await withinTime(this.#records.read(id), patience));
  }

  /** Keeps a workshop, merged with what is kept of it; gives what is kept now. */
  async keep(id: string, workshop: Workshop): Promise<Workshop> {
    let now = workshop;
    const work = this.#records.replace(id, (raw) => {
      const there = readRecord(id, raw)?.workshop;
      const merged = there && mergeWorkshops(workshop, there);
      // Its name, its groups and its end are as they were last set.
      if (merged?.ok) now = { ...workshop, items: merged.workshop.items };
      return { workshop: now, savedAt: new Date().toISOString() };
    });
    await withinTime(work, patience);
    return now;
  }

  async remove(id: string): Promise<void> {
    await withinTime(this.#records.remove(id), patience);
  }
}

function readRecord(id: string, raw: unknown): KeptWorkshop | undefined {
  if (typeof raw !== "object" || raw === null || !("workshop" in raw)) return undefined;
  const checked = checkWorkshop(raw.workshop);
  const savedAt = "savedAt" in raw && typeof raw.savedAt === "string" ? raw.savedAt : "";
  return checked.ok ? { id, workshop: checked.workshop, savedAt } : undefined;
}
