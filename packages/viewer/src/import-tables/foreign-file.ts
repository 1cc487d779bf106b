import { checkModel, type CheckedModel, type Language } from "@polku/core";
import { lossLines, type FileIssue, type Format, type InputFile, type Loss } from "@polku/formats";
import { html, type TemplateResult } from "lit";
import { issueList } from "./issue-list.js";
import { importWords } from "./words/words.js";

/** What a foreign file that is no table holds. */
export interface Foreign {
  readonly file: string;
  readonly model: CheckedModel | undefined;
  readonly issues: readonly FileIssue[];
  readonly losses: readonly Loss[];
}

/** Reads files of a format that is no table. */
export async function readForeign(
  format: Format,
  inputs: readonly InputFile[],
  file: string,
  language: Language,
): Promise<Foreign> {
  const read = await format.read?.(inputs, { language });
  const checked = read?.ok === true ? checkModel(read.value) : undefined;
  const issues = [...(read?.issues ?? []), ...(checked?.issues ?? [])];
  const model = checked?.ok === true ? checked.model : undefined;
  return { file, model, issues, losses: read?.ok === true ? read.losses : [] };
}

/** What such files hold, what is wrong in them and what they lose. */
export function drawForeign(
  { file, issues, losses }: Foreign,
  summary: unknown,
  language: Language,
): TemplateResult {
  const { foreign, noIssues } = importWords[language];
  return html`<p><b>${foreign.heading(file)}</b></p>
    ${summary} ${issues.length === 0 ? html`<p>${noIssues}</p>` : issueList(issues, language)}
    <h3>${foreign.lost}</h3>
    ${
      losses.length === 0
        ? html`<p>${foreign.nothingLost}</p>`
        : html`<ul>
            ${lossLines(losses, language).map((line) => html`<li>${line}</li>`)}
          </ul>`
    }`;
}
