import * as z from "zod";
import {
  counted,
  named,
  settled,
  tiered,
  type Counted,
  type Named,
  type Settled,
  type Tiered,
} from "./element.js";
import { CalendarDate, fieldsOf, Id, Ids, Text, type OwnFields, type Schema } from "./fields.js";

/** A day on which a group met or was to meet. */
export interface Meeting extends OwnFields {
  /** The day. */
  date: CalendarDate;
  /** What it was about, where a source says. */
  theme?: Text;
}
export const Meeting: Schema<Meeting> = fieldsOf({ date: CalendarDate, theme: Text.optional() });

/** A body that steers or develops; it meets no clients. */
export interface Group extends Named, Counted, Tiered, Settled {
  /** The area that it works for. */
  area?: Id;
  /** The organisations, roles and groups that belong to it. */
  members?: Id[];
  /** What it steers: services, practices, pilots, other groups … */
  steers?: Id[];
  /** The days on which it met or was to meet. */
  meetings?: Meeting[];
}
export const Group: Schema<Group> = fieldsOf({
  ...named,
  area: Id.optional(),
  members: Ids.optional(),
  steers: Ids.optional(),
  meetings: z.array(Meeting).optional(),
  ...counted,
  ...tiered,
  ...settled,
});
