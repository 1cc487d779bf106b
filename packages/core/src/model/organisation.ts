import * as z from "zod";
import { evidenced, named, type Evidenced, type Named } from "./element.js";
import { fieldsOf, type Schema } from "./fields.js";
import { sectors, type Sector } from "./words.js";

/** Who runs services, places and pilots. */
export interface Organisation extends Named, Evidenced {
  /** Who it belongs to. */
  sector?: Sector;
}
export const Organisation: Schema<Organisation> = fieldsOf({
  ...named,
  sector: z.enum(sectors).optional(),
  ...evidenced,
});
