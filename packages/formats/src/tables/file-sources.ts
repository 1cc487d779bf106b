import { toId, type Citation } from "@polku/core/model";
import { byLanguage } from "@polku/core/text";
import { stemOf } from "../shared/issues.js";
import { none, readCitation } from "./cells.js";
import { madeElement, type Reading } from "./reading.js";
import type { CellSpot, Draft } from "./rows.js";

const rowWords = byLanguage({
  at: (sheet: string, row: number) => ({
    fi: `${sheet === "" ? "" : `${sheet}, `}rivi ${row}`,
    sv: `${sheet === "" ? "" : `${sheet}, `}rad ${row}`,
    en: `${sheet === "" ? "" : `${sheet}, `}row ${row}`,
  }),
});

/** The files as sources, which their rows cite. Each is called alike from month to month. */
export class FileSources {
  readonly #reading: Reading;
  readonly #ids = new Map<string, string>();

  constructor(reading: Reading) {
    this.#reading = reading;
    const onto = reading.options.onto?.sources ?? [];
    for (const { place } of reading.drafts) {
      const { file } = place;
      if (this.#ids.has(file)) continue;
      const plain = toId(
        stemOf(file).replaceAll(/\(\d+\)|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}(?:-\d{1,2}){0,2}/g, " "),
      );
      const wanted = `${plain === "" ? "table" : plain}-${endingOf(file)}`;
      const known = onto.find(({ document }) => document === file) ?? onto.find(({ id }) => id === wanted);
      const isTaken = [...this.#ids.values()].includes(wanted);
      this.#ids.set(file, known && !isTaken ? known.id : reading.ids.make(wanted, "table"));
    }
  }

  get ids(): readonly string[] {
    return [...new Set(this.#ids.values())];
  }

  /** The citation of a row. */
  cite({ file, sheet, row }: Omit<CellSpot, "column">): Citation {
    const name = sheet === stemOf(file) ? "" : sheet;
    return { source: this.#ids.get(file) ?? "", at: rowWords[this.#reading.language].at(name, row) };
  }

  /** What a row cites: what its cell says, else the row itself. */
  citationsOf({ cells, place }: Draft): Citation[] {
    const held = cells.get("sources");
    if (!held) return [this.cite(place)];
    if (held.every(({ text }) => text === none || text === "-")) return [];
    const citations = held.flatMap((cell) =>
      cell.text.split(/\r?\n/).flatMap((line) => {
        const citation = line.trim() === "" ? undefined : readCitation(line.trim());
        const found = citation && this.#reading.names.find(citation.source, ["source"]);
        if (citation && found && "id" in found) return [{ ...citation, source: found.id }];
        if (line.trim() !== "")
          this.#reading.tell("wrong-citation", "error", cell.place, { name: line.trim() });
        return [];
      }),
    );
    return citations.length === 0 ? [this.cite(place)] : citations;
  }

  /** The files that something cites, as sources; of others there are none. */
  addCited(): void {
    const cited = new Set(
      [...this.#reading.lists.values()]
        .flat()
        .flatMap(({ value }) =>
          Array.isArray(value["sources"]) ? (value["sources"] as Citation[]).map(({ source }) => source) : [],
        ),
    );
    for (const [file, id] of this.#ids) {
      if (!cited.has(id)) {
        this.#ids.delete(file);
        continue;
      }
      const value = { id, document: toDocument(file), title: file };
      this.#reading.add("sources", madeElement(value, ["document", "title"]));
    }
  }
}

function endingOf(file: string): string {
  return toId(/\.([A-Za-z0-9]{1,5})$/.exec(file)?.[1] ?? "") || "table";
}

/** A file's name as a source can have it: without a folder, and without what a name of a document may not hold. */
function toDocument(file: string): string {
  return file.replace(/^.*[/\\]/, "").replaceAll(":", "_") || "table";
}
