import { nameOf, type Arrival } from "@polku/core";
import { texts } from "@polku/core/text";
import { required, toConditions, toList } from "../options.js";
import { askedLine, routeCell, routeLines, serviceName, statusCell } from "../say.js";
import { words } from "../words.js";
import type { QuestionCommand, Values } from "./question-command.js";

/** The reach question that options make; comparisons and changes ask it as well. */
export function toReachQuestion(values: Values) {
  const needs = toList(values, "needs");
  return {
    ask: "reach" as const,
    from: required(values, "from", "where the client is"),
    ...(needs === undefined ? {} : { needs }),
    ...toConditions(values),
  };
}

/** `polku reach`: the services that reach the client, by how they arrive, each with its route. */
export const reach: QuestionCommand<"reach"> = {
  ask: "reach",
  options: { from: { type: "string" }, needs: { type: "string" } },
  toQuestion: toReachQuestion,
  toText(network, { question, reached }, language) {
    const lines = [`${askedLine(network, question, language)}: ${words[language].services(reached.length)}`];
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
    const { service, name, arrival, at, handoffs, steps, status, route } = words[language].columns;
    return {
      columns: [service, name, arrival, at, handoffs, steps, status, route],
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
};
