import type { Finding } from "../model/issue.js";
import { findEmailAddresses } from "./email-address.js";
import { findIdentityCodes } from "./identity-code.js";
import { findPhoneNumbers } from "./phone-number.js";

/** How many of the things found in one text a message names. */
const maxNamed = 5;

/**
 * Control characters other than tabs and line ends, and marks that change the direction of the text around
 * them: what they do is seen by nobody who reads the file.
 */
export const unseenCharacters = /(?!\t|\r?\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const unseen = new RegExp(unseenCharacters, "u");

/** What no text of a file may hold, the author's own fields included: personal data, and unseen characters. */
export function findInText(text: string): Pick<Finding, "code" | "facts">[] {
  if (!mayHoldAny(text)) return [];
  const findings: Pick<Finding, "code" | "facts">[] = [];
  const phones = findPhoneNumbers(text);
  if (phones.length > 0) findings.push({ code: "phone-number", facts: { found: list(phones) } });
  const addresses = findEmailAddresses(text);
  if (addresses.length > 0) findings.push({ code: "email-address", facts: { found: list(addresses) } });
  // The message does not repeat the code.
  if (findIdentityCodes(text).length > 0) findings.push({ code: "identity-code", facts: {} });
  const character = unseen.exec(text)?.[0];
  if (character !== undefined)
    findings.push({ code: "control-character", facts: { found: codePoint(character) } });
  return findings;
}

function list(found: readonly string[]): string {
  return found.slice(0, maxNamed).join(", ");
}

/** A character by its number, as Unicode's tables write it: `U+001B`. */
function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const isoDate = /^\d{4}-\d\d-\d\d$/;

/**
 * A quick look, since nearly always there is nothing: whether a text has what phone numbers and identity codes
 * (eight digits) or addresses (an at sign) have, or a character that could be unseen.
 */
export function mayHoldAny(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Lower-case letters, of which most texts are made.
    if (code > 96 && code < 123) continue;
    if (code >= 48 && code <= 57) {
      if (++digits === 8) return !isoDate.test(text);
    } else if (code < 32 || code === 64 || (code >= 127 && code < 160) || code === 0x61c) return true;
    else if (code >= 0x200e && code <= 0x2069) {
      if (unseen.test(text)) return true;
    } else if ((code === 41 || code === 93) && isWrittenAt(text, at)) return true;
  }
  return false;
}

/** Whether the bracket that closes here closes an at sign in words: `(at)`, `[at]`. */
function isWrittenAt(text: string, at: number): boolean {
  return /^[([]at[)\]]$/i.test(text.slice(Math.max(0, at - 3), at + 1));
}
