import * as z from "zod";
import { fieldsOf, Ids, type Id, type OwnFields, type Schema, Count } from "../../model/fields.js";
import { ReachQuestion, ResolvedReach } from "../reach/schema.js";
import { stoppable, type Answering, type Asked, type Stoppable } from "../schema.js";

/** What changes from one reach question to another? */
export interface CompareQuestion extends Asked<"compare">, OwnFields {
  /** The question before. */
  a: ReachQuestion;
  /** The question after. */
  b: ReachQuestion;
}
export const CompareQuestion: Schema<CompareQuestion> = fieldsOf({
  ask: z.literal("compare"),
  a: ReachQuestion,
  b: ReachQuestion,
});

/** A comparison with the defaults of both questions. */
export interface ResolvedCompare extends Asked<"compare">, OwnFields {
  /** The question before. */
  a: ResolvedReach;
  /** The question after. */
  b: ResolvedReach;
}
export const ResolvedCompare: z.ZodType<ResolvedCompare> = z.object({
  ask: z.literal("compare"),
  a: ResolvedReach,
  b: ResolvedReach,
});

/** What changes from one reach answer to another, services by id. */
export interface Differences extends Stoppable {
  /** Reached after and not before. */
  gained: Id[];
  /** Reached before and not after. */
  lost: Id[];
  /** With fewer handoffs, or as many and fewer steps. */
  nearer: Id[];
  /** With more handoffs, or as many and more steps. */
  farther: Id[];
  /** With as many handoffs and steps, by other links. */
  otherRoute: Id[];
  /** How many are unchanged. */
  same: number;
  /** Of those listed, the ones by a route that no one client could take, of what is lost before; absent without any. */
  forNoClient?: Id[];
}
export const differenceFields = {
  gained: Ids,
  lost: Ids,
  nearer: Ids,
  farther: Ids,
  otherRoute: Ids,
  same: Count,
  forNoClient: Ids.exactOptional(),
  ...stoppable,
};

/** What changes from one reach question to another. */
export interface CompareAnswer extends Answering<ResolvedCompare>, Differences {}
export const CompareAnswer: z.ZodType<CompareAnswer> = z.object({
  ask: z.literal("compare"),
  question: ResolvedCompare,
  ...differenceFields,
});
