import type { Pilots } from "@polku/core/overviews";
import { texts, type Table } from "@polku/core/text";
import { gainCells, gainColumns } from "./gains.js";
import type { PilotsFound } from "./pilot-gains.js";
import { cellOf, nameIn, type Telling } from "./telling.js";

/** A row for each element, a column for each municipality: those that pilot nothing are empty. */
export function matrixTable(telling: Telling, { rows, municipalities, without }: Pilots): Table {
  const { language, fields, say } = telling;
  const { id, name } = texts[language].table;
  const all = [...municipalities, ...without];
  return {
    columns: [
      fields.kind,
      id,
      name,
      say.labels.pilots,
      ...all.map((area) => `${nameIn(telling, area.id)} [${area.id}]`),
    ],
    rows: rows.flatMap(({ kind, elements, pilots: tried, cells }) =>
      elements.map((element) => [
        texts[language].elements[kind === "links" ? "link" : kind],
        element,
        nameIn(telling, element),
        cellOf(tried),
        ...all.map((_, column) => {
          const cell = cells[column];
          return cell ? (cell.whole ? say.pilots.whole : say.pilots.part) : "";
        }),
      ]),
    ),
  };
}

/** A row for each pilot and area, then one for all of them together in each area. */
export function gainTable(telling: Telling, { gains = [], together = [] }: PilotsFound): Table {
  const { fields, say, language } = telling;
  const { name } = texts[language].table;
  const areaCells = (area: string | undefined) =>
    area === undefined ? ["", say.pilots.anyArea] : [area, nameIn(telling, area)];
  return {
    columns: [
      texts[language].elements.pilot,
      name,
      fields.area,
      `${fields.area}: ${name}`,
      ...gainColumns(telling),
    ],
    rows: [
      ...gains.map(({ pilot, area, gain }) => [
        pilot,
        nameIn(telling, pilot),
        ...areaCells(area),
        ...gainCells(gain),
      ]),
      ...together.map((gain) => ["", say.pilots.all, ...areaCells(gain.area), ...gainCells(gain)]),
    ],
  };
}
