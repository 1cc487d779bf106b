import type { Change, Network, Service } from "@polku/core";
import { parseData } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import { changesOf, changesWithout, parseScenario, removableElements } from "@polku/core/scenarios";
import type { Context } from "../io/context.js";
import { Failure, issueLine, wrongUsage } from "../io/failure.js";
import { readBytes } from "../io/files.js";
import type { Named } from "../text/names.js";
import { words } from "../words/words.js";
import { differenceLines, differenceTable } from "./compare.js";
import type { Values } from "./options.js";
import { question } from "./question.js";
import { toReachQuestion } from "./reach.js";

/** `polku what-if`: what would change in an answer if the model changed. */
export const whatIf = question({
  ask: "what-if",
  needs: ["from"],
  takes: ["needs", "scenario", "changes", "without"],
  help: {
    fi: [
      "Mitä vastauksessa muuttuisi, jos malli muuttuisi.",
      "Muutos on skenaario, pelkkä muutosten luettelo tai se, ettei toimintamallia, roolia tai pilottia olisi.",
    ],
    sv: [
      "Vad som skulle ändras i svaret om modellen ändrades.",
      "Ändringen är ett scenario, en lista med ändringar, eller att en verksamhetsmodell, en roll eller ett pilotprojekt inte fanns.",
    ],
    en: [
      "What would change in the answer if the model changed.",
      "The change is a scenario, a bare list of changes, or that a practice, a role or a pilot did not exist.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --area orivesi --scenario scenarios/paivaperho-koko-maakunta.yaml",
    "pirkanmaa.yaml --from neuvola --area sastamala --without monitoimijainen-arviointi",
  ],
  toQuestion: async (context, values, network) => ({
    ask: "what-if",
    question: toReachQuestion(values),
    changes: await readChanges(context, values, network),
  }),
  toLines: (network, answer, language) =>
    answer.ok
      ? differenceLines(withAdded(network, answer.question.changes), answer, language)
      : [words[language].notValid, ...answer.issues.map((issue) => `  ${issueLine(issue, language)}`)],
  toTable: (network, answer, language) =>
    answer.ok
      ? differenceTable(withAdded(network, answer.question.changes), answer, language)
      : { columns: ["code", "path"], rows: answer.issues.map(({ code, path }) => [code, path.join(".")]) },
});

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
