import * as z from "zod";
import { Age, CalendarDate, Count, fieldsOf, Id, type OwnFields, type Schema } from "../model/fields.js";
import { linkKinds, readings, statuses, type LinkKind, type Reading, type Status } from "../model/words.js";

/** The client a question is about; what is left out restricts nothing. */
export interface Client extends OwnFields {
  /** Completed years. */
  age?: number;
  /** The area where the client lives. */
  area?: Id;
}
export const Client: Schema<Client> = fieldsOf({ age: Age.optional(), area: Id.optional() });

/** What every question says of itself. */
export interface Asked<Ask extends string> {
  /** What is asked. */
  ask: Ask;
}

/** Where a question begins. */
export interface AskedFrom {
  /** Where the client is: a service or a place. */
  from: Id;
}

/** Where a question leads. */
export interface AskedTo {
  /** The service that is to reach the client. */
  to: Id;
}

/** The conditions that every question takes. */
export interface Conditions extends OwnFields {
  /** The client; left out, any. */
  client?: Client;
  /** The kinds of link that count; left out, all. */
  via?: LinkKind[];
  /** The most referrals on a route; left out, no limit. */
  maxHandoffs?: number;
  /** The most steps on a route, referrals and expertise together; left out, no limit. */
  maxSteps?: number;
  /** What counts, by how settled it is; left out, established and piloted. */
  status?: Status[];
  /** What counts, by whether a source states it or it was concluded; left out, both. */
  readings?: Reading[];
  /** The day on which links and services have to hold; left out, dates are not looked at. */
  at?: CalendarDate;
}
const Kinds = z.array(z.enum(linkKinds));
const Statuses = z.array(z.enum(statuses));
const Readings = z.array(z.enum(readings));
export const conditions = {
  client: Client.optional(),
  via: Kinds.min(1).optional(),
  maxHandoffs: Count.optional(),
  maxSteps: Count.optional(),
  status: Statuses.min(1).optional(),
  readings: Readings.min(1).optional(),
  at: CalendarDate.optional(),
};

/** The same with their defaults. */
export interface ResolvedConditions extends OwnFields {
  /** The client; what is left out restricts nothing. */
  client: Client;
  /** The kinds of link that count, in the order of the format. */
  via: LinkKind[];
  /** The most referrals on a route. */
  maxHandoffs?: number;
  /** The most steps on a route, referrals and expertise together. */
  maxSteps?: number;
  /** What counts, by how settled it is, in the order of the format. */
  status: Status[];
  /** What counts, by whether a source states it or it was concluded, in the order of the format. */
  readings: Reading[];
  /** The day on which links and services have to hold. */
  at?: CalendarDate;
}
const resolvedConditions = { client: Client, via: Kinds, status: Statuses, readings: Readings };

/** The schema of a question with the defaults of its conditions, and of what else has a default. */
export function resolvedSchema<Resolved>(
  { shape }: { readonly shape: z.core.$ZodShape },
  defaults: z.core.$ZodShape = {},
): z.ZodType<Resolved> {
  // The fields are those of the question, which the compiler holds equal to its interface.
  return z.object({ ...shape, ...resolvedConditions, ...defaults }) as unknown as z.ZodType<Resolved>;
}

/** The id of a link: its own, or the one made of its ends and its kind. */
export type LinkId = string;
export const LinkId = z.string();

/** `here`: the client is there; `goes`: the client goes there; `comes`: its expertise comes to the client. */
export type Arrival = "here" | "goes" | "comes";
export const Arrival: z.ZodType<Arrival> = z.enum(["here", "goes", "comes"]);

/** One leg of a route. */
export interface Leg {
  /** The link. */
  link: LinkId;
  /** The link's kind. */
  kind: LinkKind;
  /** The service that the leg begins at, in the link's own direction. */
  from: Id;
  /** The service that the leg ends at, in the link's own direction. */
  to: Id;
  /** The link belongs to a service that the one on the route is part of. */
  inherited?: true;
}
export const Leg: z.ZodType<Leg> = z.object({
  link: LinkId,
  kind: z.enum(linkKinds),
  from: Id,
  to: Id,
  inherited: z.literal(true).exactOptional(),
});

/** A way to a service, and what it costs the client. */
export interface Route {
  /** How the client and the service come together. */
  arrival: Arrival;
  /** The service where the client is at the end. */
  at: Id;
  /** How many of the legs are referrals. */
  handoffs: number;
  /** How many legs there are. */
  steps: number;
  /** The legs, in order. */
  route: Leg[];
}
export const routeFields = {
  arrival: Arrival,
  at: Id,
  handoffs: Count,
  steps: Count,
  route: z.array(Leg),
};
export const Route: z.ZodType<Route> = z.object(routeFields);

/**
 * What is known of a service that does not reach the client. `later`: what is planned would reach; `disputed`: what
 * is disputed would; `elsewhere`: clients of other areas are reached; `other-ages`: those of other ages;
 * `outside-question`: the kinds of link, the limits, the readings or the day asked keep it out; `not-known`: no
 * relaxing helps, no source tells of a way.
 */
export type Outlook = "later" | "disputed" | "elsewhere" | "other-ages" | "outside-question" | "not-known";
export const Outlook: z.ZodType<Outlook> = z.enum([
  "later",
  "disputed",
  "elsewhere",
  "other-ages",
  "outside-question",
  "not-known",
]);

/** What every answer says of itself. */
export interface Answering<Resolved extends { ask: string }> {
  /** What was asked. */
  ask: Resolved["ask"];
  /** The question, with its defaults. */
  question: Resolved;
}

/** An answer that can be stopped, or cut off at a limit. */
export interface Stoppable {
  /** Stopped or cut off: what the answer holds is right, but there may be more. Absent where it is complete. */
  complete?: false;
}
export const stoppable = { complete: z.literal(false).exactOptional() };
