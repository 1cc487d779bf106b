import type { Finding, IssueCode } from "../model/issue.js";
import type { Entry } from "./entry.js";

/** One step up: the element at `id` says, at `entry`, that it lies in or is part of `parent`. */
export interface Step {
  readonly entry: Entry;
  readonly parent: string;
}

/** How many members of a cycle a message names; the rest are dots. */
const maxChain = 12;

/**
 * One finding for each cycle in steps from element to parent. It stands on the member whose id comes
 * first in order, and its chain begins and ends there: the order of the file changes nothing.
 */
export function findCycles(steps: ReadonlyMap<string, Step>, code: IssueCode, field: string): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const trail: string[] = [];
    const places = new Map<string, number>();
    let id = start;
    let step = steps.get(id);
    while (step && !done.has(id)) {
      done.add(id);
      places.set(id, trail.length);
      trail.push(id);
      id = step.parent;
      step = steps.get(id);
    }
    const from = places.get(id);
    if (from !== undefined) findings.push(toFinding(trail.slice(from), steps, code, field));
  }
  return findings.toSorted((a, b) => ((a.facts["id"] ?? "") < (b.facts["id"] ?? "") ? -1 : 1));
}

function toFinding(
  members: readonly string[],
  steps: ReadonlyMap<string, Step>,
  code: IssueCode,
  field: string,
): Finding {
  const first = members.reduce((least, id) => (id < least ? id : least));
  const at = members.indexOf(first);
  const turned = [...members.slice(at), ...members.slice(0, at)];
  const named = turned.length > maxChain ? [...turned.slice(0, maxChain - 1), "…"] : turned;
  const entry = steps.get(first)?.entry;
  return {
    code,
    path: entry ? [entry.section, entry.index, field] : [],
    facts: { id: first, chain: [...named, first].join(" → ") },
  };
}
