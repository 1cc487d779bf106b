import { nameOf, type Arrival, type Network } from "@polku/core";
import { municipalitiesOf } from "@polku/core/network";
import { findGaps, gapsTable, toGapsAnswer } from "@polku/core/questions";
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
  takes: ["from", "origins", "areas", "ages", "targets"],
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
      const by = (arrival: Arrival) => cells.filter((cell) => cell.arrival === arrival).length;
      const name = typeof row === "number" ? say.age(row) : nameOf(network, row, language);
      return [name, cells.length, by("here"), by("comes"), by("goes")];
    });
    const { here, comes, goes } = texts[language].arrivals;
    const lines = [
      say.services(answer.columns.length),
      "",
      ...tableLines({ columns: ["", "Σ", here, comes, goes], rows: counted }, width),
    ];
    if (answer.nowhere.length > 0) lines.push("", say.nowhere);
    for (const id of answer.nowhere) lines.push(`  ${serviceName(network, id, language)}`);
    if (answer.complete === false) lines.push("", say.stopped);
    return lines;
  },
  toTable: gapsTable,
});

/** The question for gaps that options make; changes ask it as well. */
export function toGapsQuestion(say: Words, values: Values, network: Network): object {
  const { from, origins, areas, ages, targets } = values;
  if ([origins, areas, ages].filter((rows) => rows !== undefined).length !== 1)
    throw wrongUsage(say.usage.onlyOneOf("--origins, --areas, --ages"));
  const rows = compact({
    origins,
    areas: areas?.join() === "all" ? municipalitiesOf(network) : areas,
    ages,
  });
  return compact({ ask: "gaps", from, rows, targets, ...toConditions(values) });
}
