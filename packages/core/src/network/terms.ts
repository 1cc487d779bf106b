import type { Ages, CalendarDate, Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Client } from "../model/question.js";
import type { Service } from "../model/service.js";
import { linkKinds, statuses, type LinkKind, type Status } from "../model/words.js";
import { TermTree } from "./term-tree.js";

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
  readonly terms: Term[];
  /** By kind and status: the tree of what is asked besides. */
  readonly #trees: TermTree[] = [];
  readonly #accepted = new Map<string, Uint8Array>();

  /** With terms that another table numbered, to be asked of and not added to. */
  constructor(terms: Term[] = []) {
    this.terms = terms;
  }

  /** The number of what a service asks. */
  addService({ status, eligibility, since, until }: Service): number {
    return this.#add(undefined, status, eligibility?.ages, eligibility?.areas, since, until);
  }

  /** The number of what a link asks. */
  addLink({ kind, status, ages, areas, since, until }: Link): number {
    return this.#add(kind, status, ages, areas, since, until);
  }

  // Said one by one: an object for each of millions of links would cost more than all the rest.
  #add(
    kind: LinkKind | undefined,
    status: Status = "established",
    ages: Ages | undefined,
    areas: readonly Id[] | undefined,
    since: CalendarDate | undefined,
    until: CalendarDate | undefined,
  ): number {
    const what =
      (kind === undefined ? 0 : 1 + linkKinds.indexOf(kind)) * statuses.length + statuses.indexOf(status);
    let place = (this.#trees[what] ??= new TermTree());
    if (ages) place = place.with(((ages.min ?? -1) + 1) * 256 + (ages.max ?? -1) + 1);
    // What is asked goes before it where it is a text: an area may be called like a day.
    if (areas)
      place = place.with("areas").with(areas.length === 1 ? (areas[0] as string) : areas.toSorted().join());
    if (since !== undefined) place = place.with("since").with(since);
    if (until !== undefined) place = place.with("until").with(until);
    if (place.number === -1) place.number = this.terms.push({ kind, status, ages, areas, since, until }) - 1;
    return place.number;
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
    const accepted = new Uint8Array(this.terms.length);
    for (const [number, term] of this.terms.entries())
      accepted[number] = Number(isMet(term, conditions, homes));
    if (this.#accepted.size >= keptResults) this.#accepted.delete(this.#accepted.keys().next().value ?? "");
    this.#accepted.set(key, accepted);
    return accepted;
  }
}

const keptResults = 64;

/**
 * Which services the conditions accept, by the numbers of their terms. Kept as long as what they accept of
 * the terms is: not to be written to.
 */
export function lookUp(terms: Int32Array, accepted: Uint8Array): Uint8Array {
  let result = lookedUp.get(accepted);
  if (result?.length === terms.length) return result;
  result = new Uint8Array(terms.length);
  for (let number = 0; number < terms.length; number++)
    result[number] = accepted[terms[number] as number] as number;
  lookedUp.set(accepted, result);
  return result;
}

const lookedUp = new WeakMap<Uint8Array, Uint8Array>();

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
