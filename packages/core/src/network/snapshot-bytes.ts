/** Bytes of texts and numbers, and a sum that tells whether they are still the same. */

/**
 * A sum of bytes, four at a time. Each step is one to one in what it adds and in what it adds to: bytes that
 * differ in one place never have the same sum, and others have it once in four thousand million times.
 */
export function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  const words =
    bytes.byteOffset % 4 === 0
      ? new Int32Array(bytes.buffer, bytes.byteOffset, whole)
      : new Int32Array(bytes.slice(0, whole * 4).buffer);
  let sum = bytes.length | 0;
  for (let at = 0; at < words.length; at++) sum = step(sum, words[at] as number);
  for (let at = whole * 4; at < bytes.length; at++) sum = step(sum, bytes[at] as number);
  return sum >>> 0;
}

function step(sum: number, word: number): number {
  const mixed = Math.imul(sum ^ word, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}

/** Of every engine; named here since neither the DOM's nor Node's types are at hand. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { fatal: true },
) => { decode(bytes: Uint8Array): string };

/** A text as bytes. `JSON.stringify` writes what UTF-8 has no bytes for as escapes. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function toText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** Sections one after another, each at a multiple of four so that numbers can be read where they lie. */
export function concat(sections: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const section of sections) length += section.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}
