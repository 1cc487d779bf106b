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

/** An overview of a network: what it finds, as data; what it says of that; and the same as a table. */
export interface OverviewOfNetwork {
  find(): unknown;
  /** Without parts where the network has nothing on it; the summary then says so. */
  describe(): OverviewDescription;
  toTable(): Table;
}

/**
 * An overview of a network, in a language.
 *
 * @example
 * ```ts
 * const pilots = overviewOf(network, "pilots", "en");
 * pilots.describe().summary; // "1 pilot is under way in 1 municipality."
 * pilots.toTable().columns; // ["kind", "id", "name", "pilots", "Mallila [mallila]", "Esimerkkilä [esimerkkila]"]
 * overviewOf(network, "timeline", "en", { at: "2010-01-01" }).find(); // []
 * ```
 */
export function overviewOf(
  network: Network,
  overview: Overview,
  language: Language,
  options: OverviewOptions = {},
): OverviewOfNetwork {
  const kind = kindOf(overview);
  const wording = wordingIn(network, language);
  const find = () => kind.find(network, options);
  return {
    find,
    describe() {
      const description = kind.describe(wording, find(), options);
      if (description.parts.length > 0) return description;
      return { summary: wording.words.nothing[overview], parts: [] };
    },
    toTable: () => kind.table(wording, find(), options),
  };
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
