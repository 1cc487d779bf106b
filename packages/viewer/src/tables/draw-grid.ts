import { html, nothing, type TemplateResult } from "lit";
import type { Place } from "../matrix/grid-keys.js";
import type { GridView, GridColumn } from "./grid-view.js";
import { headLine } from "./grid-sight.js";
import type { Span } from "../matrix/span.js";
import { isIn, type Range } from "./ranges.js";

/** What the cells of a grid are drawn from. */
export interface Drawn {
  readonly view: GridView;
  readonly at: Place;
  readonly range: Range;
  /** The columns that are drawn; others are left as room before and after. */
  readonly span: Span;
  /** The cell that is being typed in, and the field in it. */
  readonly editing: Place | undefined;
  readonly editor: (name: string) => TemplateResult;
}

/** A cell in place of the columns that are not drawn. */
export const beside = html`<td role="presentation"></td>`;

/** The heading of a column. */
export function drawHeading(
  { name, required, sorted }: GridColumn,
  column: number,
  { at, view }: Drawn,
): TemplateResult {
  const isAt = at.line === headLine && at.column === column;
  return html`<th
    role="columnheader"
    scope="col"
    aria-colindex=${column + 2}
    aria-sort=${sorted ?? (view.chooseColumn ? "none" : nothing)}
    tabindex=${isAt ? 0 : -1}
    data-place="${headLine},${column}"
    title=${name}
  >
    <span>${name}</span
    >${required === undefined ? nothing : html`<abbr title=${required} aria-label=${required}>*</abbr>`}${
      sorted === undefined ? nothing : html`<i aria-hidden="true">${sorted === "ascending" ? "▲" : "▼"}</i>`
    }
  </th>`;
}

/** A row. */
export function drawRow(line: number, drawn: Drawn): TemplateResult {
  const { view, span, at } = drawn;
  const { columns } = view;
  const [name, label] = [view.rowName(line), view.rowLabel(line)];
  const cells: TemplateResult[] = [];
  for (let column = span.start; column < Math.min(span.end, columns.length); column++)
    cells.push(drawCell(line, column, drawn));
  return html`<tr role="row" aria-rowindex=${line + 2} ?data-hot=${line === at.line}>
    <th role="rowheader" scope="row" aria-label=${label} title=${label}><span>${name}</span></th>
    ${span.start > 0 ? beside : nothing} ${cells} ${span.end < columns.length ? beside : nothing}
  </tr>`;
}

function drawCell(line: number, column: number, drawn: Drawn): TemplateResult {
  const { view, at, range, editing } = drawn;
  const cell = view.cell(line, column);
  const isAt = at.line === line && at.column === column;
  const isEditing = editing?.line === line && editing.column === column;
  const told = cell.wrong ?? cell.note;
  return html`<td
    role="gridcell"
    aria-colindex=${column + 2}
    tabindex=${isAt ? 0 : -1}
    data-place="${line},${column}"
    aria-selected=${isIn(range, line, column) ? "true" : "false"}
    aria-invalid=${cell.wrong === undefined ? nothing : "true"}
    aria-readonly=${cell.fixed ? "true" : nothing}
    ?data-noted=${cell.wrong === undefined && cell.note !== undefined}
    title=${told ?? nothing}
  >
    ${
      isEditing
        ? drawn.editor(view.columns[column]?.name ?? "")
        : cell.spoken === undefined
          ? html`<span>${cell.text}</span>`
          : html`<span aria-hidden="true">${cell.text}</span><span class="unseen">${cell.spoken}</span>`
    }${told === undefined || isEditing ? nothing : html`<span class="unseen">. ${told}</span>`}
  </td>`;
}

/** An empty row in place of lines that are not drawn. */
export function space(lines: number): TemplateResult | typeof nothing {
  return lines <= 0
    ? nothing
    : html`<tr class="space" role="presentation">
        <td role="presentation" .style="height: calc(${lines} * var(--grid-line))"></td>
      </tr>`;
}
