import type { Language } from "../model/words.js";

/** Numbers, plurals, lists and days as one language writes them. */
export interface Formatter {
  number(value: number): string;
  /** The form of a word that goes with a number. */
  plural(count: number, one: string, other: string): string;
  /** A number and its word: "1 palvelu", "12 palvelua". */
  count(count: number, one: string, other: string): string;
  /** "a, b ja c"; parts that are false or empty are left out. */
  and(parts: readonly (string | false)[]): string;
  /** "a, b tai c" */
  or(parts: readonly (string | false)[]): string;
  /** A day in the short form: "5.2.2018" of "2018-02-05"; what is no day stays as it is. */
  day(text: string): string;
  /** A moment, by the clock of the reader. */
  time(moment: Date): string;
  /** Orders names, numbers in them by value. */
  compare(a: string, b: string): number;
  quote(text: string): string;
}

/** The formatter of each language; what it uses of Intl is made once, when first needed. */
export const formatters: Readonly<Record<Language, Formatter>> = {
  fi: makeFormatter("fi-FI", "”", "”"),
  sv: makeFormatter("sv-FI", "”", "”"),
  en: makeFormatter("en-GB", "“", "”"),
};

function makeFormatter(locale: string, open: string, close: string): Formatter {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const rules = once(() => new Intl.PluralRules(locale));
  const all = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const any = once(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }));
  const times = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));
  const names = once(() => new Intl.Collator(locale, { numeric: true }));
  const number = (value: number) => numbers().format(value);
  const plural = (count: number, one: string, other: string) =>
    rules().select(count) === "one" ? one : other;
  return {
    number,
    plural,
    count: (count, one, other) => `${number(count)} ${plural(count, one, other)}`,
    and: (parts) => all().format(parts.filter(isSaid)),
    or: (parts) => any().format(parts.filter(isSaid)),
    day(text) {
      const day = new Date(text);
      return Number.isNaN(day.valueOf()) ? text : days().format(day);
    },
    time: (moment) => times().format(moment),
    compare: (a, b) => names().compare(a, b),
    quote: (text) => `${open}${text}${close}`,
  };
}

function isSaid(part: string | false): part is string {
  return part !== false && part !== "";
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
