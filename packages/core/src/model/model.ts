import * as z from "zod";
import { Area } from "./area.js";
import { CalendarDate, fieldsOf, Id, Text } from "./fields.js";
import { Group } from "./group.js";
import { Level } from "./level.js";
import { Link } from "./link.js";
import { Need } from "./need.js";
import { Organisation } from "./organisation.js";
import { Pilot } from "./pilot.js";
import { Place } from "./place.js";
import { Practice } from "./practice.js";
import { Role } from "./role.js";
import { Service } from "./service.js";
import { Source } from "./source.js";
import { Story } from "./story.js";
import { Task } from "./task.js";
import { Language } from "./word-schemas.js";

/** The version of the format that this library reads and writes. */
export const formatVersion = 1;

/**
 * A model: one service network, format 1. The order of `levels` is meaningful; no other order is.
 *
 * @example
 * ```ts
 * const parsed = Model.safeParse({
 *   polku: 1,
 *   id: "tiny",
 *   name: "Tiny",
 *   levels: [{ id: "basic", name: "Basic" }],
 *   services: [{ id: "clinic", name: "Clinic", level: "basic" }],
 * });
 * parsed.success; // true
 * ```
 */
export const Model = fieldsOf({
  /** Names the JSON Schema for editors; the library does not follow it. */
  $schema: z.string().optional(),
  polku: z.literal(formatVersion),
  id: Id,
  name: Text,
  language: Language.optional().describe("The language of texts that are one plain string."),
  description: Text.optional(),
  note: Text.optional(),
  /** The day that the model describes, where one can be named. */
  asOf: CalendarDate.optional(),
  levels: z.array(Level).describe("How specialised services are, in order: nearest to everyday life first."),
  sources: z.array(Source).optional(),
  areas: z.array(Area).optional(),
  organisations: z.array(Organisation).optional(),
  needs: z.array(Need).optional(),
  services: z.array(Service),
  links: z.array(Link).optional(),
  places: z.array(Place).optional(),
  roles: z.array(Role).optional(),
  practices: z.array(Practice).optional(),
  groups: z.array(Group).optional(),
  pilots: z.array(Pilot).optional(),
  tasks: z.array(Task).optional(),
  stories: z.array(Story).optional(),
});
export type Model = z.infer<typeof Model>;
