import * as fc from "fast-check";
import { parseModel, writeModel, type Model } from "@polku/core";
import { expect, test } from "vitest";
import { arbitraryModel } from "./arbitrary-model.js";
import { everyField } from "./every-field.js";
import { runs } from "../support/runs.ts";

const format = fc.constantFrom("yaml" as const, "json" as const);

/** Texts that have to be quoted, or that look like something else; none that could be an e-mail address, which is refused. */
const oddText = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => !text.includes("@")),
  fc.constantFrom(
    "yes",
    "1",
    "-",
    "# a",
    "a: b",
    "'",
    '"',
    "a\nb",
    "a\n\n b\n",
    " a ",
    "\t",
    "[",
    "null",
    "2018-02-05",
  ),
);

/** Models with names of any kind. */
const model: fc.Arbitrary<Model> = fc
  .tuple(
    fc.oneof({ arbitrary: arbitraryModel, weight: 9 }, fc.constant(everyField)),
    fc.array(oddText, { minLength: 3 }),
  )
  .map(([one, names]) => ({
    ...one,
    services: one.services.map((service, index) => ({ ...service, name: names[index % names.length]! })),
    "x-notes": { "a b": names },
  }));

function readAgain(text: string, format: string): unknown {
  const parsed = parseModel(text, { file: `m.${format}` });
  return parsed.ok ? parsed.model : parsed.issues;
}

test("what is written is read again as it was", () => {
  fc.assert(
    fc.property(model, format, (one, format) => {
      expect(readAgain(writeModel(one, { format }), format)).toEqual(one);
    }),
    { numRuns: runs(300) },
  );
});

test("written onto the text of any other model, too", () => {
  fc.assert(
    fc.property(model, model, format, (before, now, format) => {
      const text = writeModel(before, { format });
      expect(writeModel(before, { format, onto: text })).toBe(text);
      expect(readAgain(writeModel(now, { format, onto: text }), format)).toEqual(now);
    }),
    { numRuns: runs(300) },
  );
});
