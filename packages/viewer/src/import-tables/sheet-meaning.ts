import type { Language } from "@polku/core";
import {
  fieldsOf,
  sheetNames,
  type Column,
  type Mapping,
  type RowKind,
  type SheetMapping,
  type SheetPlan,
} from "@polku/formats";
import { html, nothing, type TemplateResult } from "lit";
import { select } from "../ui/select.js";
import { importWords } from "./words/words.js";

const mostRows = 8;
const leftOut = "";

/** What a sheet and its columns were taken for, to be chosen otherwise, and how its rows begin. */
export function drawSheet(
  plan: SheetPlan,
  mapping: Mapping,
  language: Language,
  choose: (mapping: Mapping) => void,
): TemplateResult {
  const words = importWords[language];
  const kinds = Object.keys(sheetNames[language]) as RowKind[];
  const { sheet, list, columns, headings } = plan;
  return html`<section class="sheet">
    <label class="field">
      <span>${words.rows(sheet.name)}</span>
      ${select({
        options: [
          { value: leftOut, text: words.leaveOut },
          ...kinds.map((value) => ({ value, text: sheetNames[language][value] })),
        ],
        value: list ?? leftOut,
        choose: (value) =>
          choose(
            withSheet(mapping, plan, { list: value === leftOut ? null : (value as RowKind), columns: {} }),
          ),
      })}
    </label>
    ${
      list === undefined
        ? nothing
        : html`<table class="columns">
              <thead>
                <tr>
                  <th scope="col">${words.column}</th>
                  <th scope="col">${words.samples}</th>
                  <th scope="col">${words.meaning}</th>
                </tr>
              </thead>
              <tbody>
                ${columns.map((column) => drawColumn(list, column, language, (field) => choose(withColumn(mapping, plan, column, field))))}
              </tbody>
            </table>
            <details>
              <summary>${words.preview(Math.min(mostRows, sheet.rows.length - headings))}</summary>
              <div class="scroll" tabindex="0" role="group" aria-label=${sheet.name}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${words.row}</th>
                      ${columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${sheet.rows.slice(headings, headings + mostRows).map(
                      (row, at) =>
                        html`<tr>
                          <th scope="row">${headings + at + 1}</th>
                          ${columns.map(({ column }) => html`<td>${row[column - 1] ?? ""}</td>`)}
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </div>
            </details>`
    }
  </section>`;
}

function drawColumn(
  list: RowKind,
  { heading, field, by, samples }: Column,
  language: Language,
  choose: (field: string | null) => void,
): TemplateResult {
  const words = importWords[language];
  return html`<tr>
    <th scope="row">${heading}</th>
    <td>${samples.slice(0, 3).join(" · ")}</td>
    <td>
      ${select({
        label: words.meaningOf(heading),
        options: [
          { value: leftOut, text: words.leaveOut },
          ...fieldsOf[list].map(({ key, headings }) => ({ value: key, text: headings[language] })),
        ],
        value: field ?? leftOut,
        choose: (value) => choose(value === leftOut ? null : value),
      })}
      ${by === "likeness" ? html`<small>${words.guessed}</small>` : nothing}
    </td>
  </tr>`;
}

function withSheet(mapping: Mapping, { sheet }: SheetPlan, to: SheetMapping): Mapping {
  return { ...mapping, sheets: { ...mapping.sheets, [sheet.name]: to } };
}

function withColumn(mapping: Mapping, plan: SheetPlan, { heading }: Column, field: string | null): Mapping {
  const before = mapping.sheets?.[plan.sheet.name];
  const columns = { ...before?.columns, [heading]: field };
  return withSheet(mapping, plan, { ...before, list: plan.list ?? null, columns });
}
