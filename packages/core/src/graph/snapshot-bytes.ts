/** Bytes of texts and numbers. Neither Node nor the browser is needed for them, so neither is used. */

/** The CRC-32 of bytes: no flipped byte, and no damage within four neighbours, leaves it as it was. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (let at = 0; at < bytes.length; at++)
    sum = (table[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** A text as bytes: one for each code unit, or two where any of them needs it. */
export function toBytes(text: string): Uint8Array {
  let widest = 0;
  for (let at = 0; at < text.length; at++) widest |= text.charCodeAt(at);
  if (widest > 0xff) {
    const units = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    return concat([Uint8Array.of(2), new Uint8Array(units.buffer)]);
  }
  const bytes = new Uint8Array(text.length + 1);
  bytes[0] = 1;
  for (let at = 0; at < text.length; at++) bytes[at + 1] = text.charCodeAt(at);
  return bytes;
}

export function toText(bytes: Uint8Array): string {
  const width = bytes[0];
  const body = bytes.slice(1);
  const units = width === 2 ? new Uint16Array(body.buffer) : body;
  let text = "";
  // As many arguments as every engine takes.
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
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
