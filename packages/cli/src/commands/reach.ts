import { nameOf, type Arrival, type Language, type Network } from "@polku/core";
import { changeTexts, texts } from "@polku/core/text";
import { routeCell, routeLines, serviceName } from "../text/names.js";
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
  takes: ["needs"],
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
  toLines(network, { reached }, language) {
    const lines = [words[language].services(reached.length)];
    if (reached.length === 0) lines.push("", texts[language].nothing);
    for (const arrival of ["here", "comes", "goes"] as const satisfies Arrival[]) {
      const group = reached.filter((entry) => entry.arrival === arrival);
      if (group.length === 0) continue;
      lines.push("", `${texts[language].arrivals[arrival]} (${group.length})`);
      for (const { service, handoffs, steps, route } of group) {
        const about = [
          steps === 0 ? "" : texts[language].counts(handoffs, steps),
          statusCell(network, service, language),
        ].filter((part) => part !== "");
        lines.push(
          `  ${serviceName(network, service, language)}${about.length === 0 ? "" : `: ${about.join("; ")}`}`,
          ...routeLines(network, route, language, "    "),
        );
      }
    }
    return lines;
  },
  toTable(network, { reached }, language) {
    const { arrival, at, handoffs, steps, route } = words[language].columns;
    const { elements, table } = texts[language];
    const { fields } = changeTexts[language];
    return {
      columns: [elements.service, table.name, arrival, at, handoffs, steps, fields.status, route],
      rows: reached.map((entry) => [
        entry.service,
        nameOf(network, entry.service, language),
        texts[language].arrivals[entry.arrival],
        entry.at,
        entry.handoffs,
        entry.steps,
        statusCell(network, entry.service, language),
        routeCell(entry.route),
      ]),
    };
  },
});

/** The status of a service as a word; empty where it is established. */
function statusCell(network: Network, id: string, language: Language): string {
  const status = network.service(id)?.status ?? "established";
  return status === "established" ? "" : texts[language].statuses[status];
}
