import * as z from "zod";
import { Citation } from "./citation.js";
import { CalendarDate, fieldsOf, Id, Text, type OwnFields, type Schema } from "./fields.js";
import { formatVersion } from "./model.js";
import { changeFields, type Change } from "./change.js";

/** A change of a scenario: what changes, why, and where it is written. */
export interface ScenarioChange extends Change {
  /** Why; it stays in the scenario, the changed model does not get it. */
  note?: Text;
  /** Where the change is written, in sources of the model. */
  sources?: Citation[];
}
export const ScenarioChange: Schema<ScenarioChange> = fieldsOf({
  ...changeFields,
  note: Text.optional(),
  sources: z.array(Citation).optional(),
});

/**
 * A scenario: a named list of changes of one model, made one after another. It is a file of its own, so
 * that a proposal can be read, reviewed and applied apart from the network that it changes.
 */
export interface Scenario extends OwnFields {
  /** The JSON Schema of the format, for editors; the library does not read it. */
  $schema?: string;
  /** The version of the format. */
  polku: typeof formatVersion;
  /** The scenario's own id. */
  scenario: Id;
  /** The id of the model that it changes. */
  of: Id;
  /** The title. */
  title: Text;
  /** What the scenario is for. */
  note?: Text;
  /** The day of the model that the changes were made for, where one can be named. */
  asOf?: CalendarDate;
  /** The changes, in the order in which they are made. */
  changes: ScenarioChange[];
}
export const Scenario: Schema<Scenario> = fieldsOf({
  $schema: z.string().optional(),
  polku: z.literal(formatVersion),
  scenario: Id,
  of: Id,
  title: Text,
  note: Text.optional(),
  asOf: CalendarDate.optional(),
  changes: z.array(ScenarioChange),
});
