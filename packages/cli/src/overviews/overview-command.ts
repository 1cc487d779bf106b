import type { Network, Overview } from "@polku/core";
import type { ResolvedReach } from "@polku/core/questions";
import type { Table } from "@polku/core/text";
import type { Telling } from "./telling.js";

/** What may be asked beside an overview: what is in force on a day, what each adds to the answer of a question. */
export type Beside = "day" | "question";

/** What is asked beside, checked. */
export interface AskedBeside {
  question?: ResolvedReach;
  at?: string;
}

/** One overview as a command: what it finds, and how that reads. What is found is what `--json` prints. */
export interface OverviewCommand<Found> {
  overview: Overview;
  takes: readonly Beside[];
  find(network: Network, asked: AskedBeside): Found;
  toText(telling: Telling, found: Found, asked: AskedBeside): string[];
  toTable(telling: Telling, found: Found, asked: AskedBeside): Table;
}
