import { present } from "../model/plain-data.js";
import type { Network } from "../network/network.js";
import type { Text } from "../model/fields.js";
import { elementsOf, type ElementKind } from "../model/sections.js";

/** Something that a model dates. */
export interface Dated {
  id: string;
  kind: ElementKind | "meeting";
  /** The first day; absent where only the last is given. */
  since?: string;
  /** The last day; absent where it is open, or not given. */
  until?: string;
  /** What a meeting was about. */
  theme?: Text;
}

/**
 * Everything with a day, in order: what is in force from and until a day, meetings, documents.
 *
 * @example
 * ```ts
 * findTimeline(network).filter((entry) => holdsOn(entry, "2018-02-05")).length; // 2
 * ```
 */
export function findTimeline({ model }: Network): Dated[] {
  const found: Dated[] = [];
  for (const { kind, element } of elementsOf(model)) {
    const { id } = element;
    if (id === undefined) continue;
    if ("document" in element) {
      if (element.date !== undefined) found.push({ id, kind, since: element.date, until: element.date });
      continue;
    }
    const { since, until } = "since" in element || "until" in element ? element : {};
    if (since !== undefined || until !== undefined) found.push({ id, kind, ...present({ since, until }) });
    for (const { date, theme } of "meetings" in element ? (element.meetings ?? []) : [])
      found.push({ id, kind: "meeting", since: date, until: date, ...present({ theme }) });
  }
  return found.toSorted((a, b) => compare(firstDay(a), firstDay(b)) || compare(lastDay(a), lastDay(b)));
}

/** What of a timeline holds on a day; what has no end given still holds. */
export function holdsOn({ since = "", until = "9999" }: Dated, day: string): boolean {
  return since <= day && day <= until;
}

/** The day by which an entry stands in order. */
export function firstDay({ since, until = "" }: Dated): string {
  return since ?? until;
}

/** The first and the last day that a timeline names; undefined where it is empty. */
export function spanOf(entries: readonly Dated[]): { first: string; last: string } | undefined {
  const days = entries.flatMap(({ since, until }) => [since, until]).filter((day) => day !== undefined);
  const sorted = days.toSorted(compare);
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function lastDay({ until = "9999" }: Dated): string {
  return until;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
