import { limits } from "./limits.js";

const [endMark, entryMark, maxComment] = [0x06054b50, 0x02014b50, 65_535];

/**
 * How many bytes the parts of a packed file (ZIP) say that they unpack to; undefined where the file does not say so
 * plainly. What reads the file stops at the size that a part says, so that this bounds what is unpacked.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const last = Math.max(0, end - maxComment);
  while (end >= last && view.getUint32(end, true) !== endMark) end--;
  if (end < last) return undefined;
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (parts > limits.parts) return undefined;
  let total = 0;
  for (let part = 0; part < parts; part++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const method = view.getUint16(at + 10, true);
    // An empty part is two bytes when packed; a size that is left out or too large for the field is not plain.
    if (unpacked === 0xffffffff || packed === 0xffffffff) return undefined;
    if (method !== 0 && unpacked === 0 && packed > 2) return undefined;
    if (packed === 0 && unpacked === 0 && (view.getUint16(at + 8, true) & 8) !== 0 && method !== 0)
      return undefined;
    total += Math.max(unpacked, method === 0 ? packed : 0);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}
