import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compileNetwork, textIn, type CheckedModel, type Network, type Scenario } from "@polku/core";
import { answer, writeAddressText, writeQuestionAddress } from "@polku/core/questions";
import { applyScenario, parseScenario } from "@polku/core/scenarios";
import { fillOfflinePage } from "@polku/formats";
import type { Context } from "../io/context.js";
import { Failure, fileFailure, issueLine, wrongUsage } from "../io/failure.js";
import { readBytes, readModel, reasonOf } from "../io/files.js";
import { findExplorer } from "../io/find-explorer.js";
import { printError } from "../io/terminal.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";
import { toGapsQuestion } from "./gaps.js";
import { compact, conditions, toConditions, type Values } from "./options.js";
import { resolveQuestion } from "./question.js";

/** `polku map`: the explorer with a network as one HTML file. */
export const map = command({
  args: ["FILE"],
  needs: ["out"],
  takes: [
    "scenario",
    "from",
    "to",
    "needs",
    "origins",
    "areas",
    "ages",
    "targets",
    "outlook",
    ...conditions,
    "force",
  ],
  help: {
    fi: [
      "Tee verkostosta yksi HTML-tiedosto, joka toimii ilman palvelinta ja verkkoyhteyttä.",
      "Tiedostossa ovat verkoston selain, verkosto tarinoineen ja skenaariot. Se avautuu valitsimien kysymykseen: --from kysyy, mitkä palvelut tavoittavat asiakkaan, --from ja --to reitin tai syyn, miksi reittiä ei ole, ja --areas, --ages tai --origins aukot. Jos skenaarioita on yksi, se on auki.",
    ],
    sv: [
      "Gör nätverket till en enda HTML-fil som fungerar utan server och nätanslutning.",
      "I filen finns utforskaren, nätverket med sina berättelser och scenarierna. Den öppnas med frågan i valen: --from frågar vilka tjänster som når klienten, --from och --to vägen eller varför den saknas, och --areas, --ages eller --origins luckorna. Ett ensamt scenario är öppet.",
    ],
    en: [
      "Make one HTML file of a network, which works without a server and a connection.",
      "The file holds the explorer, the network with its stories, and the scenarios. It opens with the question of the options: --from asks which services reach the client, --from and --to for the route or why there is none, and --areas, --ages or --origins for gaps. A single scenario is open.",
    ],
  },
  examples: [
    "pirkanmaa.yaml -o map.html",
    "pirkanmaa.yaml --scenario scenarios/paivaperho-koko-maakunta.yaml --from neuvola --area orivesi -o orivesi.html",
  ],
  async run(context, { out, force = false, scenario: files = [], ...values }, [file = ""]) {
    const { words } = context;
    if (!/\.html?$/i.test(out)) throw wrongUsage(words.files.unknownEnding(out, ".html"));
    if ([file, ...files].filter((name) => name === "-").length > 1)
      throw wrongUsage(words.usage.oneFromStandardInput);
    const template = await readTemplate(context);
    const { model } = await readModel(context, file);
    const scenarios: Scenario[] = [];
    for (const name of files) scenarios.push(await readScenario(context, model, name));
    const address = toAddress(context, compileNetwork(model), values, scenarios);
    await writeBytes(context, fillOfflinePage(template, { model, scenarios, address }), { out, force });
    return 0;
  },
});

async function readTemplate(context: Context): Promise<string> {
  const file = join(findExplorer(context), "offline-template.txt");
  return readFile(file, "utf8").catch((error: unknown) => {
    throw fileFailure("unreadable-file", file, reasonOf(context, error));
  });
}

/** A scenario that applies to the model. */
async function readScenario(context: Context, model: CheckedModel, file: string): Promise<Scenario> {
  const parsed = parseScenario(await readBytes(context, file), { file });
  if (!parsed.ok) throw new Failure(1, parsed.issues);
  const applied = applyScenario(model, parsed.scenario, parsed);
  if (!applied.ok) throw new Failure(1, applied.issues);
  for (const issue of applied.issues) printError(context, issueLine(issue, context.language));
  return parsed.scenario;
}

/** What the page opens with; empty where nothing is asked. */
function toAddress(
  context: Context,
  network: Network,
  values: Values,
  [scenario, ...others]: readonly Scenario[],
): string {
  const { askedLanguage } = context;
  const asked = toQuestion(context, network, values);
  const isOpen = scenario !== undefined && others.length === 0;
  return writeAddressText([
    ...(asked === undefined ? [] : writeQuestionAddress(resolveQuestion(network, asked), network)),
    ...(isOpen
      ? [
          ["scenario", textIn(scenario.title, context.language)] as const,
          ["changes", JSON.stringify(scenario.changes)] as const,
        ]
      : []),
    ...(askedLanguage === undefined ? [] : [["lang", askedLanguage] as const]),
  ]);
}

/** The question of the options; undefined where they ask none. */
function toQuestion({ words }: Context, network: Network, values: Values): object | undefined {
  const { from, to, needs, outlook, origins, areas, ages } = values;
  if ([origins, areas, ages].some((rows) => rows !== undefined))
    return toGapsQuestion(words, values, network);
  const others = toConditions(values);
  if (from === undefined) {
    const isAsked = [to, needs, outlook, ...conditions.map((name) => values[name])];
    if (isAsked.some((value) => value !== undefined))
      throw wrongUsage(words.usage.missingOption("--from", words.help.options.from));
    return undefined;
  }
  if (to === undefined)
    return compact({ ask: "reach", from, needs, outlook: outlook || undefined, ...others });
  const reach = answer(network, resolveQuestion(network, { ask: "reach", from, ...others }));
  const isReached = reach.ask === "reach" && reach.reached.some(({ service }) => service === to);
  return compact({ ask: isReached ? "routes" : "why-not", from, to, ...others });
}
