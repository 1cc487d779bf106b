import { named, settled, tiered, type Named, type Settled, type Tiered } from "./element.js";
import { fieldsOf, type Schema } from "./fields.js";

/** A way of working that services share. */
export interface Practice extends Named, Tiered, Settled {}
export const Practice: Schema<Practice> = fieldsOf({ ...named, ...tiered, ...settled });
