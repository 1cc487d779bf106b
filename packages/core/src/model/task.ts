import * as z from "zod";
import { named, settled, tiered } from "./element.js";
import { fieldsOf, Id, Ids } from "./fields.js";

/** What a centre, an organisation or a group does besides meeting clients. */
export const Task = fieldsOf({
  ...named,
  of: Id,
  /** Tasks of others that this one touches or overlaps. */
  bordersOn: Ids.optional(),
  ...tiered,
  ...settled,
});
export type Task = z.infer<typeof Task>;
