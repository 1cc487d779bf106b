import * as z from "zod";
import { fieldsOf, Id, type Schema } from "../../model/fields.js";
import {
  conditions,
  resolvedSchema,
  Route,
  type Answering,
  type Asked,
  type AskedFrom,
  type AskedTo,
  type Conditions,
  type ResolvedConditions,
} from "../schema.js";

/** By which routes does a service reach the client? */
export interface RoutesQuestion extends Asked<"routes">, AskedFrom, AskedTo, Conditions {
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
export interface ResolvedRoutes extends Omit<RoutesQuestion, keyof Conditions | "k">, ResolvedConditions {
  /** How many routes to list, the best first. */
  k: number;
}
export const ResolvedRoutes = resolvedSchema<ResolvedRoutes>(RoutesQuestion, { k });

/** By which routes a service reaches the client. */
export interface RoutesAnswer extends Answering<ResolvedRoutes> {
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
