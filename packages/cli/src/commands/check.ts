import type { Model } from "@polku/core";
import { sectionNames } from "@polku/core/model";
import {
  citedIn,
  findCoverage,
  findMissingWords,
  Outline,
  type Coverage,
  type CoverageProblem,
} from "@polku/core/sources";
import type { Context } from "../io/context.js";
import { Failure, fileFailure, issueLine, type AnyIssue } from "../io/failure.js";
import { checkFile, expandWildcards, readDocument, readText } from "../io/files.js";
import { print, printError, printLines } from "../io/terminal.js";
import { command } from "./command.js";

/**
 * `polku check FILE…`: every issue of every file; 1 where there is an error among them, 2 where a file can't be
 * read. With `--coverage` also what of the documents is cited by all files together; 1 where something is
 * neither cited nor explained.
 */
export const check = command({
  args: ["FILE…"],
  takes: ["strict", "coverage", "texts", "verbose", "json"],
  help: {
    fi: [
      "Luettele mallien kaikki ongelmat muodossa tiedosto:rivi:sarake.",
      "Valitsin --coverage kertoo myös, mikä viittaa lähdeasiakirjojen kuhunkin otsikkoon ja riviin, tai miksi mikään ei viittaa.",
    ],
    sv: [
      "Räkna upp alla fel i modeller, som fil:rad:kolumn.",
      "Med --coverage visas också vad som hänvisar till varje rubrik och rad i källdokumenten, eller varför inget gör det.",
    ],
    en: [
      "List every issue of models, as file:line:column.",
      "With --coverage, also list what cites each heading and row of the source documents, or why nothing does.",
    ],
  },
  examples: ["*.yaml --strict", "*.yaml regions/*.yaml ot-keskus/*.yaml --coverage sources/headings.json"],
  async run(context, { strict, coverage: outlineFile, texts, verbose, json }, names) {
    const { language, words } = context;
    const outline = outlineFile === undefined ? undefined : await readOutline(context, outlineFile);
    const found: AnyIssue[][] = [];
    const models: Model[] = [];
    let code = 0;
    const fail = (failure: Failure) => {
      found.push([...failure.issues]);
      code = Math.max(code, failure.exitCode);
      if (!json) for (const issue of failure.issues) printError(context, issueLine(issue, language));
    };
    for (const file of (await Promise.all(names.map(expandWildcards))).flat()) {
      const checked = await checkFile(context, file, strict).catch(toFailure);
      if (checked instanceof Failure) {
        fail(checked);
        continue;
      }
      found.push(checked.issues);
      if (checked.ok) models.push(checked.model);
      else code = Math.max(code, 1);
      if (json) continue;
      const lines = checked.issues.map((issue) => issueLine(issue, language));
      if (checked.ok) lines.push(`${file}: ${summary(checked.model)}`);
      else if (checked.cutOff) lines.push(`${file}: ${words.cutOff}`);
      await print(context, `${lines.join("\n")}\n`);
    }
    const coverage = outline && findCoverage(models, outline);
    const wrongWords = texts === undefined ? [] : await findWrongWords(context, models, texts, fail);
    const problems = [
      ...(coverage?.problems ?? []).map((problem) => problemLine(context, problem)),
      ...wrongWords,
    ];
    const issues = found.flat();
    if (json) await print(context, `${JSON.stringify(coverage ? { issues, coverage } : issues, null, 2)}\n`);
    else if (coverage) await printLines(context, coverageLines(context, coverage, verbose === true));
    for (const line of problems) printError(context, line);
    return problems.length > 0 ? Math.max(code, 1) : code;
  },
});

function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

function summary(model: Model): string {
  const counts = sectionNames
    .map((section) => ({ section, count: model[section]?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ section, count }) => `${section} ${count}`);
  return `ok (${counts.join(", ")})`;
}

/** The headings and rows of documents that a JSON file lists. */
async function readOutline(context: Context, file: string): Promise<Outline> {
  const text = await readText(context, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw fileFailure("unreadable-file", file, (error as Error).message);
  }
  const outline = Outline.safeParse(value);
  if (outline.success) return outline.data;
  const [first] = outline.error.issues;
  throw fileFailure("unreadable-file", file, `${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`);
}

/** What is cited, document by document; with the names of what cites it where they are wanted. */
function coverageLines({ words }: Context, coverage: Coverage, named: boolean): string[] {
  const say = words.coverage;
  const lines: string[] = [];
  for (const { document, title, entries } of coverage.documents) {
    lines.push("", document, `  ${title}`);
    for (const { at, why, citedBy } of entries) {
      lines.push(`  ${String(citedBy.length).padStart(4)}  ${at}`);
      if (citedBy.length === 0) lines.push(`        ${why ?? say.uncited}`);
      else if (named) lines.push(`        ${citedBy.join(", ")}`);
    }
  }
  const entries = coverage.documents.flatMap((document) => document.entries);
  const cited = entries.filter(({ citedBy }) => citedBy.length > 0).length;
  return [...lines, "", say.total(cited, entries.length, coverage.citations)];
}

function problemLine({ words }: Context, { code, document, at, element }: CoverageProblem): string {
  const prefix = element === undefined ? "" : `${element}: `;
  return `${prefix}${document} › ${at}: ${words.coverage.problems[code]}`;
}

/** The citations whose words are not in their documents, a line each; documents that are not there are left out. */
async function findWrongWords(
  context: Context,
  models: readonly Model[],
  folder: string,
  fail: (failure: Failure) => void,
): Promise<string[]> {
  const lines: string[] = [];
  const texts = new Map<string, string | undefined>();
  const cited = models.flatMap((model) => citedIn(model));
  for (const { element, document, at } of cited.toSorted((a, b) => (a.document < b.document ? -1 : 1))) {
    if (!texts.has(document)) {
      const text = await readDocument(context, folder, document).catch(toFailure);
      if (text instanceof Failure) fail(text);
      texts.set(document, text instanceof Failure ? undefined : text);
    }
    const text = texts.get(document);
    const missing = text === undefined ? undefined : findMissingWords(text, at);
    if (missing !== undefined)
      lines.push(`${element}: ${document} › ${at}: ${context.words.coverage.notInText(missing)}`);
  }
  return lines;
}
