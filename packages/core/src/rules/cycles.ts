import type { Finding, Path } from "../model/issue.js";
import type { ElementIn, Rule, Subject } from "./subject.js";

/** An element that is within or part of another one: where it is, and the id of the other. */
interface Step {
  readonly path: Path;
  readonly parent: string;
}

/** How many members of a cycle a message names; the rest are dots. */
const maxChain = 12;

/** A service is, by way of the wider services it is part of, a part of itself. */
export const partOfCycle: Rule = (subject) =>
  findCycles("part-of-cycle", stepsIn(subject, "services", "partOf"));

/** An area is, by way of the areas around it, within itself. */
export const withinCycle: Rule = (subject) => findCycles("within-cycle", stepsIn(subject, "areas", "within"));

function stepsIn<S extends "services" | "areas">(
  subject: Subject,
  section: S,
  field: keyof ElementIn<S> & string,
): Map<string, Step> {
  const steps = new Map<string, Step>();
  const list = subject.listOf(section);
  for (let index = 0; index < list.length; index++) {
    const element = list[index];
    const parent = element?.[field];
    if (element && typeof parent === "string" && !steps.has(element.id))
      steps.set(element.id, { path: [section, index, field], parent });
  }
  return steps;
}

/**
 * One finding for each cycle in steps from element to parent. It has the path of the member whose id comes
 * first in order, and its chain begins and ends there: the order of the file changes nothing.
 */
function* findCycles(
  code: "part-of-cycle" | "within-cycle",
  steps: ReadonlyMap<string, Step>,
): Generator<Finding> {
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
    if (from === undefined) continue;
    const members = trail.slice(from);
    const first = members.reduce((least, member) => (member < least ? member : least));
    const at = members.indexOf(first);
    const turned = [...members.slice(at), ...members.slice(0, at)];
    const named = turned.length > maxChain ? [...turned.slice(0, maxChain - 1), "…"] : turned;
    yield {
      code,
      path: steps.get(first)?.path ?? [],
      facts: { id: first, chain: [...named, first].join(" → ") },
    };
  }
}
