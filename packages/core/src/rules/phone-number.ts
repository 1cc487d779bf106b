/**
 * The phone numbers of a text: Finnish ones (`040 …`, `(03) …`, `09-…`) and those that begin with a
 * country code (`+358 …`, `00358 …`). Dates, years, hours, sums, codes, file names and web addresses are
 * none. Takes time linear in the length of the text.
 */
export function findPhoneNumbers(text: string): string[] {
  const plain = text.includes("://")
    ? text.replace(/https?:\/\/\S+/gi, (url) => "/".repeat(url.length))
    : text;
  const found: string[] = [];
  let searched = 0;
  for (const { 0: digits, index } of plain.matchAll(digitRuns)) {
    if (index < searched || digits.length > maxDigits) continue;
    const abroad = isAbroad(plain, index, digits);
    if (!abroad && !isAtHome(plain, index, digits)) continue;
    const end = endOfNumber(plain, index, abroad);
    if (end === undefined) continue;
    found.push(plain.slice(/[+(]/.test(plain.charAt(index - 1)) ? index - 1 : index, end));
    searched = end;
  }
  return found;
}

const maxDigits = 15;
/**
 * Each run of digits; of one that is too long only so much as shows it: engines keep a place to go back to for each
 * digit, and megabytes of them overflow.
 */
const digitRuns = /(?<!\d)\d{1,16}/g;
const maxGroups = 8;

/** A number that begins with `+` or with Finland's code after `00`. */
function isAbroad(text: string, start: number, digits: string): boolean {
  if (text.charAt(start - 1) === "+") return !/[\p{L}\d]/u.test(text.charAt(start - 2));
  return digits.startsWith("00358") && isFree(text, start);
}

/** A number that begins with an area or mobile code, perhaps in brackets. */
function isAtHome(text: string, start: number, digits: string): boolean {
  if (!/^0[1-9]/.test(digits)) return false;
  return isFree(text, text.charAt(start - 1) === "(" ? start - 1 : start);
}

/** Whether nothing before a number makes it a part of something longer: a word, an id, a date, a sum. */
function isFree(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/[\p{L}\d_/=#\\]$|\p{L}-$|\d[-–.,:+]$/u.test(before);
}

/** What may separate the groups of a number. */
const nextGroup = /(?:[ \u00a0\u202f\u2011–-]|\) ?| ?\()(\d{1,16})/y;
const firstGroup = /\d+/y;

/** Where the longest phone number that begins at a group of digits ends, or undefined. */
function endOfNumber(text: string, start: number, abroad: boolean): number | undefined {
  const groups: string[] = [];
  let at = start;
  let digits = 0;
  let end: number | undefined;
  while (groups.length < maxGroups) {
    const pattern = groups.length === 0 ? firstGroup : nextGroup;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const group = match[1] ?? match[0];
    digits += group.length;
    if (digits > maxDigits) break;
    groups.push(group);
    at = pattern.lastIndex;
    const whole = text.slice(start, at);
    if (!isCutOff(text, at) && (abroad ? isNumberAbroad(groups) : isNumberAtHome(groups, whole, text, start)))
      end = at;
  }
  return end;
}

/** Whether what follows says that this was a part of something longer: a file name, a code, a sum. */
function isCutOff(text: string, end: number): boolean {
  return /^(?:[\p{L}\d_]|[-–.,:/]\d|\.\p{Ll})/u.test(text.slice(end, end + 3));
}

function isNumberAbroad(groups: readonly string[]): boolean {
  const { length } = groups.join("");
  return length >= 9 && !(length === 9 && areThousands(groups));
}

function isNumberAtHome(groups: readonly string[], whole: string, text: string, start: number): boolean {
  const digits = groups.join("");
  if (digits.length < 8 || digits.length > 12) return false;
  if (groups.length === 1) return !/^[0-3]\d[01]\d(?:19|20)\d\d$/.test(digits);
  if (groups.some((group) => group.length < 2) || groups.slice(1).every((group) => group.length < 3))
    return false;
  // "05 02 2018", "01-03 2018"; "0800–1600"; "1 030 123 456" euros.
  if (groups.every((group) => /^(?:\d\d|(?:19|20)\d\d)$/.test(group))) return false;
  if (/^[01]\d[0-5]\d[-–][0-2]\d[0-5]\d$/.test(whole)) return false;
  return !(areThousands(groups) && /\d[ \u00a0\u202f]$/.test(text.slice(Math.max(0, start - 2), start)));
}

/** Digits in threes, as large numbers are written. */
function areThousands(groups: readonly string[]): boolean {
  return groups.length > 1 && groups.every((group) => group.length === 3);
}
