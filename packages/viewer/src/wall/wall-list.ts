import type { Language } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { answerIn, networkIn, questionIn } from "../state/derive.js";
import { reachOf } from "../state/question.js";
import { isOverview, viewOf, type State } from "../state/state.js";
import { highlightedIn } from "../state/story.js";
import {
  columnsOf,
  gapLists,
  linesOf,
  overviewLists,
  rowHeight,
  type WallList,
  type WallPage,
} from "./wall-rows.js";
import { unbroken } from "./wall-texts.js";
import { wallWords } from "./words/words.js";

/** What is shown as lists instead of the map: tables of gaps and overviews. */
export function listIn(state: State): { summary?: string; lists: WallList[] } | undefined {
  const { language } = state;
  const network = networkIn(state);
  const answer = answerIn(state);
  const view = viewOf(state);
  if (!network) return undefined;
  if (isOverview(view)) {
    const reach = questionIn(state) && state.question ? reachOf(state.question) : undefined;
    return overviewLists(network, view, reach, highlightedIn(state, view), language);
  }
  if (view === "matrix" && answer?.ask === "gaps") return { lists: gapLists(network, answer, language) };
  return undefined;
}

/** A page of a list, and which one of how many it is, on a wall that is so many smallest letters wide. */
export function pageContent(
  page: WallPage,
  pages: number,
  width: number,
  language: Language,
): TemplateResult {
  const { rows: words } = wallWords[language];
  return html`<h2 class="wall-heading">${page.heading}</h2>
    <ol class="wall-rows" data-page=${page.number} data-columns=${columnsOf(page)}>
      ${page.rows.map((row) => {
        const { name, detail, share, isHighlighted } = row;
        const lines = linesOf(row, width);
        return html`<li
          ?data-highlighted=${isHighlighted}
          .style=${`--lines:${lines};--row-height:${rowHeight(lines)}`}
        >
          <span class="wall-name">${unbroken(name)}</span>
          ${share === undefined ? nothing : html`<span class="wall-bar" aria-hidden="true"><span .style=${`width:${share * 100}%`}></span></span>`}
          ${detail === undefined ? nothing : html`<span class="wall-detail">${unbroken(detail)}</span>`}
        </li>`;
      })}
    </ol>
    <p class="wall-page">
      ${pages > 1 ? html`<b>${words.page(page.number, pages)}</b> ` : nothing}${words.brief}
    </p>`;
}
