import type { CheckedModel, Link } from "@polku/core";
import type { FileIssue } from "../format.js";
import { FileSources } from "./file-sources.js";
import { AreaFinder } from "./find-areas.js";
import { ElementFinder } from "./find-elements.js";
import { LevelFinder } from "./find-levels.js";
import { giveIds } from "./give-ids.js";
import { tableIssue } from "./issues.js";
import { mappingOf, type Mapping } from "./mapping.js";
import { networkFields, readNetworkSheet } from "./network-sheet.js";
import { firstRow, firstTexts, planSheets, type SheetPlan } from "./plan-sheets.js";
import { RowReader } from "./read-row.js";
import { Reading, type TableOptions } from "./reading.js";
import { draftRows } from "./rows.js";
import { settle } from "./settle.js";
import { clearOnto } from "./update-model.js";
import type { Workbook } from "./workbook.js";

/** What tables say, and everything that is wrong or doubtful in them. */
export interface TablesRead {
  /** Every sheet and column, with what it was taken for. */
  readonly sheets: readonly SheetPlan[];
  /** The same as a mapping that can be kept for the next file. */
  readonly mapping: Mapping;
  readonly issues: readonly FileIssue[];
  /** The network of what could be read; undefined where nothing could. */
  readonly model: CheckedModel | undefined;
  /** The elements that rows say, by id, with the fields that the sheet has columns for. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the sources that the files themselves are. */
  readonly ownSources: readonly string[];
}

/**
 * The network that the sheets of a workbook say, row by row, with all that is wrong or doubtful in them. Rows and
 * cells that can't be taken are told, each with its place, and the rest goes in. It is pure, so a changed cell
 * (`withCell`) or a changed mapping derives the whole anew.
 *
 * @example
 * ```ts
 * const rows = [["Palvelu", "Taso", "Kunta", "Ohjaa palveluun"], ["Neuvola", "Perustaso", "Orivesi", "Perhetyö"], ["Perhetyö ", "perus", "", ""]];
 * const read = readTables({ sheets: [{ file: "omat.csv", name: "omat", rows }] });
 * read.issues; // []
 * read.model?.links?.map(({ kind, from, to }) => `${from} ${kind} ${to}`); // ["neuvola referral perhetyo"]
 * ```
 */
export function readTables(workbook: Workbook, options: TableOptions = {}): TablesRead {
  const { plans, issues } = planSheets(workbook, options.mapping);
  const drafts = plans.flatMap((plan) => draftRows(plan, issues));
  const mapping = mappingOf(plans, options.mapping?.levels);
  const hasNetwork = plans.some(({ list }) => list === "network");
  if (drafts.length === 0 && !hasNetwork) {
    const [sheet] = workbook.sheets;
    const facts = { headings: firstTexts(firstRow(sheet)) };
    issues.unshift(tableIssue("no-table", "error", { file: sheet?.file }, facts));
    return { sheets: plans, mapping, issues, model: undefined, given: new Map(), ownSources: [] };
  }
  const reading = new Reading(plans, drafts, options, issues);
  const root = readNetworkSheet(reading);
  const sources = readRows(reading);
  const given = new Map(
    [...reading.lists.values()].flatMap((list) =>
      list.flatMap(({ value, given: fields }): [string, ReadonlySet<string>][] =>
        typeof value["id"] === "string" ? [[value["id"], fields]] : [],
      ),
    ),
  );
  const { onto } = options;
  const links = (reading.lists.get("links") ?? []).map(({ value }) => value as unknown as Link);
  const kept = onto && clearOnto(onto, new Set(given.keys()), links, new Set(sources.all));
  const settled = settle(
    networkFields(root, reading),
    reading.lists,
    kept?.ok === true ? kept.model : undefined,
  );
  return {
    sheets: plans,
    mapping,
    issues: [...issues, ...settled.issues],
    model: settled.model,
    given,
    ownSources: sources.cited,
  };
}

/** Reads rows into the lists of a network; returns the ids of the files as sources, all of them and those cited. */
function readRows(reading: Reading): { all: readonly string[]; cited: readonly string[] } {
  const namesakes = giveIds(reading);
  const sources = new FileSources(reading);
  const all = sources.ids;
  const levels = new LevelFinder(reading, sources);
  const elements = new ElementFinder(reading, sources, levels, namesakes);
  const areas = new AreaFinder(reading, sources, elements);
  const rows = new RowReader(reading, { sources, elements, areas, levels });
  for (const draft of reading.drafts) rows.read(draft);
  levels.addUsed();
  sources.addCited();
  reading.tellUntold();
  return { all, cited: sources.ids };
}
