import * as z from "zod";
import { named, settled, tiered } from "./element.js";
import { fieldsOf } from "./fields.js";

/** A way of working that services share. */
export const Practice = fieldsOf({ ...named, ...tiered, ...settled });
export type Practice = z.infer<typeof Practice>;
