import type { ResolvedQuestion, ResolvedConditions } from "@polku/core/questions";

/** The kinds of question, in the order in which they are offered. */
export const asks = ["reach", "routes", "why-not", "gatekeepers", "gaps", "compare", "what-if"] as const;
export type Ask = (typeof asks)[number];

/** The kinds that are asked of one client under one set of conditions. */
export type Conditioned = Extract<ResolvedQuestion, ResolvedConditions>;

/** The two questions that a comparison is made of. */
export const sides = ["a", "b"] as const;
export type Side = (typeof sides)[number];
