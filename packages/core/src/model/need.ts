import * as z from "zod";
import { evidenced, named } from "./element.js";
import { fieldsOf } from "./fields.js";

/** A situation of a child, a young person or a family that services answer. */
export const Need = fieldsOf({ ...named, ...evidenced });
export type Need = z.infer<typeof Need>;
