import * as z from "zod";
import { named, settled } from "./element.js";
import { Ages, CalendarDate, fieldsOf, Id, Ids } from "./fields.js";
import { Access, CapacityState, Channel } from "./word-schemas.js";

/** Whom a service takes: clients of these ages, living in one of these areas or within one of them. */
export const Eligibility = fieldsOf({ ages: Ages.optional(), areas: Ids.optional() });
export type Eligibility = z.infer<typeof Eligibility>;

/** Room for new clients on a day. */
export const Capacity = fieldsOf({ state: CapacityState, asOf: CalendarDate.optional() });
export type Capacity = z.infer<typeof Capacity>;

/** Something that a child, a young person or a family can be a client of. */
export const Service = fieldsOf({
  ...named,
  level: Id.describe("One of the file's levels."),
  partOf: Id.optional().describe("The one wider service it is a part of: it may use that service's links."),
  runBy: Ids.optional(),
  access: Access.optional(),
  channels: z.array(Channel).optional(),
  eligibility: Eligibility.optional(),
  needs: Ids.optional(),
  practices: Ids.optional(),
  capacity: Capacity.optional(),
  ...settled,
});
export type Service = z.infer<typeof Service>;
