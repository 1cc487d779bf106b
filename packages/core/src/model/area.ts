import * as z from "zod";
import { counted, evidenced, named } from "./element.js";
import { fieldsOf, Id } from "./fields.js";
import { AreaKind } from "./word-schemas.js";

/** A municipality, a region, a catchment area …; areas nest with `within`. */
export const Area = fieldsOf({
  ...named,
  kind: AreaKind,
  within: Id.optional().describe("The area around it."),
  code: z.string().min(1).optional().describe("The official code, where there is one, in quotes."),
  ...counted,
  ...evidenced,
});
export type Area = z.infer<typeof Area>;
