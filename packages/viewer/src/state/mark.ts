/** A short mark of a content: other content has, but for chance, another mark. Two 32-bit hashes, so 64 bits. */
export function markOf(content: string | Uint8Array): string {
  const units =
    typeof content === "string"
      ? Uint16Array.from({ length: content.length }, (_, at) => content.charCodeAt(at))
      : content;
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as number;
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a, b].map((part) => (part >>> 0).toString(36).padStart(7, "0")).join("");
}
