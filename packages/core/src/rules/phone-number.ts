import type { Rule } from "./subject.js";
import { findPersonal } from "./personal.js";

/** A string holds what looks like a phone number. */
export const phoneNumber: Rule = {
  code: "phone-number",
  severity: "error",
  find: ({ suspects }) => findPersonal(suspects, "phone-number", phoneNumbersIn),
};

/** Digits written together, and where they stand in a text. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const maxDigits = 15;
const maxGroups = 8;

/**
 * The phone numbers of a text: Finnish ones (`040 …`, `(03) …`, `09-…`) and those that begin with a
 * country code (`+358 …`, `00358 …`). Dates, years, hours, sums, codes, file names and addresses on the
 * web are none. Takes time linear in the length of the text.
 */
export function phoneNumbersIn(text: string): string[] {
  const plain = text.includes("://") ? text.replace(/https?:\/\/\S+/gi, (url) => " ".repeat(url.length)) : text;
  const groups: Group[] = [];
  for (const match of plain.matchAll(/\d+/g))
    groups.push({ digits: match[0], start: match.index, end: match.index + match[0].length });
  const found: string[] = [];
  for (let first = 0; first < groups.length; first++) {
    const last = endOfNumber(plain, groups, first);
    if (last === undefined) continue;
    found.push(plain.slice(beginningOf(plain, groups[first]!.start), groups[last]!.end));
    first = last;
  }
  return found;
}
