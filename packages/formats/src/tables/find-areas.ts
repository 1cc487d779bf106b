import { findNearest, toId } from "@polku/core/model";
import { areasOfPlace, findPlace, placeNames, type OfficialPlace } from "../areas/find-place.js";
import { municipalitySource } from "../areas/municipalities.js";
import type { FileSources } from "./file-sources.js";
import type { ElementFinder } from "./find-elements.js";
import { lettersOf } from "./names.js";
import { madeElement, type Reading } from "./reading.js";
import type { Cell, Draft } from "./rows.js";

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

/** The areas that cells name: of the sheets, of the official list, or as they are written. */
export class AreaFinder {
  readonly #reading: Reading;
  readonly #sources: FileSources;
  readonly #elements: ElementFinder;

  constructor(reading: Reading, sources: FileSources, elements: ElementFinder) {
    this.#reading = reading;
    this.#sources = sources;
    this.#elements = elements;
  }

  /** The ids of the areas that a cell of a field names. */
  find(cell: Cell, key: string): string[] {
    if (everywhere.has(lettersOf(cell.text))) return [];
    const heading = this.#headingOf(cell);
    return this.#elements.namesOf(cell, ["area"]).flatMap((name) => {
      const found = this.#reading.names.find(name, ["area"]);
      if (found && "id" in found) return [found.id];
      if (found) {
        this.#reading.tell("ambiguous-name", "error", cell.place, { name, ids: found.ids.join(", ") });
        return [];
      }
      const official = findPlace(name);
      if (official) return [this.#addOfficial(official)];
      const isMunicipality =
        /^(?:kun(?:ta|nat)|sijaintikunta|kommun|municipal)/i.test(heading) || key === "area";
      const nearest = findNearest(name, placeNames());
      if (isMunicipality || nearest !== undefined)
        this.#reading.tell("unknown-municipality", "warning", cell.place, {
          name,
          nearest,
        });
      const id = this.#reading.idOf("areas", name);
      this.#reading.names.add("area", id, [name]);
      const kind = isMunicipality ? "municipality" : "district";
      const value = { id, kind, name, sources: [this.#sources.cite(cell.place)] };
      this.#reading.add("areas", madeElement(value, ["name", "kind", "sources"], cell.place));
      return [id];
    });
  }

  #headingOf({ place }: Cell): string {
    const plan = this.#reading.plans.find(
      ({ sheet }) => sheet.file === place.file && sheet.name === place.sheet,
    );
    return plan?.columns.find(({ column }) => column === place.column)?.heading ?? "";
  }

  /** An area of the official list, with its county around it. */
  #addOfficial(place: OfficialPlace): string {
    const found = place.names.map((name) => this.#reading.names.find(name, ["area"])).find((one) => one);
    if (found && "id" in found) return found.id;
    const { county, municipality } = place;
    const wider = municipality && findPlace(county.name.fi);
    const within = wider && !wider.municipality ? this.#addOfficial(wider) : undefined;
    const area = areasOfPlace(place).at(-1);
    if (!area) throw new Error(`${place.names[0]} is no area`);
    const id = this.#reading.idOf("areas", area.id);
    this.#reading.names.add("area", id, place.names);
    this.#useOfficialSource();
    this.#reading.add("areas", madeElement({ ...area, id, ...(within === undefined ? {} : { within }) }));
    return id;
  }

  #useOfficialSource(): void {
    const isThere =
      this.#reading.options.onto?.sources?.some(({ id }) => id === municipalitySource.id) === true ||
      (this.#reading.lists.get("sources") ?? []).some(({ value }) => value["id"] === municipalitySource.id) ||
      this.#reading.drafts.some(({ section, id }) => section === "sources" && id === municipalitySource.id);
    if (isThere) return;
    this.#reading.ids.take(municipalitySource.id);
    this.#reading.add("sources", madeElement({ ...municipalitySource }));
  }
}

/** An area of a sheet that does not say what sort it is: the official list may. */
export function settleArea(value: Record<string, unknown>, { name }: Draft): void {
  const official = findPlace(name);
  value["kind"] = official ? (official.municipality ? "municipality" : "region") : "district";
  if (official) value["code"] ??= (official.municipality ?? official.county).code;
}
