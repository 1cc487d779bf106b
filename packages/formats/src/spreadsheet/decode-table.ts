import { decodeText } from "@polku/core/formats";

/** Every engine has it; declared here since the types of neither the DOM nor Node are included. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * The text of a table's bytes: UTF-8 or UTF-16, with a mark or without; else Windows-1252, in which older
 * spreadsheets save text.
 *
 * @example
 * ```ts
 * decodeTable(Uint8Array.of(0x54, 0x79, 0xf6)); // "Työ"
 * ```
 */
export function decodeTable(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text.replace(/^\uFEFF/, "");
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Every other byte of western text in UTF-16 is NUL.
  if (second === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("windows-1252").decode(bytes);
}
