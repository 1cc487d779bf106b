import * as z from "zod";
import { fieldsOf, Id, type Schema } from "../../model/fields.js";
import {
  conditions,
  resolvedConditions,
  Route,
  type Conditions,
  type ResolvedConditions,
} from "../schema.js";

/** By which routes does a service reach the client? */
export interface RoutesQuestion extends Conditions {
  /** What is asked. */
  ask: "routes";
  /** Where the client is: a service or a place. */
  from: Id;
  /** The service that is to reach the client. */
  to: Id;
  /** How many routes to list, the best first; left out, 10. */
  k?: number;
}
const k = z.int().min(1).max(10_000);
export const RoutesQuestion: Schema<RoutesQuestion> = fieldsOf({
  ask: z.literal("routes"),
  from: Id,
  to: Id,
  k: k.optional(),
  ...conditions,
});

/** A question for routes with its defaults. */
export interface ResolvedRoutes extends ResolvedConditions {
  /** What is asked. */
  ask: "routes";
  /** Where the client is: a service or a place. */
  from: Id;
  /** The service that is to reach the client. */
  to: Id;
  /** How many routes to list, the best first. */
  k: number;
}
export const ResolvedRoutes: z.ZodType<ResolvedRoutes> = z.object({
  ask: z.literal("routes"),
  from: Id,
  to: Id,
  k,
  ...resolvedConditions,
});

/** By which routes a service reaches the client. */
export interface RoutesAnswer {
  /** What was asked. */
  ask: "routes";
  /** The question, with its defaults. */
  question: ResolvedRoutes;
  /** The best first: fewest handoffs, then steps, then the ids of services, then of links. */
  routes: Route[];
  /** Whether there are no more routes than these. */
  complete: boolean;
}
export const RoutesAnswer: z.ZodType<RoutesAnswer> = z.object({
  ask: z.literal("routes"),
  question: ResolvedRoutes,
  routes: z.array(Route),
  complete: z.boolean(),
});
