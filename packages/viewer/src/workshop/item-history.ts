import { takeBackItems, type Workshop, type WorkshopItem } from "@polku/core/workshop";

/** What one step recorded and took back; undo turns it round. */
interface Step {
  readonly added: readonly WorkshopItem[];
  readonly removed: readonly WorkshopItem[];
}

/**
 * The steps of a workshop, to be undone and redone. Items that were taken back stay so in every file, so what comes back
 * does under another id.
 */
export class ItemHistory {
  readonly #newId: (kind: WorkshopItem["kind"]) => string;
  #past: Step[] = [];
  #future: Step[] = [];

  constructor(newId: (kind: WorkshopItem["kind"]) => string) {
    this.#newId = newId;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Notes a step that was made; what had been undone is let go. */
  note(step: Partial<Step>): void {
    this.#past.push({ added: [], removed: [], ...step });
    this.#future = [];
  }

  /** The workshop without its last step; undefined where there is none. */
  undo(workshop: Workshop): Workshop | undefined {
    const step = this.#past.pop();
    if (!step) return undefined;
    const { next, turned } = this.#turnRound(workshop, step);
    this.#future.push(turned);
    return next;
  }

  /** The workshop with the step made again that was last undone; undefined where there is none. */
  redo(workshop: Workshop): Workshop | undefined {
    const step = this.#future.pop();
    if (!step) return undefined;
    const { next, turned } = this.#turnRound(workshop, step);
    this.#past.push(turned);
    return next;
  }

  /** Takes back what a step recorded, and records anew what it took back; and the step that this was. */
  #turnRound(workshop: Workshop, { added, removed }: Step): { next: Workshop; turned: Step } {
    const ids = new Map(removed.map(({ id, kind }) => [id, this.#newId(kind)]));
    const again = removed.map((item) => renamed(item, ids));
    const without = takeBackItems(
      workshop,
      added.map(({ id }) => id),
    );
    // Other steps speak of these items by the ids that they had.
    const rename = (step: Step): Step => ({
      added: step.added.map((item) => renamed(item, ids)),
      removed: step.removed.map((item) => renamed(item, ids)),
    });
    this.#past = this.#past.map(rename);
    this.#future = this.#future.map(rename);
    return {
      next: { ...without, items: [...without.items, ...again] },
      turned: { added: again, removed: added },
    };
  }
}

/** An item under its new id, where it has one, or about another item that has. */
function renamed(item: WorkshopItem, ids: ReadonlyMap<string, string>): WorkshopItem {
  const id = ids.get(item.id) ?? item.id;
  return item.kind === "review" ? { ...item, id, of: ids.get(item.of) ?? item.of } : { ...item, id };
}
