import { findTimeline, holdsOn, spanOf, type Dated } from "@polku/core/overviews";
import { html, type TemplateResult } from "lit";
import { dayText, sayText } from "../ui/say.js";
import { askAt, askedDay, dayField } from "./day-field.js";
import { daysText, element, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** Everything that has a day, in order, with the day of the question among it. */
export function timeline(viewing: Viewing): TemplateResult {
  const { words, network, language, session } = viewing;
  const entries = findTimeline(network);
  // What happened sets the scale; a register of later years would press it together.
  const span = spanOf(entries.filter(({ kind }) => kind !== "source")) ?? spanOf(entries);
  const at = askedDay(viewing);
  const before = entries.filter(({ since, until = "" }) => at !== undefined && (since ?? until) <= at).length;
  const place = span && placeIn(span);
  const isInside = ({ since, until }: Dated) =>
    span !== undefined && (since ?? span.first) <= span.last && (until ?? span.last) >= span.first;
  const marker = (day: string) =>
    html`<li class="asked" style=${`--from: ${place?.(day) ?? 0}`}>
      <p>${words.timeline.asked(dayText(day, language))}</p>
    </li>`;
  return html`<h2 tabindex="-1">${appWords[session.state.language].header.overviews.timeline}</h2>
    <p class="lead">${words.timeline.lead}</p>
    ${entries.length === 0 ? html`<p>${words.nothing}</p>` : dayField(viewing)}
    ${at === undefined || entries.length === 0 ? "" : inForce(viewing, entries, at)}
    ${
      place
        ? html`<section>
            <h3>${words.timeline.all} <span class="n">${entries.length}</span></h3>
            <ol
              class="timeline"
              style=${at === undefined ? "" : `--asked: ${place(at)}`}
              ?data-asked=${at !== undefined}
            >
              ${entries.map((entry, index) => [
                at !== undefined && index === before ? marker(at) : "",
                dated(viewing, entry, isInside(entry) ? place : undefined),
              ])}
              ${at !== undefined && before === entries.length ? marker(at) : ""}
            </ol>
          </section>`
        : ""
    }`;
}

/** What is in force on a day, by name; meetings and documents of a day are not. */
export function inForce(viewing: Viewing, entries: readonly Dated[], at: string): TemplateResult {
  const { words, language } = viewing;
  const held = entries.filter((entry) => entry.since !== entry.until && holdsOn(entry, at));
  return html`<section>
    <h3>${words.timeline.onDay(dayText(at, language))} <span class="n">${held.length}</span></h3>
    ${
      held.length === 0
        ? html`<p>${words.timeline.nothingOnDay}</p>`
        : html`<ul class="elements">
            ${held.map(
              (entry) =>
                html`<li>
                  ${element(viewing, entry.id)} <small>${daysText(entry, viewing.language)}</small>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function dated(viewing: Viewing, entry: Dated, place: ((day: string) => number) | undefined): TemplateResult {
  const { words, network, language } = viewing;
  const { id, kind, since, until, theme } = entry;
  const day = since ?? until ?? "";
  const from = since === undefined ? 0 : place?.(since);
  const to = until === undefined ? 1 : place?.(until);
  return html`<li data-kind=${kind}>
    <button
      type="button"
      class="link when"
      title=${words.day.askAt(dayText(day, language))}
      @click=${() => askAt(viewing, day)}
    >
      ${daysText(entry, viewing.language)}<span class="unseen"
        >, ${words.day.askAt(dayText(day, language))}</span
      >
    </button>
    <div class="what">
      <span class="key">${kind === "meeting" ? words.timeline.meeting : words.kinds[kind]}</span>
      ${theme === undefined ? "" : html`<b>${sayText(network, theme, language)}</b>`} ${element(viewing, id)}
    </div>
    <span
      class="bar"
      aria-hidden="true"
      data-day=${since === until}
      ?data-outside=${place === undefined}
      style=${`--from: ${from ?? 0}; --to: ${to ?? 0}`}
    ></span>
  </li>`;
}

/** Where a day stands in a span, from 0 to 1. */
function placeIn({ first, last }: { first: string; last: string }): (day: string) => number {
  const start = Date.parse(first);
  const whole = Math.max(1, Date.parse(last) - start);
  return (day) => Math.min(1, Math.max(0, (Date.parse(day) - start) / whole));
}
