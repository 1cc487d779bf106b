import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Context } from "./context.js";
import { wrongUsage } from "./failure.js";

/** The folder of the built explorer; where it is not installed, or not built, the command ends. */
export function findExplorer({ words }: Context): string {
  try {
    const found = createRequire(import.meta.url).resolve("@polku/viewer/package.json");
    const folder = join(dirname(found), "dist");
    if (existsSync(join(folder, "index.html"))) return folder;
  } catch {
    // It is not installed.
  }
  throw wrongUsage(words.view.noExplorer);
}
