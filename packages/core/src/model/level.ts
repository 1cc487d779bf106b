import * as z from "zod";
import { named, evidenced } from "./element.js";
import { fieldsOf } from "./fields.js";

/** How specialised a service is. The order of the list is the order of levels, nearest to everyday life first. */
export const Level = fieldsOf({ ...named, ...evidenced });
export type Level = z.infer<typeof Level>;
