import { html, nothing, type TemplateResult } from "lit";
import { say } from "../ui/say.js";
import { cellSign } from "./cell-sign.js";
import { cellAt, type MatrixView } from "./matrix-view.js";

/** How many columns fit a sheet. */
const sheetColumns = 16;
/** More cells are not printed: they would make hundreds of sheets. */
const mostCells = 12_000;

/** The matrix as tables that each fit a sheet of paper. */
export function matrixPrint(view: MatrixView): TemplateResult {
  const { names, lines } = view;
  const columns = view.bands.flatMap((band) => band.columns);
  const most = Math.max(sheetColumns, Math.floor(mostCells / Math.max(1, lines.length)));
  const sheets = Array.from(
    { length: Math.ceil(Math.min(columns.length, most) / sheetColumns) },
    (_, sheet) => columns.slice(sheet * sheetColumns, Math.min((sheet + 1) * sheetColumns, most)),
  );
  return html`<div class="gap-print">
    ${sheets.map(
      (shown) =>
        html`<table>
          <thead>
            <tr class="services">
              <td></td>
              ${shown.map((column) => html`<th scope="col"><span class="upright">${say(names.column(column))}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              (line) =>
                html`<tr>
                  <th scope="row">${say(names.line(line))}</th>
                  ${shown.map((column) => html`<td>${cellSign(cellAt(view, line, column))}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
    ${columns.length > most ? html`<p>${names.words.printCut(most, columns.length)}</p>` : nothing}
  </div>`;
}
