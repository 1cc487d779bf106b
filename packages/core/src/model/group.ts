import * as z from "zod";
import { counted, named, settled, tiered } from "./element.js";
import { CalendarDate, fieldsOf, Id, Ids, Text } from "./fields.js";

/** A day on which a group met or was to meet, with what it was about where a source says. */
export const Meeting = fieldsOf({ date: CalendarDate, theme: Text.optional() });
export type Meeting = z.infer<typeof Meeting>;

/** A body that steers or develops; it meets no clients. */
export const Group = fieldsOf({
  ...named,
  area: Id.optional(),
  members: Ids.optional(),
  /** Anything of the model: services, practices, pilots, other groups … */
  steers: Ids.optional(),
  meetings: z.array(Meeting).optional(),
  ...counted,
  ...tiered,
  ...settled,
});
export type Group = z.infer<typeof Group>;
