import { expect, test } from "vitest";
import * as z from "zod";
import type { Citation } from "./citation.js";
import { Model } from "./model.js";
import { readingOf } from "./reading-of.js";
import { sectionNames } from "./section-names.js";
import { citableFields } from "./words.js";

const stated = { source: "book", at: "1" };
const inferred = { ...stated, reading: "inferred" as const };

test.each<[string, Citation[] | undefined, string, string]>([
  ["no sources", undefined, "stated", "stated"],
  ["an empty list", [], "stated", "stated"],
  ["one that says nothing of its reading", [stated], "stated", "stated"],
  ["one concluded", [inferred], "inferred", "inferred"],
  ["one of two stated", [inferred, { ...stated, reading: "stated" }], "stated", "stated"],
  ["stated of its areas alone", [{ ...stated, supports: ["areas"] }, inferred], "inferred", "inferred"],
  ["concluded of its areas alone", [stated, { ...inferred, supports: ["areas"] }], "stated", "stated"],
  ["stated of its name", [{ ...stated, supports: ["areas", "name"] }, inferred], "stated", "stated"],
  [
    "stated of an end, which services have not",
    [{ ...stated, supports: ["to"] }, inferred],
    "stated",
    "inferred",
  ],
  ["nothing that speaks for its being there", [{ ...stated, supports: ["status"] }], "inferred", "inferred"],
])("the reading of a link and of a service: %s", (_what, sources, ofLink, ofService) => {
  const cited = sources && { sources };
  expect(readingOf({ kind: "referral", from: "a", to: "b", ...cited })).toBe(ofLink);
  expect(readingOf({ id: "a", name: "A", level: "basic", ...cited })).toBe(ofService);
});

test("a citation can speak for every field of what cites sources", () => {
  const fields = new Set<string>();
  for (const section of sectionNames) {
    const list: z.ZodType | undefined = new Map<string, z.ZodType>(Object.entries(Model.shape)).get(section);
    const { element } = (list instanceof z.ZodOptional ? list.unwrap() : list) as z.ZodArray<z.ZodObject>;
    const shape = element.shape as Record<string, unknown>;
    if ("sources" in shape) for (const field of Object.keys(shape)) fields.add(field);
  }
  for (const field of ["id", "sources"]) fields.delete(field);
  // Of a service, ages and areas are within its eligibility; those of links are in the list anyway.
  expect([...citableFields].toSorted()).toEqual([...fields].toSorted());
});
