import { languages, type ElementKind, type Language, type Section } from "@polku/core";
import { elementsOf, sections } from "@polku/core/model";
import { byLanguage, texts } from "@polku/core/text";
import { unknownLevel } from "../shared/usual-levels.js";
import { splitCell } from "./cells.js";
import type { FileSources } from "./file-sources.js";
import type { LevelFinder } from "./find-levels.js";
import { lettersOf, namesIn } from "./names.js";
import { madeElement, type Reading } from "./reading.js";
import { areaTexts, type Cell, type Draft } from "./rows.js";
import { isOnlyOf } from "./update-model.js";

/** How many names the cells of a file may hold: a network of a county has some thousands. */
const maxNamesInCells = 200_000;

/** The kinds of which a cell may name one that no sheet lists. */
const implicit: ReadonlySet<ElementKind> = new Set<ElementKind>(["organisation", "need", "practice", "role"]);

/** The elements that cells name, of the rows and of the network that they go onto. */
export class ElementFinder {
  readonly #reading: Reading;
  readonly #sources: FileSources;
  readonly #levels: LevelFinder;
  readonly #areasById = new Map<string, string>();
  /** How many names in cells are still looked up. */
  #namesLeft = maxNamesInCells;

  /** `namesakes` are the rows whose names others have too. */
  constructor(reading: Reading, sources: FileSources, levels: LevelFinder, namesakes: ReadonlySet<Draft>) {
    this.#reading = reading;
    this.#sources = sources;
    this.#levels = levels;
    const { drafts, names } = reading;
    const { onto } = reading.options;
    if (onto) {
      const own = new Set(sources.ids);
      const said = new Set(drafts.map(({ id }) => id));
      for (const { kind, element } of elementsOf(onto))
        // What only these files said goes unless they say it again.
        if (element.id !== undefined && (kind === "level" || said.has(element.id) || !isOnlyOf(element, own)))
          names.add(kind, element.id, namesIn(element));
    }
    for (const draft of drafts) {
      const { section, id, cells, name } = draft;
      const areas = areaTexts(draft);
      // "Neuvola (Orivesi)" tells one of several from the others.
      names.add(sections[section], id, [
        ...namesInRow(section, cells),
        ...(!namesakes.has(draft) || areas === "" ? [] : [`${name} ${areas}`]),
      ]);
      this.#areasById.set(id, lettersOf(areas));
    }
  }

  /** The ids of the elements that a cell names; what is not found is told. */
  find(cell: Cell, kinds: readonly ElementKind[], draft?: Draft): string[] {
    return this.namesOf(cell, kinds).flatMap((name) => {
      const found = this.#reading.names.find(name, kinds);
      if (found && "id" in found) return [found.id];
      if (found) {
        const here =
          draft && found.ids.filter((id) => this.#areasById.get(id) === lettersOf(areaTexts(draft)));
        const [id, other] = here ?? [];
        if (id !== undefined && other === undefined) {
          this.#reading.tell("name-by-area", "warning", cell.place, { name, id });
          return [id];
        }
        this.#reading.tell("ambiguous-name", "error", cell.place, { name, ids: found.ids.join(", ") });
        return [];
      }
      const kind = kinds.find((one) => this.#isImplied(one));
      if (kind !== undefined) return [this.#addImplied(kind, name, cell)];
      const nearest = this.#reading.names.nearest(name, kinds);
      const what = languages.map((language) => kindWords[language].of(kinds)).join("|");
      this.#reading.tell("unknown-name", "error", cell.place, {
        name,
        what,
        nearest,
      });
      return [];
    });
  }

  /** The names in a cell: names may hold commas, so known ones are looked for first. */
  namesOf({ text, place }: Cell, kinds: readonly ElementKind[]): string[] {
    const isKnown = (name: string) => this.#reading.names.find(name, kinds) !== undefined;
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
      this.#reading.tell("too-many-names", "error", place, { limit: String(maxNamesInCells) });
    return names;
  }

  /** Whether a cell may name an element that no row says: where its list has no sheet. */
  #isImplied(kind: ElementKind): boolean {
    if (this.#reading.sheeted.has(sectionOf(kind))) return false;
    // Of a list of links alone the services are those that it names.
    return implicit.has(kind) || (kind === "service" && this.#reading.options.onto === undefined);
  }

  /** An element that only a cell names: an organisation, a need, a practice or a role. */
  #addImplied(kind: ElementKind, name: string, { place }: Cell): string {
    const section = sectionOf(kind);
    const id = this.#reading.idOf(section, name);
    this.#reading.names.add(kind, id, [name]);
    const value: Record<string, unknown> = { id, name, sources: [this.#sources.cite(place)] };
    if (kind === "service") {
      this.#reading.tell("missing-level", "warning", place, { name });
      value["level"] = this.#levels.use(unknownLevel.id);
    }
    this.#reading.add(section, madeElement(value, ["name", "sources"], place));
    return id;
  }
}

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

/** The names in the cells of a row. */
function namesInRow(section: Section, cells: ReadonlyMap<string, readonly Cell[]>): string[] {
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
