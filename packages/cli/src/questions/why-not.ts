import { relaxationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { required, toConditions } from "../options.js";
import { askedLine, routeCell, routeLines, serviceName } from "../say.js";
import { words } from "../words.js";
import type { QuestionCommand } from "./question-command.js";

/** `polku why-not`: what would have to be otherwise for a service to reach the client. */
export const whyNot: QuestionCommand<"why-not"> = {
  ask: "why-not",
  options: { from: { type: "string" }, to: { type: "string" } },
  toQuestion: (values) => ({
    ask: "why-not",
    from: required(values, "from", "where the client is"),
    to: required(values, "to", "the service that does not reach the client"),
    ...toConditions(values),
  }),
  toText(network, { question, reached, relax, doors }, language) {
    const say = words[language];
    const lines = [askedLine(network, question, language), "", reached ? say.reached : say.notReached];
    if (reached) return lines;
    for (const relaxation of relax)
      lines.push(
        "",
        `${say.wouldHelp} ${relaxationText(network, relaxation.needs, language)}:`,
        `  ${texts[language].counts(relaxation.handoffs, relaxation.steps)}`,
        ...routeLines(network, relaxation.route, language, "  "),
      );
    if (relax.length > 0) return lines;
    lines.push("", say.nothingHelps, doors.length === 0 ? say.noDoors : say.doors);
    for (const { service, handoffs, steps } of doors)
      lines.push(`  ${serviceName(network, service, language)}: ${texts[language].counts(handoffs, steps)}`);
    return lines;
  },
  toTable(network, { relax }, language) {
    const { conditions, handoffs, steps, route } = words[language].columns;
    return {
      columns: [conditions, handoffs, steps, route],
      rows: relax.map((entry) => [
        relaxationText(network, entry.needs, language),
        entry.handoffs,
        entry.steps,
        routeCell(entry.route),
      ]),
    };
  },
};
