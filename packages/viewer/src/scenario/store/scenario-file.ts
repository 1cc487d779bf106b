import type { Issue, Scenario } from "@polku/core";
import { parseScenario, writeScenario } from "@polku/core/scenarios";

/** The biggest scenario file that is read; one of a thousand changes has a tenth of that. */
export const mostScenarioMegabytes = 10;

/** A scenario as a file to save. */
export interface ScenarioFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What came of reading a file. */
export type ReadScenario =
  | { readonly kind: "scenario"; readonly scenario: Scenario }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  | { readonly kind: "too-big" }
  | { readonly kind: "unreadable" };

/** The file of a scenario, named after it: YAML to read, or JSON. */
export function toScenarioFile(scenario: Scenario, format: "yaml" | "json" = "yaml"): ScenarioFile {
  const text = writeScenario(scenario, { format });
  return { name: `${scenario.scenario}.${format}`, type: `application/${format}`, text };
}

/** The scenario in a file, or every issue in it with its line. */
export async function readScenarioFile(file: File): Promise<ReadScenario> {
  if (file.size > mostScenarioMegabytes * 1e6) return { kind: "too-big" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // The file has gone, or reading it is not allowed.
    return { kind: "unreadable" };
  }
  const parsed = parseScenario(new Uint8Array(bytes), { file: file.name });
  return parsed.ok
    ? { kind: "scenario", scenario: parsed.scenario }
    : { kind: "issues", issues: parsed.issues };
}
