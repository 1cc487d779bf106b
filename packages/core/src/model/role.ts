import { named, settled, tiered, type Named, type Settled, type Tiered } from "./element.js";
import { fieldsOf, Ids, type Id, type Schema } from "./fields.js";

/** A task that a person has in the network; never a named person. */
export interface Role extends Named, Tiered, Settled {
  /** The services that it works in. */
  worksIn?: Id[];
}
export const Role: Schema<Role> = fieldsOf({ ...named, worksIn: Ids.optional(), ...tiered, ...settled });
