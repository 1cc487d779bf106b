import { z } from "zod";
import { Citation, Position } from "./citation.js";
import { CalendarDate, Id, Text } from "./fields.js";
import { Status } from "./words.js";

/** What every named element of a model may say about itself. */
export const named = {
  id: Id,
  name: Text,
  /** A label for the map, about 18 characters. */
  short: Text.optional(),
  /** Other names that people search for. */
  aliases: z.array(z.string().min(1)).optional(),
  description: Text.optional(),
};

/** What everything that a source can speak of may carry: how settled, since when, argued how, said where. */
export const evidenced = {
  note: Text.optional(),
  positions: z.array(Position).optional(),
  since: CalendarDate.optional(),
  until: CalendarDate.optional(),
  sources: z.array(Citation).optional(),
};

/** An element whose being there is itself a question of pilots, plans and disputes. */
export const settled = { ...evidenced, status: Status.optional() };
