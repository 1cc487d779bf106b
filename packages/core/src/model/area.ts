import { z } from "zod";
import { evidenced, named } from "./element.js";
import { fieldsOf, Id } from "./fields.js";
import { AreaKind } from "./words.js";

/** A municipality, a region, a catchment area …; areas nest with `within`. */
export const Area = fieldsOf({
  ...named,
  kind: AreaKind,
  within: Id.optional(),
  /** The official code, where there is one. */
  code: z.string().min(1).optional(),
  ...evidenced,
});
export type Area = z.infer<typeof Area>;
