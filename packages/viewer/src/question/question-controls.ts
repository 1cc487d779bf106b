import { linkKinds, statuses, type Area, type Network } from "@polku/core";
import { readings } from "@polku/core/model";
import { formatters, texts } from "@polku/core/text";
import { html, type TemplateResult } from "lit";
import type { Conditioned, QuestionPatch } from "../state/question.js";
import { showName, showText } from "../ui/elements.js";
import type { Slot } from "./words/slots.js";
import { choices } from "../ui/choices.js";
import "../ui/popover.js";
import "../ui/combobox.js";
import { offerServices } from "./offer-services.js";
import { rowsSummary } from "./rows-summary.js";
import { sayName } from "../ui/say.js";
import "../ui/number-field.js";
import { select, type SelectGroup, type SelectOption } from "../ui/select.js";
import type { Session } from "../ui/session.js";
import { linkSign, statusSign } from "../ui/signs.js";
import { questionWords } from "./words/words.js";
import type { ResolvedGaps, ResolvedRows } from "@polku/core/questions";
import { linkButton } from "../ui/buttons.js";
import { rowsOfKind } from "../state/gap-rows.js";
import { segments } from "../ui/segments.js";
import { elementList } from "../ui/element-list.js";

/** A question of one client whose controls are shown, and how to ask it otherwise. */
export interface Asking {
  session: Session;
  network: Network;
  question: Conditioned;
  /** Said before each control's label: which side of a comparison it belongs to. */
  prefix?: string;
  ask(otherwise: QuestionPatch): void;
}

/** The control that stands in a gap of a question's sentence. */
export function control(slot: Exclude<Slot, "ask" | "changes">, asking: Asking): TemplateResult {
  switch (slot) {
    case "from":
    case "to":
      return serviceField(slot, asking);
    case "age":
      return ageField(asking);
    case "area":
      return areaField(asking);
    case "handoffs":
      return limitField(slot, asking);
    case "steps":
      return limitField(slot, asking);
    case "needs":
    case "via":
    case "status":
    case "at":
      return wordsField(slot, asking);
    case "rows":
    case "targets":
      return tableField(slot, asking);
  }
}

function labelOf(slot: Slot, { session, prefix }: Asking): string {
  const label = questionWords[session.state.language].questions.labels[slot];
  return prefix === undefined ? label : `${prefix}: ${label}`;
}

function serviceField(slot: "from" | "to", asking: Asking): TemplateResult {
  const { session, network, question, ask } = asking;
  const { anyService } = questionWords[session.state.language].questions;
  const value = slot === "from" ? question.from : "to" in question ? question.to : undefined;
  const optional = question.ask === "gatekeepers" && slot === "to";
  return html`<polku-combobox
    class="chip-field"
    .label=${labelOf(slot, asking)}
    .value=${value === undefined ? anyService : showName(network, value, session.state.language).text}
    .hint=${""}
    .offer=${(typed: string) =>
      offerServices(session, network, typed, {
        places: slot === "from",
        ...(optional ? { none: anyService } : {}),
      })}
    .choose=${(id: string) => ask({ [slot]: id === "" ? undefined : id })}
  ></polku-combobox>`;
}

function ageField(asking: Asking): TemplateResult {
  const { session, question, ask } = asking;
  const { anyAge, wholeYears } = questionWords[session.state.language].form;
  const { age, ...others } = question.client;
  return html`<polku-number
    .look=${"chip"}
    .label=${labelOf("age", asking)}
    .value=${age}
    .most=${oldestAge}
    .placeholder=${anyAge}
    .reason=${wholeYears(0, oldestAge)}
    .choose=${(years: number | undefined) =>
      ask({ client: years === undefined ? others : { ...others, age: years } })}
  ></polku-number>`;
}

function areaField(asking: Asking): TemplateResult {
  const { session, network, question, ask } = asking;
  const { area, ...others } = question.client;
  return select({
    look: "chip",
    label: labelOf("area", asking),
    on: area !== undefined,
    value: area ?? "",
    options: [
      { value: "", text: questionWords[session.state.language].form.anyArea },
      ...goneArea(asking),
      ...areaOptions(session, network),
    ],
    choose: (value) => ask({ client: value === "" ? others : { ...others, area: value } }),
  });
}

/** The area that is asked about, where the changes take it away. */
function goneArea({ session, network, question }: Asking): SelectOption[] {
  const { area } = question.client;
  const { opened, language } = session.state;
  if (area === undefined || network.areas.has(area) || !opened) return [];
  return [{ value: area, text: showName(opened.network, area, language).text }];
}

/** Areas by kind, municipalities first, each kind by name. */
function areaOptions(session: Session, network: Network): SelectGroup[] {
  const { language } = session.state;
  const { areaKinds } = questionWords[language].form;
  const kinds = new Map<Area["kind"], Area[]>();
  for (const area of network.areas.values()) kinds.set(area.kind, [...(kinds.get(area.kind) ?? []), area]);
  const order = Object.keys(areaKinds) as Area["kind"][];
  return [...kinds]
    .toSorted(
      ([a], [b]) =>
        Number(b === "municipality") - Number(a === "municipality") || order.indexOf(a) - order.indexOf(b),
    )
    .map(([kind, areas]) => ({
      label: areaKinds[kind],
      options: areas
        .map(({ id, name }) => ({ value: id, text: showText(network, name, language).text }))
        .toSorted((a, b) => formatters[language].compare(a.text, b.text)),
    }));
}

function limitField(slot: "handoffs" | "steps", asking: Asking): TemplateResult {
  const { session, question, ask } = asking;
  const words = questionWords[session.state.language].form;
  const now = slot === "handoffs" ? question.maxHandoffs : question.maxSteps;
  const offered = [0, 1, 2, 3, 4, 5, 6];
  if (now !== undefined && !offered.includes(now)) offered.push(now);
  return select({
    look: "chip",
    label: labelOf(slot, asking),
    on: now !== undefined,
    value: now === undefined ? "" : String(now),
    options: [
      { value: "", text: slot === "handoffs" ? words.anyHandoffs : words.anySteps },
      ...offered.map((most) => ({ value: String(most), text: words[slot](most) })),
    ],
    choose: (value) =>
      ask({
        [slot === "handoffs" ? "maxHandoffs" : "maxSteps"]: value === "" ? undefined : Number(value),
      }),
  });
}

function popover(
  slot: Slot,
  asking: Asking,
  text: string,
  changed: boolean,
  content: () => TemplateResult,
): TemplateResult {
  return html`<polku-popover
    .look=${"chip"}
    .label=${labelOf(slot, asking)}
    .text=${text}
    .on=${changed}
    .content=${content}
  ></polku-popover>`;
}

function wordsField(slot: "needs" | "via" | "status" | "at", asking: Asking): TemplateResult {
  const { session, network, question, ask } = asking;
  const { language } = session.state;
  const words = questionWords[language].form;
  const said = texts[language];
  const { and } = formatters[language];
  const { via, status, at } = question;
  const [only, ...others] = question.readings;
  const needs = "needs" in question ? (question.needs ?? []) : [];
  switch (slot) {
    case "needs":
      return popover(
        slot,
        asking,
        needs.length === 0 ? words.anyNeed : and(needs.map((id) => showName(network, id, language).text)),
        needs.length > 0,
        () =>
          choices(
            (network.model.needs ?? []).map(({ id }) => id),
            needs,
            (id) => sayName(network, id, language),
            (chosen) => ask({ needs: chosen.length === 0 ? undefined : chosen }),
            undefined,
          ),
      );
    case "via":
      return popover(
        slot,
        asking,
        via.length === linkKinds.length ? words.allKinds : and(via.map((kind) => said.kinds[kind])),
        via.length < linkKinds.length,
        () =>
          choices(
            linkKinds,
            via,
            (kind) => html`${linkSign(kind)} ${said.kinds[kind]}`,
            (chosen) => ask({ via: chosen }),
            { hint: words.atLeastOne },
          ),
      );
    case "status":
      return popover(
        slot,
        asking,
        [
          status.length === statuses.length
            ? words.allStatuses
            : and(status.map((one) => said.statuses[one])),
          ...(only && others.length === 0 ? [words.only(said.readings[only])] : []),
        ].join(", "),
        status.join() !== "established,piloted" || others.length === 0,
        () =>
          html`${choices(
            statuses,
            status,
            (one) =>
              html`${statusSign(one)} <b>${said.statuses[one]}</b>
                <small>${questionWords[session.state.language].statusesExplained[one]}</small>`,
            (chosen) => ask({ status: chosen }),
            { hint: words.atLeastOne },
          )}${choices(
            readings,
            question.readings,
            (one) => html`${said.readings[one]}`,
            (chosen) => ask({ readings: chosen }),
            { hint: words.atLeastOne },
          )}`,
      );
    case "at":
      return popover(
        slot,
        asking,
        at ?? words.anyDay,
        at !== undefined,
        () =>
          html`<label class="date"
              >${labelOf("at", asking)}
              <input
                type="date"
                .value=${at ?? ""}
                @change=${(event: Event) => {
                  const { value, validity } = event.target as HTMLInputElement;
                  // A day that is typed by half says why it is refused, and is not asked.
                  if (!validity.badInput) ask({ at: value === "" ? undefined : value });
                }}
            /></label>
            <button type="button" ?hidden=${at === undefined} @click=${() => ask({ at: undefined })}>
              ${words.anyDay}
            </button>`,
      );
  }
}

function tableField(slot: "rows" | "targets", asking: Asking): TemplateResult {
  const { session, network, question, ask } = asking;
  if (question.ask !== "gaps") return html``;
  const words = questionWords[session.state.language].questions;
  const { rows, targets } = question;
  if (slot === "rows")
    return popover(slot, asking, rowsSummary(rows, session.state.language), true, () =>
      rowsField(session, network, question, ask),
    );
  return popover(
    slot,
    asking,
    targets === undefined ? words.everyService : words.services(targets.length),
    targets !== undefined,
    () =>
      listField(session, network, {
        label: labelOf("targets", asking),
        ids: targets ?? [],
        places: false,
        change: (ids) => ask({ targets: ids.length === 0 ? undefined : ids }),
      }),
  );
}

const sorts = ["areas", "ages", "origins"] as const;
type Sort = (typeof sorts)[number];

/** The choice of what the rows are: areas, ages or starting points, and which. */
function rowsField(
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

/** Services that a question names, each to be taken out, and a field to add another. */
function listField(
  session: Session,
  network: Network,
  {
    label,
    ids,
    places,
    change,
  }: { label: string; ids: readonly string[]; places: boolean; change: (ids: string[]) => void },
): TemplateResult {
  const hint = questionWords[session.state.language].questions.add;
  return elementList(session, network, {
    ids,
    label: `${label}: ${hint}`,
    hint,
    offer: (typed) => offerServices(session, network, typed, { places, without: ids }),
    change,
  });
}

/** The oldest age that a question takes. */
const oldestAge = 150;
