/**
 * A checksum of bytes, four at a time. Every step is a bijection of both its inputs: bytes that differ in
 * one place never have the same checksum, and others have it with a chance of one in four thousand million.
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

/** Every engine has these; core is compiled without the types of the DOM and of Node. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { fatal: true },
) => { decode(bytes: Uint8Array): string };

/** A text as UTF-8. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function toText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** All sections, one after another. */
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
