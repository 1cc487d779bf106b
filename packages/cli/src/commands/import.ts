import { basename } from "node:path";
import { diffModels, parseModel, textIn, writeModel, type CheckedModel, type Model } from "@polku/core";
import { formatOf, parseData } from "@polku/core/formats";
import type { Change } from "@polku/core/questions";
import { describeChanges } from "@polku/core/scenarios";
import { formatters } from "@polku/core/text";
import type { FileIssue, ModelUpdate } from "@polku/formats";
import type { Context } from "../io/context.js";
import { Failure, issueLine } from "../io/failure.js";
import { expandWildcards, readBytes, readText } from "../io/files.js";
import { print, printError } from "../io/terminal.js";
import { formatByEnding, writeBytes, writeOut } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku import FILE…`: a network of spreadsheets, or a network brought up to date from them. */
export const importTables = command({
  args: ["FILE…"],
  takes: ["out", "force", "onto", "map", "saveMap", "name", "language", "dryRun", "json"],
  help: {
    fi: [
      "Tee verkosto taulukoista (.xlsx, .ods, .csv), tai päivitä verkosto niistä.",
      "Sarakkeet tunnistetaan otsikoista, kuten Palvelu, Taso, Kunta, Ohjaa palveluun. Mikä jäi pois tai on epäselvää, kerrotaan soluittain, ja muu otetaan mukaan. Valitsimella --onto taulukot päivittävät verkoston: muutokset luetellaan ennen kuin mitään kirjoitetaan, ja olemassa oleva tiedosto korvataan vain valitsimella --force.",
      "Valitsimella --save-map saa tiedoston, joka kertoo, minkä tietoina sarakkeet luettiin. Korjaa sitä ja anna se valitsimella --map.",
    ],
    sv: [
      "Gör ett nätverk av tabeller (.xlsx, .ods, .csv), eller uppdatera ett nätverk från dem.",
      "Kolumnerna känns igen på rubriker som Tjänst, Nivå, Kommun, Hänvisar till. Det som lämnades bort eller är oklart berättas cell för cell, och resten tas med. Med --onto uppdaterar tabellerna nätverket: ändringarna räknas upp innan något skrivs, och en fil som finns ersätts bara med --force.",
      "Med --save-map får man en fil som säger hur kolumnerna lästes. Rätta den och ge den med --map.",
    ],
    en: [
      "Make a network of spreadsheets (.xlsx, .ods, .csv), or bring a network up to date from them.",
      "Columns are known by headings such as Service, Level, Municipality, Refers to. What was left out or is doubtful is told cell by cell, and the rest goes in. With --onto, the spreadsheets bring a network up to date: the changes are listed before anything is written, and a file that exists is replaced only with --force.",
      "--save-map gives a file that says what the columns were taken for. Mend it and pass it as --map.",
    ],
  },
  examples: [
    "spreadsheets/palvelut-excel.csv --out network.yaml",
    "spreadsheets/palvelut-excel.csv --onto changed.yaml --dry-run",
  ],
  async run(
    context,
    { out, force = false, onto, map, saveMap, name, language, dryRun = false, json = false },
    names,
  ) {
    const { words } = context;
    const ending = out === undefined ? undefined : formatByEnding(context, out);
    const { readSpreadsheet, updateModel } = await import("@polku/formats");
    const mapping = map === undefined ? undefined : await readMapping(context, map);
    const before = onto === undefined ? undefined : await readNetwork(context, onto);
    const paths = (await Promise.all(names.map(expandWildcards))).flat();
    const files = await Promise.all(
      paths.map(async (path) => ({
        name: path === "-" ? "stdin.csv" : basename(path),
        bytes: await readBytes(context, path),
      })),
    );
    const read = await readSpreadsheet(files, {
      ...(language === undefined ? {} : { language }),
      ...(name === undefined ? {} : { name }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(before === undefined ? {} : { onto: before.model }),
    });
    if (!read.model) throw new Failure(1, read.issues);
    const updated: ModelUpdate | undefined = before && updateModel(before.model, read);
    if (updated && !updated.ok) throw new Failure(1, [...read.issues, ...updated.issues]);
    const model = updated?.model ?? read.model;
    if (!json) for (const issue of read.issues) printError(context, issueLine(issue, context.language));

    // What is there already is shown as changed, never overwritten unseen.
    const there = before ?? (out === undefined ? undefined : await readExisting(context, out));
    const told = toldChanges(context, there?.model, model, updated);
    if (json) await print(context, `${JSON.stringify(report(read.issues, model, told), null, 2)}\n`);
    else {
      printError(context, words.tables.read(counts(context, read.model)));
      if (there)
        for (const line of changeLines(context, there.file, before === undefined, told))
          printError(context, line);
    }
    if (saveMap !== undefined)
      await writeBytes(context, `${JSON.stringify(read.mapping, null, 2)}\n`, { out: saveMap, force });
    if (dryRun || (json && out === undefined)) return 0;
    const format = ending ?? formatOf(".yaml");
    const text = writeModel(model, {
      format: format.id,
      ...(before === undefined ? {} : { onto: before.text }),
    });
    await writeOut(context, text, { out, force });
    return 0;
  },
});

interface Network {
  readonly file: string;
  readonly text: string;
  readonly model: CheckedModel;
}

async function readNetwork(context: Context, file: string): Promise<Network> {
  const text = await readText(context, file);
  const checked = parseModel(text, { file });
  if (!checked.ok) throw new Failure(1, checked.issues);
  return { file, text, model: checked.model };
}

/** The network of a file that would be replaced; undefined where there is none that can be read. */
async function readExisting(context: Context, file: string): Promise<Network | undefined> {
  return readNetwork(context, file).catch((error: unknown) => {
    if (error instanceof Failure) return undefined;
    throw error;
  });
}

async function readMapping(context: Context, file: string) {
  const { parseMapping } = await import("@polku/formats");
  const data = parseData(await readBytes(context, file), { file });
  if (!data.ok) throw new Failure(1, data.issues);
  const { mapping, issues } = parseMapping(data.value, file);
  if (issues.length > 0) throw new Failure(1, issues);
  return mapping;
}

interface Told {
  readonly changes: readonly unknown[];
  readonly sentences: readonly string[];
  readonly moved: number;
}

/** What a network changes in another, in words. */
function toldChanges(
  { language }: Context,
  before: CheckedModel | undefined,
  model: Model,
  updated: (ModelUpdate & { ok: true }) | undefined,
): Told {
  if (!before) return { changes: [], sentences: [], moved: 0 };
  const changes = updated?.changes ?? diffModels(before, model);
  return {
    changes,
    // A row that only moved is counted, not listed.
    sentences: describeChanges(before, changes.map(withoutSources), language),
    moved: updated?.moved ?? 0,
  };
}

function withoutSources(change: Change): Change {
  if (change.op !== "change" || change.value === undefined) return change;
  return {
    ...change,
    value: Object.fromEntries(Object.entries(change.value).filter(([field]) => field !== "sources")),
  };
}

function changeLines({ words: { tables } }: Context, file: string, replaces: boolean, told: Told): string[] {
  const { sentences, moved } = told;
  const head = sentences.length === 0 ? tables.noChanges(file) : tables.changes(sentences.length, file);
  return [
    replaces && sentences.length > 0 ? tables.replaces(file) : head,
    ...sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
    ...(moved === 0 ? [] : [tables.moved(moved)]),
  ];
}

/** How much there is in a network: "40 palvelua ja 59 yhteyttä". */
function counts({ language, words }: Context, model: Model): string {
  const parts = [words.services(model.services.length), words.links(model.links?.length ?? 0)];
  return `${textIn(model.name, language)}: ${formatters[language].and(parts)}`;
}

function report(issues: readonly FileIssue[], model: Model, told: Told): object {
  return { ok: true, issues, changes: told.changes, told: told.sentences, moved: told.moved, model };
}
