import { watch } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Programs write a file in several steps; so many milliseconds later it is whole. */
const settled = 80;

/** Calls back when a file is another one than before, until it is stopped. */
export async function followFile(file: string, onChange: () => void): Promise<() => void> {
  let last = await stampOf(file);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const now = await stampOf(file);
    if (now === last) return;
    last = now;
    onChange();
  };
  // The folder is watched, not the file: editors put a new file in the place of the old one.
  const watcher = watch(dirname(resolve(file)), () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), settled);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** What tells that a file is another one than before: when it was written, and how long it is. */
async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : "";
}
