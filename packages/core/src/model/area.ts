import * as z from "zod";
import { counted, evidenced, named, type Counted, type Evidenced, type Named } from "./element.js";
import { fieldsOf, Id, Words, type Schema } from "./fields.js";
import { areaKinds, type AreaKind } from "./words.js";

/** A municipality, a region, a catchment area …; areas nest with `within`. */
export interface Area extends Named, Counted, Evidenced {
  /** What sort of area it is. */
  kind: AreaKind;
  /** The area around it. */
  within?: Id;
  /** The official code, where there is one, in quotes. */
  code?: string;
}
export const Area: Schema<Area> = fieldsOf({
  ...named,
  kind: z.enum(areaKinds),
  within: Id.optional(),
  code: Words.optional(),
  ...counted,
  ...evidenced,
});
