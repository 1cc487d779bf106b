import { findAreas, type AreaCount, type AreaParts } from "@polku/core/overviews";
import { html, type TemplateResult } from "lit";
import { evidence } from "../answers/evidence.js";
import { dayText, sayName, sayText } from "../ui/say.js";
import { element, pointedOut, type Viewing } from "./viewing.js";
import { appWords } from "../app/words/words.js";

/** The areas and their municipalities: which source names or counts how many, and why they differ. */
export function areas(viewing: Viewing): TemplateResult {
  const { words, network, session } = viewing;
  const all = findAreas(network);
  const differing = all.filter(({ differ }) => differ);
  const said = words.areas;
  return html`<h2 tabindex="-1">${appWords[session.state.language].header.overviews.areas}</h2>
    ${all.length === 0 ? html`<p>${words.nothing}</p>` : html`<p class="lead">${said.lead}</p>`}
    ${all.length === 0 ? "" : html`<p class="aside">${said.apart(differing.length, all.length)}</p>`}
    ${all.map((parts) => section(viewing, parts))}`;
}

function section(viewing: Viewing, parts: AreaParts): TemplateResult {
  const { words, network, language, pointed } = viewing;
  const { area, municipalities, counts, differ } = parts;
  const said = words.areas;
  return html`<section>
    <h3 ?data-pointed=${pointed.has(area.id)}>
      ${sayName(network, area.id, language)}${pointedOut(viewing, [area.id])}
      <span class="n">${said.municipalities(municipalities.length)}</span>
    </h3>
    ${counts.length === 0 ? html`<p class="hint">${said.uncounted}</p>` : table(viewing, counts)}
    ${differ && area.note !== undefined ? html`<p class="aside">${sayText(network, area.note, language)}</p>` : ""}
    <h4>${said.list}</h4>
    ${codesFrom(viewing, parts)} ${named(viewing, parts)}
    <polku-disclosure
      class="element"
      .label=${said.evidence}
      .about=${sayName(network, area.id, language)}
      .content=${() => evidence(network, area, language)}
    ></polku-disclosure>
  </section>`;
}

function table(viewing: Viewing, counts: readonly AreaCount[]): TemplateResult {
  const said = viewing.words.areas;
  return html`<table class="pairs">
    <caption class="unseen">
      ${said.caption}
    </caption>
    <thead>
      <tr>
        ${(["source", "count", "names"] as const).map((column) => html`<th scope="col">${said.columns[column]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${counts.map((count) => counting(viewing, count))}
    </tbody>
  </table>`;
}

function counting(
  { network, language, words }: Viewing,
  { citation: { source }, count, names, misses }: AreaCount,
): TemplateResult {
  const said = words.areas;
  const document = network.element(source, "source");
  return html`<tr>
    <th scope="row">
      ${document ? sayText(network, document.title, language) : source}
      ${document?.date === undefined ? "" : html`<small>${document.date}</small>`}
    </th>
    <td data-label=${said.columns.count}><b>${count}</b></td>
    <td data-label=${said.columns.names}>
      ${
        names.length === 0
          ? html`<i>${said.countsOnly}</i>`
          : misses.length === 0
            ? said.namesAll
            : html`${said.misses}
              ${misses.map((id, index) => [index === 0 ? "" : ", ", sayName(network, id, language)])}`
      }
    </td>
  </tr>`;
}

/** The dated register that the codes are from: codes and borders change over the years. */
function codesFrom(
  { words, network, language }: Viewing,
  { municipalities }: AreaParts,
): TemplateResult | string {
  const coded = municipalities.filter(({ code }) => code !== undefined);
  const source = network.model.sources?.find(
    ({ id, date }) =>
      date !== undefined && coded.every(({ sources = [] }) => sources.some((one) => one.source === id)),
  );
  if (coded.length === 0 || source?.date === undefined) return "";
  return html`<p class="hint">
    ${words.areas.codes(dayText(source.date, language))} ${sayText(network, source.title, language)}
  </p>`;
}

/** The municipalities with their codes, and the sources that name each. */
function named(viewing: Viewing, { municipalities }: AreaParts): TemplateResult {
  return html`<ul class="elements columns">
    ${municipalities.map(
      ({ id, code, note }) =>
        html`<li>
          ${element(viewing, id)} ${code === undefined ? "" : html`<small>${code}</small>`}
          ${note === undefined ? "" : html`<p class="hint">${sayText(viewing.network, note, viewing.language)}</p>`}
        </li>`,
    )}
  </ul>`;
}
