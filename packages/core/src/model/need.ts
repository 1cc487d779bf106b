import { evidenced, named, type Evidenced, type Named } from "./element.js";
import { fieldsOf, type Schema } from "./fields.js";

/** A situation of a child, a young person or a family that services answer. */
export interface Need extends Named, Evidenced {}
export const Need: Schema<Need> = fieldsOf({ ...named, ...evidenced });
