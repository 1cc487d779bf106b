import * as z from "zod";
import { Area } from "./area.js";
import { CalendarDate, fieldsOf, Id, Text, type OwnFields, type Schema } from "./fields.js";
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
import { languages, type Language } from "./words.js";

/** The version of the format that this library reads and writes. */
export const formatVersion = 1;

/** A model: one service network, format 1. The order of `levels` is meaningful; no other order is. */
export interface Model extends OwnFields {
  /** The JSON Schema of the format, for editors; the library does not read it. */
  $schema?: string;
  /** The version of the format. */
  polku: typeof formatVersion;
  /** The model's own id. */
  id: Id;
  /** The name of the network. */
  name: Text;
  /** The language of texts that are one plain string. */
  language?: Language;
  /** What the model describes. */
  description?: Text;
  /** What else is to be known of it. */
  note?: Text;
  /** The day that the model describes, where one can be named. */
  asOf?: CalendarDate;
  /** How specialised services are, in order: nearest to everyday life first. */
  levels: Level[];
  /** The documents that elements cite. */
  sources?: Source[];
  /** Municipalities, regions, catchment areas … */
  areas?: Area[];
  /** Who runs services, places and pilots. */
  organisations?: Organisation[];
  /** Situations of families that services answer. */
  needs?: Need[];
  /** What children, young people and families can be clients of. */
  services: Service[];
  /** The links between services. */
  links?: Link[];
  /** Where services are met. */
  places?: Place[];
  /** Tasks that people have in the network. */
  roles?: Role[];
  /** Ways of working that services share. */
  practices?: Practice[];
  /** Bodies that steer or develop. */
  groups?: Group[];
  /** Who tries which practice, service or link, and where. */
  pilots?: Pilot[];
  /** What centres, organisations and groups do besides meeting clients. */
  tasks?: Task[];
  /** Saved questions for a workshop, step by step. */
  stories?: Story[];
}
export const Model: Schema<Model> = fieldsOf({
  $schema: z.string().optional(),
  polku: z.literal(formatVersion),
  id: Id,
  name: Text,
  language: z.enum(languages).optional(),
  description: Text.optional(),
  note: Text.optional(),
  asOf: CalendarDate.optional(),
  levels: z.array(Level),
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
