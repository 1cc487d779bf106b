import { nameOf } from "@polku/core";
import { findRoutes } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { collect } from "../collect.js";
import { required, toConditions, toNumber } from "../options.js";
import { askedLine, routeCell, routeLines } from "../say.js";
import { words } from "../words.js";
import type { QuestionCommand } from "./question-command.js";

/** `polku routes`: the best ways to one service, each leg by leg. */
export const routes: QuestionCommand<"routes"> = {
  ask: "routes",
  options: { from: { type: "string" }, to: { type: "string" }, k: { type: "string" } },
  toQuestion(values) {
    const k = toNumber(values, "k");
    return {
      ask: "routes",
      from: required(values, "from", "where the client is"),
      to: required(values, "to", "the service to reach"),
      ...(k === undefined ? {} : { k }),
      ...toConditions(values),
    };
  },
  async answer(network, question, stop) {
    const { found, complete } = await collect(findRoutes(network, question), stop, question.k);
    return { ask: question.ask, question, routes: found, complete };
  },
  toText(network, { question, routes: found, complete }, language) {
    const say = words[language];
    const lines = [`${askedLine(network, question, language)}: ${say.routes(found.length)}`];
    for (const [index, { arrival, handoffs, steps, route }] of found.entries())
      lines.push(
        "",
        `${index + 1}. ${texts[language].arrivals[arrival]}: ${texts[language].counts(handoffs, steps)}`,
        ...routeLines(network, route, language, "   "),
      );
    if (!complete) lines.push("", say.more);
    return lines;
  },
  toTable(network, { routes: found }, language) {
    const { arrival, at, handoffs, steps, route } = words[language].columns;
    return {
      columns: ["#", arrival, at, handoffs, steps, route],
      rows: found.map((entry, index) => [
        index + 1,
        texts[language].arrivals[entry.arrival],
        nameOf(network, entry.at, language),
        entry.handoffs,
        entry.steps,
        routeCell(entry.route),
      ]),
    };
  },
};
