import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkModel, parseModel, writeModel, type CheckedModel } from "@polku/core";
import { formats as own, parseData } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import type { Format, FormatOptions, InputFile, LevelRule, Loss, OutputFile } from "@polku/formats";
import type { Context } from "../io/context.js";
import { Failure, fileFailure, issueLine, wrongUsage, type AnyIssue } from "../io/failure.js";
import { expandWildcards, readBytes, reasonOf } from "../io/files.js";
import { print, printError } from "../io/terminal.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku convert A… B`: a network from files of one format to another, and what got lost on the way. */
export const convert = command({
  args: ["FROM…", "TO"],
  takes: ["format", "levelRule", "language", "force", "json"],
  help: {
    fi: [
      "Muunna verkosto muodosta toiseen: YAML, JSON, palvelurekisterit (PTV, HSDS, FHIR), verkkotiedostot, taulukot.",
      "Viimeinen nimi on se, mihin kirjoitetaan; sen pääte kertoo muodon, ja muun muodon voi antaa valitsimella --format. Muoto, jossa on monta tiedostoa (hsds-csv, graph-csv), kirjoitetaan kansioon, ja kansion voi myös lukea. Luettavan muodon kertoo tiedoston sisältö. Mitä ei voitu säilyttää, kerrotaan riveittäin.",
      "Mikään rekisteri ei kerro palvelujen tasoja. Säännön, joka antaa ne palveluluokista, voi antaa valitsimella --level-rule.",
    ],
    sv: [
      "Konvertera ett nätverk från ett format till ett annat: YAML, JSON, serviceregister (SDL, HSDS, FHIR), graffiler, tabeller.",
      "Det sista namnet är dit det skrivs; ändelsen anger formatet, och med --format kan man ge ett annat. Ett format med flera filer (hsds-csv, graph-csv) skrivs till en mapp, och en mapp kan också läsas. Det som läses känns igen på sitt innehåll. Det som inte kunde bevaras berättas rad för rad.",
      "Inget register anger tjänsternas nivåer. En regel som ger dem utifrån serviceklasser ges med --level-rule.",
    ],
    en: [
      "Convert a network from one format to another: YAML, JSON, service registers (PTV, HSDS, FHIR), graph files, spreadsheets.",
      "The last name is where it is written; its ending names the format, and --format another one. A format of several files (hsds-csv, graph-csv) is written to a folder, and a folder can be read too. What is read is known by its content. What could not be kept is told line by line.",
      "No register tells the levels of services. A rule that gives them by service class is passed with --level-rule.",
    ],
  },
  examples: [
    "tiny.yaml network.xlsx",
    "pirkanmaa.yaml network.graphml",
    "registers/ptv-*.json network.xlsx --level-rule registers/levels.yaml",
    "pirkanmaa.yaml hsds-package --format hsds-csv",
  ],
  async run(context, { format, levelRule, language, force = false, json = false }, names) {
    const to = names.at(-1) ?? "";
    const { formats, lossLines, groupLosses, lossMessage, toLevelRule } = await import("@polku/formats");
    const target = targetOf(context, formats, to, format);
    const rule = levelRule === undefined ? undefined : await readRule(context, levelRule, toLevelRule);
    const options: FormatOptions = { ...(language === undefined ? {} : { language }), levels: rule };
    const files = (await Promise.all(names.slice(0, -1).map((name) => filesOf(context, name)))).flat();
    const { model, losses: lostIn, issues } = await readNetwork(context, formats, files, options);
    const { files: written, losses: lostOut } = await target(model, options);
    const losses: readonly Loss[] = [...lostIn, ...lostOut];
    if (!json) {
      for (const issue of issues) printError(context, issueLine(issue, context.language));
      for (const line of lossLines(losses, context.language)) printError(context, line);
    }
    await writeFiles(context, to, written, force);
    if (json) {
      const told = groupLosses(losses).map((group) => ({
        ...group,
        message: lossMessage(group, context.language),
        losses: group.losses.map(({ path, name }) => ({ path, ...(name === undefined ? {} : { name }) })),
      }));
      await print(context, `${JSON.stringify({ ok: true, issues, losses: told }, null, 2)}\n`);
    }
    return 0;
  },
});

type Write = (
  model: CheckedModel,
  options: FormatOptions,
) => Promise<{ files: readonly OutputFile[]; losses: readonly Loss[] }>;

/** What writes the format that is asked for, or that the longest known ending of the name names. */
function targetOf(
  { words }: Context,
  formats: readonly Format[],
  to: string,
  asked: string | undefined,
): Write {
  const written = formats.filter(({ write }) => write);
  const ids = [...own, ...written].map(({ id }) => id);
  if (asked !== undefined && !ids.includes(asked)) {
    const nearest = findNearest(asked, ids);
    throw wrongUsage(words.usage.wrongValue("--format", asked, words.usage.oneOf(ids.join(", ")), nearest));
  }
  // Polku's own formats come first where others have the same ending.
  const endings = [...own, ...written.filter(({ folder }) => !folder)].flatMap(({ id, extensions }) =>
    extensions.map((ending) => ({ id, ending: `.${ending}` })),
  );
  const [named] = endings
    .filter(({ ending }) => to.toLowerCase().endsWith(ending))
    .toSorted((a, b) => b.ending.length - a.ending.length);
  const id = asked ?? named?.id;
  const text = own.find((format) => format.id === id);
  if (text)
    return async (model) => ({
      files: [{ name: to, content: writeModel(model, { format: text.id }) }],
      losses: [],
    });
  const write = written.find((format) => format.id === id)?.write;
  if (write) return async (model, options) => write(model, options);
  const folders = written.filter(({ folder, extensions }) => folder && hasEnding(to, extensions));
  if (folders.length > 0)
    throw wrongUsage(words.tables.chooseFormat(folders.map(({ id: one }) => one).join(", ")));
  const known = [...new Set(endings.map(({ ending }) => ending))].join(", ");
  throw wrongUsage(words.tables.notWritten(to, `${known}; --format ${ids.join("|")}`));
}

function hasEnding(name: string, extensions: readonly string[]): boolean {
  return extensions.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** The files that a name means: all in a folder, all that match its wildcards, or the one file. */
async function filesOf(context: Context, name: string): Promise<InputFile[]> {
  const folder = await stat(name).catch(() => undefined);
  const paths = folder?.isDirectory()
    ? (await readdir(name, { withFileTypes: true }))
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => join(name, entry.name))
        .toSorted()
    : await expandWildcards(name);
  return Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: await readBytes(context, path) })),
  );
}

interface Network {
  readonly model: CheckedModel;
  readonly losses: readonly Loss[];
  readonly issues: readonly AnyIssue[];
}

/** The network of files: of a format that knows them by their content, of a spreadsheet, or Polku's own. */
async function readNetwork(
  { words }: Context,
  formats: readonly Format[],
  files: readonly InputFile[],
  options: FormatOptions,
): Promise<Network> {
  const [file] = files;
  const name = file?.name ?? "";
  const has = (extensions: readonly string[]) => hasEnding(name, extensions);
  const known = formats.find(({ read, recognizes }) => read && recognizes?.(files));
  const isOwn = files.length === 1 && own.some(({ extensions }) => has(extensions));
  // No format recognised the content, so the ending decides.
  const named = formats.filter(({ read, extensions }) => read && has(extensions));
  const format = known ?? (isOwn ? undefined : (named.find(({ recognizes }) => !recognizes) ?? named[0]));
  if (file && !format && isOwn) {
    const checked = parseModel(file.bytes, { file: name });
    if (checked.ok) return { model: checked.model, losses: [], issues: checked.issues };
    throw new Failure(1, checked.issues);
  }
  const read = await format?.read?.(files, options);
  if (!read) {
    const ids = [...own.map(({ id }) => id), ...formats.flatMap(({ id, read }) => (read ? [id] : []))];
    throw wrongUsage(words.tables.notRead(name, ids.join(", ")));
  }
  if (!read.ok) throw new Failure(1, read.issues);
  const checked = checkModel(read.value, { file: name });
  if (!checked.ok) throw new Failure(1, [...read.issues, ...checked.issues]);
  return { model: checked.model, losses: read.losses, issues: read.issues };
}

async function readRule(
  context: Context,
  file: string,
  toLevelRule: (value: unknown, file: string) => LevelRule | undefined,
): Promise<LevelRule> {
  const data = parseData(await readBytes(context, file), { file });
  if (!data.ok) throw new Failure(1, data.issues);
  const rule = toLevelRule(data.value, basename(file));
  if (rule) return rule;
  throw fileFailure("wrong-usage", file, context.words.tables.notARule(file), 1);
}

/** Writes one file under the name that is given, several into a folder of that name; `-` is standard output. */
async function writeFiles(
  context: Context,
  to: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<void> {
  const [first] = files;
  if (files.length === 1 && first) {
    if (to !== "-") return writeBytes(context, first.content, { out: to, force });
    if (typeof first.content !== "string") throw wrongUsage(context.words.tables.notText);
    return print(context, first.content);
  }
  try {
    await mkdir(to, { recursive: true });
  } catch (error) {
    throw fileFailure("unwritable-file", to, reasonOf(context, error));
  }
  for (const { name, content } of files) await writeBytes(context, content, { out: join(to, name), force });
}
