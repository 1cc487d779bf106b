import { issueMessage, type Language } from "@polku/core";
import { issuePlace, type CellPlace, type FileIssue, type Workbook } from "@polku/formats";
import { html, nothing, type TemplateResult } from "lit";
import { importWords } from "./words/words.js";

const mostIssues = 60;

/** Writes what a cell is to say. */
type MendCell = (cell: CellPlace, text: string) => void;

/** What is wrong in files, each with its cell to be mended where it has one. */
export function issueList(
  issues: readonly FileIssue[],
  language: Language,
  workbook?: Workbook,
  mend?: MendCell,
): TemplateResult {
  const words = importWords[language];
  const rest = issues.length - mostIssues;
  return html`<section>
    <h3>${words.issues(issues.length)}</h3>
    <p class="hint">${words.issuesHint}</p>
    <ol class="issues">
      ${issues.slice(0, mostIssues).map((issue) => html`<li data-severity=${issue.severity}>${drawIssue(issue, language, workbook, mend)}</li>`)}
    </ol>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}
  </section>`;
}

function drawIssue(
  issue: FileIssue,
  language: Language,
  workbook?: Workbook,
  mend?: MendCell,
): TemplateResult {
  const place = issuePlace(issue);
  const said =
    issue.texts?.[language] ??
    issueMessage({ ...issue, path: [...(issue.path ?? [])] } as Parameters<typeof issueMessage>[0], language);
  const cell = cellOf(issue, workbook);
  return html`<b>${place}</b> ${said}
    ${
      cell && mend
        ? html`<input
            class="cell"
            aria-label=${importWords[language].mend(place)}
            .value=${cell.text}
            @change=${(event: Event) => mend(cell, (event.target as HTMLInputElement).value)}
          />`
        : nothing
    }`;
}

/** The cell that an issue is about, with its text; undefined where it is about none. */
function cellOf({ file, sheet, row, column }: FileIssue, workbook: Workbook | undefined) {
  const sheets = workbook?.sheets ?? [];
  if (row === undefined || column === undefined) return undefined;
  const at = sheets.findIndex(
    (one) => (sheet === undefined || one.name === sheet) && (file === undefined || one.file === file),
  );
  const found = sheets[at];
  return found && { sheet: at, row, column, text: found.rows[row - 1]?.[column - 1] ?? "" };
}
