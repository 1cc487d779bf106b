import { unknownLevel, usualLevels } from "../shared/usual-levels.js";
import type { FileSources } from "./file-sources.js";
import { madeElement, type Reading } from "./reading.js";
import type { Cell, Draft } from "./rows.js";
import { findStandardLevel, hasUsualLevel, nearestStandardLevel } from "./standard-levels.js";

/** The levels that services are on. */
export class LevelFinder {
  readonly #reading: Reading;
  readonly #sources: FileSources;
  readonly #used = new Set<string>();

  constructor(reading: Reading, sources: FileSources) {
    this.#reading = reading;
    this.#sources = sources;
  }

  /** The level of a service, by whatever the cell calls it. */
  find(cell: Cell | undefined, { name, place }: Draft): string {
    if (!cell) {
      this.#reading.tell("missing-level", "warning", place, { name });
      return this.use(unknownLevel.id);
    }
    const said =
      new Map(Object.entries(this.#reading.options.mapping?.levels ?? {})).get(cell.text) ?? cell.text;
    const found = this.#reading.names.find(said, ["level"]);
    if (found && "id" in found) return found.id;
    const standard = findStandardLevel(said);
    const { onto } = this.#reading.options;
    const isOpen = !this.#reading.sheeted.has("levels") && (onto === undefined || hasUsualLevel(onto.levels));
    if (isOpen && standard !== undefined) return this.use(standard);
    const nearest = isOpen
      ? nearestStandardLevel(said, this.#reading.language)
      : this.#reading.names.nearest(said, ["level"]);
    if (!isOpen || onto !== undefined || nearest !== undefined) {
      this.#reading.tell("unknown-level", "error", cell.place, {
        name: said,
        nearest,
      });
      return this.use(unknownLevel.id);
    }
    const id = this.#reading.ids.make(said, "level");
    this.#reading.names.add("level", id, [said]);
    const value = { id, name: said, sources: [this.#sources.cite(cell.place)] };
    this.#reading.add("levels", madeElement(value, ["name", "sources"], cell.place));
    this.#reading.tell("new-level", "warning", cell.place, { name: said });
    return id;
  }

  /** Takes a usual level, or the one that is not known, into the network. */
  use(id: string): string {
    this.#used.add(id);
    return id;
  }

  /** The standard levels that services are on, in their order around those of the sheet. */
  addUsed(): void {
    const own = this.#reading.lists.get("levels") ?? [];
    const isNew = (id: string) =>
      !own.some(({ value }) => value["id"] === id) &&
      this.#reading.options.onto?.levels.every((level) => level.id !== id) !== false;
    const standard = usualLevels
      .filter(({ id }) => this.#used.has(id) && isNew(id))
      .map((level) => madeElement({ ...level }));
    const last =
      this.#used.has(unknownLevel.id) && isNew(unknownLevel.id) ? [madeElement({ ...unknownLevel })] : [];
    this.#reading.lists.set("levels", [...standard, ...own, ...last]);
  }
}
