import * as fc from "fast-check";
import { checkModel, mergeModels, selectModel, type CheckedModel, type Model } from "@polku/core";
import { assumeChecked, mentionsIn, references, sectionNames } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { expect, test } from "vitest";
import { arbitraryModel } from "./arbitrary-model.js";
import { everyField } from "./every-field.js";
import { runs } from "../support/runs.ts";

/** Every id of a model, those that answers give to links included. */
const idsOf = (model: Model): string[] =>
  sectionNames.flatMap((section) =>
    section === "links" ? linkIdsOf(model.links ?? []) : (model[section] ?? []).flatMap(({ id }) => id ?? []),
  );

/** The same, with lists in an order that makes no difference. */
const inAnyOrder = (model: Model): unknown =>
  Object.fromEntries(
    Object.entries(model).map(([field, value]) => [
      field,
      Array.isArray(value) && field !== "levels" ? value.map((one) => JSON.stringify(one)).toSorted() : value,
    ]),
  );

const model = fc.oneof({ arbitrary: arbitraryModel, weight: 9 }, fc.constant(everyField)).map(assumeChecked);

const arbitraryParts = model.chain((whole) =>
  fc.tuple(fc.constant(whole), fc.array(fc.nat(4), { minLength: 40, maxLength: 40 })),
);

function merged(...[first, ...others]: CheckedModel[]): CheckedModel {
  const result = mergeModels(first!, ...others);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(" "));
  return result.model;
}

test("a part is valid, has what was selected and all that it refers to, and nothing that the whole has not", () => {
  fc.assert(
    fc.property(arbitraryParts, ([whole, picks]) => {
      const ids = idsOf(whole).filter((_, index) => picks[index % picks.length] === 0);
      const part = selectModel(whole, ids);
      expect(checkModel(structuredClone(part))).toMatchObject({ ok: true });
      const left = new Set(idsOf(part));
      for (const section of sectionNames)
        for (const element of part[section] ?? []) expect(whole[section]).toContain(element);
      // Links are called by the ids that they have in the whole.
      const ofLinks = linkIdsOf(whole.links ?? []);
      for (const id of ids)
        expect(
          ofLinks.includes(id) ? part.links?.includes(whole.links![ofLinks.indexOf(id)]!) : left.has(id),
        ).toBe(true);
      for (const { in: section, field } of references)
        for (const element of part[section] ?? [])
          for (const { id } of mentionsIn(element, field)) expect(left).toContain(id);
    }),
    { numRuns: runs(300) },
  );
});

test("parts that have everything between them give back the whole", () => {
  fc.assert(
    fc.property(arbitraryParts, ([whole, picks]) => {
      // Of two links that have no id and say the same, two parts have one each.
      const texts = (whole.links ?? []).map((link) => JSON.stringify({ ...link, sources: undefined }));
      fc.pre(new Set(texts).size === texts.length);
      const ids = idsOf(whole);
      const parts = [0, 1, 2].map((part) =>
        selectModel(
          whole,
          ids.filter((_, index) => picks[index % picks.length]! % 3 === part),
        ),
      );
      expect(inAnyOrder(merged(...parts))).toEqual(inAnyOrder(whole));
    }),
    { numRuns: runs(300) },
  );
});

test("a model merged with itself, or with a part of itself, is itself", () => {
  fc.assert(
    fc.property(arbitraryParts, ([whole, picks]) => {
      expect(merged(whole, whole)).toEqual(whole);
      const part = selectModel(
        whole,
        idsOf(whole).filter((_, index) => picks[index % picks.length] === 0),
      );
      expect(merged(whole, part)).toEqual(whole);
    }),
    { numRuns: runs(300) },
  );
});

test("where two models say different things of one element, both places are named", () => {
  fc.assert(
    fc.property(model, fc.nat(), (whole, pick) => {
      const index = pick % whole.services.length;
      const services = whole.services.with(index, { ...whole.services[index]!, name: "Something else" });
      const result = mergeModels(whole, assumeChecked({ ...whole, services }));
      expect(result.ok).toBe(false);
      expect(result.issues).toMatchObject([
        {
          code: "conflicting-element",
          path: ["services", index],
          facts: {
            id: whole.services[index]?.id,
            fields: "name",
            first: `1: services[${index}]`,
            second: `2: services[${index}]`,
          },
        },
      ]);
    }),
    { numRuns: 50 },
  );
});
