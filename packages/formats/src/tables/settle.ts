import {
  checkModel,
  issueMessage,
  languages,
  type CheckedModel,
  type Issue,
  type Language,
  type Model,
  type Section,
} from "@polku/core";
import { sectionNames } from "@polku/core/model";
import { byLanguage } from "@polku/core/text";
import type { FileIssue } from "../format.js";
import { located, type TablePlace } from "./issues.js";
import { joinLevels } from "./standard-levels.js";

/** An element in the making, and where its parts are from. */
export interface RawElement {
  readonly value: Record<string, unknown>;
  readonly place: TablePlace;
  /** By field the cell that says it. */
  readonly columns: ReadonlyMap<string, TablePlace>;
  /** The fields that the sheet has columns for. */
  readonly given: ReadonlySet<string>;
}

type Raw = Record<string, unknown>;

const leftOut = byLanguage({
  row: { fi: "Rivi jäi pois.", sv: "Raden lämnades bort.", en: "The row was left out." },
  cell: { fi: "Tieto jäi pois.", sv: "Uppgiften lämnades bort.", en: "The value was left out." },
});

/** The fields without which there is no element. */
const needed = new Set(["id", "name", "kind", "from", "to", "level", "of", "document", "title", "steps"]);

/** How often what is wrong is left out before the whole is given up: each time may break what named it. */
const maxRounds = 8;

/**
 * The model of what is right in a raw one. The library says what is wrong; the field, or the element that can't be
 * without it, is left out and told with its place, until the rest is a valid model. Elements of the network that the
 * rows go onto are there to be named.
 */
export function settle(
  root: Record<string, unknown>,
  lists: ReadonlyMap<Section, readonly RawElement[]>,
  onto: Model | undefined,
): { model: CheckedModel | undefined; issues: FileIssue[] } {
  const issues: FileIssue[] = [];
  const left = new Map(lists);
  const fields = { ...root };
  const said = new Set([...lists.values()].flat().map(({ value }) => value["id"]));
  /** What rows can name though none says it: links without an id nothing names. */
  const others = (section: Section): Raw[] =>
    ((onto?.[section] ?? []) as unknown as Raw[]).filter(({ id }) => id !== undefined && !said.has(id));
  for (let round = 0; round < maxRounds; round++) {
    const value: Record<string, unknown> = { ...fields, levels: [], services: [] };
    for (const section of sectionNames) {
      const list = (left.get(section) ?? []).map((element) => element.value);
      const all =
        section === "levels" ? joinLevels<Raw>(others(section), list) : [...list, ...others(section)];
      if (all.length > 0) value[section] = all;
    }
    const checked = checkModel(value);
    if (checked.ok) return { model: checked.model, issues };
    const errors = checked.issues.filter(({ severity }) => severity === "error");
    const dropped = new Map<Section, Set<number>>();
    for (const issue of errors) {
      const [section, index, field] = issue.path;
      const name = sectionNames.find((one) => one === section);
      const found =
        name && typeof index === "number" ? (value[name] as readonly unknown[])[index] : undefined;
      const at = name === undefined ? -1 : (left.get(name) ?? []).findIndex((one) => one.value === found);
      const element = name === undefined ? undefined : left.get(name)?.[at];
      if (name === undefined || element === undefined) {
        issues.push(toFileIssue(issue, {}, "cell"));
        if (typeof section === "string" && Object.hasOwn(fields, section)) delete fields[section];
        if (section === "name") fields["name"] = fields["id"];
        continue;
      }
      const isWhole = typeof field !== "string" || needed.has(field) || !Object.hasOwn(element.value, field);
      const place = (typeof field === "string" ? element.columns.get(field) : undefined) ?? element.place;
      issues.push(toFileIssue(issue, place, isWhole ? "row" : "cell"));
      if (isWhole) dropped.set(name, (dropped.get(name) ?? new Set()).add(at));
      else delete element.value[field];
    }
    for (const [section, indices] of dropped)
      left.set(
        section,
        (left.get(section) ?? []).filter((_, index) => !indices.has(index)),
      );
  }
  return { model: undefined, issues };

  function toFileIssue(issue: Issue, place: TablePlace, what: "row" | "cell"): FileIssue {
    const say = (each: Language) => `${issueMessage(issue, each)} ${leftOut[each][what]}`.slice(0, 500);
    const texts = Object.fromEntries(languages.map((each) => [each, say(each)])) as Record<Language, string>;
    const { code, severity, facts } = issue;
    return { code, severity, message: texts.en, texts, facts, ...located(place.file === "" ? {} : place) };
  }
}
