import type { Network } from "../network/network.js";
import type { Language, Overview } from "../model/words.js";
import type { Table } from "../text/csv.js";
import { areas } from "./areas.js";
import { disputes } from "./disputes.js";
import { practices, roles } from "./links-through.js";
import { meetingPlaces } from "./meeting-places.js";
import { wordingIn, type OverviewDescription, type OverviewKind, type OverviewOptions } from "./overview.js";
import { pilots } from "./pilots.js";
import { steering } from "./steering.js";
import { timeline } from "./timeline.js";
import { overviewWords } from "./words/words.js";

/** The overviews. Whatever depends on which one it is reads this table. */
const kinds = {
  "meeting-places": meetingPlaces,
  pilots,
  practices,
  roles,
  steering,
  disputes,
  timeline,
  areas,
} satisfies Record<Overview, unknown>;

/** The same table for code that takes any overview. */
function kindOf(overview: Overview): OverviewKind<unknown> {
  return kinds[overview];
}

/**
 * Whether an overview can be asked of a day and with a question.
 *
 * @example
 * ```ts
 * optionsOfOverview("timeline"); // { day: true, question: false }
 * ```
 */
export function optionsOfOverview(overview: Overview): { day: boolean; question: boolean } {
  const { takesDay = false, takesQuestion = false } = kindOf(overview);
  return { day: takesDay, question: takesQuestion };
}

/**
 * What an overview finds, as data.
 *
 * @example
 * ```ts
 * findOverview(network, "timeline", { at: "2010-01-01" }); // []
 * ```
 */
export function findOverview(network: Network, overview: Overview, options: OverviewOptions = {}): unknown {
  return kindOf(overview).find(network, options);
}

/**
 * What an overview says, part after part; no part where the network has nothing on it, which the summary then says.
 *
 * @example
 * ```ts
 * describeOverview(network, "pilots", "en").summary; // "1 pilot is under way in 1 municipality."
 * ```
 */
export function describeOverview(
  network: Network,
  overview: Overview,
  language: Language,
  options: OverviewOptions = {},
): OverviewDescription {
  const { find, describe } = kindOf(overview);
  const wording = wordingIn(network, language);
  const description = describe(wording, find(network, options), options);
  return description.parts.length > 0 ? description : { summary: wording.words.nothing[overview], parts: [] };
}

/**
 * An overview as a table.
 *
 * @example
 * ```ts
 * overviewTable(network, "disputes", "en").columns; // ["kind", "id", "name", "status", "note", "positions", "sources"]
 * ```
 */
export function overviewTable(
  network: Network,
  overview: Overview,
  language: Language,
  options: OverviewOptions = {},
): Table {
  const { find, table } = kindOf(overview);
  return table(wordingIn(network, language), find(network, options), options);
}

/**
 * What an overview is about, in sentences, the first of which says it in short.
 *
 * @example
 * ```ts
 * aboutOverview("timeline", "en"); // ["Everything that has a date, in order, or what holds on one day."]
 * ```
 */
export function aboutOverview(overview: Overview, language: Language): readonly [string, ...string[]] {
  return overviewWords[language].about[overview];
}
