// Notes which faults' places a test file reaches.
import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, expect } from "vitest";
import { noteOf } from "./note-of.mjs";

const ids = new Set();
const begun = performance.now();
globalThis.reachFault = (id) => ids.add(id);

afterAll(() => {
  const folder = "node_modules/.cache/polku/reached";
  const file = expect.getState().testPath;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/${noteOf(file)}`,
    JSON.stringify({ file, seconds: (performance.now() - begun) / 1000, ids: [...ids] }),
  );
});
