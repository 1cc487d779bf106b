import { z } from "zod";
import { named, settled } from "./element.js";
import { fieldsOf, Id, Ids } from "./fields.js";

/** A body that steers or develops; it meets no clients. */
export const Group = fieldsOf({
  ...named,
  area: Id.optional(),
  members: Ids.optional(),
  /** Anything of the model: services, practices, pilots, other groups … */
  steers: Ids.optional(),
  ...settled,
});
export type Group = z.infer<typeof Group>;
