import { z } from "zod";
import { fieldsOf, Id, Text } from "./fields.js";
import { Reading } from "./words.js";

/** Where it is written: a source of the file, the place in it, and whether it is said or concluded. */
export const Citation = fieldsOf({
  source: Id,
  at: z.string().min(1),
  reading: Reading.optional(),
});
export type Citation = z.infer<typeof Citation>;

/** A view taken on something disputed, by a group, an organisation or a role. */
export const Position = fieldsOf({ by: Id, view: Text });
export type Position = z.infer<typeof Position>;
