import * as z from "zod";
import { Change } from "../../model/change.js";
import { Age, fieldsOf, Id, Ids, type OwnFields, type Schema } from "../../model/fields.js";
import { issueCodes, scenarioIssueCodes, type Issue as AnyIssue } from "../../model/issue.js";
import { differenceFields, type Differences } from "../compare/schema.js";
import { GapsQuestion, ResolvedGaps } from "../gaps/schema.js";
import { ReachQuestion, ResolvedReach } from "../reach/schema.js";
import { stoppable, type Answering, type Asked, type Stoppable } from "../schema.js";

/** What would change in an answer if the model changed? */
export interface WhatIfQuestion extends Asked<"what-if">, OwnFields {
  /** The question that is asked before and after: of reach or for gaps. */
  question: ReachQuestion | GapsQuestion;
  /** The changes of the model, in the order in which they are made. */
  changes: Change[];
}
export const WhatIfQuestion: Schema<WhatIfQuestion> = fieldsOf({
  ask: z.literal("what-if"),
  question: z.discriminatedUnion("ask", [ReachQuestion, GapsQuestion]),
  changes: z.array(Change),
});

/** A what-if with the defaults of its question. */
export interface ResolvedWhatIf extends Asked<"what-if">, OwnFields {
  /** The question that is asked before and after: of reach or for gaps. */
  question: ResolvedReach | ResolvedGaps;
  /** The changes of the model, in the order in which they are made. */
  changes: Change[];
}
export const ResolvedWhatIf: z.ZodType<ResolvedWhatIf> = z.object({
  ask: z.literal("what-if"),
  question: z.union([ResolvedReach, ResolvedGaps]),
  changes: z.array(Change),
});

/** What would change in a reach answer. */
export interface WhatIfDifferences extends Answering<ResolvedWhatIf>, Differences {
  /** The changed model is valid. */
  ok: true;
}
export const WhatIfDifferences: z.ZodType<WhatIfDifferences> = z.object({
  ask: z.literal("what-if"),
  question: ResolvedWhatIf,
  ok: z.literal(true),
  ...differenceFields,
});

/** A cell of a table of gaps: its row, which is an origin, an area or an age, and its column. */
export type CellName = [row: Id | number, column: Id];
export const CellName: z.ZodType<CellName> = z.tuple([z.union([Id, Age]), Id]);

/** What can become of a cell of a table of gaps. */
export type GapDifferenceKind = "gained" | "lost" | "nearer" | "farther";

/** What changes from one table of gaps to another, in the order of the rows, then of the columns. */
export interface GapDifferences extends Stoppable {
  /** Origins, areas or ages, in the order asked. */
  rows: (Id | number)[];
  /** The targets asked for, or every service that either table has; by id. */
  columns: Id[];
  /** Reached after and not before. */
  gained: CellName[];
  /** Reached before and not after. */
  lost: CellName[];
  /** With fewer handoffs, or as many and fewer steps. */
  nearer: CellName[];
  /** With more handoffs, or as many and more steps. */
  farther: CellName[];
  /** Of those listed, the ones by a route that no one client could take, of what is lost before; absent without any. */
  forNoClient?: CellName[];
}
const cells = z.array(CellName);

/** What would change in a table of gaps. */
export interface WhatIfGaps extends Answering<ResolvedWhatIf>, GapDifferences {
  /** The changed model is valid. */
  ok: true;
}
export const WhatIfGaps: z.ZodType<WhatIfGaps> = z.object({
  ask: z.literal("what-if"),
  question: ResolvedWhatIf,
  ok: z.literal(true),
  rows: z.array(z.union([Id, Age])),
  columns: Ids,
  gained: cells,
  lost: cells,
  nearer: cells,
  farther: cells,
  forNoClient: cells.exactOptional(),
  ...stoppable,
});

/** No answer: the changes can't be made, or the changed model is not valid. */
export interface WhatIfIssues extends Answering<ResolvedWhatIf> {
  /** The changed model is not valid. */
  ok: false;
  /** What is wrong with the changes, or with the changed model. */
  issues: AnyIssue[];
}
export const Issue: z.ZodType<AnyIssue> = z.object({
  code: z.enum([...issueCodes, ...scenarioIssueCodes]),
  severity: z.enum(["error", "warning"]),
  path: z.array(z.union([z.string(), z.int()])),
  message: z.string(),
  facts: z.record(z.string(), z.string()),
  file: z.string().exactOptional(),
  line: z.int().exactOptional(),
  column: z.int().exactOptional(),
});
export const WhatIfIssues: z.ZodType<WhatIfIssues> = z.object({
  ask: z.literal("what-if"),
  question: ResolvedWhatIf,
  ok: z.literal(false),
  issues: z.array(Issue),
});

/** What would change in the answer; where the changed model is not valid, its issues. */
export type WhatIfAnswer = WhatIfDifferences | WhatIfGaps | WhatIfIssues;
export const WhatIfAnswer: z.ZodType<WhatIfAnswer> = z.union([WhatIfDifferences, WhatIfGaps, WhatIfIssues]);
