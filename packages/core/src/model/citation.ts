import * as z from "zod";
import { fieldsOf, Id, Text, Words, type OwnFields, type Schema } from "./fields.js";
import { citableFields, readings, type CitableField, type Reading } from "./words.js";

/** Where something is written: a source of the file, the place in it, and whether it is stated or concluded. */
export interface Citation extends OwnFields {
  /** The id of a source of the file. */
  source: Id;
  /** The place in the source: a heading, a row of a table, a page. */
  at: string;
  /** `stated`: the source says it. `inferred`: the modeller concluded it. Left out, stated. */
  reading?: Reading;
  /** The fields of the element that it speaks for; left out, the whole element. */
  supports?: CitableField[];
  /** Of an area: how many municipalities within it the source lists or counts. */
  count?: number;
}
export const Citation: Schema<Citation> = fieldsOf({
  source: Id,
  at: Words,
  reading: z.enum(readings).optional(),
  supports: z.array(z.enum(citableFields)).min(1).optional(),
  count: z.int().min(1).optional(),
});

/** A view on something disputed. */
export interface Position extends OwnFields {
  /** Whose view it is: a group, an organisation or a role. */
  by: Id;
  /** The view. */
  view: Text;
}
export const Position: Schema<Position> = fieldsOf({ by: Id, view: Text });
