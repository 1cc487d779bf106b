import { takeBackItems, type Workshop, type WorkshopItem } from "@polku/core/workshop";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ItemHistory } from "./item-history.js";

const empty: Workshop = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items: [] };
const at = "2026-03-12T10:00:00Z";

/** What is there, by its words alone: items that come back have other ids. */
function said({ items }: Workshop): string[] {
  const words = new Map(items.map((item) => [item.id, "text" in item ? (item.text ?? "") : ""]));
  return items
    .flatMap((item) => {
      if (item.kind === "note") return [item.text];
      return item.kind === "review" ? [`${item.text ?? ""} of ${words.get(item.of) ?? "nothing"}`] : [];
    })
    .toSorted();
}

/** Notes, reviews of them, and taking one of them back. */
const arbitraryAction = fc.record({
  does: fc.constantFrom("note", "review", "take back"),
  which: fc.nat(20),
});

test("undo restores what was there before each step, and redo what was there after it", () => {
  fc.assert(
    fc.property(fc.array(arbitraryAction, { maxLength: 12 }), (actions) => {
      let ids = 0;
      const history = new ItemHistory((kind) => `${kind}-${(ids += 1)}`);
      let workshop = empty;
      const states = [said(workshop)];
      for (const { does, which } of actions) {
        const notes = workshop.items.filter(({ kind }) => kind === "note");
        const note = notes[which % Math.max(1, notes.length)];
        if (does !== "note" && !note) continue;
        if (does === "take back" && note) {
          const removed = workshop.items.filter(
            (item) => item.id === note.id || (item.kind === "review" && item.of === note.id),
          );
          history.note({ removed });
          workshop = takeBackItems(workshop, [note.id]);
        } else {
          const text = `text ${(ids += 1)}`;
          const item: WorkshopItem =
            does === "review" && note
              ? { kind: "review", id: `review-${ids}`, at, of: note.id, text }
              : { kind: "note", id: `note-${ids}`, at, on: "neuvola", text };
          history.note({ added: [item] });
          workshop = { ...workshop, items: [...workshop.items, item] };
        }
        states.push(said(workshop));
      }
      for (const round of [1, 2]) {
        for (const state of states.slice(0, -1).toReversed()) {
          workshop = history.undo(workshop) ?? empty;
          expect([round, said(workshop)]).toEqual([round, state]);
        }
        expect(history.undo(workshop)).toBeUndefined();
        for (const state of states.slice(1)) {
          workshop = history.redo(workshop) ?? empty;
          expect([round, said(workshop)]).toEqual([round, state]);
        }
        expect(history.canRedo).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
