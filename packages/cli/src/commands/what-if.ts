import { nameOf, type Change, type Language, type Network, type Service } from "@polku/core";
import { parseData } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import type { WhatIfGaps } from "@polku/core/questions";
import { changesOf, changesWithout, parseScenario, removableElements } from "@polku/core/scenarios";
import { texts, type Table } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { Failure, issueLine, wrongUsage } from "../io/failure.js";
import { readBytes } from "../io/files.js";
import { serviceName, type Named } from "../text/names.js";
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
  toLines(network, answer, language) {
    if (!answer.ok)
      return [words[language].notValid, ...answer.issues.map((issue) => `  ${issueLine(issue, language)}`)];
    const named = withAdded(network, answer.question.changes);
    return "same" in answer
      ? differenceLines(named, answer, language)
      : gapDifferenceLines(named, answer, language);
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
      : gapDifferenceTable(named, answer, language);
  },
});

/** With rows it is a question for gaps, else one of reach. */
function toInnerQuestion({ words: say }: Context, values: Values, network: Network): object {
  const { from, origins, areas, ages } = values;
  if ([origins, areas, ages].some((rows) => rows !== undefined)) return toGapsQuestion(say, values, network);
  if (from === undefined) throw wrongUsage(say.usage.missingOption("--from", say.help.options.from));
  return toReachQuestion(values);
}

const kinds = ["gained", "lost", "nearer", "farther"] as const;

/** Which cells of a table of gaps change: by service, for whom. */
export function gapDifferenceLines(network: Named, answer: WhatIfGaps, language: Language): string[] {
  const say = words[language];
  const lines: string[] = [];
  for (const kind of kinds) {
    const byService = new Map<string, string[]>();
    for (const [row, service] of answer[kind])
      byService.set(service, [...(byService.get(service) ?? []), rowName(network, row, language)]);
    if (byService.size > 0) lines.push(`${say.differences[kind]} (${answer[kind].length})`);
    for (const [service, rows] of [...byService].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      lines.push(`  ${serviceName(network, service, language)}: ${rows.join(", ")}`);
  }
  if (lines.length === 0) lines.push(say.nothingChanges);
  if (answer.complete === false) lines.push("", say.stopped);
  return lines;
}

/** The same as a table. */
export function gapDifferenceTable(network: Named, answer: WhatIfGaps, language: Language): Table {
  const { elements, table } = texts[language];
  return {
    columns: [words[language].columns.change, table.id, table.name, elements.service, table.name],
    rows: kinds.flatMap((kind) =>
      answer[kind].map(([row, service]) => [
        words[language].differences[kind],
        row,
        rowName(network, row, language),
        service,
        nameOf(network, service, language),
      ]),
    ),
  };
}

function rowName(network: Named, row: string | number, language: Language): string {
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
  const file = scenario ?? "";
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
