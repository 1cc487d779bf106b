import * as z from "zod";
import { fieldsOf, type OwnFields, type Schema } from "./fields.js";
import { sectionNames, type Section } from "./section-names.js";

/** One change of a model. */
export interface Change extends OwnFields {
  /** Whether an element is added, removed or changed. */
  op: "add" | "remove" | "change";
  /** The list of the model that the element is in. */
  in: Section;
  /** The id of what is removed or changed; of a link without an id, the one that answers give it. */
  id?: string;
  /** Of `add` the whole element; of `change` the fields that change, null for one to remove (JSON Merge Patch, RFC 7396). */
  value?: Record<string, unknown>;
  /** Of a level that is added or changed: the level that it comes to stand before. Left out, a new level comes last. */
  before?: string;
}
export const changeFields = {
  op: z.enum(["add", "remove", "change"]),
  in: z.enum(sectionNames),
  id: z.string().min(1).optional(),
  value: z.record(z.string(), z.unknown()).optional(),
  before: z.string().min(1).optional(),
};
export const Change: Schema<Change> = fieldsOf(changeFields);
