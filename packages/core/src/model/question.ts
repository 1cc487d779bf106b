import * as z from "zod";
import { Age, CalendarDate, fieldsOf, Id, Ids } from "./fields.js";
import { changeableSections } from "./section-names.js";
import { LinkKind, Status } from "./word-schemas.js";

/** The client a question is about; what is left out restricts nothing. */
export const Client = fieldsOf({ age: Age.optional(), area: Id.optional() });
export type Client = z.infer<typeof Client>;

/** The conditions that every question takes. Left out: all kinds, established and piloted, no limits. */
const conditions = {
  client: Client.optional(),
  via: z.array(LinkKind).min(1).optional(),
  maxHandoffs: z.int().min(0).optional(),
  maxSteps: z.int().min(0).optional(),
  status: z.array(Status).min(1).optional(),
  at: CalendarDate.optional(),
};

/** Which services reach a client who is at `from`, a service or a place. */
export const ReachQuestion = fieldsOf({
  ask: z.literal("reach"),
  from: Id,
  needs: Ids.optional(),
  ...conditions,
});
export type ReachQuestion = z.infer<typeof ReachQuestion>;

/** By which ways a service reaches the client: the `k` best, 10 where it is not said. */
export const RoutesQuestion = fieldsOf({
  ask: z.literal("routes"),
  from: Id,
  to: Id,
  k: z.int().min(1).max(10_000).optional(),
  ...conditions,
});
export type RoutesQuestion = z.infer<typeof RoutesQuestion>;

/** Why a service does not reach the client, and what it would take. */
export const WhyNotQuestion = fieldsOf({ ask: z.literal("why-not"), from: Id, to: Id, ...conditions });
export type WhyNotQuestion = z.infer<typeof WhyNotQuestion>;

/** Without which service or link the target, or any service where there is no target, is lost. */
export const GatekeepersQuestion = fieldsOf({
  ask: z.literal("gatekeepers"),
  from: Id,
  to: Id.optional(),
  ...conditions,
});
export type GatekeepersQuestion = z.infer<typeof GatekeepersQuestion>;

/** What the rows of a table of gaps are, one of the three: origins, or with one origin the areas or ages of clients. */
export const GapRows = fieldsOf({
  origins: Ids.min(1).optional(),
  areas: Ids.min(1).optional(),
  /** The first and the last age, a row for each year. */
  ages: z.tuple([Age, Age]).optional(),
});
export type GapRows = z.infer<typeof GapRows>;

/** Which services reach whom, as a table, and which reach nobody. */
export const GapsQuestion = fieldsOf({
  ask: z.literal("gaps"),
  from: Id.optional(),
  rows: GapRows,
  targets: Ids.optional(),
  ...conditions,
});
export type GapsQuestion = z.infer<typeof GapsQuestion>;

/** What changes from one reach question to another. */
export const CompareQuestion = fieldsOf({ ask: z.literal("compare"), a: ReachQuestion, b: ReachQuestion });
export type CompareQuestion = z.infer<typeof CompareQuestion>;

/**
 * One change of a model. `add` takes a whole element as its value; `change` takes the fields that change,
 * null for one that goes (JSON Merge Patch, RFC 7396); `remove` takes none. A link that has no id of its
 * own is named by the id that answers give it.
 */
export const Change = fieldsOf({
  op: z.enum(["add", "remove", "change"]),
  in: z.enum(changeableSections),
  id: z.string().min(1).optional(),
  value: z.record(z.string(), z.unknown()).optional(),
});
export type Change = z.infer<typeof Change>;

/** What would change in an answer if the model changed. */
export const WhatIfQuestion = fieldsOf({
  ask: z.literal("what-if"),
  question: ReachQuestion,
  changes: z.array(Change),
});
export type WhatIfQuestion = z.infer<typeof WhatIfQuestion>;

/** One question, the same in the library, on the command line, in the viewer and in its address. */
export const Question = z.discriminatedUnion("ask", [
  ReachQuestion,
  RoutesQuestion,
  WhyNotQuestion,
  GatekeepersQuestion,
  GapsQuestion,
  CompareQuestion,
  WhatIfQuestion,
]);
export type Question = z.infer<typeof Question>;
