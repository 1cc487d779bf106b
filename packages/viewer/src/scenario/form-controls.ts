import { linkKinds, statuses, type Network } from "@polku/core";
import { formatters, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { showName } from "../ui/elements.js";
import { fold } from "../state/find-services.js";
import type { ScenarioWords } from "./words/words.js";
import "../ui/combobox.js";
import type { Offer } from "../ui/combobox.js";
import { linkButton } from "../ui/buttons.js";
import { elementList } from "../ui/element-list.js";
import { offerServices } from "../question/offer-services.js";
import { select } from "../ui/select.js";
import type { Session } from "../ui/session.js";
import { fieldNames, type FieldSpec, type FieldValue, type FormField } from "./form-fields.js";
import { questionWords } from "../question/words/words.js";

/** What a control needs to show its field and to set it. */
export interface Shown {
  session: Session;
  network: Network;
  words: ScenarioWords;
  spec: FieldSpec;
  value: FieldValue;
  /** Its errors. */
  messages: readonly string[];
  set(value: FieldValue): void;
  /** Lets the service be picked on the map. */
  pick?(): void;
}

/** A field of the form with its label, its hint and its errors. */
export function formControl(shown: Shown): TemplateResult {
  const { spec, words, messages } = shown;
  const { field, required } = spec;
  const hint = ["min", "max"].includes(field)
    ? words.form.agesHint
    : field === "areas"
      ? words.form.areasHint
      : undefined;
  const isGroup = ["areas", "needs", "practices", "roles", "services"].includes(spec.control);
  const name = fieldNames(shown.session.state.language)[field];
  const label = html`${name}${required ? html` <i>(${words.form.required})</i>` : nothing}`;
  const rest = html`${hint === undefined ? nothing : html`<small id="polku-hint-${field}">${hint}</small>`}
  ${messages.map((text) => html`<p class="wrong" id="polku-wrong-${field}">${text}</p>`)}`;
  const isWide = isGroup || spec.control === "text" || field === "partOf";
  const className = isWide ? "field wide" : "field";
  if (isGroup || spec.control === "service")
    return html`<div
      class=${className}
      ?data-required=${required}
      role="group"
      aria-label=${name}
      aria-describedby=${describedBy(field, hint, messages)}
    >
      <span aria-hidden="true">${label}</span>
      ${isGroup ? idsField(shown) : serviceField(shown)}${rest}
    </div>`;
  return html`<div class=${className} ?data-required=${required}>
    <label for="polku-field-${field}">${label}</label>
    ${isChoice(spec) ? choice(shown) : input(shown, describedBy(field, hint, messages))}${rest}
  </div>`;
}

function describedBy(
  field: FormField,
  hint: string | undefined,
  messages: readonly string[],
): string | typeof nothing {
  const ids = [
    ...(hint === undefined ? [] : [`polku-hint-${field}`]),
    ...(messages.length === 0 ? [] : [`polku-wrong-${field}`]),
  ];
  return ids.length === 0 ? nothing : ids.join(" ");
}

function input({ spec, value, messages, set }: Shown, described: string | typeof nothing): TemplateResult {
  const { control, field, required } = spec;
  const type = control === "date" ? "date" : "text";
  return html`<input
    id="polku-field-${field}"
    type=${type}
    inputmode=${control === "age" ? "numeric" : nothing}
    autocomplete="off"
    ?required=${required}
    aria-invalid=${messages.length > 0 ? "true" : "false"}
    aria-describedby=${described}
    .value=${String(value ?? "")}
    @input=${(event: Event) => {
      const said = (event.target as HTMLInputElement).value;
      // What is not a number stays as typed, and is refused when the form is submitted.
      set(said === "" ? undefined : control === "age" && /^\d+$/.test(said) ? Number(said) : said);
    }}
  />`;
}

function isChoice({ control }: FieldSpec): boolean {
  return ["level", "status", "kind", "area"].includes(control);
}

function choice({ session, network, words, spec, value, messages, set }: Shown): TemplateResult {
  const { field, control, required } = spec;
  const options = optionsOf(session, network, control);
  // A status that is not given means established.
  const chosen = control === "status" ? (value ?? "established") : value;
  return select({
    id: `polku-field-${field}`,
    required: required === true,
    invalid: messages.length > 0,
    value: typeof chosen === "string" ? chosen : "",
    options: [
      ...(control === "area" ? [{ value: "", text: words.form.none }] : []),
      ...options.map(({ id, name }) => ({ value: id, text: name })),
    ],
    choose: (picked) => {
      const isUsual = control === "status" && value === undefined && picked === "established";
      set(picked === "" || isUsual ? undefined : picked);
    },
  });
}

interface Named {
  id: string;
  name: string;
}

function optionsOf(
  { state: { language } }: Session,
  network: Network,
  control: FieldSpec["control"],
): Named[] {
  const { levels, needs = [], practices = [], roles = [] } = network.model;
  const said = texts[language];
  const named = (elements: Iterable<{ id: string }>) =>
    [...elements].map(({ id }) => ({ id, name: showName(network, id, language).text }));
  switch (control) {
    case "status":
      return statuses.map((id) => ({ id, name: said.statuses[id] }));
    case "kind":
      return linkKinds.map((id) => ({ id, name: said.kinds[id] }));
    case "level":
      return named(levels);
    case "needs":
      return named(needs);
    case "practices":
      return named(practices);
    case "roles":
      return named(roles);
    default:
      return named(network.areas.values()).toSorted((a, b) => formatters[language].compare(a.name, b.name));
  }
}

function serviceField({ session, network, words, spec, value, set, pick }: Shown): TemplateResult {
  const { field, required } = spec;
  const id = typeof value === "string" ? value : undefined;
  return html`<div class="picks">
    <polku-combobox
      .label=${fieldNames(session.state.language)[field]}
      .value=${id === undefined ? "" : showName(network, id, session.state.language).text}
      .hint=${required ? questionWords[session.state.language].search.label : words.form.none}
      .offer=${(typed: string) =>
        offerServices(session, network, typed, {
          places: false,
          ...(required ? {} : { none: words.form.none }),
        })}
      .choose=${(chosen: string) => set(chosen === "" ? undefined : chosen)}
    ></polku-combobox>
    ${pick ? linkButton(words.edits.pickEnd, pick) : nothing}
  </div>`;
}

/** A list of elements, and a field that adds another. */
function idsField({ session, network, words, spec, value, set }: Shown): TemplateResult {
  const { language } = session.state;
  const ids = Array.isArray(value) ? (value as readonly string[]) : [];
  const label = words.form.addTo(fieldNames(language)[spec.field]);
  const offer = (typed: string): Offer => {
    if (spec.control === "services")
      return offerServices(session, network, typed, { places: false, without: ids });
    const wanted = fold(typed.trim());
    const options = optionsOf(session, network, spec.control)
      .filter(({ id, name }) => !ids.includes(id) && fold(name).includes(wanted))
      .map(({ id, name }) => ({ id, label: name, text: name }));
    const rest = options.length === 0 ? questionWords[language].search.nothing(typed) : undefined;
    return { options, rest };
  };
  return elementList(session, network, { ids, label, hint: label, offer, change: set });
}
