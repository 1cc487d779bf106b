import * as z from "zod";
import { Citation } from "./citation.js";
import { CalendarDate, fieldsOf, Id, Text } from "./fields.js";
import { formatVersion } from "./model.js";
import { Change } from "./question.js";

/** A change of a scenario: what changes, why, and where it is written. */
export const ScenarioChange = fieldsOf({
  ...Change.shape,
  note: Text.optional().describe("Why; it stays in the scenario, the changed model does not get it."),
  sources: z.array(Citation).optional().describe("Where the change is written, in sources of the model."),
});
export type ScenarioChange = z.infer<typeof ScenarioChange>;

/**
 * A scenario: a named list of changes of one model, made one after another. It is a file of its own, so
 * that a proposal can be read, reviewed and applied apart from the network that it changes.
 *
 * @example
 * ```ts
 * const changes = [{ op: "remove", in: "services", id: "perhetyo" }];
 * const scenario = { polku: 1, scenario: "no-family-work", of: "tiny", title: "No family work", changes };
 * Scenario.safeParse(scenario).success; // true
 * ```
 */
export const Scenario = fieldsOf({
  /** Names the JSON Schema for editors; the library does not follow it. */
  $schema: z.string().optional(),
  polku: z.literal(formatVersion),
  scenario: Id.describe("The scenario's own id."),
  of: Id.describe("The id of the model that it changes."),
  title: Text,
  note: Text.optional(),
  /** The day of the model that the changes were made for, where one can be named. */
  asOf: CalendarDate.optional(),
  changes: z.array(ScenarioChange),
});
export type Scenario = z.infer<typeof Scenario>;
