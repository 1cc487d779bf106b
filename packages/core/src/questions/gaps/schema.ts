import * as z from "zod";
import { Age, fieldsOf, Id, Ids, type OwnFields, type Schema, Count } from "../../model/fields.js";
import {
  Arrival,
  conditions,
  Outlook,
  resolvedSchema,
  stoppable,
  type Answering,
  type Asked,
  type Conditions,
  type ResolvedConditions,
  type Stoppable,
} from "../schema.js";
import type { Reached } from "../reach/schema.js";

/** The rows of a table of gaps, one of the three: origins, or with one origin the areas or the ages of clients. */
export interface GapRows extends OwnFields {
  /** The services and places where clients are. */
  origins?: Id[];
  /** The areas where clients live. */
  areas?: Id[];
  /** The first and the last age, a row for each year. */
  ages?: [number, number];
}
const ages = z.tuple([Age, Age]);
export const GapRows: Schema<GapRows> = fieldsOf({
  origins: Ids.min(1).optional(),
  areas: Ids.min(1).optional(),
  ages: ages.optional(),
});

/** Which services reach whom, as a table, and which reach nobody? */
export interface GapsQuestion extends Asked<"gaps">, Conditions {
  /** Where the clients are, a service or a place; with rows of origins it means nothing. */
  from?: Id;
  /** The rows. */
  rows: GapRows;
  /** The services that are the columns; left out, all. */
  targets?: Id[];
  /** The answer also says what is known of the services that a row does not reach. */
  outlook?: true;
}
export const GapsQuestion: Schema<GapsQuestion> = fieldsOf({
  ask: z.literal("gaps"),
  from: Id.optional(),
  rows: GapRows,
  targets: Ids.min(1).optional(),
  outlook: z.literal(true).optional(),
  ...conditions,
});

/** The rows of a table of gaps, in the order asked: one of the three. */
export type ResolvedRows = { origins: Id[] } | { areas: Id[] } | { ages: [number, number] };
export const ResolvedRows: z.ZodType<ResolvedRows> = z.union([
  z.object({ origins: Ids.describe("The services and places where clients are.") }),
  z.object({ areas: Ids.describe("The areas where clients live.") }),
  z.object({ ages: ages.describe("The first and the last age, a row for each year.") }),
]);

/** A question for gaps with its defaults. */
export interface ResolvedGaps extends Omit<GapsQuestion, keyof Conditions | "rows">, ResolvedConditions {
  /** The rows. */
  rows: ResolvedRows;
}
export const ResolvedGaps = resolvedSchema<ResolvedGaps>(GapsQuestion, { rows: ResolvedRows });

/** How a service reaches the client of a row; null where it does not. */
export type GapCell = Pick<Reached, "arrival" | "handoffs" | "steps" | "forNoClient"> | null;
export const GapCell: z.ZodType<GapCell> = z
  .object({
    arrival: Arrival.describe("How the service and the client come together, as in a route."),
    handoffs: Count.describe("How many legs of the best route are referrals."),
    steps: Count.describe("How many legs the best route has."),
    forNoClient: z
      .literal(true)
      .exactOptional()
      .describe(
        "No one client could take the route: its legs and services accept no common age, or no common area.",
      ),
  })
  .nullable();

/** Which services reach whom, as a table. */
export interface GapsAnswer extends Answering<ResolvedGaps>, Stoppable {
  /** Origins, areas or ages, in the order asked. */
  rows: (Id | number)[];
  /** The targets asked for, or every service; by id. */
  columns: Id[];
  /** By row, then by column. */
  cells: GapCell[][];
  /** The columns that none of these rows reaches. */
  nowhere: Id[];
  /** By row, then by column: what is known of a service that the row does not reach, null of one that it reaches. */
  outlooks?: (Outlook | null)[][];
}
export const GapsAnswer: z.ZodType<GapsAnswer> = z.object({
  ask: z.literal("gaps"),
  question: ResolvedGaps,
  rows: z.array(z.union([Id, Age])),
  columns: Ids,
  cells: z.array(z.array(GapCell)),
  nowhere: Ids,
  outlooks: z.array(z.array(Outlook.nullable())).exactOptional(),
  ...stoppable,
});
