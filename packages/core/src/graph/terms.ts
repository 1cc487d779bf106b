import type { Ages, CalendarDate, Id } from "../model/fields.js";
import type { Client } from "../model/question.js";
import { linkKinds, statuses, type LinkKind, type Status } from "../model/words.js";

/** What a service or a link asks of a question before it takes part in an answer. */
export interface Term {
  /** Absent for services. */
  kind?: LinkKind | undefined;
  status: Status;
  ages?: Ages | undefined;
  areas?: readonly Id[] | undefined;
  since?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
}

/** The conditions of a question that terms are held against. */
export interface Conditions {
  via: readonly LinkKind[];
  status: readonly Status[];
  client: Client;
  at?: CalendarDate | undefined;
}

/**
 * The distinct terms of a network, numbered. A network has many links and few ways of restricting
 * them, so a question is held against each distinct term once, and a search only looks a number up.
 */
export class TermTable {
  readonly terms: Term[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #accepted = new Map<string, Uint8Array>();

  /** The number of a term. */
  add(term: Term): number {
    const key = keyOf(term);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.terms.push(term) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /**
   * For every term 1 where the conditions meet it, else 0. `homes` are the client's area and the areas
   * around it. The latest results are kept: the same conditions come again with the next question.
   */
  accept(conditions: Conditions, homes: ReadonlySet<Id>): Uint8Array {
    const { via, status, client, at } = conditions;
    const key = JSON.stringify([via, status, client.age, client.area, at]);
    const kept = this.#accepted.get(key);
    if (kept) return kept;
    const accepted = Uint8Array.from(this.terms, (term) => Number(isMet(term, conditions, homes)));
    if (this.#accepted.size >= keptResults) this.#accepted.delete(this.#accepted.keys().next().value ?? "");
    this.#accepted.set(key, accepted);
    return accepted;
  }
}

const keptResults = 64;

function keyOf({ kind, status, ages, areas, since, until }: Term): string {
  const what = (kind === undefined ? 0 : 1 + linkKinds.indexOf(kind)) * 4 + statuses.indexOf(status);
  if (!ages && !areas && since === undefined && until === undefined) return String(what);
  return [what, ages?.min, ages?.max, since, until, areas ? "in" : "", ...(areas ?? []).toSorted()].join("|");
}

/** Whether a question's conditions meet a term; what the question leaves out restricts nothing. */
export function isMet(term: Term, { via, status, client, at }: Conditions, homes: ReadonlySet<Id>): boolean {
  if (term.kind !== undefined && !via.includes(term.kind)) return false;
  if (!status.includes(term.status)) return false;
  if (at !== undefined && ((term.since ?? at) > at || (term.until ?? at) < at)) return false;
  if (
    client.age !== undefined &&
    ((term.ages?.min ?? 0) > client.age || (term.ages?.max ?? Infinity) < client.age)
  )
    return false;
  if (client.area !== undefined && term.areas) return term.areas.some((area) => homes.has(area));
  return true;
}
