import { decodeText } from "@polku/core/formats";

/** How much of a file is looked at. */
const mostBytes = 10_000;

/** Whether a file looks like a scenario rather than a network: the beginning of its text names one. */
export async function isScenarioFile(file: File): Promise<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
  } catch {
    // Opening it as a network says that it can't be read.
    return false;
  }
  // The last letter may be cut in two; letters are of up to four bytes.
  const texts = [0, 1, 2, 3].map((cut) => decodeText(bytes.subarray(0, bytes.length - cut)));
  const decoded = texts.find(({ ok }) => ok);
  return decoded?.ok === true && /(?:^|[{,])\s*"?scenario"?\s*:/m.test(decoded.text);
}
