import { z } from "zod";
import { named, settled } from "./element.js";
import { fieldsOf, Id, Ids } from "./fields.js";

/** What a centre, an organisation or a group does besides meeting clients. */
export const Task = fieldsOf({
  ...named,
  of: Id,
  /** Tasks of others that this one touches or overlaps. */
  bordersOn: Ids.optional(),
  ...settled,
});
export type Task = z.infer<typeof Task>;
