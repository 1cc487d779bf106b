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
  rowKinds: Said<Extract<Meaning, { is: "rows" }>>[] = [];
  any: Said<Condition>[] = [];
  changes: SaidChange[] = [];
}

/** Years that somebody can be old. */
const oldest = 150;

/** Sorts mentions into the parts of a question; those that fit none are left out. */
export function toDraft(mentions: readonly Mention[], whatIf: boolean): Draft {
  const sorter = new Sorter(whatIf);
  for (const mention of mentions)
    if ("day" in mention) sorter.addDay(mention.day, mention);
    else if ("name" in mention) sorter.addName(mention);
    else if ("meaning" in mention) sorter.addPhrase(mention);
  return sorter.draft;
}

/** Meanings that may come between "only" or "without" and the words that they apply to. */
const holding: ReadonlySet<Meaning["is"]> = new Set([
  "only",
  "without",
  "and",
  "filler",
  "become",
  "via",
  "status",
]);

/** Sorts mentions in order, with the state that earlier words set for later ones. */
class Sorter {
  readonly draft = new Draft();
  readonly #whatIf: boolean;
  /** "Only" holds for the list that follows: for kinds of link or for statuses, not for both. */
  #only: "next" | "via" | "status" | undefined;
  #without = false;
  /** "If X were": a status comes. */
  #becoming: NameMention | undefined;
  /** "If X consulted": the other end of a new link comes. */
  #adding: { kind: Said<LinkKind>; from: NameMention } | undefined;

  constructor(whatIf: boolean) {
    this.#whatIf = whatIf;
  }

  addDay(day: string, by: Mention): void {
    if (isDay(day)) this.draft.days.push({ value: day, by });
  }

  addName(mention: NameMention): void {
    const { draft } = this;
    const { role } = mention;
    const kind = choose(mention, role === "area" || role === "in")?.kind;
    const adding = this.#adding;
    this.#adding = undefined;
    if (adding && kind === "service") draft.changes.push({ op: "add", ...adding, to: mention });
    else if (role === "row") draft.rows.push(mention);
    else if (kind === "area") draft.areas.push(mention);
    else if (kind === "need") draft.needs.push(mention);
    else if (role === "removed") {
      if (this.#whatIf) draft.changes.push({ op: "remove", of: mention });
    } else if (role === "column" || role === "to") draft[role === "to" ? "to" : "columns"].push(mention);
    else if (role === "from" || role === "in") draft.from.push(mention);
    else draft.loose.push(mention);
  }

  addPhrase(by: PhraseMention): void {
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
      case "limit": {
        const count = meaning.count ?? last ?? first;
        if (count !== undefined) draft.limits.push({ value: { limit: meaning.limit, count }, by });
        break;
      }
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
      case "without":
        this.#without = true;
        break;
      case "via":
        this.#only &&= this.#only === "next" ? "via" : this.#only;
        draft[this.#without ? "notVia" : "via"].push({ value: meaning.kind, by });
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
    if (!holding.has(meaning.is)) [this.#only, this.#without] = [undefined, false];
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
    const numbers = meaning.years === undefined ? by.numbers : [meaning.years];
    const [first, last] = meaning.months ? numbers.map((months) => Math.floor(months / 12)) : numbers;
    if (first === undefined) return;
    if (last !== undefined) this.#addAgeSpan(first, last, by);
    else if (first <= oldest) this.draft.ages.push({ value: first, by });
  }

  #addAgeSpan(first: number | undefined, last: number | undefined, by: PhraseMention): void {
    if (first === undefined || last === undefined || first > last || last > oldest) return;
    this.draft.ageSpans.push({ value: [first, last], by });
  }
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
