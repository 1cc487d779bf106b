import { sectionNames } from "../model/sections.js";
import { checkEach, type Rule } from "./subject.js";

const dated = sectionNames.filter((section) => section !== "sources");

/** Something ends before it begins. */
export const datesReversed: Rule = (subject) =>
  checkEach(subject, dated, ({ since, until }) =>
    // Dates written YYYY-MM-DD are in the order of their text.
    since !== undefined && until !== undefined && since > until
      ? { code: "dates-reversed", path: ["until"], facts: { since, until } }
      : undefined,
  );
