import { html, nothing, type TemplateResult } from "lit";

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

/** What a select shows: always the value that it is given, until it is given another one. */
export interface Select {
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly value: string;
  choose(value: string): void;
  readonly label?: string;
  readonly look?: string;
  /** Whether it is highlighted: its value is not the default. */
  readonly on?: boolean;
  readonly id?: string;
  readonly required?: boolean;
  readonly invalid?: boolean;
}

/** A native select. */
export function select({
  options,
  value,
  choose,
  label,
  look,
  on,
  id,
  required,
  invalid,
}: Select): TemplateResult {
  const onChange = (event: Event) => {
    const field = event.currentTarget as HTMLSelectElement;
    const chosen = field.value;
    field.value = value;
    choose(chosen);
  };
  const option = (one: SelectOption) =>
    html`<option value=${one.value} .selected=${one.value === value}>${one.text}</option>`;
  return html`<select
    class=${look ?? nothing}
    id=${id ?? nothing}
    data-on=${on ?? nothing}
    aria-label=${label ?? nothing}
    ?required=${required}
    aria-invalid=${invalid === undefined ? nothing : String(invalid)}
    @change=${onChange}
  >
    ${options.map((one) =>
      "options" in one
        ? html`<optgroup label=${one.label}>${one.options.map(option)}</optgroup>`
        : option(one),
    )}
  </select>`;
}
