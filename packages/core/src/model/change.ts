import * as z from "zod";
import { fieldsOf, type OwnFields, type Schema } from "./fields.js";
import { sectionNames, type Section } from "./section-names.js";

/** The lists that changes may change: all but the levels, whose order has a meaning that a change can't express. */
export type ChangeableSection = Exclude<Section, "levels">;

/** One change of a model. */
export interface Change extends OwnFields {
  /** Whether an element is added, removed or changed. */
  op: "add" | "remove" | "change";
  /** The list of the model that the element is in. */
  in: ChangeableSection;
  /** The id of what is removed or changed; of a link without an id, the one that answers give it. */
  id?: string;
  /** Of `add` the whole element; of `change` the fields that change, null for one to remove (JSON Merge Patch, RFC 7396). */
  value?: Record<string, unknown>;
}
export const changeFields = {
  op: z.enum(["add", "remove", "change"]),
  in: z.enum(sectionNames.filter((section): section is ChangeableSection => section !== "levels")),
  id: z.string().min(1).optional(),
  value: z.record(z.string(), z.unknown()).optional(),
};
export const Change: Schema<Change> = fieldsOf(changeFields);
