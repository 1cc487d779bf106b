import { nameOf, type Network } from "@polku/core";
import { findGaps, gapsTable, toGapsAnswer } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { collect } from "../collect.js";
import { toConditions, toList } from "../options.js";
import { askedLine, serviceName } from "../say.js";
import { tableLines } from "../table.js";
import { UsageError } from "../usage.js";
import { words } from "../words.js";
import type { QuestionCommand, Values } from "./question-command.js";

/** `polku gaps`: which services reach whom, a row for each origin, area or age. */
export const gaps: QuestionCommand<"gaps"> = {
  ask: "gaps",
  options: {
    from: { type: "string" },
    origins: { type: "string" },
    areas: { type: "string" },
    ages: { type: "string" },
    targets: { type: "string" },
  },
  toQuestion(values, network) {
    const targets = toList(values, "targets");
    return {
      ask: "gaps",
      ...(values["from"] === undefined ? {} : { from: values["from"] }),
      rows: toRows(values, network),
      ...(targets === undefined ? {} : { targets }),
      ...toConditions(values),
    };
  },
  async answer(network, question, stop) {
    const { found } = await collect(findGaps(network, question), stop);
    return toGapsAnswer(network, question, found);
  },
  toText(network, answer, language) {
    const say = words[language];
    const counted = answer.rows.map((row, index) => {
      const cells = (answer.cells[index] ?? []).filter((cell) => cell !== null);
      const by = (arrival: "here" | "comes" | "goes") =>
        cells.filter((cell) => cell.arrival === arrival).length;
      const name = typeof row === "number" ? say.age(row) : nameOf(network, row, language);
      return [name, cells.length, by("here"), by("comes"), by("goes")];
    });
    const { here, comes, goes } = texts[language].arrivals;
    const lines = [
      `${askedLine(network, answer.question, language)}: ${say.services(answer.columns.length)}`,
      "",
      ...tableLines({ columns: ["", "Σ", here, comes, goes], rows: counted }, process.stdout.columns ?? 100),
    ];
    if (answer.nowhere.length > 0)
      lines.push("", say.nowhere, ...answer.nowhere.map((id) => `  ${serviceName(network, id, language)}`));
    if (answer.complete === false) lines.push("", say.stopped);
    return lines;
  },
  toTable: gapsTable,
};

function toRows(values: Values, network: Network): object {
  const origins = toList(values, "origins");
  const areas = toList(values, "areas");
  const ages = values["ages"];
  if ([origins, areas, ages].filter((rows) => rows !== undefined).length !== 1)
    throw new UsageError("gaps takes one of --origins ID,ID, --areas ID,ID or --ages FIRST-LAST");
  if (origins) return { origins };
  if (areas) return { areas: areas.join() === "all" ? municipalitiesOf(network) : areas };
  const span = /^(\d{1,3})-(\d{1,3})$/.exec(String(ages));
  if (!span) throw new UsageError(`--ages takes the first and the last age, as 0-17, not "${String(ages)}"`);
  return { ages: [Number(span[1]), Number(span[2])] };
}

/** The municipalities of a network, or where it has none all its areas. */
function municipalitiesOf({ areas }: Network): string[] {
  const all = [...areas.values()];
  const municipalities = all.filter(({ kind }) => kind === "municipality");
  return (municipalities.length > 0 ? municipalities : all).map(({ id }) => id);
}
