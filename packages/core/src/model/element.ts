import * as z from "zod";
import { Citation, Position } from "./citation.js";
import { CalendarDate, Id, Text, Words, type OwnFields } from "./fields.js";
import { statuses, tiers, type Status, type Tier } from "./words.js";

/** What every named element of a model may say about itself. */
export interface Named extends OwnFields {
  /** The id, by which other elements, questions and answers name this one. */
  id: Id;
  /** The name. */
  name: Text;
  /** A label for the map, about 18 characters. */
  short?: Text;
  /** Other names that people search for. */
  aliases?: string[];
  /** What it is, in a few sentences. */
  description?: Text;
}
export const named = {
  id: Id,
  name: Text,
  short: Text.optional(),
  aliases: z.array(Words).optional(),
  description: Text.optional(),
};

/** What everything that a source speaks of may carry: since when it holds, how it is argued, where it is written. */
export interface Evidenced {
  /** What else is to be known, such as the reason why it is disputed. */
  note?: Text;
  /** Views on what is disputed, and whose they are. */
  positions?: Position[];
  /** The first day on which it holds. */
  since?: CalendarDate;
  /** The last day on which it holds. */
  until?: CalendarDate;
  /** Where it is written. */
  sources?: Citation[];
}
export const evidenced = {
  note: Text.optional(),
  positions: z.array(Position).optional(),
  since: CalendarDate.optional(),
  until: CalendarDate.optional(),
  sources: z.array(Citation).optional(),
};

/** An element that may be a pilot, a plan or disputed. */
export interface Settled extends Evidenced {
  /** How settled it is. Left out, established; `disputed`: the sources argue or leave it open, the reason goes to `note`. */
  status?: Status;
}
export const settled = { ...evidenced, status: z.enum(statuses).optional() };

/** An element that may stand for several which a source only counts. */
export interface Counted {
  /** How many this stands for, where a source only counts them. */
  count?: number;
}
export const counted = { count: z.int().min(1).optional() };

/** Where someone coordinates, works or gathers what clients know. */
export interface Tiered {
  /** Where it works: in the region, the municipality, the family centre or the meeting place. */
  tier?: Tier;
}
export const tiered = { tier: z.enum(tiers).optional() };
