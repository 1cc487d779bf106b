import * as z from "zod";
import { evidenced, named } from "./element.js";
import { fieldsOf } from "./fields.js";
import { Sector } from "./word-schemas.js";

/** Who runs services, places and pilots. */
export const Organisation = fieldsOf({ ...named, sector: Sector.optional(), ...evidenced });
export type Organisation = z.infer<typeof Organisation>;
