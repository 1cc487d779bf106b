import * as z from "zod";
import { fieldsOf, Id, Ids, type Schema } from "../../model/fields.js";
import {
  conditions,
  Outlook,
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
  /** The answer also says what is known of the services that are not reached. */
  outlook?: true;
}
export const ReachQuestion: Schema<ReachQuestion> = fieldsOf({
  ask: z.literal("reach"),
  from: Id,
  needs: Ids.min(1).optional(),
  outlook: z.literal(true).optional(),
  ...conditions,
});

/** A reach question with its defaults. */
export interface ResolvedReach extends Omit<ReachQuestion, keyof Conditions>, ResolvedConditions {}
export const ResolvedReach = resolvedSchema<ResolvedReach>(ReachQuestion);

/** A service that is reached, by its best route. */
export interface Reached extends Route {
  /** The service. */
  service: Id;
  /** No one client could take the route: its legs and services accept no common age, or no common area. */
  forNoClient?: true;
}
export const Reached: z.ZodType<Reached> = z.object({
  service: Id,
  ...routeFields,
  forNoClient: z.literal(true).exactOptional(),
});

/** A service that is not reached. */
export interface Unreached {
  /** The service. */
  service: Id;
  /** What is known of it. */
  outlook: Outlook;
}
export const Unreached: z.ZodType<Unreached> = z.object({ service: Id, outlook: Outlook });

/** Which services reach a client. */
export interface ReachAnswer extends Answering<ResolvedReach>, Stoppable {
  /** By handoffs, then steps, then id; the services where the client is come first. */
  reached: Reached[];
  /** The other services, by id, where the question asks for their outlook. */
  unreached?: Unreached[];
}
export const ReachAnswer: z.ZodType<ReachAnswer> = z.object({
  ask: z.literal("reach"),
  question: ResolvedReach,
  reached: z.array(Reached),
  unreached: z.array(Unreached).exactOptional(),
  ...stoppable,
});
