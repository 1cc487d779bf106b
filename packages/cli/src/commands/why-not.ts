import { proposalText, relaxationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { capacityLines, routeCell, routeLines, serviceName } from "../text/names.js";
import { words } from "../words/words.js";
import { question } from "./question.js";

/** `polku why-not`: which conditions keep a service from the client. */
export const whyNot = question({
  ask: "why-not",
  needs: ["from", "to"],
  help: {
    fi: ["Mitkä ehdot estävät palvelua tavoittamasta asiakasta, ja mikä auttaisi."],
    sv: ["Vilka villkor som gör att en tjänst inte är tillgänglig för klienten, och vad som skulle hjälpa."],
    en: ["Which conditions keep a service from the client, and what would help."],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --to ot-keskus",
    "pirkanmaa.yaml --from neuvola --to paivaperho-paihdepalvelut --area orivesi",
  ],
  toLines(network, { question: { to }, reached, relax, doors, repairs, outlook }, language, { citations }) {
    const say = words[language];
    if (reached) return [say.reached];
    // Where no source tells of a way, nothing is said of whether there is one.
    const lines = [
      ...(outlook === "not-known" ? [] : [say.notReached]),
      ...(outlook === undefined ? [] : [texts[language].outlooks[outlook]]),
    ];
    if (repairs.length > 0) lines.push("", say.repairs);
    for (const { changes, handoffs, steps } of repairs)
      lines.push(
        `  – ${say.if} ${proposalText(network, changes, language)} (${texts[language].counts(handoffs, steps)})`,
      );
    for (const relaxation of relax)
      lines.push(
        "",
        `${say.wouldHelp} ${relaxationText(network, relaxation.needs, language)}:`,
        `  ${texts[language].counts(relaxation.handoffs, relaxation.steps)}`,
        ...routeLines(network, relaxation.route, language, citations, "  "),
        ...capacityLines(network, [to], language).map((line) => `  ${line}`),
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
});
