import * as z from "zod";
import { fieldsOf, Id, Text } from "./fields.js";
import { Reading } from "./word-schemas.js";

/** Where it is written: a source of the file, the place in it, and whether it is said or concluded. */
export const Citation = fieldsOf({
  source: Id,
  at: z.string().min(1).describe("The place in the source: a heading, a row of a table, a page."),
  reading: Reading.optional().describe("stated: the source says it. inferred: the modeller concluded it."),
  count: z
    .int()
    .min(1)
    .optional()
    .describe("Of an area: how many municipalities within it the source lists or counts."),
});
export type Citation = z.infer<typeof Citation>;

/** A view taken on something disputed, by a group, an organisation or a role. */
export const Position = fieldsOf({ by: Id, view: Text });
export type Position = z.infer<typeof Position>;
