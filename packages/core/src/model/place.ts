import { counted, named, settled, type Counted, type Named, type Settled } from "./element.js";
import { Ages, fieldsOf, Id, Ids, type Schema } from "./fields.js";

/** Where services are met: a meeting place, a clinic's premises. */
export interface Place extends Named, Counted, Settled {
  /** The area where it is. */
  area?: Id;
  /** The services that are met there. */
  offers?: Id[];
  /** The organisations that run it. */
  runBy?: Id[];
  /** The ages of the clients it is for; left out, no limit is known and none counts. */
  ages?: Ages;
}
export const Place: Schema<Place> = fieldsOf({
  ...named,
  area: Id.optional(),
  offers: Ids.optional(),
  runBy: Ids.optional(),
  ages: Ages.optional(),
  ...counted,
  ...settled,
});
