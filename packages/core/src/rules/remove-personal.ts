import { findEmailAddresses } from "./email-address.js";
import { findIdentityCodes } from "./identity-code.js";
import { findPhoneNumbers } from "./phone-number.js";
import { unseenCharacters } from "./text-rules.js";

/** What a model may not hold and a text had. */
export type RemovedKind = "phone-number" | "email-address" | "identity-code" | "control-character";

const finders = [
  ["email-address", findEmailAddresses],
  ["phone-number", findPhoneNumbers],
  ["identity-code", findIdentityCodes],
] as const;

/**
 * A text of a public register without what no text of a model may hold: in the place of a phone number, an address or
 * an identity code is `…`, unseen characters are left out. Every kind that was removed is named once.
 *
 * @example
 * ```ts
 * removePersonal("Ajanvaraus 045 123 4567"); // { text: "Ajanvaraus …", removed: ["phone-number"] }
 * ```
 */
export function removePersonal(text: string): { text: string; removed: RemovedKind[] } {
  const removed = new Set<RemovedKind>();
  let left = text.replace(unseenCharacters, () => {
    removed.add("control-character");
    return "";
  });
  // What is left around one that is removed could be another; that ends, since each time fewer letters are left.
  for (let before = ""; before !== left;) {
    before = left;
    for (const [kind, find] of finders)
      for (const found of new Set(find(left))) {
        removed.add(kind);
        left = left.replaceAll(found, "…");
      }
  }
  return { text: left, removed: [...removed] };
}
