import { existsSync } from "node:fs";
import { languages, linkKinds, statuses, type Ask, type Section } from "@polku/core";
import { findNearest, readings as knownReadings } from "@polku/core/model";
import type { Separator } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { checkFile } from "../io/files.js";
import { sourcesShown } from "../text/citations.js";

/** What an option takes instead of the value that it was given. */
export class WrongValue extends Error {
  constructor(
    readonly expected: string,
    readonly nearest?: string,
  ) {
    super(expected);
  }
}

type Propose = (this: Context, partial: string) => readonly string[] | Promise<readonly string[]>;

/** An option that takes a value: what the help shows for it, how it is read, and what completes it. */
const valued = <Value>(
  placeholder: string,
  parse: (this: Context, input: string) => Value,
  propose: Propose = () => [],
) => ({ kind: "parsed", placeholder, parse, proposeCompletions: propose }) as const;

const text = (placeholder: string) => valued(placeholder, String);
const id = (...sections: Section[]) => valued("ID", String, proposeIds(sections));
const ids = (...sections: Section[]) => valued("ID,ID", toList, proposeIds(sections));
const wordsOf = (placeholder: string, known: readonly string[]) =>
  valued(
    placeholder,
    (input) => (input === "all" ? [...known] : toList(input)),
    (partial) => proposeIn(partial, [...known, "all"]),
  );
const whole = (expected: "wholeNumber" | "wholeYears") =>
  valued("N", function (input) {
    if (/^\d{1,9}$/.test(input)) return Number(input);
    throw new WrongValue(this.words.usage[expected]);
  });
const wholeNumber = whole("wholeNumber");
const separators: Readonly<Record<string, Separator>> = { ",": ",", ";": ";", tab: "\t" };
const texts = (placeholder: string) => valued(placeholder, toList);
const flag = { kind: "boolean", withNegated: false } as const;

/** What the command `review` writes. */
const reviewed = ["model", "scenario", "workshop"] as const;

const oneOf = <Word extends string>(words: readonly Word[], placeholder = words.join("|")) =>
  valued(
    placeholder,
    function (input): Word {
      const word = words.find((known) => known === input);
      if (word) return word;
      throw new WrongValue(this.words.usage.oneOf(words.join(", ")), findNearest(input, words));
    },
    () => words,
  );
const asks: readonly Ask[] = ["reach", "routes", "why-not", "gatekeepers", "gaps", "compare", "what-if"];

/** Every option of every command; the words of the help say what each does. */
export const options = {
  ask: oneOf(asks, "QUESTION"),
  from: id("services", "places"),
  to: id("services"),
  needs: ids("needs"),
  outlook: flag,
  age: whole("wholeYears"),
  area: id("areas"),
  via: wordsOf("KIND,KIND", linkKinds),
  maxHandoffs: wholeNumber,
  maxSteps: wholeNumber,
  status: wordsOf("WORD,WORD", statuses),
  readings: wordsOf("WORD,WORD", knownReadings),
  at: text("YYYY-MM-DD"),
  k: wholeNumber,
  origins: ids("services", "places"),
  areas: ids("areas"),
  ages: valued("FIRST-LAST", function (input): [number, number] {
    const [, first, last] = /^(\d{1,3})-(\d{1,3})$/.exec(input) ?? [];
    if (first === undefined) throw new WrongValue(this.words.usage.agesSpan);
    return [Number(first), Number(last)];
  }),
  targets: ids("services"),
  with: { ...text("OPTION=VALUE"), variadic: true },
  accept: texts("ID,ID"),
  reject: texts("ID,ID"),
  comment: text("TEXT"),
  as: oneOf(reviewed),
  explorer: text("URL"),
  scenario: { ...text("FILE"), variadic: true },
  changes: text("FILE"),
  without: id("practices", "roles", "pilots"),
  strict: flag,
  coverage: text("OUTLINE"),
  texts: text("FOLDER"),
  verbose: flag,
  details: flag,
  map: text("FILE"),
  saveMap: text("FILE"),
  onto: text("FILE"),
  name: text("TEXT"),
  language: oneOf(languages),
  levels: texts("NAME,NAME"),
  counties: texts("NAME,NAME"),
  levelRule: text("FILE"),
  format: text("FORMAT"),
  out: text("FILE"),
  force: flag,
  dryRun: flag,
  id: text("ID"),
  title: text("TEXT"),
  sources: oneOf(sourcesShown),
  allLinks: flag,
  tall: flag,
  port: whole("wholeNumber"),
  host: text("ADDRESS"),
  allowHost: { ...text("NAME"), variadic: true },
  origin: { ...text("URL"), variadic: true },
  threads: wholeNumber,
  waiting: wholeNumber,
  seconds: wholeNumber,
  entries: wholeNumber,
  write: flag,
  csv: flag,
  separator: valued(
    Object.keys(separators).join("|"),
    function (input): Separator {
      const separator = separators[input];
      if (separator) return separator;
      throw new WrongValue(this.words.usage.oneOf(Object.keys(separators).join(" ")));
    },
    () => Object.keys(separators),
  ),
  json: flag,
  lang: oneOf(languages),
} as const;

export type OptionName = keyof typeof options;

type ValueOf<Option> = Option extends { variadic: true }
  ? string[]
  : Option extends { parse(input: string): infer Value }
    ? Value
    : boolean;

/** The values that options have; those that are left out are undefined. */
export type Values = { [Name in OptionName]?: ValueOf<(typeof options)[Name]> | undefined };

/** What a client's question restricts. */
export const conditions = [
  "age",
  "area",
  "via",
  "maxHandoffs",
  "maxSteps",
  "status",
  "readings",
  "at",
] as const;

/** The raw conditions that the options say; core checks them. */
export function toConditions({ age, area, via, maxHandoffs, maxSteps, status, readings, at }: Values) {
  return compact({ client: compact({ age, area }), via, maxHandoffs, maxSteps, status, readings, at });
}

/** An object without the fields that are undefined. */
export function compact(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The name of an option as it is written on the command line. */
export function toOptionName(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function toList(input: string): string[] {
  return input
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Completes the last of a list with commas. */
function proposeIn(partial: string, known: readonly string[]): string[] {
  const before = partial.slice(0, partial.lastIndexOf(",") + 1);
  return known.map((one) => before + one);
}

/** Proposes the ids of the model that the command line names. */
function proposeIds(sections: readonly Section[]): Propose {
  return async function (partial) {
    for (const file of this.args.slice(1).filter((arg) => existsSync(arg))) {
      const checked = await checkFile(this, file).catch(() => undefined);
      if (!checked?.ok) continue;
      const { model } = checked;
      const known = sections.flatMap((section) => (model[section] ?? []).map((element) => element.id ?? ""));
      return proposeIn(partial, known);
    }
    return [];
  };
}
