import type { Change, Language, Network } from "@polku/core";
import type { ResolvedGaps } from "@polku/core/questions";

/** Changes of which it is shown who would gain, and what they are called. */
export interface Proposal {
  readonly title: Readonly<Record<Language, string>>;
  readonly network: Network;
  readonly question: ResolvedGaps;
  readonly changes: readonly Change[];
}

/** What it is shown of: a pilot, a practice or a link that is extended, by its id; or a proposal. */
export type GainOf = string | Proposal;

/** Asks the explorer to show who would gain. */
export function askGain({ currentTarget }: Event, detail: GainOf): void {
  currentTarget?.dispatchEvent(new CustomEvent("polku-gain", { detail, bubbles: true }));
}
