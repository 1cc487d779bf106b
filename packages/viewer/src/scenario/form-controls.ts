import type { Network } from "@polku/core";
import { formatters } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import "../ui/combobox.js";
import type { Offer } from "../ui/combobox.js";
import { linkButton } from "../ui/buttons.js";
import { elementList } from "../ui/element-list.js";
import { choices } from "../ui/choices.js";
import { offerServices } from "../question/offer-services.js";
import { select } from "../ui/select.js";
import type { Session } from "../ui/session.js";
import { questionWords } from "../question/words/words.js";
import { closedWords } from "./closed-words.js";
import { fieldName, keyOf, type FieldSpec, type FieldValue } from "./element-fields.js";
import type { CellContext } from "./cell-text.js";
import type { ScenarioWords } from "./words/words.js";

/** What a control needs to show its field and to set it. */
export interface Shown {
  session: Session;
  network: Network;
  words: ScenarioWords;
  context: CellContext;
  spec: FieldSpec;
  value: FieldValue;
  /** Its errors. */
  messages: readonly string[];
  /** What is to be noticed though it is no error. */
  note?: string | undefined;
  set(value: FieldValue): void;
  /** Lets the service be picked on the map. */
  pick?(): void;
}

/** A field of the form with its label, its hint and its errors. */
export function formControl(shown: Shown): TemplateResult {
  const { spec, words, messages, note, context } = shown;
  const { field, control, required } = spec;
  const key = idOf(spec);
  const hint = hintOf(spec, words);
  const isGroup = control === "references" || control === "words";
  const name = fieldName(spec, context.language);
  const label = html`${name}${required ? html` <i>(${words.form.required})</i>` : nothing}`;
  const rest = html`${hint === undefined ? nothing : html`<small id="polku-hint-${key}">${hint}</small>`}
  ${messages.map((text) => html`<p class="wrong" id="polku-wrong-${key}">${text}</p>`)}
  ${note === undefined ? nothing : html`<p class="noted" role="status">${note}</p>`}`;
  const isLong = ["text", "citations", "captions"].includes(control);
  const className = isGroup || isLong || field === "partOf" ? "field wide" : "field";
  if (isGroup || (control === "reference" && !isSelect(spec)))
    return html`<div
      class=${className}
      ?data-required=${required}
      role="group"
      aria-label=${name}
      aria-describedby=${describedBy(key, hint, messages)}
    >
      <span aria-hidden="true">${label}</span>
      ${control === "words" ? wordsField(shown) : isGroup ? idsField(shown) : referenceField(shown)}${rest}
    </div>`;
  return html`<div class=${className} ?data-required=${required}>
    <label for="polku-field-${key}">${label}</label>
    ${
      control === "word" || control === "reference"
        ? choice(shown)
        : input(shown, describedBy(key, hint, messages))
    }${rest}
  </div>`;
}

/** Levels and areas are chosen from a list; everything else is searched. */
function isSelect({ to = [] }: FieldSpec): boolean {
  return to.length === 1 && (to[0] === "level" || to[0] === "area");
}

/** A key as a part of an id. */
function idOf(spec: FieldSpec): string {
  return keyOf(spec).replace(".", "-");
}

function hintOf({ field, control }: FieldSpec, { form }: ScenarioWords): string | undefined {
  if (field === "min" || field === "max") return form.agesHint;
  if (field === "areas") return form.areasHint;
  if (control === "citations") return form.citationsHint;
  if (control === "captions") return form.captionsHint;
  return control === "plains" ? form.plainsHint : undefined;
}

function describedBy(
  key: string,
  hint: string | undefined,
  messages: readonly string[],
): string | typeof nothing {
  const ids = [
    ...(hint === undefined ? [] : [`polku-hint-${key}`]),
    ...(messages.length === 0 ? [] : [`polku-wrong-${key}`]),
  ];
  return ids.length === 0 ? nothing : ids.join(" ");
}

function input({ spec, value, messages, set }: Shown, described: string | typeof nothing): TemplateResult {
  const { control, required, language } = spec;
  const type = control === "date" ? "date" : "text";
  return html`<input
    id="polku-field-${idOf(spec)}"
    type=${type}
    inputmode=${control === "number" ? "numeric" : nothing}
    lang=${language ?? nothing}
    autocomplete="off"
    ?required=${required}
    aria-invalid=${messages.length > 0 ? "true" : "false"}
    aria-describedby=${described}
    .value=${String((value as string | number | undefined) ?? "")}
    @input=${(event: Event) => {
      const said = (event.target as HTMLInputElement).value;
      // What is not a number stays as typed, and is refused when the form is submitted.
      set(said === "" ? undefined : control === "number" && /^\d+$/.test(said) ? Number(said) : said);
    }}
  />`;
}

function choice({ context, words, spec, value, messages, set }: Shown): TemplateResult {
  const { control, required, list } = spec;
  // A status that is not given means established.
  const isStatus = list === "statuses";
  const chosen = isStatus ? (value ?? "established") : value;
  const mayBeNone = !isStatus && required !== true;
  return select({
    id: `polku-field-${idOf(spec)}`,
    required: required === true,
    invalid: messages.length > 0,
    value: typeof chosen === "string" ? chosen : "",
    options: [
      ...(mayBeNone ? [{ value: "", text: words.form.none }] : []),
      ...(control === "word"
        ? closedWords(list ?? "statuses", context.language).map(([id, name]) => ({ value: id, text: name }))
        : elementsFor(spec, context).map(({ id, name }) => ({ value: id, text: name }))),
    ],
    choose: (picked) => {
      const isUsual = isStatus && value === undefined && picked === "established";
      set(picked === "" || isUsual ? undefined : picked);
    },
  });
}

/** Levels in their order, areas by name. */
function elementsFor(
  { to = [] }: FieldSpec,
  { names, language }: CellContext,
): { id: string; name: string }[] {
  const found = names.offer("", to);
  return to[0] === "area" ? found.toSorted((a, b) => formatters[language].compare(a.name, b.name)) : found;
}

function wordsField({ spec: { list = "channels" }, context, value, set }: Shown): TemplateResult {
  const words = closedWords(list, context.language);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return choices(
    words.map(([id]) => id),
    chosen,
    (id) => words.find(([one]) => one === id)?.[1],
    set,
    undefined,
  );
}

function referenceField({ session, network, words, context, spec, value, set, pick }: Shown): TemplateResult {
  const { required, to = [] } = spec;
  const id = typeof value === "string" ? value : undefined;
  const isService = to.length === 1 && to[0] === "service";
  const none = required ? {} : { none: words.form.none };
  return html`<div class="picks">
    <polku-combobox
      .label=${fieldName(spec, context.language)}
      .value=${id === undefined ? "" : context.names.name(id)}
      .hint=${required ? words.form.search : words.form.none}
      .offer=${(typed: string) =>
        isService
          ? offerServices(session, network, typed, { places: false, ...none })
          : offerElements(spec, context, typed, [], none)}
      .choose=${(chosen: string) => set(chosen === "" ? undefined : chosen)}
    ></polku-combobox>
    ${pick ? linkButton(words.edits.pickEnd, pick) : nothing}
  </div>`;
}

/** A list of elements, and a field that adds another. */
function idsField({ session, network, words, context, spec, value, set }: Shown): TemplateResult {
  const ids = Array.isArray(value) ? (value as readonly string[]) : [];
  const { to = [] } = spec;
  const label = words.form.addTo(fieldName(spec, context.language));
  const isService = to.length === 1 && to[0] === "service";
  const offer = (typed: string): Offer =>
    isService
      ? offerServices(session, network, typed, { places: false, without: ids })
      : offerElements(spec, context, typed, ids);
  return elementList(session, network, { ids, label, hint: label, offer, change: set });
}

/** How many elements a field offers at once. */
const most = 150;

function offerElements(
  { to = [] }: FieldSpec,
  { names, language }: CellContext,
  typed: string,
  without: readonly string[],
  { none }: { none?: string } = {},
): Offer {
  const { search } = questionWords[language];
  const found = names.offer(typed, to).filter(({ id }) => !without.includes(id));
  const options = found.slice(0, most).map(({ id, name }) => ({ id, label: name, text: name }));
  const rest = found.length - most;
  return {
    options:
      none !== undefined && typed.trim() === "" ? [{ id: "", label: none, text: none }, ...options] : options,
    rest: found.length === 0 ? search.nothing(typed) : rest > 0 ? search.more(rest) : undefined,
  };
}
