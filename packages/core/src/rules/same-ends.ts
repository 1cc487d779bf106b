import { checkEach, type Rule } from "./subject.js";

/** A link leads from a service to that service. */
export const sameEnds: Rule = (subject) =>
  checkEach(subject, ["links"], ({ from, to }) =>
    from === to ? { code: "same-ends", path: ["to"], facts: { id: to } } : undefined,
  );
