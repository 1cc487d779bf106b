import * as z from "zod";
import { Change } from "../../model/change.js";
import { Age, CalendarDate, fieldsOf, Id, Ids, type Schema, Count } from "../../model/fields.js";
import {
  linkKinds,
  readings,
  statuses,
  type LinkKind,
  type Reading,
  type Status,
} from "../../model/words.js";
import {
  conditions,
  Leg,
  Outlook,
  resolvedSchema,
  stoppable,
  type Answering,
  type Asked,
  type AskedFrom,
  type AskedTo,
  type Conditions,
  type ResolvedConditions,
  type Stoppable,
} from "../schema.js";
import { relaxable, type Relaxable } from "./relax.js";

/** Why does a service not reach the client, and what would it take? */
export interface WhyNotQuestion extends Asked<"why-not">, AskedFrom, AskedTo, Conditions {}
export const WhyNotQuestion: Schema<WhyNotQuestion> = fieldsOf({
  ask: z.literal("why-not"),
  from: Id,
  to: Id,
  ...conditions,
});

/** A why-not question with its defaults. */
export interface ResolvedWhyNot extends Omit<WhyNotQuestion, keyof Conditions>, ResolvedConditions {}
export const ResolvedWhyNot = resolvedSchema<ResolvedWhyNot>(WhyNotQuestion);

/** What a route needs of each condition that was relaxed for it. */
export interface Needs {
  /** Statuses beyond those asked. */
  status?: Status[];
  /** Readings beyond those asked. */
  readings?: Reading[];
  /** The days on which all parts of the route hold; the first after the last where there is none. */
  at?: NeededDays;
  /** The ages that all parts of the route take; the youngest above the oldest where there is none. */
  age?: NeededAges;
  /** The areas that all parts of the route serve; empty where there is none. */
  area?: Id[];
  /** Kinds of link beyond those asked. */
  via?: LinkKind[];
  /** The handoffs of the route. */
  maxHandoffs?: number;
  /** The steps of the route. */
  maxSteps?: number;
}

/** A span of days, both included; a missing end is open. */
export interface NeededDays {
  /** The first day. */
  since?: CalendarDate;
  /** The last day. */
  until?: CalendarDate;
}
export const NeededDays: z.ZodType<NeededDays> = z.object({
  since: CalendarDate.exactOptional(),
  until: CalendarDate.exactOptional(),
});

/** A span of completed years, both included; a missing end is open. */
export interface NeededAges {
  /** The youngest age. */
  min?: number;
  /** The oldest age. */
  max?: number;
}
export const NeededAges: z.ZodType<NeededAges> = z.object({
  min: Age.exactOptional(),
  max: Age.exactOptional(),
});

export const Needs: z.ZodType<Needs> = z.object({
  status: z.array(z.enum(statuses)).exactOptional(),
  readings: z.array(z.enum(readings)).exactOptional(),
  at: NeededDays.exactOptional(),
  age: NeededAges.exactOptional(),
  area: Ids.exactOptional(),
  via: z.array(z.enum(linkKinds)).exactOptional(),
  maxHandoffs: Count.exactOptional(),
  maxSteps: Count.exactOptional(),
});

/** A minimal set of conditions whose relaxing lets the target be reached, and the best route then. */
export interface Relaxation {
  /** The conditions. */
  conditions: Relaxable[];
  /** What the route needs of each of them. */
  needs: Needs;
  /** How many of the legs are referrals. */
  handoffs: number;
  /** How many legs there are. */
  steps: number;
  /** The legs, in order. */
  route: Leg[];
}
export const Relaxation: z.ZodType<Relaxation> = z.object({
  conditions: z.array(z.enum(relaxable)),
  needs: Needs,
  handoffs: Count,
  steps: Count,
  route: z.array(Leg),
});

/** A service from which the target is reached, and what the best route from there costs. */
export interface Door {
  /** The service. */
  service: Id;
  /** Referrals from there to the target. */
  handoffs: number;
  /** Legs from there to the target. */
  steps: number;
}
export const Door: z.ZodType<Door> = z.object({ service: Id, handoffs: Count, steps: Count });

/** Changes of the network after which the question as asked reaches the target; no part of them is enough. */
export interface Repair {
  /** What would be changed or added, in the order of the route. */
  changes: Change[];
  /** How many of the legs are referrals. */
  handoffs: number;
  /** How many legs there are. */
  steps: number;
  /** The best route then, by the ids that links have before the changes. */
  route: Leg[];
}
export const Repair: z.ZodType<Repair> = z.object({
  changes: z.array(Change),
  handoffs: Count,
  steps: Count,
  route: z.array(Leg),
});

/** Why a service does not reach the client, and what it would take. */
export interface WhyNotAnswer extends Answering<ResolvedWhyNot>, Stoppable {
  /** Whether the target is reached after all; then the lists are empty. */
  reached: boolean;
  /** The smallest sets of conditions first; empty where nothing helps. */
  relax: Relaxation[];
  /** Where nothing helps: the services to which one new link would close the gap, best first. */
  doors: Door[];
  /** What would have to be done: parts of the network extended to take this client first, then new links. */
  repairs: Repair[];
  /** What is known of it; absent where it is reached, and where the search was stopped before that was known. */
  outlook?: Outlook;
}
export const WhyNotAnswer: z.ZodType<WhyNotAnswer> = z.object({
  ask: z.literal("why-not"),
  question: ResolvedWhyNot,
  reached: z.boolean(),
  relax: z.array(Relaxation),
  doors: z.array(Door),
  repairs: z.array(Repair),
  outlook: Outlook.exactOptional(),
  ...stoppable,
});
