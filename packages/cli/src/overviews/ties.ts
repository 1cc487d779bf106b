import type { Tier } from "@polku/core";
import { named, type Telling } from "./telling.js";

interface Tiered {
  tier?: Tier | undefined;
}

/** The links that exist through a practice or a role, a line each, and how many through nothing else. */
export function linksThrough(
  telling: Telling,
  { links, alone }: { links: readonly string[]; alone: readonly string[] },
): string[] {
  const { say } = telling;
  const label = `  ${say.labels.linksThrough}`;
  if (links.length === 0) return [`${label}: ${say.notGiven}`];
  const shared = alone.length === links.length ? "" : `; ${say.alone(alone.length)}`;
  return [`${label} (${links.length}${shared})`, ...links.map((id) => `    ${named(telling, id)}`)];
}

/** At which tier something works, where a source says. */
export function tierLine({ fields, say }: Telling, { tier }: Tiered): string[] {
  return tier === undefined ? [] : [`  ${fields.tier}: ${say.tiers[tier]}`];
}

export function tierCell({ say }: Telling, { tier }: Tiered): string {
  return tier === undefined ? "" : say.tiers[tier];
}
