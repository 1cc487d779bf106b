import type { LinkKind, Reading, Status } from "../model/words.js";
import type { Question } from "../questions/question.js";
import type { Mention, NameMention, PhraseMention } from "./mentions.js";
import type { Named } from "./names.js";
import type { Condition, Meaning } from "./vocabulary.js";

/** A value of the question and the words that state it. */
export interface Said<Value> {
  value: Value;
  by: Mention;
}

/** A change of the model, of a service or a link that is there or of a link that is not. */
export type SaidChange =
  | { op: "remove"; of: NameMention }
  | { op: "become"; of: NameMention; status: Said<Status> }
  | { op: "add"; kind: Said<LinkKind>; from: NameMention; to: NameMention };

/** A negation or a comparison, and what it applies to: kept where the question takes all of that. */
export interface Bound {
  by: Mention;
  to: Mention[];
}

/** The parts of a question that a text states, each with its words, before they are put together. */
export class Draft {
  asks: Said<Question["ask"]>[] = [];
  from: NameMention[] = [];
  to: NameMention[] = [];
  /** Services without a role. */
  loose: NameMention[] = [];
  areas: NameMention[] = [];
  needs: NameMention[] = [];
  rows: NameMention[] = [];
  columns: NameMention[] = [];
  ages: Said<number>[] = [];
  ageSpans: Said<[number, number]>[] = [];
  days: Said<string>[] = [];
  limits: Said<{ limit: "maxHandoffs" | "maxSteps"; count: number }>[] = [];
  counts: Said<number>[] = [];
  via: Said<LinkKind>[] = [];
  notVia: Said<LinkKind>[] = [];
  status: (Said<Status> & { only: boolean })[] = [];
  readings: Said<Reading>[] = [];
  notStatus: Said<Status>[] = [];
  /** Services, places and areas that are to be left out. */
  excluded: NameMention[] = [];
  rowKinds: Said<Extract<Meaning, { is: "rows" }>>[] = [];
  any: Said<Condition>[] = [];
  changes: SaidChange[] = [];
  bounds: Bound[] = [];
}

/** Years that somebody can be old. */
const oldest = 150;

/** Sorts mentions into the parts of a question; those that fit none are left out. */
export function toDraft(mentions: readonly Mention[], whatIf: boolean): Draft {
  const sorter = new Sorter(mentions, whatIf);
  for (const [index, mention] of mentions.entries()) sorter.add(mention, index);
  return sorter.draft;
}

/** Meanings that may come between "only" or "without" and the words that they apply to. */
const joining: ReadonlySet<Meaning["is"]> = new Set(["and", "filler", "reach", "role", "roleBefore"]);

/** Sorts mentions in order, with the state that earlier words set for later ones. */
class Sorter {
  readonly draft = new Draft();
  readonly #mentions: readonly Mention[];
  readonly #whatIf: boolean;
  /** "Only" holds for the list that follows: for kinds of link or for statuses, not for both. */
  #only: "next" | "via" | "status" | undefined;
  /** The negation that holds for the list that follows, which is of one sort. */
  #without: (Bound & { but: boolean; sort?: string }) | undefined;
  /** The comparison that holds for the number that follows. */
  #compare: (Bound & { way: "most" | "less" | "more" }) | undefined;
  /** "Why … not": whether the one negation that this has may still come. */
  #whyNot: boolean;
  /** "If X were": a status comes. */
  #becoming: NameMention | undefined;
  /** "If X consulted": the other end of a new link comes. */
  #adding: { kind: Said<LinkKind>; from: NameMention } | undefined;

  constructor(mentions: readonly Mention[], whatIf: boolean) {
    this.#mentions = mentions;
    this.#whatIf = whatIf;
    const whys = mentions.flatMap((one) =>
      "meaning" in one && one.meaning.is === "ask" && one.meaning.ask === "why-not" ? [one.meaning] : [],
    );
    this.#whyNot = whys.length > 0 && !whys.some(({ negated }) => negated);
  }

  add(mention: Mention, index: number): void {
    const meaning = "meaning" in mention ? mention.meaning : undefined;
    if (meaning?.is === "without") this.#negate(mention, index, meaning);
    else if (meaning?.is === "compare") {
      this.#compare = { by: mention, to: this.#nest(mention), way: meaning.to };
      this.draft.bounds.push(this.#compare);
    } else if (meaning?.is === "beyond") {
      const changed = this.#mentions[meaning.of === "before" ? index - 1 : index + 1];
      this.draft.bounds.push({ by: mention, to: changed ? [mention, changed] : [mention] });
    } else if (!meaning || !joining.has(meaning.is)) this.#sort(mention);
  }

  /** What a comparison or a negation is itself within: "not over". */
  #nest(mention: Mention): Mention[] {
    if (this.#without?.to.length === 0) this.#without.to.push(mention);
    return [];
  }

  #negate(by: Mention, index: number, { mild, but }: Extract<Meaning, { is: "without" }>): void {
    if (mild && this.#whyNot && !this.#isCondition(index + 1)) {
      this.#whyNot = false;
      return;
    }
    this.#only = undefined;
    if (but && this.#without?.but && this.#without.to.length > 0) {
      this.#without = undefined;
      return;
    }
    this.#nest(by);
    this.#without = { by, to: [], but: mild === true };
    this.draft.bounds.push(this.#without);
  }

  #isCondition(index: number): boolean {
    const next = this.#mentions
      .slice(index)
      .find((one) => !("meaning" in one) || one.meaning.is === "reach" || !joining.has(one.meaning.is));
    if (!next || !("meaning" in next)) return next !== undefined && "day" in next;
    return ["via", "status", "limit", "age", "compare", "beyond", "without"].includes(next.meaning.is);
  }

  /** Adds what is no negation or comparison, or leaves it to the one before it. */
  #sort(mention: Mention): void {
    const without = this.#without;
    const sort = sortOf(mention);
    if (without && (without.to.length === 0 || without.sort === sort)) {
      without.to.push(mention);
      without.sort = sort;
      this.#exclude(mention, sort);
      return;
    }
    this.#without = undefined;
    const compare = this.#compare;
    this.#compare = undefined;
    if (compare) {
      compare.to.push(mention);
      if ("meaning" in mention) this.#addBounded(mention, compare.way);
    } else if ("day" in mention) {
      if (isDay(mention.day)) this.draft.days.push({ value: mention.day, by: mention });
    } else if ("name" in mention) this.#addName(mention);
    else if ("meaning" in mention) this.#addPhrase(mention);
    const { is } = "meaning" in mention ? mention.meaning : { is: undefined };
    if (is !== "only" && is !== "via" && is !== "status" && is !== "become") this.#only = undefined;
  }

  /** What a negation can take out of a question; it is not kept where it applies to anything else. */
  #exclude(mention: Mention, sort: string): void {
    const { draft } = this;
    if ("name" in mention) {
      if (this.#whatIf && sort !== "area" && sort !== "need")
        draft.changes.push({ op: "remove", of: mention });
      else draft.excluded.push(mention);
    } else if ("meaning" in mention && !this.#becoming) {
      const { meaning } = mention;
      if (meaning.is === "via") draft.notVia.push({ value: meaning.kind, by: mention });
      else if (meaning.is === "status") draft.notStatus.push({ value: meaning.status, by: mention });
    }
  }

  /** A number that is a bound: the most that there may be, or an age from birth to that. */
  #addBounded(by: PhraseMention, way: "most" | "less" | "more"): void {
    const { meaning, numbers } = by;
    const most = way === "less" ? (bound: number) => Math.ceil(bound) - 1 : Math.floor;
    const [number, ...others] = numbers;
    if (way === "more" || others.length > 0) return;
    if (meaning.is === "limit" && number !== undefined) this.#addLimit(meaning.limit, most(number), by);
    else if (meaning.is === "age" && !meaning.ofFirst) {
      const years = meaning.years ?? (number === undefined ? undefined : number / (meaning.perYear ?? 1));
      if (years !== undefined) this.#addAgeSpan(0, most(years), by);
    }
  }

  #addName(mention: NameMention): void {
    const { draft } = this;
    const { role } = mention;
    const kind = choose(mention, role === "area" || role === "in")?.kind;
    const adding = this.#adding;
    this.#adding = undefined;
    if (adding && kind === "service") draft.changes.push({ op: "add", ...adding, to: mention });
    else if (role === "row") draft.rows.push(mention);
    else if (kind === "area") draft.areas.push(mention);
    else if (kind === "need") draft.needs.push(mention);
    else if (role === "column" || role === "to") draft[role === "to" ? "to" : "columns"].push(mention);
    else if (role === "from" || role === "in") draft.from.push(mention);
    else draft.loose.push(mention);
  }

  #addPhrase(by: PhraseMention): void {
    const { draft } = this;
    const { meaning, numbers } = by;
    const [first, last] = numbers;
    switch (meaning.is) {
      case "ask":
        draft.asks.push({ value: meaning.ask, by });
        break;
      case "age":
        this.#addAge(meaning, by);
        break;
      case "limit":
        this.#addLimit(meaning.limit, meaning.count ?? last ?? first, by);
        break;
      case "count":
        if (first !== undefined && last === undefined) draft.counts.push({ value: first, by });
        break;
      case "rows":
        draft.rowKinds.push({ value: meaning, by });
        this.#addAgeSpan(first, last, by);
        break;
      case "reading":
        draft.readings.push({ value: meaning.reading, by });
        break;
      case "any":
        draft.any.push({ value: meaning.of, by });
        break;
      case "only":
        this.#only = "next";
        break;
      case "via":
        this.#only &&= this.#only === "next" ? "via" : this.#only;
        draft.via.push({ value: meaning.kind, by });
        break;
      case "status":
        this.#addStatus({ value: meaning.status, by });
        break;
      case "remove":
      case "become":
      case "add":
        if (this.#whatIf) this.#addChange(meaning, by);
        break;
    }
  }

  #addLimit(limit: "maxHandoffs" | "maxSteps", count: number | undefined, by: Mention): void {
    if (Number.isInteger(count) && count !== undefined && count >= 0)
      this.draft.limits.push({ value: { limit, count }, by });
  }

  #addStatus(status: Said<Status>): void {
    const of = this.#becoming;
    this.#becoming = undefined;
    if (of) {
      this.draft.changes.push({ op: "become", of, status });
      return;
    }
    this.#only &&= this.#only === "next" ? "status" : this.#only;
    this.draft.status.push({ ...status, only: this.#only === "status" });
  }

  #addChange(meaning: Extract<Meaning, { is: "remove" | "become" | "add" }>, by: PhraseMention): void {
    const { changes, loose } = this.draft;
    if (meaning.is === "remove") for (const of of loose.splice(0)) changes.push({ op: "remove", of });
    else if (meaning.is === "become") this.#becoming = loose.pop();
    else {
      const from = loose.pop();
      if (from) this.#adding = { kind: { value: meaning.kind, by }, from };
    }
  }

  #addAge(meaning: Extract<Meaning, { is: "age" }>, by: PhraseMention): void {
    const { perYear = 1, years, ofFirst } = meaning;
    const numbers = years === undefined ? by.numbers : [years];
    const [first, last] = numbers.map((number) => Math.floor(number / perYear));
    if (first === undefined) return;
    if (last !== undefined && !ofFirst) this.#addAgeSpan(first, last, by);
    else if (first <= oldest) this.draft.ages.push({ value: first, by });
  }

  #addAgeSpan(first: number | undefined, last: number | undefined, by: PhraseMention): void {
    if (first === undefined || last === undefined || first > last || last < 0 || last > oldest) return;
    this.draft.ageSpans.push({ value: [Math.floor(first), Math.floor(last)], by });
  }
}

/** What a list is of: a negation of kinds of link goes on to other kinds of link, not to statuses. */
function sortOf(mention: Mention): string {
  if ("meaning" in mention) return mention.meaning.is;
  if ("name" in mention) return choose(mention, mention.role === "area" || mention.role === "in")?.kind ?? "";
  return "day" in mention ? "day" : "other";
}

/** The element a name stands for: where people live, an area; else what they can be a client of first. */
export function choose({ name }: NameMention, place: boolean): Named | undefined {
  const order = place ? ["area", "service", "place", "need"] : ["service", "place", "area", "need", "link"];
  for (const kind of order) {
    const element = name.elements.find((one) => one.kind === kind);
    if (element) return element;
  }
  return undefined;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
