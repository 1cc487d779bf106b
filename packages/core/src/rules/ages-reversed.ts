import type { Ages } from "../model/fields.js";
import type { Path } from "../model/issue.js";
import { checkEach, type ElementFinding, type Rule } from "./subject.js";

/** The youngest age is above the oldest: nobody is of such an age. */
export const agesReversed: Rule = function* agesReversed(subject) {
  yield* checkEach(subject, ["services"], ({ eligibility }) =>
    checkAges(eligibility?.ages, ["eligibility", "ages"]),
  );
  yield* checkEach(subject, ["links", "places"], ({ ages }) => checkAges(ages, ["ages"]));
};

function checkAges(ages: Ages | undefined, path: Path): ElementFinding | undefined {
  if (ages?.min === undefined || ages.max === undefined || ages.min <= ages.max) return undefined;
  return { code: "ages-reversed", path, facts: { min: String(ages.min), max: String(ages.max) } };
}
