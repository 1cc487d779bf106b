import { Scenario, ScenarioChange } from "../model/scenario.js";
import { inOrder } from "./in-order.js";
import { json } from "./json.js";
import type { WriteOptions } from "./write-model.js";
import { yaml } from "./yaml.js";

/**
 * A scenario as a text, in YAML where no other format is given: fields always in one order, the author's
 * own (`x-`) last, each on a line of its own, so that a change of the scenario is a small change of the text.
 *
 * @example
 * ```ts
 * const text = writeScenario({ changes: [], title: "S", scenario: "s", of: "tiny", polku: 1 });
 * text.split("\n")[1]; // "scenario: s"
 * parseScenario(text).ok; // true
 * ```
 */
export function writeScenario(scenario: Scenario, { format }: Pick<WriteOptions, "format"> = {}): string {
  return (format === "json" ? json : yaml).write(
    inOrder(
      {
        ...scenario,
        changes: scenario.changes.map((change) => inOrder(change, Object.keys(ScenarioChange.shape))),
      },
      Object.keys(Scenario.shape),
    ),
  );
}
