import { nameOf, type Change, type Language, type Network, type Service } from "@polku/core";
import { parseData } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import { gapDifferencesTable, listGapDifferences, type WhatIfGaps } from "@polku/core/questions";
import { changesOf, changesWithout, parseScenario, removableElements } from "@polku/core/scenarios";
import { differenceSigns, texts } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { Failure, issueLine, wrongUsage } from "../io/failure.js";
import { readBytes } from "../io/files.js";
import { serviceName, type Named } from "../text/names.js";
import { tableLines } from "../text/table.js";
import { words } from "../words/words.js";
import { differenceLines, differenceTable } from "./compare.js";
import { toGapsQuestion } from "./gaps.js";
import type { Values } from "./options.js";
import { question } from "./question.js";
import { toReachQuestion } from "./reach.js";

/** `polku what-if`: what would change in an answer if the model changed. */
export const whatIf = question({
  ask: "what-if",
  takes: ["from", "needs", "origins", "areas", "ages", "targets", "scenario", "changes", "without"],
  help: {
    fi: [
      "Mitä vastauksessa muuttuisi, jos malli muuttuisi.",
      "Muutos on skenaario, pelkkä muutosten luettelo tai se, ettei toimintamallia, roolia tai pilottia olisi.",
      "Valitsimilla --areas, --ages tai --origins: kenelle mikin palvelu muuttuisi.",
    ],
    sv: [
      "Vad som skulle ändras i svaret om modellen ändrades.",
      "Ändringen är ett scenario, en lista med ändringar, eller att en verksamhetsmodell, en roll eller ett pilotprojekt inte fanns.",
      "Med --areas, --ages eller --origins: för vem varje tjänst skulle ändras.",
    ],
    en: [
      "What would change in the answer if the model changed.",
      "The change is a scenario, a bare list of changes, or that a practice, a role or a pilot did not exist.",
      "With --areas, --ages or --origins: for whom each service would change.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --area orivesi --scenario scenarios/paivaperho-koko-maakunta.yaml",
    "pirkanmaa.yaml --from neuvola --areas all --scenario scenarios/paivaperho-koko-maakunta.yaml",
    "pirkanmaa.yaml --from neuvola --area sastamala --without monitoimijainen-arviointi",
  ],
  toQuestion: async (context, values, network) => ({
    ask: "what-if",
    question: toInnerQuestion(context, values, network),
    changes: await readChanges(context, values, network),
  }),
  toLines(network, answer, language, { width }) {
    if (!answer.ok)
      return [words[language].notValid, ...answer.issues.map((issue) => `  ${issueLine(issue, language)}`)];
    const named = withAdded(network, answer.question.changes);
    return "same" in answer
      ? differenceLines(named, answer, language)
      : gapDifferenceLines(named, answer, language, width);
  },
  toTable(network, answer, language) {
    if (!answer.ok)
      return {
        columns: ["code", "path"],
        rows: answer.issues.map(({ code, path }) => [code, path.join(".")]),
      };
    const named = withAdded(network, answer.question.changes);
    return "same" in answer
      ? differenceTable(named, answer, language)
      : gapDifferencesTable(named, answer, language);
  },
});

/** With rows it is a question for gaps, else one of reach. */
function toInnerQuestion({ words: say }: Context, values: Values, network: Network): object {
  const { from, origins, areas, ages } = values;
  if ([origins, areas, ages].some((rows) => rows !== undefined)) return toGapsQuestion(say, values, network);
  if (from === undefined) throw wrongUsage(say.usage.missingOption("--from", say.help.options.from));
  return toReachQuestion(values);
}

/** Which cells of a table of gaps change: by service, for whom; then each row and service with the sign of it. */
export function gapDifferenceLines(
  network: Named,
  answer: WhatIfGaps,
  language: Language,
  width: number,
): string[] {
  const say = words[language];
  const lists = listGapDifferences(answer);
  const lines = lists.flatMap(({ kind, cells, services }) => [
    `${texts[language].differences[kind]} (${cells})`,
    ...services.map(
      ({ service, rows }) =>
        `  ${serviceName(network, service, language)}: ${rows.map((row) => rowName(network, row, language)).join(", ")}`,
    ),
  ]);
  const { forNoClient = [] } = answer;
  if (forNoClient.length > 0) lines.push(`${texts[language].reachGroups.noClient} (${forNoClient.length})`);
  for (const [row, service] of forNoClient)
    lines.push(`  ${serviceName(network, service, language)}: ${rowName(network, row, language)}`);
  if (lines.length === 0) lines.push(say.nothingChanges);
  else lines.push("", ...matrixLines(network, answer, language, width));
  if (answer.complete === false) lines.push("", say.stopped);
  return lines;
}

/** Before a column's number two spaces, in it up to three figures. */
const columnWidth = 5;

/** A table with a sign in each changed cell; columns are numbered, with their names listed below. */
function matrixLines(network: Named, answer: WhatIfGaps, language: Language, width: number): string[] {
  const lists = listGapDifferences(answer);
  const services = answer.columns.filter((id) =>
    lists.some((list) => list.services.some(({ service }) => service === id)),
  );
  const signs = new Map(
    lists.flatMap(({ kind }) =>
      answer[kind].map(([row, service]) => [`${row} ${service}`, differenceSigns[kind]] as const),
    ),
  );
  const names = answer.rows.map((row) => rowName(network, row, language));
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0);
  const most = Math.max(1, Math.floor((width - longest) / columnWidth));
  const blocks = Array.from({ length: Math.ceil(services.length / most) }, (_, block) =>
    services.slice(block * most, (block + 1) * most),
  );
  const numberOf = (service: string) => String(services.indexOf(service) + 1);
  return [
    ...blocks.flatMap((block) => [
      ...tableLines(
        {
          columns: ["", ...block.map(numberOf)],
          rows: answer.rows.map((row, index) => [
            names[index] ?? "",
            ...block.map((service) => signs.get(`${row} ${service}`) ?? "·"),
          ]),
        },
        width,
      ),
      "",
    ]),
    ...services.map((service) => `${numberOf(service)} = ${nameOf(network, service, language)}`),
    lists
      .map(({ kind }) => `${differenceSigns[kind]} = ${texts[language].differences[kind].toLowerCase()}`)
      .join(", "),
  ];
}

/** The name of a row of a table of gaps. */
export function rowName(network: Named, row: string | number, language: Language): string {
  return typeof row === "number" ? words[language].age(row) : nameOf(network, row, language);
}

/** The changes of a scenario, of a bare list, or those that leave out an element. */
async function readChanges(
  context: Context,
  { scenario, changes, without }: Values,
  network: Network,
): Promise<unknown> {
  const given = [scenario, changes, without].filter((value) => value !== undefined);
  if (given.length !== 1) throw wrongUsage(context.words.usage.onlyOneOf("--scenario, --changes, --without"));
  if (without !== undefined) return leaveOut(context, network, without);
  if (changes !== undefined) {
    const read = parseData(await readBytes(context, changes), { file: changes });
    if (read.ok) return read.value;
    throw new Failure(2, read.issues);
  }
  const [file = "", another] = scenario ?? [];
  if (another !== undefined) throw wrongUsage(context.words.usage.repeated("--scenario"));
  const parsed = parseScenario(await readBytes(context, file), { file });
  if (parsed.ok) return changesOf(parsed.scenario);
  throw new Failure(2, parsed.issues);
}

/** The changes that leave the network without a practice, a role or a pilot. */
function leaveOut({ words: say }: Context, network: Network, id: string): unknown {
  const known = removableElements(network);
  if (known.includes(id)) return changesWithout(network, id);
  const { wrongValue, idToLeaveOut } = say.usage;
  throw wrongUsage(wrongValue("--without", id, idToLeaveOut, findNearest(id, known)));
}

/** The names of a network and of the services that changes of it add: an answer may speak of both. */
export function withAdded({ model }: Named, changes: readonly Change[]): Named {
  // The answer comes from a changed model that is valid, so these are services.
  const added = changes.flatMap(({ op, in: section, value }) =>
    op === "add" && section === "services" ? [value as unknown as Service] : [],
  );
  return { model: { ...model, services: [...model.services, ...added] } };
}
