import {
  languages,
  type CheckedModel,
  type ElementKind,
  type Language,
  type Link,
  type LinkKind,
  type Model,
  type Section,
  type Text,
} from "@polku/core";
import { elementsOf, findNearest, sectionNames, sections, toId, type Citation } from "@polku/core/model";
import { byLanguage, texts } from "@polku/core/text";
import type { FileIssue } from "../format.js";
import { areasOfPlace, findPlace, placeNames, type OfficialPlace } from "../areas/find-place.js";
import { municipalitySource } from "../areas/municipalities.js";
import { IdPool, isId } from "../shared/ids.js";
import { stemOf } from "../shared/issues.js";
import { unknownLevel, usualLevels } from "../shared/usual-levels.js";
import { none, readAges, readCitation, readDate, readInteger, splitCell } from "./cells.js";
import { findWord, wordsOf } from "./closed-words.js";
import { findField, fieldsOf, type CellType, type Field } from "./fields.js";
import { tableIssue, type TableIssueCode, type TablePlace } from "./issues.js";
import { mappingOf, planSheets, type Mapping, type SheetPlan } from "./mapping.js";
import { lettersOf, Names, namesIn } from "./names.js";
import { draftRows, type Cell, type CellSpot, type Draft } from "./rows.js";
import { settle, type RawElement } from "./settle.js";
import { findStandardLevel, hasUsualLevel, nearestStandardLevel } from "./standard-levels.js";
import { clearOnto, isOnlyOf } from "./update-model.js";
import type { Workbook } from "./workbook.js";

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

const rowWords = byLanguage({
  at: (sheet: string, row: number) => ({
    fi: `${sheet === "" ? "" : `${sheet}, `}rivi ${row}`,
    sv: `${sheet === "" ? "" : `${sheet}, `}rad ${row}`,
    en: `${sheet === "" ? "" : `${sheet}, `}row ${row}`,
  }),
  network: { fi: "Uusi verkosto", sv: "Nytt nätverk", en: "New network" },
});

/** Words for "everywhere": no limit. */
const everywhere = new Set(
  [
    "kaikki",
    "kaikki kunnat",
    "koko alue",
    "koko maakunta",
    "alla",
    "alla kommuner",
    "hela området",
    "all",
    "everywhere",
    "all municipalities",
  ].map(toId),
);

/** The order in which names get their ids: what people name in questions gets the plain ones. */
const idOrder: readonly Section[] = [
  "levels",
  "services",
  "areas",
  ...sectionNames.filter((section) => !["levels", "services", "areas", "links"].includes(section)),
  "links",
];

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
    const headings = workbook.sheets[0]?.rows.find((row) => row.some((cell) => cell !== "")) ?? [];
    const file = workbook.sheets[0]?.file;
    issues.unshift(
      tableIssue(
        "no-table",
        "error",
        { file },
        {
          headings: headings
            .filter((cell) => cell !== "")
            .slice(0, 8)
            .join(", "),
        },
      ),
    );
    return { sheets: plans, mapping, issues, model: undefined, given: new Map(), ownSources: [] };
  }
  return new Reader(plans, drafts, options, issues).read(mapping);
}

/** How many issues of rows are listed; the others are counted. */
const maxIssues = 2000;

/** How many names the cells of a file may hold: a network of a county has some thousands. */
const maxNamesInCells = 200_000;

/** Reads drafts into the raw elements of a model. */
class Reader {
  readonly #plans: readonly SheetPlan[];
  readonly #drafts: readonly Draft[];
  readonly #options: TableOptions;
  readonly #issues: FileIssue[];
  readonly #language: Language;
  readonly #names = new Names();
  readonly #ids = new IdPool();
  readonly #lists = new Map<Section, RawElement[]>();
  /** The lists that have a sheet: what is not in it is not known. */
  readonly #sheeted: ReadonlySet<Section>;
  readonly #sourceOf = new Map<string, string>();
  readonly #areasById = new Map<string, string>();
  /** The rows whose names others have too. */
  readonly #namesakes = new Set<Draft>();
  readonly #linked = new Map<string, RawElement>();
  #root: Record<string, unknown> = {};
  /** How many issues are not listed. */
  #untold = 0;
  /** How many names in cells are still looked up. */
  #namesLeft = maxNamesInCells;

  constructor(
    plans: readonly SheetPlan[],
    drafts: readonly Draft[],
    options: TableOptions,
    issues: FileIssue[],
  ) {
    this.#plans = plans;
    this.#drafts = drafts;
    this.#options = options;
    this.#issues = issues;
    this.#readRoot();
    const own = this.#root["language"];
    this.#language =
      options.language ?? languages.find((known) => known === own) ?? options.onto?.language ?? "fi";
    for (const id of idsOf(options.onto)) this.#ids.take(id);
    this.#sheeted = new Set(drafts.map(({ section }) => section));
  }

  read(mapping: Mapping): TablesRead {
    this.#giveIds();
    this.#nameSources();
    const { onto } = this.#options;
    const own = new Set(this.#sourceOf.values());
    if (onto) {
      const said = new Set(this.#drafts.map(({ id }) => id));
      for (const { kind, element } of elementsOf(onto))
        // What only these files said goes unless they say it again.
        if (element.id !== undefined && (kind === "level" || said.has(element.id) || !isOnlyOf(element, own)))
          this.#names.add(kind, element.id, namesIn(element));
    }
    for (const draft of this.#drafts) {
      const { section, id, cells, name } = draft;
      const areas = areaTexts(draft);
      // "Neuvola (Orivesi)" tells one of several from the others.
      this.#names.add(sections[section], id, [
        ...namesOf(section, cells),
        ...(!this.#namesakes.has(draft) || areas === "" ? [] : [`${name} ${areas}`]),
      ]);
      this.#areasById.set(id, lettersOf(areas));
    }
    for (const draft of this.#drafts) this.#readElement(draft);
    this.#addLevels();
    if (this.#untold > 0)
      this.#issues.push(tableIssue("more-issues", "warning", {}, { count: String(this.#untold) }));
    const given = new Map(
      [...this.#lists.values()].flatMap((list) =>
        list.flatMap(({ value, given: fields }): [string, ReadonlySet<string>][] =>
          typeof value["id"] === "string" ? [[value["id"], fields]] : [],
        ),
      ),
    );
    const links = (this.#lists.get("links") ?? []).map(({ value }) => value as unknown as Link);
    const kept = onto && clearOnto(onto, new Set(given.keys()), links, own);
    const settled = settle(this.#toRoot(), this.#lists, kept?.ok ? kept.model : undefined);
    return {
      sheets: this.#plans,
      mapping,
      issues: [...this.#issues, ...settled.issues],
      model: settled.model,
      given,
      ownSources: [...new Set(this.#sourceOf.values())],
    };
  }

  #tell(
    code: TableIssueCode,
    severity: FileIssue["severity"],
    place: TablePlace,
    facts: Record<string, string>,
  ): void {
    if (this.#issues.length < maxIssues) this.#issues.push(tableIssue(code, severity, place, facts));
    else this.#untold++;
  }

  /** What the sheet of the network says: a row a field. */
  #readRoot(): void {
    const fields = fieldsOf.network;
    for (const { sheet, list } of this.#plans) {
      if (list !== "network") continue;
      for (const [index, [key = "", text = ""]] of sheet.rows.entries()) {
        const word = toId(key);
        const field = fields.find(
          (one) =>
            toId(one.key) === word || Object.values(one.headings).some((heading) => toId(heading) === word),
        );
        const value = text.trim();
        if (!field || value === "" || index === 0) continue;
        const place = { file: sheet.file, sheet: sheet.name, row: index + 1, column: 2 };
        this.#setField(this.#root, field, [{ text: value, place }]);
      }
    }
    for (const base of ["name", "description", "note"])
      if (fields.some(({ key }) => key === base)) joinTexts(this.#root, base, this.#options.language ?? "fi");
  }

  #toRoot(): Record<string, unknown> {
    const file = this.#drafts[0]?.place.file ?? this.#plans[0]?.sheet.file ?? "";
    const stem = stemOf(file);
    const name =
      this.#options.name ?? this.#root["name"] ?? (stem === "" ? rowWords[this.#language].network : stem);
    const id =
      this.#root["id"] ??
      (toId(typeof name === "string" ? name : (Object.values(name)[0] as string)) || "network");
    // The network of a file of our own has the language that it says, or none.
    const isOwn = this.#plans.some(({ list }) => list === "network");
    const language = isOwn && this.#options.language === undefined ? this.#root["language"] : this.#language;
    return { polku: 1, ...this.#root, id, name, ...(language === undefined ? {} : { language }) };
  }

  /** Ids: those of the sheet, else of the same name in the network that it goes onto, else made of the name. */
  #giveIds(): void {
    const ids = this.#ids;
    const groups = new Map<string, Draft[]>();
    for (const draft of this.#drafts) {
      const key = `${draft.section} ${lettersOf(draft.name)}`;
      const group = groups.get(key);
      if (group) group.push(draft);
      else groups.set(key, [draft]);
    }
    for (const group of groups.values())
      if (group.length > 1) for (const draft of group) this.#namesakes.add(draft);
    /** The groups whose areas tell their elements apart. */
    const told = new Set([...groups.values()].filter((group) => new Set(group.map(areaTexts)).size > 1));
    const known = knownIds(this.#options.onto);
    const taken = new Set<string>();
    // Ids that are written come first: no other element may have taken them.
    for (const draft of this.#drafts) {
      const cell = draft.cells.get("id")?.[0];
      if (!cell || !isId(cell.text) || taken.has(cell.text)) continue;
      taken.add(cell.text);
      ids.take(cell.text);
      draft.id = cell.text;
    }
    for (const section of idOrder)
      for (const draft of this.#drafts) {
        if (draft.section !== section || draft.id !== "") continue;
        const cell = draft.cells.get("id")?.[0];
        if (section === "links" && !cell) continue;
        const group = groups.get(`${section} ${lettersOf(draft.name)}`);
        const areas = areaTexts(draft);
        const isTold = areas !== "" && group !== undefined && told.has(group);
        const candidates = (known.get(`${section} ${lettersOf(draft.name)}`) ?? []).filter(
          (id) => !taken.has(id),
        );
        const wanted = toId(isTold ? `${draft.name} ${areas}` : draft.name);
        const usual = section === "levels" ? findStandardLevel(draft.name) : undefined;
        const kept =
          candidates.find((id) => id === wanted) ??
          candidates[0] ??
          (usual !== undefined && ids.take(usual) ? usual : undefined);
        draft.id = kept ?? ids.make(isTold ? `${draft.name} ${areas}` : draft.name, sections[section]);
        taken.add(draft.id);
        if (cell) this.#tell("wrong-id", "error", cell.place, { name: cell.text, nearest: draft.id });
      }
    for (const namesakes of groups.values()) {
      const [first, ...others] = namesakes;
      if (!first || first.section === "links") continue;
      for (const { place, name, id, cells } of others) {
        // Who gives each its id knows that they are two.
        if (cells.has("id") && first.cells.has("id")) continue;
        const facts = { name, row: String(first.place.row) };
        if (name.trim().toLowerCase() === first.name.trim().toLowerCase())
          this.#tell("same-name", "warning", place, { ...facts, id });
        else this.#tell("similar-name", "warning", place, { ...facts, other: first.name });
      }
    }
  }

  /** Each file is a source, called alike from month to month. */
  #nameSources(): void {
    const onto = this.#options.onto?.sources ?? [];
    for (const { place } of this.#drafts) {
      const { file } = place;
      if (this.#sourceOf.has(file)) continue;
      const plain = toId(
        stemOf(file).replaceAll(/\(\d+\)|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}(?:-\d{1,2}){0,2}/g, " "),
      );
      const wanted = `${plain === "" ? "table" : plain}-${endingOf(file)}`;
      const known = onto.find(({ document }) => document === file) ?? onto.find(({ id }) => id === wanted);
      const isTaken = [...this.#sourceOf.values()].includes(wanted);
      this.#sourceOf.set(file, known && !isTaken ? known.id : this.#ids.make(wanted, "table"));
    }
  }

  #readElement(draft: Draft): void {
    const { section, id, cells, place } = draft;
    const value: Record<string, unknown> = section === "links" && id === "" ? {} : { id };
    const columns = new Map<string, TablePlace>();
    for (const [key, held] of cells) {
      const [first] = held;
      if (!first) continue;
      if (key.startsWith("x-")) {
        value[key] = first.text;
        columns.set(key, first.place);
        continue;
      }
      const field = findField(section, key);
      if (!field || key === "id") continue;
      columns.set(field.path[0] ?? key, first.place);
      if (field.type.is === "links") continue;
      this.#setField(value, field, held, draft);
    }
    for (const base of ["name", "title", "short", "description", "note"])
      joinTexts(value, base, this.#language);
    if (section === "areas" && value["kind"] === undefined) this.#settleArea(value, draft);
    if (section === "services") {
      const cell = cells.get("level")?.[0];
      value["level"] = this.#levelOf(cell, draft);
    }
    if (section === "sources") {
      value["document"] ??= value["title"];
    } else if (value["sources"] === undefined) {
      const citations = this.#citationsOf(draft);
      if (citations.length > 0) value["sources"] = citations;
    }
    const element: RawElement = { value, place, columns, given: this.#givenOf(draft) };
    if (section === "links" && typeof value["from"] === "string" && value["from"] === value["to"]) {
      this.#tell("link-to-itself", "error", place, { name: draft.name });
      return;
    }
    if (section === "links" && (value["from"] === undefined || value["to"] === undefined)) return;
    this.#add(section, element);
    if (section === "links") this.#linked.set(linkKey(value), element);
    else if (section === "services")
      for (const [key, held] of cells) {
        const type = findField(section, key)?.type;
        if (type?.is === "links") for (const cell of held) this.#readLinks(draft, type, cell);
      }
  }

  readonly #given = new Map<ReadonlySet<string>, ReadonlySet<string>>();

  /** The fields that the sheet of a row has columns for. */
  #givenOf({ section, given }: Draft): ReadonlySet<string> {
    const known = this.#given.get(given) ?? topFields(section, given);
    this.#given.set(given, known);
    return known;
  }

  #add(section: Section, element: RawElement): void {
    const list = this.#lists.get(section);
    if (list) list.push(element);
    else this.#lists.set(section, [element]);
  }

  /** The links of a cell: one with each service that it names. */
  #readLinks(draft: Draft, { kind, reversed }: CellType & { is: "links" }, cell: Cell): void {
    const { id, name } = draft;
    for (const other of this.#resolve(cell, ["service"], draft)) {
      if (other === id) {
        this.#tell("link-to-itself", "error", cell.place, { name });
        continue;
      }
      const [from, to] = reversed ? [other, id] : [id, other];
      const value: Record<string, unknown> = { kind, from, to, sources: [this.#citationOf(cell.place)] };
      // Both services may tell of one link.
      const same = this.#linked.get(linkKey(value));
      if (same) {
        const sources = (same.value["sources"] ?? []) as Citation[];
        const citation = this.#citationOf(cell.place);
        if (!sources.some(({ source, at }) => source === citation.source && at === citation.at))
          same.value["sources"] = [...sources, citation];
        continue;
      }
      const element: RawElement = {
        value,
        place: cell.place,
        columns: new Map(),
        given: new Set(["sources"]),
      };
      this.#linked.set(linkKey(value), element);
      this.#add("links", element);
    }
  }

  #citationOf({ file, sheet, row }: Omit<CellSpot, "column">): Citation {
    const name = sheet === stemOf(file) ? "" : sheet;
    return { source: this.#sourceOf.get(file) ?? "", at: rowWords[this.#language].at(name, row) };
  }

  /** What a row cites: what its cell says, else the row itself. */
  #citationsOf({ cells, place }: Draft): Citation[] {
    const held = cells.get("sources");
    if (!held) return [this.#citationOf(place)];
    if (held.every(({ text }) => text === none || text === "-")) return [];
    const citations = held.flatMap((cell) =>
      cell.text.split(/\r?\n/).flatMap((line) => {
        const citation = line.trim() === "" ? undefined : readCitation(line.trim());
        const found = citation && this.#names.find(citation.source, ["source"]);
        if (citation && found && "id" in found) return [{ ...citation, source: found.id }];
        if (line.trim() !== "") this.#tell("wrong-citation", "error", cell.place, { name: line.trim() });
        return [];
      }),
    );
    return citations.length === 0 ? [this.#citationOf(place)] : citations;
  }

  /** Puts what cells say into the field of an element; what can't be taken is told. */
  #setField(
    value: Record<string, unknown>,
    { key, path, type }: Field,
    held: readonly Cell[],
    draft?: Draft,
  ): void {
    const [cell] = held;
    if (!cell) return;
    const { text, place } = cell;
    const set = (found: unknown) => {
      let holder = value;
      for (const step of path.slice(0, -1)) holder = (holder[step] ??= {}) as Record<string, unknown>;
      const last = path.at(-1) ?? "";
      if (found !== undefined) holder[key.includes(".") ? key : last] = found;
    };
    const orTell = (found: unknown, code: TableIssueCode) => {
      if (found === undefined) this.#tell(code, "error", place, { name: text });
      else set(found);
    };
    switch (type.is) {
      case "text":
      case "string":
      case "id":
        set(text);
        break;
      case "strings":
        set(held.flatMap((each) => splitCell(each.text)));
        break;
      case "date":
        orTell(readDate(text), "wrong-date");
        break;
      case "integer":
        orTell(readInteger(text), "wrong-number");
        break;
      case "ages":
        orTell(readAges(text), "wrong-ages");
        break;
      case "word":
      case "words": {
        const parts =
          type.is === "word" ? [text] : held.flatMap((each) => splitCell(each.text.replaceAll(",", ";")));
        const found = parts.flatMap((part) => {
          const word = findWord(type.of, part);
          if (word !== undefined) return [word];
          const words = [...wordsOf(type.of, this.#language).values()];
          const nearest = findNearest(part.toLowerCase(), words);
          const facts = {
            name: part,
            known: words.join(", "),
            ...(nearest === undefined ? {} : { nearest }),
          };
          this.#tell("unknown-word", "error", place, facts);
          return [];
        });
        set(type.is === "word" ? found[0] : found.length === 0 ? undefined : [...new Set(found)]);
        break;
      }
      case "reference":
      case "references": {
        if (key === "level" && draft?.section === "services") break;
        const isArea = type.to.includes("area") && type.to.length === 1;
        const ids = held.flatMap((each) =>
          isArea ? this.#resolveAreas(each, key) : this.#resolve(each, type.to, draft),
        );
        set(type.is === "reference" ? ids[0] : ids.length === 0 ? undefined : [...new Set(ids)]);
        break;
      }
      case "json":
        this.#setJson(value, cell);
        break;
      case "citations":
      case "links":
        break;
    }
  }

  #setJson(value: Record<string, unknown>, { text, place }: Cell): void {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
      this.#tell("wrong-json", "error", place, {});
      return;
    }
    for (const [key, inner] of Object.entries(parsed))
      if (key !== "__proto__" && key !== "id" && !Object.hasOwn(value, key)) value[key] = inner;
  }

  /** The ids of the elements that a cell names; what is not found is told. */
  #resolve(cell: Cell, kinds: readonly ElementKind[], draft?: Draft): string[] {
    return this.#parts(cell, kinds).flatMap((name) => {
      const found = this.#names.find(name, kinds);
      if (found && "id" in found) return [found.id];
      if (found) {
        const here =
          draft && found.ids.filter((id) => this.#areasById.get(id) === lettersOf(areaTexts(draft)));
        const [id, other] = here ?? [];
        if (id !== undefined && other === undefined) {
          this.#tell("name-by-area", "warning", cell.place, { name, id });
          return [id];
        }
        this.#tell("ambiguous-name", "error", cell.place, { name, ids: found.ids.join(", ") });
        return [];
      }
      const kind = kinds.find((one) => this.#isImplied(one));
      if (kind !== undefined) return [this.#addImplied(kind, name, cell)];
      const nearest = this.#names.nearest(name, kinds);
      const what = languages.map((language) => kindWords[language].of(kinds)).join("|");
      this.#tell("unknown-name", "error", cell.place, {
        name,
        what,
        ...(nearest === undefined ? {} : { nearest }),
      });
      return [];
    });
  }

  /** The names in a cell: names may hold commas, so known ones are looked for first. */
  #parts({ text, place }: Cell, kinds: readonly ElementKind[]): string[] {
    const isKnown = (name: string) => this.#names.find(name, kinds) !== undefined;
    if (this.#namesLeft <= 0) return [];
    if (isKnown(text)) return [text];
    const parts = splitCell(text).flatMap((part) => {
      if (isKnown(part)) return [part];
      const pieces = part
        .split(/, |,(?=\S)| \/ /)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "");
      const found: string[] = [];
      // Where there are hundreds, commas part them.
      const longest = pieces.length > 100 ? 1 : 8;
      for (let from = 0; from < pieces.length;) {
        let to = Math.min(pieces.length, from + longest);
        while (to > from + 1 && !isKnown(pieces.slice(from, to).join(", "))) to--;
        found.push(pieces.slice(from, to).join(", "));
        from = to;
      }
      return found;
    });
    const names = [...new Set(parts)].slice(0, this.#namesLeft);
    this.#namesLeft -= names.length;
    if (this.#namesLeft <= 0)
      this.#tell("too-many-names", "error", place, { limit: String(maxNamesInCells) });
    return names;
  }

  /** Whether a cell may name an element that no row says: where its list has no sheet. */
  #isImplied(kind: ElementKind): boolean {
    if (this.#sheeted.has(sectionOf(kind))) return false;
    // Of a list of links alone the services are those that it names.
    return implicit.has(kind) || (kind === "service" && this.#options.onto === undefined);
  }

  /** The id that a name has in the network that it goes onto, else a new one. */
  #idOf(section: Section, name: string): string {
    const known = knownIds(this.#options.onto).get(`${section} ${lettersOf(name)}`)?.[0];
    return known ?? this.#ids.make(name, sections[section]);
  }

  /** An element that only a cell names: an organisation, a need, a practice or a role. */
  #addImplied(kind: ElementKind, name: string, { place }: Cell): string {
    const section = sectionOf(kind);
    const id = this.#idOf(section, name);
    this.#names.add(kind, id, [name]);
    const value: Record<string, unknown> = { id, name, sources: [this.#citationOf(place)] };
    if (kind === "service") {
      this.#tell("missing-level", "warning", place, { name });
      value["level"] = this.#useLevel(unknownLevel.id);
    }
    this.#add(section, { value, place, columns: new Map(), given: new Set(["name", "sources"]) });
    return id;
  }

  /** The areas that a cell names: of the sheets, of the official list, or as they are written. */
  #resolveAreas(cell: Cell, key: string): string[] {
    if (everywhere.has(lettersOf(cell.text))) return [];
    const heading = this.#headingOf(cell);
    return this.#parts(cell, ["area"]).flatMap((name) => {
      const found = this.#names.find(name, ["area"]);
      if (found && "id" in found) return [found.id];
      if (found) {
        this.#tell("ambiguous-name", "error", cell.place, { name, ids: found.ids.join(", ") });
        return [];
      }
      const official = findPlace(name);
      if (official) return [this.#addOfficial(official)];
      const isMunicipality =
        /^(?:kun(?:ta|nat)|sijaintikunta|kommun|municipal)/i.test(heading) || key === "area";
      const nearest = findNearest(name, placeNames());
      if (isMunicipality || nearest !== undefined)
        this.#tell("unknown-municipality", "warning", cell.place, {
          name,
          ...(nearest === undefined ? {} : { nearest }),
        });
      const id = this.#idOf("areas", name);
      this.#names.add("area", id, [name]);
      const kind = isMunicipality ? "municipality" : "district";
      const value = { id, kind, name, sources: [this.#citationOf(cell.place)] };
      this.#add("areas", {
        value,
        place: cell.place,
        columns: new Map(),
        given: new Set(["name", "kind", "sources"]),
      });
      return [id];
    });
  }

  #headingOf({ place }: Cell): string {
    const plan = this.#plans.find(({ sheet }) => sheet.file === place.file && sheet.name === place.sheet);
    return plan?.columns.find(({ column }) => column === place.column)?.heading ?? "";
  }

  /** An area of the official list, with its county around it. */
  #addOfficial(place: OfficialPlace): string {
    const found = place.names.map((name) => this.#names.find(name, ["area"])).find((one) => one);
    if (found && "id" in found) return found.id;
    const { county, municipality } = place;
    const wider = municipality && findPlace(county.name.fi);
    const within = wider && !wider.municipality ? this.#addOfficial(wider) : undefined;
    const area = areasOfPlace(place).at(-1);
    if (!area) throw new Error(`${place.names[0]} is no area`);
    const id = this.#idOf("areas", area.id);
    this.#names.add("area", id, place.names);
    this.#useOfficialSource();
    this.#add("areas", madeElement({ ...area, id, ...(within === undefined ? {} : { within }) }));
    return id;
  }

  #useOfficialSource(): void {
    const isThere =
      this.#options.onto?.sources?.some(({ id }) => id === municipalitySource.id) === true ||
      (this.#lists.get("sources") ?? []).some(({ value }) => value["id"] === municipalitySource.id) ||
      this.#drafts.some(({ section, id }) => section === "sources" && id === municipalitySource.id);
    if (isThere) return;
    this.#ids.take(municipalitySource.id);
    this.#add("sources", madeElement({ ...municipalitySource }));
  }

  /** An area of a sheet that does not say what sort it is: the official list may. */
  #settleArea(value: Record<string, unknown>, { name }: Draft): void {
    const official = findPlace(name);
    value["kind"] = official ? (official.municipality ? "municipality" : "region") : "district";
    if (official) value["code"] ??= (official.municipality ?? official.county).code;
  }

  /** The level of a service, by whatever the cell calls it. */
  #levelOf(cell: Cell | undefined, { name, place }: Draft): string {
    if (!cell) {
      this.#tell("missing-level", "warning", place, { name });
      return this.#useLevel(unknownLevel.id);
    }
    const said = new Map(Object.entries(this.#options.mapping?.levels ?? {})).get(cell.text) ?? cell.text;
    const found = this.#names.find(said, ["level"]);
    if (found && "id" in found) return found.id;
    const standard = findStandardLevel(said);
    const { onto } = this.#options;
    const isOpen = !this.#sheeted.has("levels") && (onto === undefined || hasUsualLevel(onto.levels));
    if (isOpen && standard !== undefined) return this.#useLevel(standard);
    const nearest = isOpen
      ? nearestStandardLevel(said, this.#language)
      : this.#names.nearest(said, ["level"]);
    if (!isOpen || onto !== undefined || nearest !== undefined) {
      this.#tell("unknown-level", "error", cell.place, {
        name: said,
        ...(nearest === undefined ? {} : { nearest }),
      });
      return this.#useLevel(unknownLevel.id);
    }
    const id = this.#ids.make(said, "level");
    this.#names.add("level", id, [said]);
    const value = { id, name: said, sources: [this.#citationOf(cell.place)] };
    this.#add("levels", {
      value,
      place: cell.place,
      columns: new Map(),
      given: new Set(["name", "sources"]),
    });
    this.#tell("new-level", "warning", cell.place, { name: said });
    return id;
  }

  readonly #levelsUsed = new Set<string>();

  #useLevel(id: string): string {
    this.#levelsUsed.add(id);
    return id;
  }

  /** The standard levels that services are on, in their order around those of the sheet. */
  #addLevels(): void {
    const own = this.#lists.get("levels") ?? [];
    const isNew = (id: string) =>
      !own.some(({ value }) => value["id"] === id) &&
      this.#options.onto?.levels.every((level) => level.id !== id) !== false;
    const standard = usualLevels
      .filter(({ id }) => this.#levelsUsed.has(id) && isNew(id))
      .map((level) => madeElement({ ...level }));
    const last =
      this.#levelsUsed.has(unknownLevel.id) && isNew(unknownLevel.id)
        ? [madeElement({ ...unknownLevel })]
        : [];
    this.#lists.set("levels", [...standard, ...own, ...last]);
    this.#addOwnSources();
  }

  /** The files that something cites, as sources. */
  #addOwnSources(): void {
    const cited = new Set(
      [...this.#lists.values()]
        .flat()
        .flatMap(({ value }) =>
          Array.isArray(value["sources"]) ? (value["sources"] as Citation[]).map(({ source }) => source) : [],
        ),
    );
    for (const [file, id] of this.#sourceOf) {
      if (!cited.has(id)) {
        this.#sourceOf.delete(file);
        continue;
      }
      const value = { id, document: toDocument(file), title: file };
      this.#add("sources", madeElement(value, ["document", "title"]));
    }
  }
}

/** An element that no row says. */
function madeElement(value: Record<string, unknown>, given: readonly string[] = []): RawElement {
  return { value, place: {}, columns: new Map(), given: new Set(given) };
}

/** The kinds of which a cell may name one that no sheet lists. */
const implicit: ReadonlySet<ElementKind> = new Set<ElementKind>(["organisation", "need", "practice", "role"]);

const sectionByKind = new Map(Object.entries(sections).map(([section, kind]) => [kind, section as Section]));
function sectionOf(kind: ElementKind): Section {
  const section = sectionByKind.get(kind);
  if (section === undefined) throw new Error(`no list of the kind ${kind}`);
  return section;
}

const kindWords = byLanguage({
  of: (kinds: readonly ElementKind[]) => ({
    fi: nameKinds("fi", kinds),
    sv: nameKinds("sv", kinds),
    en: nameKinds("en", kinds),
  }),
});

function nameKinds(language: Language, kinds: readonly ElementKind[]): string {
  return kinds.map((kind) => texts[language].elements[kind]).join(", ");
}

/** The ids of a network's elements by list and name, in the order of the file. */
const knownByModel = new WeakMap<Model, Map<string, string[]>>();
function knownIds(model: Model | undefined): ReadonlyMap<string, readonly string[]> {
  if (!model) return new Map();
  const found = knownByModel.get(model);
  if (found) return found;
  const made = new Map<string, string[]>();
  for (const { section, element } of elementsOf(model))
    if (element.id !== undefined && section !== "links")
      for (const name of new Set(namesIn(element).map(lettersOf)))
        made.set(`${section} ${name}`, [...(made.get(`${section} ${name}`) ?? []), element.id]);
  knownByModel.set(model, made);
  return made;
}

function idsOf(model: Model | undefined): string[] {
  return model ? [...elementsOf(model)].flatMap(({ element }) => element.id ?? []) : [];
}

/** The names in the cells of a row. */
function namesOf(section: Section, cells: ReadonlyMap<string, readonly Cell[]>): string[] {
  const base = section === "sources" ? "title" : "name";
  return [
    base,
    `${base}.fi`,
    `${base}.sv`,
    `${base}.en`,
    "short",
    "short.fi",
    "short.sv",
    "short.en",
    "aliases",
  ].flatMap((key) =>
    (cells.get(key) ?? []).flatMap(({ text }) => (key === "aliases" ? splitCell(text) : [text])),
  );
}

function areaTexts({ cells }: Draft): string {
  return ["areas", "area"].flatMap((key) => (cells.get(key) ?? []).map(({ text }) => text)).join(" ");
}

/** One text of those that stand in several languages: `name`, `name.sv` … */
function joinTexts(value: Record<string, unknown>, base: string, language: Language): void {
  const found = languages.flatMap((each) => {
    const text = value[`${base}.${each}`];
    delete value[`${base}.${each}`];
    return text === undefined ? [] : [[each, text] as const];
  });
  if (found.length === 0) return;
  const plain = value[base];
  value[base] = { ...(typeof plain === "string" ? { [language]: plain } : {}), ...Object.fromEntries(found) };
}

/** The fields of an element that the columns of a sheet are for. */
function topFields(section: Section, keys: ReadonlySet<string>): ReadonlySet<string> {
  const fields = [...keys].map((key) =>
    key.startsWith("x-") ? key : findField(section, key)?.path.join("."),
  );
  return new Set([...fields.filter((field) => field !== undefined), "sources"]);
}

/** Links of the same kind between the same services; joint work has no direction. */
function linkKey(value: Record<string, unknown>): string {
  const { kind, from, to } = value as { kind: LinkKind; from: string; to: string };
  return [kind, ...(kind === "joint" ? [from, to].toSorted() : [from, to])].join(" ");
}

function endingOf(file: string): string {
  return toId(/\.([A-Za-z0-9]{1,5})$/.exec(file)?.[1] ?? "") || "table";
}

/** A file's name as a source can have it: without a folder, and without what a name of a document may not hold. */
function toDocument(file: string): string {
  return file.replace(/^.*[/\\]/, "").replaceAll(":", "_") || "table";
}
