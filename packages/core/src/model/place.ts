import * as z from "zod";
import { counted, named, settled } from "./element.js";
import { Ages, fieldsOf, Id, Ids } from "./fields.js";

/** Where services are met. `count` stands for places that a source only counts. */
export const Place = fieldsOf({
  ...named,
  area: Id.optional(),
  offers: Ids.optional(),
  runBy: Ids.optional(),
  ages: Ages.optional(),
  ...counted,
  ...settled,
});
export type Place = z.infer<typeof Place>;
