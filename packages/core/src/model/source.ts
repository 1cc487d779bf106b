import * as z from "zod";
import { CalendarDate, fieldsOf, Id, Text } from "./fields.js";

/** A document that elements cite. */
export const Source = fieldsOf({
  id: Id,
  document: z.string().min(1),
  title: Text,
  date: CalendarDate.optional(),
  licence: z.string().min(1).optional(),
  note: Text.optional(),
});
export type Source = z.infer<typeof Source>;
