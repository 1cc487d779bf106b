import { findTimeline, overviewWords, spanOf, type Dated } from "@polku/core/overviews";
import { texts } from "@polku/core/text";
import { html, type TemplateResult } from "lit";
import { dayText, sayText } from "../ui/say.js";
import { askAt } from "./day-field.js";
import { capitalised, daysText, element, type OverviewContext } from "./element.js";

/** Everything that has a day, in order, with the day of the question among it. */
export function timeline(context: OverviewContext, at: string | undefined): TemplateResult | string {
  const { words, network, language } = context;
  const entries = findTimeline(network);
  // What happened sets the scale; a register of later years would press it together.
  const span = spanOf(entries.filter(({ kind }) => kind !== "source")) ?? spanOf(entries);
  if (!span) return "";
  const place = placeIn(span);
  const before = entries.filter(({ since, until = "" }) => at !== undefined && (since ?? until) <= at).length;
  const isInside = ({ since, until }: Dated) =>
    (since ?? span.first) <= span.last && (until ?? span.last) >= span.first;
  const marker = (day: string) =>
    html`<li class="asked" .style=${`--from: ${place(day)}`}>
      <p>${words.timeline.asked(dayText(day, language))}</p>
    </li>`;
  return html`<section>
    <h3>${words.timeline.all} <span class="n">${entries.length}</span></h3>
    <ol
      class="timeline"
      .style=${at === undefined ? "" : `--asked: ${place(at)}`}
      ?data-asked=${at !== undefined}
    >
      ${entries.map((entry, index) => [
        at !== undefined && index === before ? marker(at) : "",
        dated(context, entry, isInside(entry) ? place : undefined),
      ])}
      ${at !== undefined && before === entries.length ? marker(at) : ""}
    </ol>
  </section>`;
}

function dated(
  context: OverviewContext,
  entry: Dated,
  place: ((day: string) => number) | undefined,
): TemplateResult {
  const { words, network, language } = context;
  const { id, kind, since, until, theme } = entry;
  const day = since ?? until ?? "";
  const from = since === undefined ? 0 : place?.(since);
  const to = until === undefined ? 1 : place?.(until);
  const ask = words.day.askAt(dayText(day, language));
  const sort = kind === "meeting" ? overviewWords[language].timeline.meeting : texts[language].elements[kind];
  return html`<li data-kind=${kind}>
    <button type="button" class="link when" title=${ask} @click=${() => askAt(context, day)}>
      ${daysText(entry, language)}<span class="unseen">, ${ask}</span>
    </button>
    <div class="what">
      <span class="key">${capitalised(sort)}</span>
      ${theme === undefined ? "" : html`<b>${sayText(network, theme, language)}</b>`} ${element(context, id)}
    </div>
    <span
      class="bar"
      aria-hidden="true"
      data-day=${since === until}
      ?data-outside=${place === undefined}
      .style=${`--from: ${from ?? 0}; --to: ${to ?? 0}`}
    ></span>
  </li>`;
}

/** Where a day stands in a span, from 0 to 1. */
function placeIn({ first, last }: { first: string; last: string }): (day: string) => number {
  const start = Date.parse(first);
  const whole = Math.max(1, Date.parse(last) - start);
  return (day) => Math.min(1, Math.max(0, (Date.parse(day) - start) / whole));
}
