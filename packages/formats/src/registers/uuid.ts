/**
 * A UUID of an element (version 8, made in a way of one's own): the same each time for the same words, so that a second
 * export updates what the first one made.
 */
export function uuidOf(...words: readonly string[]): string {
  const text = words.join("\u0000");
  const hex = [0x811c_9dc5, 0x01d3_5a17, 0x9e37_79b9, 0x6c62_272e]
    .map((seed) => hashOf(text, seed).toString(16).padStart(8, "0"))
    .join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** A hash (of FNV-1a, mixed at the end) of 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
