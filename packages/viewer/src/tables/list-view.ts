import { languages, type Language, type Network } from "@polku/core";
import { sections } from "@polku/core/model";
import { linkIdsOf } from "@polku/core/network";
import { formatters, texts } from "@polku/core/text";
import { weakMapMemoize as memoize } from "reselect";
import { cellText, type CellContext } from "../scenario/cell-text.js";
import { closedWords } from "../scenario/closed-words.js";
import { fieldName, fieldsOf, keyOf, newElement, type FieldSpec } from "../scenario/element-fields.js";
import { ElementNames, foldName } from "../scenario/element-names.js";
import type { EditedSection } from "../scenario/words/words.js";
import { isPending, type ListDrafts } from "./drafts.js";

/** How one list is looked at: what is not the network's own. */
export interface ListLook {
  readonly filter: string;
  readonly sort: { readonly key: string; readonly direction: "ascending" | "descending" } | undefined;
  /** The keys of the columns that are shown; undefined where nobody has chosen. */
  readonly columns: readonly string[] | undefined;
}

export const plainLook: ListLook = { filter: "", sort: undefined, columns: undefined };

const contextOf = memoize((network: Network, language: Language): CellContext => ({
  language,
  own: network.model.language ?? language,
  names: new ElementNames(network, language),
}));

/** The ids of the elements of a list, in the order of the file. */
export const idsOf = memoize(({ model }: Network, section: EditedSection): readonly string[] =>
  section === "links" ? linkIdsOf(model.links ?? []) : (model[section] ?? []).map(({ id }) => id ?? ""),
);

/** The rows and columns of one list, as texts. */
export class ListView {
  readonly network: Network;
  readonly section: EditedSection;
  readonly language: Language;
  readonly drafts: ListDrafts;
  readonly specs: readonly FieldSpec[];
  readonly #context: CellContext;
  readonly #start: object;

  constructor(network: Network, section: EditedSection, language: Language, drafts: ListDrafts) {
    this.network = network;
    this.section = section;
    this.language = language;
    this.drafts = drafts;
    this.specs = fieldsOf(section, language);
    this.#context = contextOf(network, language);
    this.#start = newElement(section, network.model.levels);
  }

  /** The columns that are shown. */
  columns({ columns }: ListLook): readonly FieldSpec[] {
    return this.specs.filter((spec) => (columns ? columns.includes(keyOf(spec)) : spec.more !== true));
  }

  /** All rows: the elements in the order of the file, and those that are not added yet. */
  rows(): readonly string[] {
    return [...idsOf(this.network, this.section), ...[...this.drafts.rows.keys()].filter(isPending)];
  }

  /** What a cell says; undefined for a row that is not there. */
  text(row: string, spec: FieldSpec): string {
    const draft = this.drafts.rows.get(row)?.get(keyOf(spec));
    if (draft) return draft.text;
    const element = isPending(row) ? this.#start : this.network.element(row);
    return element ? cellText(element, spec, this.#context) : "";
  }

  wrong(row: string, spec: FieldSpec): string | undefined {
    return this.drafts.rows.get(row)?.get(keyOf(spec))?.wrong;
  }

  /** The name of an element, told apart from others. */
  name(id: string): string {
    return this.#context.names.name(id);
  }

  /** The rows that a look shows, in its order. */
  arrange({ filter, sort }: ListLook, columns: readonly FieldSpec[]): readonly string[] {
    const wanted = foldName(filter);
    const rows = this.rows().filter(
      (row) =>
        wanted === "" ||
        isPending(row) ||
        columns.some((spec) => foldName(this.text(row, spec)).includes(wanted)),
    );
    const spec = sort && this.specs.find((one) => keyOf(one) === sort.key);
    if (!spec) return rows;
    const { compare } = formatters[this.language];
    const sign = sort.direction === "ascending" ? 1 : -1;
    const level = spec.to?.includes("level") === true;
    const texts = new Map(rows.map((row) => [row, this.text(row, spec)]));
    const order = new Map(this.network.model.levels.map(({ id }, index) => [this.name(id), index]));
    return rows.toSorted((a, b) => {
      const [one, other] = [texts.get(a) ?? "", texts.get(b) ?? ""];
      // What is empty comes last, whichever way round.
      if (one === "" || other === "") return Number(one === "") - Number(other === "");
      return sign * (level ? (order.get(one) ?? 0) - (order.get(other) ?? 0) : compare(one, other));
    });
  }

  /** Texts that a cell may hold, for what is typed in it. */
  offer(spec: FieldSpec, typed: string): readonly string[] {
    if (spec.list !== undefined && spec.control === "word")
      return closedWords(spec.list, this.language).map(([, name]) => name);
    if (!spec.to) return [];
    const isList = spec.control === "references";
    const at = isList ? typed.lastIndexOf(";") + 1 : 0;
    const before = typed.slice(0, at).trim();
    const found = this.#context.names.offer(typed.slice(at).trim(), spec.to).slice(0, mostOffered);
    return found.map(({ name }) => (before === "" ? name : `${before} ${name}`));
  }

  /** The key of the field that a heading names, in any language. */
  findKey(heading: string): string | undefined {
    return headingsOf(this.section, this.language).get(foldName(heading));
  }
}

const mostOffered = 50;

const headingsOf = memoize((section: EditedSection, own: Language): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const language of languages) {
    // "Service" over names of services.
    const [name] = fieldsOf(section, own);
    if (name) keys.set(foldName(texts[language].elements[sections[section]]), keyOf(name));
    for (const spec of fieldsOf(section, language)) {
      const isText = spec.language !== undefined;
      // A heading in plain words is of the reader's own language, whatever language it is in.
      const isPlain = isText && spec.language === language;
      keys.set(
        foldName(fieldName(spec, language)),
        isPlain ? keyOf({ ...spec, language: own }) : keyOf(spec),
      );
    }
  }
  return keys;
});
