import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language, Model } from "@polku/core";
import { citedIn, findMissingWords, Outline, type Coverage, type CoverageProblem } from "@polku/core/sources";
import { readText } from "./read-model.js";
import { UsageError } from "./usage.js";
import { words } from "./words.js";

/** The headings and rows of documents that a JSON file lists. */
export async function readOutline(file: string): Promise<Outline> {
  const text = await readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const outline = Outline.safeParse(value);
  if (outline.success) return outline.data;
  const [first] = outline.error.issues;
  throw new UsageError(`${file}: ${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`);
}

/** What is cited, document by document, as lines; with the names of what cites it where they are wanted. */
export function coverageLines(coverage: Coverage, language: Language, named: boolean): string[] {
  const say = words[language].coverage;
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

/** What is wrong, a line each. */
export function problemLine({ code, document, at, element }: CoverageProblem, language: Language): string {
  const say = words[language].coverage.problems[code];
  return `${element === undefined ? "" : `${element}: `}${document} › ${at}: ${say}`;
}

/**
 * The citations whose words do not stand in their documents, a line each. Documents that are not in the
 * folder are passed over.
 */
export async function wrongWords(
  models: readonly Model[],
  folder: string,
  language: Language,
): Promise<string[]> {
  const lines: string[] = [];
  const cited = models
    .flatMap((model) => citedIn(model))
    .toSorted((a, b) => (a.document < b.document ? -1 : 1));
  const texts = new Map<string, string | undefined>();
  for (const { element, document, at } of cited) {
    if (!texts.has(document))
      texts.set(document, await readFile(join(folder, document), "utf8").catch(() => undefined));
    const text = texts.get(document);
    const missing = text === undefined ? undefined : findMissingWords(text, at);
    if (missing !== undefined)
      lines.push(`${element}: ${document} › ${at}: ${words[language].coverage.notInText(missing)}`);
  }
  return lines;
}
