import * as z from "zod";
import { named, settled, type Named, type Settled } from "./element.js";
import { Ages, CalendarDate, fieldsOf, Id, Ids, type OwnFields, type Schema } from "./fields.js";
import {
  accesses,
  capacityStates,
  channels,
  type Access,
  type CapacityState,
  type Channel,
} from "./words.js";

/** Whom a service takes. */
export interface Eligibility extends OwnFields {
  /** Clients of these ages; left out, no limit is known and none counts. */
  ages?: Ages;
  /** Clients who live in one of these areas or within one; left out, no limit is known and none counts. */
  areas?: Id[];
}
export const Eligibility: Schema<Eligibility> = fieldsOf({
  ages: Ages.optional(),
  areas: Ids.min(1).optional(),
});

/** Room for new clients on a day. */
export interface Capacity extends OwnFields {
  /** Whether there is room. */
  state: CapacityState;
  /** The day on which that was so. */
  asOf?: CalendarDate;
}
export const Capacity: Schema<Capacity> = fieldsOf({
  state: z.enum(capacityStates),
  asOf: CalendarDate.optional(),
});

/** Something that a child, a young person or a family can be a client of. */
export interface Service extends Named, Settled {
  /** How specialised it is: one of the file's levels. */
  level: Id;
  /** The one wider service that it is a part of: it may use that service's links. */
  partOf?: Id;
  /** The organisations that run it. */
  runBy?: Id[];
  /** How a client gets it. */
  access?: Access;
  /** Where or how it is met. */
  channels?: Channel[];
  /** Whom it takes; left out, no limit is known and none counts. */
  eligibility?: Eligibility;
  /** The needs that it answers. */
  needs?: Id[];
  /** The practices that it uses. */
  practices?: Id[];
  /** Room for new clients. */
  capacity?: Capacity;
}
export const Service: Schema<Service> = fieldsOf({
  ...named,
  level: Id,
  partOf: Id.optional(),
  runBy: Ids.optional(),
  access: z.enum(accesses).optional(),
  channels: z.array(z.enum(channels)).optional(),
  eligibility: Eligibility.optional(),
  needs: Ids.optional(),
  practices: Ids.optional(),
  capacity: Capacity.optional(),
  ...settled,
});
