import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import { canonical, linkIdsOf } from "../network/link-ids.js";
import { applyChanges } from "./apply-changes.js";
import { diffModels } from "./diff-models.js";

const modelOf = (links: Link[]): Model => ({
  polku: 1,
  id: "parallel",
  name: "Parallel",
  levels: [{ id: "basic", name: "Basic" }],
  areas: [{ id: "area", kind: "municipality", name: "Area" }],
  services: ["a", "b"].map((id) => ({ id, name: id, level: "basic" })),
  links,
});

const link: fc.Arbitrary<Link> = fc
  .record(
    {
      kind: fc.constantFrom("referral", "joint"),
      ages: fc.record({ min: fc.nat(2) }),
      note: fc.constantFrom("a", "b"),
      areas: fc.subarray(["area"], { minLength: 1 }),
    },
    { requiredKeys: ["kind"] },
  )
  .map((fields): Link => ({ from: "a", to: "b", ...fields }));
const links = fc.array(link, { minLength: 1, maxLength: 6 });
const contents = (each: readonly Link[]) => each.map((one) => canonical(one)).toSorted();
const linksAfter = (model: Model, changes: Parameters<typeof applyChanges>[1]) => {
  const applied = applyChanges(model, changes);
  return applied.ok ? applied.model.links : applied.issues.map(({ code }) => code);
};

describe("of links without ids between the same ends", () => {
  test("a message names five where it can't tell which is meant", () => {
    const many = Array.from({ length: 6 }, (_, min): Link => ({
      from: "a",
      to: "b",
      kind: "joint",
      ages: { min },
    }));
    const applied = applyChanges(modelOf(many), [{ op: "remove", in: "links", id: "a:joint:b" }]);
    const issue = applied.ok ? undefined : applied.issues[0];
    expect(issue?.code).toBe("ambiguous-link");
    expect(String(issue?.facts["known"]).split(", ")).toHaveLength(5);
  });

  test("each id removes the link that it was the id of, whatever is added beside it", () => {
    fc.assert(
      fc.property(links, links, fc.nat(), (before, added, at) => {
        const index = at % before.length;
        const id = linkIdsOf(before)[index] ?? "";
        const others = before.filter((_, other) => other !== index);
        expect(contents(linksAfter(modelOf(before), [{ op: "remove", in: "links", id }]) as Link[])).toEqual(
          contents(others),
        );
        const left = linksAfter(modelOf([...added, ...before].toReversed()), [
          { op: "remove", in: "links", id },
        ]);
        // Refused, or the same link.
        if (left?.[0] === "ambiguous-link") expect(id.split(":")).toHaveLength(3);
        else expect(contents(left as Link[])).toEqual(contents([...others, ...added]));
      }),
    );
  });

  test("an id with a mark is still for the link when it is the only one left", () => {
    fc.assert(
      fc.property(links, (all) => {
        const ids = linkIdsOf(all);
        for (const [index, id] of ids.entries()) {
          const left = linksAfter(modelOf([all[index] as Link]), [{ op: "remove", in: "links", id }]);
          // Of several that say the same, only the first mark is made of nothing else.
          const isFirst = all.findIndex((one) => canonical(one) === canonical(all[index])) === index;
          if (isFirst) expect(left).toEqual([]);
        }
      }),
    );
  });

  test("a difference of added links adds them and does nothing else; of removed ones, removes them", () => {
    fc.assert(
      fc.property(links, fc.array(link, { maxLength: 3 }), fc.boolean(), (before, added, isReversed) => {
        const after = [...before, ...added];
        const shuffled = isReversed ? after.toReversed() : after;
        const ops = (changes: { op: string }[]) => changes.map(({ op }) => op);
        expect(ops(diffModels(modelOf(before), modelOf(shuffled)))).toEqual(added.map(() => "add"));
        expect(ops(diffModels(modelOf(shuffled), modelOf(before)))).toEqual(added.map(() => "remove"));
      }),
    );
  });

  test("the difference of any two lists leads from one to the other", () => {
    fc.assert(
      fc.property(links, links, (before, after) => {
        const changes = diffModels(modelOf(before), modelOf(after));
        expect(contents(linksAfter(modelOf(before), changes) as Link[])).toEqual(contents(after));
        expect(changes.length).toBeLessThanOrEqual(before.length + after.length);
      }),
    );
  });
});
