/** Characters of JSON, by their code. */
export const quote = 0x22;
export const comma = 0x2c;
export const openBrace = 0x7b;
const colon = 0x3a;
const backslash = 0x5c;

/** Whether a list or an object begins. */
export function isOpening(code: number): boolean {
  return code === openBrace || code === 0x5b;
}

/** Whether a list or an object ends. */
export function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}

/** Whether it is a blank that JSON passes over. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The first offset from one on where no blank stands. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Where a string ends whose opening quote stands at an offset, in a text that is known to be JSON. */
export function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** Whether a backslash of its own stands before a quote. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
  return slashes % 2 === 1;
}

/**
 * How many colons stand where one may come after a field's name: as many as a text that is known to be JSON
 * writes fields, or more, where strings hold some. A quick look, since nearly always it is as many.
 */
export function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === quote || isSpace(before)) count++;
  }
  return count;
}

/** How many fields a text writes that is known to be JSON: the colons outside of its strings. */
export function countFields(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = skipSpace(text, endOfString(text, at));
    if (text.charCodeAt(at) === colon) count++;
  }
  return count;
}

/**
 * Where a text of any kind has more than `limit` brackets open, or undefined. A string that never ends is
 * taken to end with its line.
 */
export function findDepth(text: string, limit: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote || code === 0x0a) inString = false;
    } else if (code === quote) inString = true;
    else if (isOpening(code)) {
      if (++depth > limit) return at;
    } else if (isClosing(code)) depth--;
  }
  return undefined;
}
