import { childAges, overviewWords, type OverviewFact, type OverviewPart } from "@polku/core/overviews";
import type { ResolvedQuestion } from "@polku/core/questions";
import { nameOf } from "@polku/core";
import { html, nothing, type TemplateResult } from "lit";
import { linkButton } from "../ui/buttons.js";
import { evidence } from "../answers/evidence.js";
import { askQuestion } from "../state/ask.js";
import { changesIn, scenarioIn } from "../state/derive.js";
import { extendButton } from "../ui/extend-button.js";
import { sayName, sayNames, sayText } from "../ui/say.js";
import {
  capitalised,
  countOf,
  daysText,
  element,
  elementList,
  goToPart,
  highlightNote,
  unfolding,
  type OverviewContext,
} from "./element.js";

/** A part of an overview with its heading, and what is in it. */
export function section(context: OverviewContext, part: OverviewPart): TemplateResult {
  const { of = [], about = [], as, parts = [] } = part;
  const remarks = as === undefined ? about : [String(parts.length)];
  return html`<section>
    <h3
      data-part=${keyOf(part)}
      tabindex="-1"
      ?data-highlighted=${of.some((id) => context.highlighted.has(id))}
    >
      ${titleOf(context, part)}${highlightNote(context, of)}
      ${remarks.map((remark) => html`<span class="n">${remark}</span>`)}
    </h3>
    ${content(context, part)}
    ${
      part.evidence
        ? html`<polku-disclosure
            class="element"
            .label=${context.words.evidence}
            .about=${titleOf(context, part)}
            .content=${() => evidence(context.network, part.evidence ?? {}, context.language)}
          ></polku-disclosure>`
        : nothing
    }
  </section>`;
}

/** What a part is found by: the first element that it is about, or its title. */
function keyOf({ of = [], title = "" }: OverviewPart): string {
  return of[0] ?? title;
}

/** What a part is about, in words: elements by their names alone. */
function titleOf({ network, language }: OverviewContext, { title, of = [] }: OverviewPart): unknown {
  return title === undefined ? sayNames(network, of, language) : capitalised(title);
}

function content(context: OverviewContext, part: OverviewPart): unknown {
  return [explanation(context, part), facts(context, part), arranged(context, part)];
}

function explanation({ network, language }: OverviewContext, { hint, note }: OverviewPart): unknown {
  return [
    note === undefined ? nothing : html`<p class="aside">${sayText(network, note, language)}</p>`,
    hint === undefined ? nothing : html`<p class="lead">${hint}</p>`,
  ];
}

/** The parts within a part, in the way that it asks for. */
function arranged(context: OverviewContext, part: OverviewPart): unknown {
  const { as, parts = [] } = part;
  if (parts.length === 0) return nothing;
  switch (as) {
    case "cards":
      return html`<ul class="cards">
        ${parts.map((one) => html`<li data-part=${keyOf(one)} tabindex="-1">${card(context, one)}</li>`)}
      </ul>`;
    case "rows":
      return table(context, part);
    case "inline":
      return html`<ul class="inline">
        ${parts.map(
          ({ of = [] }) =>
            html`<li ?data-highlighted=${of.some((id) => context.highlighted.has(id))}>
              ${sayNames(context.network, of, context.language)}${highlightNote(context, of)}
            </li>`,
        )}
      </ul>`;
    case "list":
    case "columns":
      return html`<ul class="elements ${as}">
        ${parts.map((one) => html`<li>${entry(context, one)}</li>`)}
      </ul>`;
    case undefined:
      return parts.map((one) => [
        one.title === undefined ? nothing : html`<h4>${titleOf(context, one)}</h4>`,
        content(context, one),
      ]);
  }
}

function entry(
  context: OverviewContext,
  { of = [], about = [], note, ...days }: OverviewPart,
): TemplateResult {
  const { network, language } = context;
  const remarks = [...about, daysText(days, language)].filter((remark) => remark !== "");
  return html`${of.map((id) => element(context, id))}
  ${remarks.map((remark) => html`<small>${remark}</small>`)}
  ${note === undefined ? nothing : html`<p class="hint">${sayText(network, note, language)}</p>`}`;
}

function card(context: OverviewContext, part: OverviewPart): TemplateResult {
  const { network, language } = context;
  const { of = [], kind, owned, hint, note, question } = part;
  return html`<article>
    ${kind === undefined ? nothing : html`<p class="key">${capitalised(kind)}</p>`}
    ${of.map((id) => element(context, id, { owned, plain: part.evidence !== undefined, inCard: true }))}
    ${part.evidence ? evidence(network, { note, ...part.evidence }, language) : nothing}
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`} ${facts(context, part)}
    ${question ? askButton(context, of, question) : nothing}
    ${of.map((id) => [extendButton(network, id, language), context.session.workshop?.pinned(id, true), context.session.workshop?.pinButton(id)])}
  </article>`;
}

function facts(context: OverviewContext, { facts: all = [], of = [] }: OverviewPart): unknown {
  if (all.length === 0) return nothing;
  return html`<dl class="facts">
    ${all.map(
      (fact) =>
        html`<div>
          <dt>${capitalised(fact.name)}</dt>
          <dd>${valueOf(context, fact, of[0])}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The value of a fact; `about` is what it is known of. */
function valueOf(context: OverviewContext, fact: OverviewFact, about?: string): unknown {
  const { network, language } = context;
  const { text, ids = [], as, owned, none, about: remark } = fact;
  const days = daysText(fact, language);
  const isGiven = text !== undefined || ids.length > 0 || days !== "";
  const number = html`<span class="n">${ids.length}</span>`;
  if (as === "number")
    return ids.length === 0 ? number : unfolding(context, html`<span class="n">+ ${ids.length}</span>`, ids);
  const elements = () =>
    as === "names"
      ? ids.map((id, index) => [
          index === 0 ? "" : ", ",
          countOf(network, id),
          sayName(network, id, language),
        ])
      : as === undefined
        ? elementList(context, ids, { owned })
        : unfolding(context, number, ids, about);
  return html`${isGiven ? nothing : html`<i>${overviewWords[language].notGiven}</i>`} ${text} ${days}
  ${ids.length === 0 ? nothing : elements()}
  ${remark === undefined ? nothing : html`<small>${remark}</small>`} ${none ? ageStrip(none) : nothing}`;
}

/** The ages as a row of boxes, those without anything left empty; the words beside it say the same. */
function ageStrip(none: readonly number[]): TemplateResult {
  const { first, last } = childAges;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return html`<span class="ages" aria-hidden="true">
    ${years.map((age) => html`<span data-none=${none.includes(age)}>${age}</span>`)}
  </span>`;
}

/** The parts within a part as a table, with a column for each fact that some of them have. */
function table(
  context: OverviewContext,
  { title, rows = "", parts = [], isSummary }: OverviewPart,
): TemplateResult {
  const columns = [...new Set(parts.flatMap(({ facts: all = [] }) => all.map(({ name }) => name)))];
  const isAsked = parts.some(({ question }) => question !== undefined);
  return html`<table class="pairs">
    <caption class="unseen">
      ${capitalised(title ?? rows)}
    </caption>
    <thead>
      <tr>
        ${[rows, ...columns, ...(isAsked ? [context.words.asQuestion] : [])].map(
          (column) => html`<th scope="col">${capitalised(column)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${parts.map((part) => {
        const { facts: all = [], of = [], question } = part;
        const head = isSummary
          ? linkButton(titleOf(context, part), (event) => goToPart(event, keyOf(part)))
          : rowHead(context, part);
        return html`<tr>
          <th scope="row">${head}</th>
          ${columns.map((column) => {
            const fact = all.find(({ name }) => name === column);
            return html`<td data-label=${capitalised(column)}>
              ${fact ? valueOf(context, fact, of[0]) : html`<span class="n">–</span>`}
            </td>`;
          })}
          ${isAsked ? html`<td>${question ? askButton(context, of, question) : nothing}</td>` : nothing}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function rowHead(context: OverviewContext, part: OverviewPart): unknown {
  const { network, language } = context;
  const { title, of: [first, ...rest] = [], about = [], owned, facts: known = [], hint } = part;
  if (title !== undefined || first === undefined) return titleOf(context, part);
  return html`${element(context, first, { owned })}
  ${rest.map((id) => html`<small>${sayName(network, id, language)}</small>`)}
  ${about.map((remark) => html`<small>${remark}</small>`)}
  ${known.length === 0 ? html`<small>${hint}</small>` : nothing}`;
}

/** Asks the question whose answer says the same; a scenario that is open stays in it. */
function askButton(
  { words, session, network, language }: OverviewContext,
  of: readonly string[],
  question: ResolvedQuestion,
): TemplateResult {
  const label = words.ask[question.ask as keyof typeof words.ask];
  const ask = () =>
    session.update((state) => {
      if (question.ask === "gaps") return { ...askQuestion(state, question), view: "matrix" };
      if (question.ask !== "what-if" || !scenarioIn(state)) return askQuestion(state, question);
      return askQuestion(state, { ...question, changes: [...changesIn(state), ...question.changes] });
    });
  return html`<button
    type="button"
    ?disabled=${session.state.locked}
    aria-label="${label}: ${of.map((id) => nameOf(network, id, language)).join(", ")}"
    @click=${ask}
  >
    ${label}
  </button>`;
}
