import { nameOf } from "@polku/core";
import { findRoutes, servicesBetween } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { collect } from "../text/collect.js";
import { capacityLines, routeCell, routeLines } from "../text/names.js";
import { words } from "../words/words.js";
import { question } from "./question.js";

/** `polku routes`: the best routes to one service, leg by leg. */
export const routes = question({
  ask: "routes",
  needs: ["from", "to"],
  takes: ["k"],
  help: {
    fi: ["Parhaat reitit yhteen palveluun, osuus osuudelta."],
    sv: ["De bästa vägarna till en tjänst, etapp för etapp."],
    en: ["The best routes to one service, leg by leg."],
  },
  examples: ["pirkanmaa.yaml --from neuvola --to lastensuojelu --k 3"],
  async answer(network, asked, stop) {
    const { found, complete } = await collect(findRoutes(network, asked), stop, asked.k);
    return { ask: asked.ask, question: asked, routes: found, complete };
  },
  toLines(network, { routes: found, complete, question: { to } }, language, { citations }) {
    const say = words[language];
    const lines = [say.routes(found.length)];
    for (const [index, { arrival, handoffs, steps, route }] of found.entries())
      lines.push(
        "",
        `${index + 1}. ${texts[language].arrivals[arrival]}: ${texts[language].counts(handoffs, steps)}`,
        ...routeLines(network, route, language, citations, "   "),
        ...capacityLines(network, [...servicesBetween(to, route), to], language).map((line) => `   ${line}`),
      );
    if (!complete) lines.push("", say.moreRoutes);
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
});
