import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { levelSign } from "../ui/signs.js";
import { say } from "../ui/say.js";
import { nameColumn, nameLine, orderLine } from "./grid-keys.js";
import type { Line } from "./group-rows.js";
import { rowKindOf } from "./matrix-names.js";
import { bandHeading, signAt, stateAt, type MatrixView } from "./matrix-view.js";

/** The part of the table that is rendered. */
export interface Drawn {
  readonly view: MatrixView;
  /** The columns that are rendered, in order. */
  readonly columns: readonly number[];
  /** The index of the first of them among all. */
  readonly firstColumn: number;
  /** The indexes at which a band begins. */
  readonly starts: ReadonlySet<number>;
}

/** The key of a column: cells keep their elements while the table is scrolled. */
const same = (column: number) => column;

const gap = html`<td class="space" role="presentation"></td>`;

/** The headings of the bands whose columns are rendered. */
export function bandRow({ view, columns, firstColumn }: Drawn): TemplateResult {
  const { names, bands } = view;
  let end = 0;
  const shown = bands.map((band) => {
    const start = end;
    end += band.columns.length;
    const count = Math.min(end, firstColumn + columns.length) - Math.max(start, firstColumn);
    return { band, count, at: Math.max(start, firstColumn) };
  });
  return html`<tr role="row" aria-rowindex="1">
    <th role="columnheader" scope="col" rowspan="3" class="gap-corner" aria-colindex="1">
      ${names.words.rows[rowKindOf(names.answer)]}
    </th>
    ${gap}
    ${shown.map(({ band, count, at }) =>
      count <= 0
        ? nothing
        : html`<th
            role="columnheader"
            scope="colgroup"
            class="band start"
            data-band=${band.of}
            colspan=${count}
            aria-colindex=${at + 2}
            aria-colspan=${count}
          >
            <div class="gap-band">
              <span class="stay"
                >${bandHeading(view, band)} <span class="n">${band.columns.length}</span></span
              >
            </div>
          </th>`,
    )}
    ${gap}
  </tr>`;
}

/** The names of services, each a button that shows the service. */
export function nameRow({ view, columns, firstColumn, starts }: Drawn): TemplateResult {
  const { names, rowOrder, levelOf, bands } = view;
  // Outside of bands of a level, each service shows its own.
  const untold = new Set(bands.flatMap((band) => (typeof band.of === "number" ? [] : band.columns)));
  return html`<tr role="row" aria-rowindex="2" class="services">
    ${gap}
    ${repeat(columns, same, (column, index) => {
      const name = names.column(column);
      const level = untold.has(column) ? levelOf(column) : -1;
      const ordered = typeof rowOrder === "object" && rowOrder.column === column;
      return html`<th
        role="columnheader"
        scope="col"
        class=${starts.has(firstColumn + index) ? "start" : ""}
        aria-colindex=${firstColumn + index + 2}
        aria-sort=${ordered ? "ascending" : nothing}
      >
        <button
          type="button"
          tabindex="-1"
          data-place="${nameLine},${firstColumn + index}"
          aria-label=${names.words.open.column(name.text)}
        >
          <span class="upright">${say(name)}</span
          >${level < 0 ? nothing : levelSign(names.network, level, names.language)}
        </button>
      </th>`;
    })}
    ${gap}
  </tr>`;
}

/** Under every service a button that orders the rows by it. */
export function orderRow({ view, columns, firstColumn, starts }: Drawn): TemplateResult {
  const { names, rowOrder } = view;
  return html`<tr role="row" aria-rowindex="3" class="orders">
    ${gap}
    ${repeat(columns, same, (column, index) => {
      const ordered = typeof rowOrder === "object" && rowOrder.column === column;
      return html`<td
        role="gridcell"
        class=${starts.has(firstColumn + index) ? "start" : ""}
        aria-colindex=${firstColumn + index + 2}
      >
        <button
          type="button"
          tabindex="-1"
          data-place="${orderLine},${firstColumn + index}"
          aria-label=${names.words.orderBy(names.column(column).text)}
          aria-pressed=${ordered ? "true" : "false"}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4h8L6 9z" /></svg>
        </button>
      </td>`;
    })}
    ${gap}
  </tr>`;
}

/** A line: its name, how many services it reaches, and its cells. */
export function bodyRow(drawn: Drawn, line: Line, index: number): TemplateResult {
  const { view, columns, firstColumn, starts } = drawn;
  const { names, matrix, isOpen } = view;
  const [first = 0] = line.rows;
  const name = names.line(line);
  const shortName = names.shortLine(line);
  const isGroup = line.rows.length > 1;
  const reached = matrix.reached[first] ?? 0;
  return html`<tr role="row" aria-rowindex=${index + 4} class=${line.inside ? "inside" : ""}>
    <th role="rowheader" scope="row" aria-colindex="1">
      <button
        type="button"
        tabindex="-1"
        data-place="${index},${nameColumn}"
        title=${name.text}
        aria-label=${names.words.row(name.text, names.countOfRow(reached))}
        aria-expanded=${isGroup ? (isOpen(first) ? "true" : "false") : nothing}
      >
        <span class="row-name">${say(name)}</span> <span class="n">${reached}</span>
      </button>
    </th>
    ${gap}
    ${repeat(columns, same, (column, place) => {
      const label = names.words.cell(shortName, names.column(column).text, stateAt(view, line, column));
      return html`<td
        role="gridcell"
        class=${starts.has(firstColumn + place) ? "start" : ""}
        aria-colindex=${firstColumn + place + 2}
      >
        <button type="button" tabindex="-1" data-place="${index},${firstColumn + place}" aria-label=${label}>
          ${signAt(view, line, column)}
        </button>
      </td>`;
    })}
    ${gap}
  </tr>`;
}
