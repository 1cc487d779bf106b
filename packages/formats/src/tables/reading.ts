import type { CheckedModel, Language, Model, Section, Text } from "@polku/core";
import { elementsOf, sections } from "@polku/core/model";
import type { FileIssue } from "../format.js";
import { IdPool } from "../shared/ids.js";
import { addTo } from "../shared/raw.js";
import { tableIssue, type TableIssueCode, type TablePlace } from "./issues.js";
import type { Mapping } from "./mapping.js";
import { lettersOf, Names, namesIn } from "./names.js";
import type { SheetPlan } from "./plan-sheets.js";
import type { Draft } from "./rows.js";
import type { RawElement } from "./settle.js";

/** How tables are read. */
export interface TableOptions {
  /** The language of names without one; `fi` unless told. */
  readonly language?: Language;
  /** What sheets and columns mean; what it leaves out is guessed. */
  readonly mapping?: Mapping;
  /** The name of the network; left out, the name of the file. */
  readonly name?: Text;
  /** A network whose ids the same names keep, and whose elements can be named. */
  readonly onto?: CheckedModel;
}
/** How many issues of rows are listed; the others are counted. */
const maxIssues = 2000;

/** Tables while they are read: what is found in them so far, and what is wrong. */
export class Reading {
  readonly plans: readonly SheetPlan[];
  readonly drafts: readonly Draft[];
  readonly options: TableOptions;
  readonly issues: FileIssue[];
  /** Of names without a language. */
  language: Language;
  readonly names = new Names();
  readonly ids = new IdPool();
  readonly lists = new Map<Section, RawElement[]>();
  /** The lists that have a sheet: what is not in it is not known. */
  readonly sheeted: ReadonlySet<Section>;
  /** How many issues are not listed. */
  #untold = 0;

  constructor(
    plans: readonly SheetPlan[],
    drafts: readonly Draft[],
    options: TableOptions,
    issues: FileIssue[],
  ) {
    this.plans = plans;
    this.drafts = drafts;
    this.options = options;
    this.issues = issues;
    this.language = options.language ?? options.onto?.language ?? "fi";
    if (options.onto)
      for (const { element } of elementsOf(options.onto))
        if (element.id !== undefined) this.ids.take(element.id);
    this.sheeted = new Set(drafts.map(({ section }) => section));
  }

  tell(
    code: TableIssueCode,
    severity: FileIssue["severity"],
    place: TablePlace,
    facts: Readonly<Record<string, string | undefined>>,
  ): void {
    if (this.issues.length < maxIssues) this.issues.push(tableIssue(code, severity, place, facts));
    else this.#untold++;
  }

  /** Tells how many issues are not listed. */
  tellUntold(): void {
    if (this.#untold > 0)
      this.issues.push(tableIssue("more-issues", "warning", {}, { count: String(this.#untold) }));
  }

  add(section: Section, element: RawElement): void {
    addTo(this.lists, section, element);
  }

  /** The ids that a name has in the network that the tables go onto. */
  knownIds(section: Section, name: string): readonly string[] {
    return idsByName(this.options.onto).get(`${section} ${lettersOf(name)}`) ?? [];
  }

  /** The id that a name has in the network that the tables go onto, else a new one. */
  idOf(section: Section, name: string): string {
    return this.knownIds(section, name)[0] ?? this.ids.make(name, sections[section]);
  }
}

/** An element that no row says, with the fields and the place that a cell has it from. */
export function madeElement(
  value: Record<string, unknown>,
  given: readonly string[] = [],
  place: TablePlace = {},
): RawElement {
  return { value, place, columns: new Map(), given: new Set(given) };
}

/** The ids of a network's elements by list and name, in the order of the file. */
const knownByModel = new WeakMap<Model, Map<string, string[]>>();
function idsByName(model: Model | undefined): ReadonlyMap<string, readonly string[]> {
  if (!model) return new Map();
  const found = knownByModel.get(model);
  if (found) return found;
  const made = new Map<string, string[]>();
  for (const { section, element } of elementsOf(model))
    if (element.id !== undefined && section !== "links")
      for (const name of new Set(namesIn(element).map(lettersOf)))
        addTo(made, `${section} ${name}`, element.id);
  knownByModel.set(model, made);
  return made;
}
