import type { Id } from "../../model/fields.js";
import { present } from "../../model/plain-data.js";
import type { Language } from "../../model/words.js";
import { municipalitiesOf } from "../../network/municipalities.js";
import type { Network } from "../../network/network.js";
import { byLanguage } from "../../text/by-language.js";
import { formatters } from "../../text/formatter.js";
import type { ResolvedGaps } from "../gaps/schema.js";
import type { ResolvedConditions } from "../schema.js";
import { listGapDifferences } from "../what-if/list-gap-differences.js";
import type { GapDifferenceKind, GapDifferences } from "../what-if/schema.js";

const { fi, sv, en } = formatters;

/** What changes do, in counts: in each kind how many services in how many areas; without areas, how many services. */
const words = byLanguage({
  over: (areas: number, areMunicipalities: boolean) => ({
    fi: `Kaikkiaan ${areMunicipalities ? fi.count(areas, "kunta", "kuntaa") : fi.count(areas, "alue", "aluetta")}`,
    sv: `Av ${areMunicipalities ? sv.count(areas, "kommun", "kommuner") : sv.count(areas, "område", "områden")}`,
    en: `Of ${areMunicipalities ? en.count(areas, "municipality", "municipalities") : en.count(areas, "area", "areas")}`,
  }),
  services: (total: number) => ({
    fi: fi.count(total, "palvelu", "palvelua"),
    sv: sv.count(total, "tjänst", "tjänster"),
    en: en.count(total, "service", "services"),
  }),
  inAreas: (areas: number, areMunicipalities: boolean) => ({
    fi: ` ${fi.number(areas)} ${areMunicipalities ? "kunnassa" : "alueella"}`,
    sv: ` i ${sv.number(areas)}`,
    en: ` in ${en.number(areas)}`,
  }),
  kinds: {
    gained: { fi: "saadaan lisää", sv: "tillkommer", en: "gained" },
    lost: { fi: "menetetään", sv: "går förlorade", en: "lost" },
    nearer: { fi: "lähempänä", sv: "närmare", en: "nearer" },
    farther: { fi: "kauempana", sv: "längre bort", en: "farther" },
  } satisfies Record<GapDifferenceKind, unknown>,
  nothing: {
    gained: { fi: "mitään ei saada lisää", sv: "inget tillkommer", en: "nothing gained" },
    lost: { fi: "mitään ei menetetä", sv: "inget går förlorat", en: "nothing lost" },
  },
});

/**
 * The question that tells what changes do to all: that of a why-not answer, of clients in every municipality. Of a
 * network without areas, of the client as asked.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "why-not", from: "neuvola", to: "ot-keskus", client: { age: 4, area: "mallila" } });
 * effectQuestion(network, question).rows; // { areas: ["mallila", "esimerkkila"] }
 * effectQuestion(network, question).client; // { age: 4 }
 * ```
 */
export function effectQuestion(
  network: Network,
  question: Readonly<ResolvedConditions> & { from: Id },
): ResolvedGaps {
  const { from, client, via, maxHandoffs, maxSteps, status, readings, at } = question;
  const { area: _, ...anywhere } = client;
  const areas = municipalitiesOf(network);
  const conditions = { via, status, readings, ...present({ maxHandoffs, maxSteps, at }) };
  if (areas.length === 0) return { ask: "gaps", rows: { origins: [from] }, client, ...conditions };
  return { ask: "gaps", from, rows: { areas }, client: anywhere, ...conditions };
}

/**
 * What changes do to all, as counts: services gained and lost, and those that come nearer or farther where there are any.
 *
 * @example
 * ```ts
 * const found = { rows: ["mallila", "esimerkkila"], columns: ["perhetyo"], lost: [], nearer: [], farther: [] };
 * effectText(network, { ...found, gained: [["mallila", "perhetyo"]] }, "en"); // "Of 2 municipalities: gained 1 service in 1 · nothing lost"
 * ```
 */
export function effectText(network: Network, differences: GapDifferences, language: Language): string {
  const said = words[language];
  const { rows } = differences;
  const areas = rows.map((row) => network.areas.get(String(row)));
  const areMunicipalities = areas.every((area) => area?.kind === "municipality");
  const isOfAreas = areas.every((area) => area !== undefined);
  const lists = new Map(listGapDifferences(differences).map((list) => [list.kind, list.services]));
  const parts = (["gained", "lost", "nearer", "farther"] as const).flatMap((kind) => {
    const services = lists.get(kind);
    if (!services) return kind === "gained" || kind === "lost" ? [said.nothing[kind]] : [];
    const count = new Set(services.flatMap((one) => one.rows)).size;
    const where = isOfAreas ? said.inAreas(count, areMunicipalities) : "";
    return [`${said.kinds[kind]} ${said.services(services.length)}${where}`];
  });
  const all = parts.join(" · ");
  return isOfAreas
    ? `${said.over(rows.length, areMunicipalities)}: ${all}`
    : all.charAt(0).toUpperCase() + all.slice(1);
}
