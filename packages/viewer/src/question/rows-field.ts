import { formatters } from "@polku/core/text";
import type { Network } from "@polku/core";
import type { ResolvedGaps, ResolvedRows } from "@polku/core/questions";
import { html, type TemplateResult } from "lit";
import { linkButton } from "../ui/buttons.js";
import { rowsOfKind } from "../state/gap-rows.js";
import type { QuestionPatch } from "../state/question.js";
import { showName } from "../ui/elements.js";
import { choices } from "../ui/choices.js";
import { listField } from "./list-field.js";
import { sayName } from "../ui/say.js";
import { segments } from "../ui/segments.js";
import "../ui/number-field.js";
import type { Session } from "../ui/session.js";
import { oldestAge } from "./oldest-age.js";
import { questionWords } from "./words/words.js";

const sorts = ["areas", "ages", "origins"] as const;
type Sort = (typeof sorts)[number];

/** The choice of what the rows are: areas, ages or starting points, and which. */
export function rowsField(
  session: Session,
  network: Network,
  { rows, from }: ResolvedGaps,
  ask: (otherwise: QuestionPatch) => void,
): TemplateResult {
  const words = questionWords[session.state.language].questions;
  const sort: Sort = "areas" in rows ? "areas" : "ages" in rows ? "ages" : "origins";
  const choose = (wanted: Sort) => ask({ rows: rowsOfKind(network, wanted, from) });
  const offered = network.areas.size > 0 ? sorts : sorts.filter((one) => one !== "areas");
  return html`${segments({
    name: "rows",
    label: words.labels.rows,
    words: offered,
    chosen: sort,
    show: (word) => words.rows[word],
    choose,
  })}
  ${which(session, network, rows, ask)}`;
}

function which(
  session: Session,
  network: Network,
  rows: ResolvedRows,
  ask: (otherwise: QuestionPatch) => void,
): TemplateResult {
  const { language } = session.state;
  const words = questionWords[language].questions;
  if ("origins" in rows)
    return listField(session, network, {
      label: words.labels.origins,
      ids: rows.origins,
      places: true,
      change: (origins) => {
        if (origins.length > 0) ask({ rows: { origins } });
      },
    });
  if ("areas" in rows) {
    const known = [...network.areas.keys()].toSorted((a, b) =>
      formatters[language].compare(showName(network, a, language).text, showName(network, b, language).text),
    );
    return html`<p>
        ${linkButton(words.allMunicipalities, () => ask({ rows: rowsOfKind(network, "areas", undefined) }))}
      </p>
      ${choices(
        known,
        rows.areas,
        (id) => sayName(network, id, language),
        (areas) => ask({ rows: { areas } }),
        { hint: questionWords[session.state.language].form.atLeastOne },
      )}`;
  }
  const [first, last] = rows.ages;
  const age = (label: string, now: number, ages: (age: number) => [number, number]) =>
    html`<label class="date"
      >${label}
      <polku-number
        .label=${label}
        .value=${now}
        .most=${oldestAge}
        .reason=${questionWords[language].form.wholeYears(0, oldestAge)}
        .choose=${(value: number | undefined) => value === undefined || ask({ rows: { ages: ages(value) } })}
      ></polku-number
    ></label>`;
  return html`<div class="ages">
    ${age(words.firstAge, first, (value) => [value, Math.max(value, last)])}
    ${age(words.lastAge, last, (value) => [Math.min(first, value), value])}
  </div>`;
}
