import * as z from "zod";
import { named, settled } from "./element.js";
import { fieldsOf, Ids } from "./fields.js";

/** Who tries which practice, service or link, and where. */
export const Pilot = fieldsOf({
  ...named,
  tries: Ids.optional(),
  areas: Ids.optional(),
  runBy: Ids.optional(),
  ...settled,
});
export type Pilot = z.infer<typeof Pilot>;
