/** The gaps in the sentences of questions that controls stand in. */
export const slots = [
  "ask",
  "from",
  "to",
  "age",
  "area",
  "needs",
  "via",
  "handoffs",
  "steps",
  "status",
  "at",
  "rows",
  "targets",
  "changes",
] as const;
export type Slot = (typeof slots)[number];
