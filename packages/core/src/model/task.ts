import { named, settled, tiered, type Named, type Settled, type Tiered } from "./element.js";
import { fieldsOf, Id, Ids, type Schema } from "./fields.js";

/** What a centre, an organisation or a group does besides meeting clients. */
export interface Task extends Named, Tiered, Settled {
  /** Whose task it is: a service, an organisation or a group. */
  of: Id;
  /** Tasks of others that this one touches or overlaps. */
  bordersOn?: Id[];
}
export const Task: Schema<Task> = fieldsOf({
  ...named,
  of: Id,
  bordersOn: Ids.optional(),
  ...tiered,
  ...settled,
});
