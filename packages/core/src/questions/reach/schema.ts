import * as z from "zod";
import { fieldsOf, Id, Ids, type Schema } from "../../model/fields.js";
import {
  conditions,
  resolvedSchema,
  routeFields,
  stoppable,
  type Answering,
  type Asked,
  type AskedFrom,
  type Conditions,
  type ResolvedConditions,
  type Route,
  type Stoppable,
} from "../schema.js";

/** Which services reach a client? */
export interface ReachQuestion extends Asked<"reach">, AskedFrom, Conditions {
  /** Lists only services that answer one of these needs; left out, all. */
  needs?: Id[];
}
export const ReachQuestion: Schema<ReachQuestion> = fieldsOf({
  ask: z.literal("reach"),
  from: Id,
  needs: Ids.min(1).optional(),
  ...conditions,
});

/** A reach question with its defaults. */
export interface ResolvedReach extends Omit<ReachQuestion, keyof Conditions>, ResolvedConditions {}
export const ResolvedReach = resolvedSchema<ResolvedReach>(ReachQuestion);

/** A service that is reached, by its best route. */
export interface Reached extends Route {
  /** The service. */
  service: Id;
}
export const Reached: z.ZodType<Reached> = z.object({ service: Id, ...routeFields });

/** Which services reach a client. */
export interface ReachAnswer extends Answering<ResolvedReach>, Stoppable {
  /** By handoffs, then steps, then id; the services where the client is come first. */
  reached: Reached[];
}
export const ReachAnswer: z.ZodType<ReachAnswer> = z.object({
  ask: z.literal("reach"),
  question: ResolvedReach,
  reached: z.array(Reached),
  ...stoppable,
});
