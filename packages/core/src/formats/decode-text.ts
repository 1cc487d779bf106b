import type { Issue } from "../model/issue.js";
import { toIssues, type FileOptions } from "../rules/to-issues.js";
import { textFinding, type TextFinding } from "./format.js";
import { spotsIn } from "./lines.js";

/** A text, or the one issue that keeps bytes from being one. */
export type DecodedText = { ok: true; text: string } | { ok: false; issues: Issue[] };

/**
 * The text of a file's bytes: UTF-8, or UTF-16 that begins with a byte-order mark. Bytes of another
 * encoding are an issue with the place of the first that is wrong; they are never replaced by `�`.
 *
 * @example
 * ```ts
 * decodeText(Uint8Array.of(0x6e, 0xc3, 0xa4)); // { ok: true, text: "nä" }
 * const latin1 = decodeText(Uint8Array.of(0x6e, 0xe4), { file: "a.yaml" });
 * !latin1.ok && latin1.issues[0].code; // "not-utf8"
 * ```
 */
export function decodeText(bytes: Uint8Array, options: FileOptions = {}): DecodedText {
  const decoded = decode(bytes);
  if (typeof decoded === "string") return { ok: true, text: decoded };
  return { ok: false, issues: toIssues([decoded], options) };
}

/** The text of bytes, or what is wrong with them. */
export function decode(bytes: Uint8Array): string | TextFinding {
  // JavaScript's engines hold no longer texts, and nothing of Polku is as long.
  if (bytes.length > maxBytes) return textFinding("too-large", "size", { line: 1, column: 1 });
  const label = encodingOf(bytes);
  const decoder = () => new TextDecoder(label, { fatal: true });
  // No text begins with NUL: this is UTF-16 without its mark.
  const isOther = label === "utf-8" && (bytes[0] === 0 || bytes[1] === 0);
  try {
    if (!isOther) return decoder().decode(bytes);
  } catch {
    // The search below says where.
  }
  let good = 0;
  let bad = isOther ? 1 : bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isText(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = decoder().decode(bytes.subarray(0, good), { stream: true });
  return { code: "not-utf8", path: [], facts: {}, spot: spotsIn(before)(before.length) };

  function isText(part: Uint8Array): boolean {
    try {
      decoder().decode(part, { stream: true });
      return true;
    } catch {
      return false;
    }
  }
}

const maxBytes = 400_000_000;

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** Every engine has it; declared here since the types of neither the DOM nor Node are included. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: true },
) => { decode(bytes: Uint8Array, options?: { stream: true }): string };
