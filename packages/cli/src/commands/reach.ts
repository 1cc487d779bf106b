import { explainRoute, nameOf, type Language, type Network, type Reached } from "@polku/core";
import {
  countReached,
  groupUnreached,
  legText,
  reachGroupOf,
  reachGroups,
  servicesBetween,
  type Unreached,
} from "@polku/core/questions";
import { capacityText, changeTexts, formatters, texts } from "@polku/core/text";
import type { Citations } from "../text/citations.js";
import { routeCell, serviceName } from "../text/names.js";
import { words } from "../words/words.js";
import type { Values } from "./options.js";
import { question, toRaw } from "./question.js";

/** The reach question that options make; comparisons, changes and overviews ask it as well. */
export function toReachQuestion(values: Values): object {
  return toRaw({ ask: "reach", needs: ["from"], takes: ["needs"] }, values);
}

/** `polku reach`: the services that reach the client, by how they arrive, each with its route. */
export const reach = question({
  ask: "reach",
  needs: ["from"],
  takes: ["needs", "outlook"],
  toQuestion: (_, values) => ({ ...toReachQuestion(values), ...(values.outlook ? { outlook: true } : {}) }),
  help: {
    fi: ["Mitkä palvelut tavoittavat palvelussa tai paikassa olevan asiakkaan, saapumistavan mukaan."],
    sv: [
      "Vilka tjänster som är tillgängliga för en klient hos en tjänst eller på en plats, efter hur de kommer.",
    ],
    en: ["Which services reach a client who is at a service or a place, by how they arrive."],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --area tampere --age 4",
    "pirkanmaa.yaml --from neuvola --via consultation,outreach --csv",
  ],
  toLines(network, { reached, unreached, question: { needs } }, language, { citations }) {
    const said = texts[language];
    const isAll = needs === undefined && reached.length === network.services.length;
    const others = unreached
      ? outlookLines(network, unreached, language)
      : isAll
        ? []
        : ["", words[language].others];
    if (reached.length === 0) return [said.nothing, ...others];
    const counts = countReached(reached);
    const lines = [said.reached(counts)];
    for (const group of reachGroups) {
      if (counts[group] === 0) continue;
      lines.push("", `${said.reachGroups[group]} (${counts[group]})`);
      // What several come by is told once.
      const byWay = new Map<string, Reached[]>();
      for (const entry of reached.filter((one) => reachGroupOf(one) === group)) {
        const way = wayText(network, entry, language, citations);
        byWay.set(way, [...(byWay.get(way) ?? []), entry]);
      }
      for (const [way, entries] of byWay) {
        const names = entries.map(({ service }) => {
          const status = statusCell(network, service, language);
          return `${serviceName(network, service, language)}${status === "" ? "" : ` (${status})`}`;
        });
        if (way === "") lines.push(...names.map((name) => `  ${name}`));
        else if (names.length === 1) lines.push(`  ${names[0]}: ${way}`);
        else lines.push(`  ${way}:`, ...names.map((name) => `    ${name}`));
      }
    }
    return [...lines, ...others];
  },
  toTable(network, { reached }, language) {
    const { arrival, at, handoffs, steps, route } = words[language].columns;
    const { elements, table } = texts[language];
    const { fields } = changeTexts[language];
    return {
      columns: [
        elements.service,
        table.name,
        arrival,
        at,
        handoffs,
        steps,
        fields.status,
        fields.capacity,
        route,
      ],
      rows: reached.map((entry) => [
        entry.service,
        nameOf(network, entry.service, language),
        texts[language].arrivals[entry.arrival],
        entry.at,
        entry.handoffs,
        entry.steps,
        statusCell(network, entry.service, language),
        capacityText(network, entry.service, language),
        routeCell(entry.route),
      ]),
    };
  },
});

/** What is known of the services that are not reached: a list for each outlook. */
function outlookLines(network: Network, unreached: readonly Unreached[], language: Language): string[] {
  return groupUnreached(unreached).flatMap(([outlook, services]) => [
    "",
    `${texts[language].outlookGroups[outlook]} (${services.length})`,
    ...services.map((service) => `  ${serviceName(network, service, language)}`),
  ]);
}

/** How a service is reached, in a few words: through which services, and by which last leg. */
function wayText(
  network: Network,
  { service, handoffs, steps, route }: Reached,
  language: Language,
  citations: Citations,
): string {
  const said = texts[language];
  const between = servicesBetween(service, route).map((id) => {
    const capacity = capacityText(network, id, language);
    return `${nameOf(network, id, language)}${capacity === "" ? "" : ` (${capacity})`}`;
  });
  const [last] = explainRoute(network, route.slice(-1));
  const about = [
    handoffs > 0 && steps > 1 && said.counts(handoffs, steps),
    between.length > 0 && said.through(formatters[language].and(between)),
    last !== undefined && legText(network, last, language),
  ].filter((part) => part !== false);
  return `${about.join("; ")}${last ? citations.mark(last.sources) : ""}`;
}

/** The status of a service as a word; empty where it is established. */
function statusCell(network: Network, id: string, language: Language): string {
  const status = network.service(id)?.status ?? "established";
  return status === "established" ? "" : texts[language].statuses[status];
}
