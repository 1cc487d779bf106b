import type { LinkKind, Section } from "@polku/core";
import type { Citation } from "@polku/core/model";
import { settleArea, type AreaFinder } from "./find-areas.js";
import { findField, type CellType } from "./fields.js";
import type { FileSources } from "./file-sources.js";
import type { ElementFinder } from "./find-elements.js";
import type { LevelFinder } from "./find-levels.js";
import type { TablePlace } from "./issues.js";
import { madeElement, type Reading } from "./reading.js";
import type { Cell, Draft } from "./rows.js";
import { joinTexts, setField, type Refer } from "./set-field.js";
import type { RawElement } from "./settle.js";

/** Who finds what cells name. */
export interface Finders {
  readonly sources: FileSources;
  readonly elements: ElementFinder;
  readonly areas: AreaFinder;
  readonly levels: LevelFinder;
}

/** Makes rows into raw elements, and the links that their cells tell. */
export class RowReader {
  readonly #reading: Reading;
  readonly #find: Finders;
  readonly #linked = new Map<string, RawElement>();
  readonly #given = new Map<ReadonlySet<string>, ReadonlySet<string>>();

  constructor(reading: Reading, find: Finders) {
    this.#reading = reading;
    this.#find = find;
  }

  read(draft: Draft): void {
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
      if (field.type.is === "links" || (section === "services" && key === "level")) continue;
      setField(value, field, held, this.#reading, this.#refer(key, draft));
    }
    for (const base of ["name", "title", "short", "description", "note"])
      joinTexts(value, base, this.#reading.language);
    if (section === "areas" && value["kind"] === undefined) settleArea(value, draft);
    if (section === "services") {
      const cell = cells.get("level")?.[0];
      value["level"] = this.#find.levels.find(cell, draft);
    }
    if (section === "sources") {
      value["document"] ??= value["title"];
    } else if (value["sources"] === undefined) {
      const citations = this.#find.sources.citationsOf(draft);
      if (citations.length > 0) value["sources"] = citations;
    }
    const element: RawElement = { value, place, columns, given: this.#givenOf(draft) };
    if (section === "links" && typeof value["from"] === "string" && value["from"] === value["to"]) {
      this.#reading.tell("link-to-itself", "error", place, { name: draft.name });
      return;
    }
    if (section === "links" && (value["from"] === undefined || value["to"] === undefined)) return;
    this.#reading.add(section, element);
    if (section === "links") this.#linked.set(linkKey(value), element);
    else if (section === "services")
      for (const [key, held] of cells) {
        const type = findField(section, key)?.type;
        if (type?.is === "links") for (const cell of held) this.#readLinks(draft, type, cell);
      }
  }

  /** The fields that the sheet of a row has columns for. */
  #givenOf({ section, given }: Draft): ReadonlySet<string> {
    const known = this.#given.get(given) ?? topFields(section, given);
    this.#given.set(given, known);
    return known;
  }

  #refer(key: string, draft: Draft): Refer {
    return (cell, to) =>
      to.length === 1 && to[0] === "area"
        ? this.#find.areas.find(cell, key)
        : this.#find.elements.find(cell, to, draft);
  }

  /** The links of a cell: one with each service that it names. */
  #readLinks(draft: Draft, { kind, reversed }: CellType & { is: "links" }, cell: Cell): void {
    const { id, name } = draft;
    for (const other of this.#find.elements.find(cell, ["service"], draft)) {
      if (other === id) {
        this.#reading.tell("link-to-itself", "error", cell.place, { name });
        continue;
      }
      const [from, to] = reversed ? [other, id] : [id, other];
      const citation = this.#find.sources.cite(cell.place);
      const value = { kind, from, to, sources: [citation] };
      // Both services may tell of one link.
      const same = this.#linked.get(linkKey(value));
      if (same) {
        const sources = (same.value["sources"] ?? []) as Citation[];
        if (!sources.some(({ source, at }) => source === citation.source && at === citation.at))
          same.value["sources"] = [...sources, citation];
        continue;
      }
      const element = madeElement(value, ["sources"], cell.place);
      this.#linked.set(linkKey(value), element);
      this.#reading.add("links", element);
    }
  }
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
