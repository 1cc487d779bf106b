import type { Differences } from "@polku/core/questions";
import { cellOf, listed, type Telling } from "./telling.js";

/** What something adds to an answer; null where nothing hangs on it alone. */
export type Gain = Differences | null;

/** What is added, a line for what is reached only so and one for what is nearer so. */
export function gainLines(telling: Telling, gain: Gain, indent = "  "): string[] {
  const said = telling.say.gains;
  if (gain === null) return [`${indent}${said.hangsNothing}`];
  const lines = (["gained", "nearer"] as const)
    .filter((kind) => gain[kind].length > 0)
    .map((kind) => `${indent}${said[kind](gain[kind].length)}: ${listed(telling, gain[kind])}`);
  return lines.length === 0 ? [`${indent}${said.nothing}`] : lines;
}

export function gainColumns({ say }: Telling): string[] {
  return [say.gains.columns.gained, say.gains.columns.nearer];
}

export function gainCells(gain: Gain): string[] {
  return [cellOf(gain?.gained ?? []), cellOf(gain?.nearer ?? [])];
}
