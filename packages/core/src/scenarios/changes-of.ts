import type { Change } from "../model/change.js";
import type { Scenario } from "../model/scenario.js";

/**
 * The changes of a scenario as a question takes them: without the scenario's own notes and sources.
 *
 * @example
 * ```ts
 * const changes = changesOf({
 *   polku: 1, scenario: "s", of: "tiny", title: "S",
 *   changes: [{ op: "remove", in: "services", id: "perhetyo", note: "Why" }],
 * });
 * changes; // [{ op: "remove", in: "services", id: "perhetyo" }]
 * ```
 */
export function changesOf({ changes }: Scenario): Change[] {
  return changes.map(({ note: _note, sources: _sources, ...change }) => change);
}
