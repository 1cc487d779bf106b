import { z } from "zod";
import { named, settled } from "./element.js";
import { Ages, fieldsOf, Id, Ids } from "./fields.js";

/** Where services are met. `count` stands for places that a source only counts. */
export const Place = fieldsOf({
  ...named,
  area: Id.optional(),
  offers: Ids.optional(),
  runBy: Ids.optional(),
  ages: Ages.optional(),
  count: z
    .int()
    .min(1)
    .optional()
    .describe("How many places this stands for, where a source only counts them."),
  ...settled,
});
export type Place = z.infer<typeof Place>;
