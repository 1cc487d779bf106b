import { applyChanges } from "@polku/core";
import { changesOf } from "@polku/core/scenarios";
import {
  checkWorkshop,
  mergeWorkshops,
  parseWorkshop,
  takeBackItems,
  workshopChanges,
  workshopScenario,
  writeWorkshop,
  type Workshop,
  type WorkshopItem,
} from "@polku/core/workshop";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "../support/network-of.ts";
import { runs } from "../support/runs.ts";

const numRuns = runs(400);
const { model } = networkOf(
  "neuvola -referral-> perheneuvola",
  "perhetyo -outreach-> neuvola",
  "perheneuvola @special",
);

const services = ["neuvola", "perhetyo", "perheneuvola"];
const arbitraryAt = fc
  .integer({ min: 0, max: 59 })
  .map((n) => `2026-03-12T10:${String(n).padStart(2, "0")}:00Z`);
const arbitraryText = fc.constantFrom("Yksi", "Två", "<b>three</b>", "a | b");
const group = fc.constantFrom("g1", "g2");
const id = (prefix: string) => fc.nat(5).map((n) => `${prefix}-${n}`);
const on = fc.constantFrom(...services);

/** Items with few ids, so that the same one comes in several versions. */
const arbitraryItem: fc.Arbitrary<WorkshopItem> = fc.oneof(
  fc.record({
    kind: fc.constant("note" as const),
    id: id("note"),
    at: arbitraryAt,
    group,
    on,
    text: arbitraryText,
  }),
  fc.record({ kind: fc.constant("dot" as const), id: id("dot"), at: arbitraryAt, group, on }),
  fc.record({
    kind: fc.constant("disagreement" as const),
    id: id("disagreement"),
    at: arbitraryAt,
    group,
    on,
    text: arbitraryText,
  }),
  fc.record({
    kind: fc.constant("proposal" as const),
    id: id("proposal"),
    at: arbitraryAt,
    group,
    changes: fc.nat(3).map((n) => [
      {
        op: "add" as const,
        in: "services" as const,
        value: { id: `new-${n}`, name: "New", level: "basic" },
      },
    ]),
  }),
  fc.record({
    kind: fc.constant("review" as const),
    id: id("review"),
    at: arbitraryAt,
    of: fc.oneof(id("note"), id("proposal"), id("disagreement")),
    verdict: fc.constantFrom("accepted" as const, "rejected" as const, "open" as const),
  }),
  fc.record({
    kind: fc.constant("taken-back" as const),
    id: fc.oneof(id("note"), id("dot")),
    at: arbitraryAt,
  }),
);

const arbitraryWorkshop: fc.Arbitrary<Workshop> = fc
  .record({
    workshop: fc.constantFrom("w1", "w2"),
    title: fc.constantFrom("Työpaja", "Workshop"),
    date: fc.constantFrom("2026-03-12", "2026-03-13"),
    ended: fc.option(arbitraryAt, { nil: undefined }),
    names: fc.tuple(fc.constantFrom("Ryhmä 1", "Pöytä 1"), fc.constantFrom("Ryhmä 2", "Ryhmä 2")),
    dots: fc.option(fc.nat(3), { nil: undefined }),
    items: fc.array(arbitraryItem, { maxLength: 12 }),
  })
  .map(({ ended, names, dots, ...rest }) => ({
    polku: 1,
    of: model.id,
    ...rest,
    ...(ended === undefined ? {} : { ended }),
    groups: names.map((name, index) => ({
      id: `g${index + 1}`,
      name,
      ...(dots === undefined ? {} : { dots }),
    })),
  }));

function merge(first: Workshop, ...others: Workshop[]): Workshop {
  const merged = mergeWorkshops(first, ...others);
  if (!merged.ok) throw new Error("not merged");
  return merged.workshop;
}

test("merging is commutative, associative and idempotent, and what it gives is a file that can be read", () => {
  fc.assert(
    fc.property(arbitraryWorkshop, arbitraryWorkshop, arbitraryWorkshop, (a, b, c) => {
      const all = merge(a, b, c);
      expect(merge(c, b, a)).toEqual(all);
      expect(merge(merge(a, b), c)).toEqual(all);
      expect(merge(a, merge(b, c))).toEqual(all);
      expect(merge(all, all, a)).toEqual(all);
      expect(checkWorkshop(all).ok).toBe(true);
      const again = parseWorkshop(writeWorkshop(all));
      expect(again.ok && again.workshop).toEqual(all);
    }),
    { numRuns },
  );
});

test("merging loses nothing but what was taken back", () => {
  fc.assert(
    fc.property(arbitraryWorkshop, arbitraryWorkshop, (a, b) => {
      const { items } = merge(a, b);
      const gone = new Set(
        [...a.items, ...b.items].flatMap((item) => (item.kind === "taken-back" ? [item.id] : [])),
      );
      for (const item of [...a.items, ...b.items])
        if (!gone.has(item.id)) expect(items).toContainEqual(item);
        else
          expect(items.filter((one) => one.id === item.id).map(({ kind }) => kind)).toEqual(["taken-back"]);
    }),
    { numRuns },
  );
});

test("what is taken back stays so, whatever it is merged with", () => {
  fc.assert(
    fc.property(arbitraryWorkshop, arbitraryWorkshop, fc.nat(), (a, b, at) => {
      const item = a.items[at % Math.max(1, a.items.length)];
      if (!item) return;
      const merged = merge(takeBackItems(a, [item.id]), a, b);
      expect(merged.items.filter((one) => one.id === item.id).map(({ kind }) => kind)).toEqual([
        "taken-back",
      ]);
    }),
    { numRuns },
  );
});

test("accepted items are the same changes made by hand: those of the scenario, applied one list after another", () => {
  fc.assert(
    fc.property(arbitraryWorkshop, (file) => {
      const workshop = merge(file);
      const made = workshopChanges(model, workshop);
      const scenario = workshopScenario(workshop, made.changes);
      const applied = applyChanges(model, changesOf(scenario));
      expect(applied.ok && applied.model).toEqual(made.model);
      const proposed = made.changes.filter((change) => change.in === "services" && change.op === "add");
      const byHand = new Set(made.model.services.map((service) => service.id));
      for (const { value } of proposed) expect(byHand).toContain(value?.["id"]);
      // Nothing is accepted that no review accepted last.
      if (!workshop.items.some((item) => item.kind === "review" && item.verdict === "accepted"))
        expect(made.changes).toEqual([]);
    }),
    { numRuns },
  );
});
