import { findPilots, overviewWords, type PilotRow } from "@polku/core/overviews";
import { html, nothing, type TemplateResult } from "lit";
import { sayName, sayNames } from "../ui/say.js";
import { statusSign } from "../ui/signs.js";
import { capitalised, element, elementList, goToPart, type OverviewContext } from "./element.js";

/** What is piloted where: a row for each element, a column for each municipality. */
export function pilotMatrix(context: OverviewContext): TemplateResult {
  const { words, network, language, highlighted } = context;
  const { municipalities, rows } = findPilots(network);
  const say = words.matrix;
  const { where: title, links } = overviewWords[language].pilots;
  const kinds = { ...say.rows, links: capitalised(links) };
  return html`<section>
    <h3 id="polku-pilot-matrix">${title}</h3>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="polku-pilot-matrix">
      <table class="crossed">
        <caption class="unseen">
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say.element}</th>
            ${municipalities.map(
              ({ id }) =>
                html`<th scope="col" ?data-highlighted=${highlighted.has(id)}>
                  <span>${sayName(network, id, language)}</span>
                </th>`,
            )}
          </tr>
        </thead>
        ${Object.entries(kinds).map(([kind, name]) => {
          const own = rows.filter((row) => row.kind === kind);
          return own.length === 0
            ? nothing
            : html`<tbody>
                <tr class="group">
                  <th scope="rowgroup" colspan=${municipalities.length + 1}>
                    <span>${name} <span class="n">${own.length}</span></span>
                  </th>
                </tr>
                ${own.map((row) => matrixRow(context, row))}
              </tbody>`;
        })}
      </table>
    </div>
    <p class="hint key-line">
      <span class="tried">${statusSign("piloted")}</span> ${say.whole}
      <span class="tried" data-whole="false">${statusSign("piloted")}</span> ${say.part}
    </p>
  </section>`;
}

function matrixRow(context: OverviewContext, { kind, elements, pilots, cells }: PilotRow): TemplateResult {
  const { words, network, language } = context;
  const name =
    kind === "links"
      ? html`<polku-disclosure
          class="element"
          .label=${html`<span class="label"
            ><span class="name">${capitalised(overviewWords[language].pilots.links)}</span>
            <span class="n">${elements.length}</span>
            <small>${sayNames(network, pilots, language)}</small></span
          >`}
          .content=${() => elementList(context, elements)}
        ></polku-disclosure>`
      : elements.map((id) => element(context, id, { brief: true }));
  return html`<tr>
    <th scope="row">
      ${name} ${cells.some(Boolean) ? "" : html`<small>${overviewWords[language].notGiven}</small>`}
    </th>
    ${cells.map((cell) => {
      if (!cell) return html`<td><span class="unseen">${words.matrix.notPiloted}</span></td>`;
      const said = cell.whole ? words.matrix.whole : words.matrix.part;
      return html`<td>
        <button
          type="button"
          class="tried"
          data-whole=${cell.whole}
          title=${said}
          @click=${(event: Event) => goToPart(event, cell.pilots[0] ?? "")}
        >
          ${statusSign("piloted")}<span class="unseen"
            >${said}: ${sayNames(network, cell.pilots, language)}</span
          >
        </button>
      </td>`;
    })}
  </tr>`;
}
