import * as z from "zod";
import { Change } from "../../model/change.js";
import { fieldsOf, type OwnFields, type Schema } from "../../model/fields.js";
import { issueCodes, scenarioIssueCodes, type Issue as AnyIssue } from "../../model/issue.js";
import { differenceFields, type Differences } from "../compare/schema.js";
import { ReachQuestion, ResolvedReach } from "../reach/schema.js";
import type { Answering, Asked } from "../schema.js";

/** What would change in an answer if the model changed? */
export interface WhatIfQuestion extends Asked<"what-if">, OwnFields {
  /** The question that is asked before and after. */
  question: ReachQuestion;
  /** The changes of the model, in the order in which they are made. */
  changes: Change[];
}
export const WhatIfQuestion: Schema<WhatIfQuestion> = fieldsOf({
  ask: z.literal("what-if"),
  question: ReachQuestion,
  changes: z.array(Change),
});

/** A what-if with the defaults of its question. */
export interface ResolvedWhatIf extends Asked<"what-if">, OwnFields {
  /** The question that is asked before and after. */
  question: ResolvedReach;
  /** The changes of the model, in the order in which they are made. */
  changes: Change[];
}
export const ResolvedWhatIf: z.ZodType<ResolvedWhatIf> = z.object({
  ask: z.literal("what-if"),
  question: ResolvedReach,
  changes: z.array(Change),
});

/** What would change in the answer. */
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
export type WhatIfAnswer = WhatIfDifferences | WhatIfIssues;
export const WhatIfAnswer: z.ZodType<WhatIfAnswer> = z.union([WhatIfDifferences, WhatIfIssues]);
