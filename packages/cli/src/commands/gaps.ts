import { nameOf, type Network } from "@polku/core";
import { municipalitiesOf } from "@polku/core/network";
import {
  countReached,
  findGaps,
  gapsTable,
  groupNowhere,
  toGapsAnswer,
  toldAreasText,
} from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { wrongUsage } from "../io/failure.js";
import { collect } from "../text/collect.js";
import { serviceName } from "../text/names.js";
import { tableLines } from "../text/table.js";
import { words, type Words } from "../words/words.js";
import { compact, toConditions, type Values } from "./options.js";
import { question } from "./question.js";

/** `polku gaps`: which services reach whom, a row for each origin, area or age. */
export const gaps = question({
  ask: "gaps",
  takes: ["from", "origins", "areas", "ages", "targets", "outlook"],
  help: {
    fi: [
      "Mitkä palvelut tavoittavat kenet, ja mitkä eivät ketään.",
      "Rivi jokaisesta lähtöpaikasta (--origins), alueesta (--areas) tai iästä (--ages).",
    ],
    sv: [
      "Vilka tjänster som är tillgängliga för vem, och vilka som inte är det för någon.",
      "En rad för varje utgångspunkt (--origins), område (--areas) eller ålder (--ages).",
    ],
    en: [
      "Which services reach whom, and which reach nobody.",
      "One row for each of --origins, for each of --areas or for each age of --ages.",
    ],
  },
  examples: ["pirkanmaa.yaml --from neuvola --areas all", "pirkanmaa.yaml --from neuvola --ages 0-17 --csv"],
  toQuestion: ({ words: say }, values, network) => toGapsQuestion(say, values, network),
  async answer(network, asked, stop) {
    const { found } = await collect(findGaps(network, asked), stop);
    return toGapsAnswer(network, asked, found);
  },
  toLines(network, answer, language, { width }) {
    const say = words[language];
    const counted = answer.rows.map((row, index) => {
      const cells = (answer.cells[index] ?? []).filter((cell) => cell !== null);
      const counts = countReached(cells);
      const { here, comes, through, goes, noClient } = counts;
      const name = typeof row === "number" ? say.age(row) : nameOf(network, row, language);
      return [name, cells.length - noClient, here, comes + through, goes, noClient];
    });
    const { arrivals, reachGroups } = texts[language];
    const columns = ["", "Σ", arrivals.here, arrivals.comes, arrivals.goes, reachGroups.noClient];
    // A column of zeros is left out.
    const isTold = counted.some((row) => row.at(-1) !== 0);
    const shown = <T>(row: T[]) => (isTold ? row : row.slice(0, -1));
    const lines = [
      [say.services(answer.columns.length), toldAreasText(network, answer, language)]
        .filter(Boolean)
        .join(". "),
      "",
      ...tableLines({ columns: shown(columns), rows: counted.map(shown) }, width),
    ];
    const groups = answer.outlooks
      ? groupNowhere(answer).map(([outlook, ids]) => ({
          heading: say.nowhereBy(texts[language].outlookGroups[outlook], ids.length),
          ids,
        }))
      : [{ heading: say.nowhere, ids: answer.nowhere }];
    for (const { heading, ids } of groups)
      if (ids.length > 0)
        lines.push("", heading, ...ids.map((id) => `  ${serviceName(network, id, language)}`));
    if (answer.complete === false) lines.push("", say.stopped);
    return lines;
  },
  toTable: gapsTable,
});

/** The question for gaps that options make; changes ask it as well. */
export function toGapsQuestion(say: Words, values: Values, network: Network): object {
  const { from, origins, areas, ages, targets, outlook } = values;
  if ([origins, areas, ages].filter((rows) => rows !== undefined).length !== 1)
    throw wrongUsage(say.usage.onlyOneOf("--origins, --areas, --ages"));
  const rows = compact({
    origins,
    areas: areas?.join() === "all" ? municipalitiesOf(network) : areas,
    ages,
  });
  return compact({
    ask: "gaps",
    from,
    rows,
    targets,
    outlook: outlook || undefined,
    ...toConditions(values),
  });
}
