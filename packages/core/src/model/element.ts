import * as z from "zod";
import { Citation, Position } from "./citation.js";
import { CalendarDate, Id, Text } from "./fields.js";
import { Status, Tier } from "./word-schemas.js";

/** What every named element of a model may say about itself. */
export const named = {
  id: Id,
  name: Text,
  short: Text.optional().describe("A label for the map, about 18 characters."),
  /** Other names that people search for. */
  aliases: z.array(z.string().min(1)).optional(),
  description: Text.optional(),
};

/** What everything that a source can speak of may carry: how settled, since when, argued how, said where. */
export const evidenced = {
  note: Text.optional(),
  positions: z.array(Position).optional().describe("Views taken on what is disputed, and by whom."),
  since: CalendarDate.optional().describe("The first day; included."),
  until: CalendarDate.optional().describe("The last day; included."),
  sources: z.array(Citation).optional().describe("Where it is written."),
};

/** An element whose being there is itself a question of pilots, plans and disputes. */
export const settled = {
  ...evidenced,
  status: Status.optional().describe(
    "How settled it is; left out, established. disputed: the sources argue or leave it open; the reason goes to note.",
  ),
};

/** An element that may stand for several which a source only counts. */
export const counted = {
  count: z.int().min(1).optional().describe("How many this stands for, where a source only counts them."),
};

/** Where someone coordinates, works or gathers what clients know. */
export const tiered = {
  tier: Tier.optional().describe(
    "Where it works: in the region, the municipality, the family centre or the meeting place.",
  ),
};
