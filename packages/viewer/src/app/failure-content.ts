import type { Issue, Language } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { mostMegabytes } from "../network/most-megabytes.js";
import type { Failure, State } from "../state/state.js";
import { sayIssue } from "../ui/say-issue.js";
import { failureWords } from "./words/failure-words.js";
import { appWords } from "./words/words.js";

const mostIssues = 200;

/** Why a file can't be opened. */
export function failureContent(state: State, failure: Failure): { heading: string; body: unknown } {
  const words = failureWords[state.language];
  const heading = words.refused(failure.file);
  const untouched = state.opened ? words.untouched : "";
  if (failure.kind === "issues") {
    const count = words.issues(failure.issues.length);
    return { heading, body: issueList(state, failure.issues, count, untouched) };
  }
  const said =
    failure.kind === "too-big"
      ? words.tooBig(failure.file, failure.megabytes, mostMegabytes)
      : (failure.why?.[state.language] ?? words.unreadable(failure.file));
  return {
    heading,
    body: html`<p>${said}</p>
      <p>${untouched}</p>`,
  };
}

/** Issues, each with its place. */
export function issueList(
  { language }: State,
  issues: readonly Issue[],
  count: string,
  untouched = "",
): TemplateResult {
  const words = appWords[language].file;
  const rest = issues.length - mostIssues;
  return html`<p><b>${count}.</b> ${untouched}</p>
    <ol class="issues">
      ${issues.slice(0, mostIssues).map((issue) => issueItem(issue, language))}
    </ol>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}`;
}

function issueItem(issue: Issue, language: Language): TemplateResult {
  const { line, column, path, code } = issue;
  const where =
    line === undefined || column === undefined ? path.join(".") : failureWords[language].place(line, column);
  return html`<li>
    <p class="where row"><b>${where}</b> <code>${code}</code></p>
    <p>${sayIssue(issue, language)}</p>
  </li>`;
}
