import { decodeText } from "@polku/core/formats";

/** How many bytes of a file are read. */
const mostBytes = 10_000;

/** Whether a file is a scenario rather than a network, by the beginning of its text. */
export async function isScenarioFile(file: File): Promise<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
  } catch {
    // It is then opened as a network, which reports that it can't be read.
    return false;
  }
  // The last character may be cut; characters have up to four bytes.
  const texts = [0, 1, 2, 3].map((cut) => decodeText(bytes.subarray(0, bytes.length - cut)));
  const decoded = texts.find(({ ok }) => ok);
  return decoded?.ok === true && /(?:^|[{,])\s*"?scenario"?\s*:/m.test(decoded.text);
}
