import { evidenced, named, type Evidenced, type Named } from "./element.js";
import { fieldsOf, type Schema } from "./fields.js";

/** How specialised a service is. Levels are listed in order, nearest to everyday life first. */
export interface Level extends Named, Evidenced {}
export const Level: Schema<Level> = fieldsOf({ ...named, ...evidenced });
