import { named, settled, type Named, type Settled } from "./element.js";
import { fieldsOf, Ids, type Id, type Schema } from "./fields.js";

/** Who tries which practice, service or link, and where. */
export interface Pilot extends Named, Settled {
  /** The practices, services and links that are tried. */
  tries?: Id[];
  /** The areas where they are tried. */
  areas?: Id[];
  /** The organisations that run the pilot. */
  runBy?: Id[];
}
export const Pilot: Schema<Pilot> = fieldsOf({
  ...named,
  tries: Ids.optional(),
  areas: Ids.min(1).optional(),
  runBy: Ids.optional(),
  ...settled,
});
