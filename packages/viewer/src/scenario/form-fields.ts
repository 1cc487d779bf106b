import { valueAt } from "@polku/core/model";
import type { Language } from "@polku/core";
import { sharedWords } from "../words/words.js";
import { scenarioWords, type EditedSection } from "./words/words.js";

/** The names of the fields of forms. */
export function fieldNames(language: Language) {
  return { ...sharedWords[language].fields, ...scenarioWords[language].form.fields };
}

export type FormField = keyof ReturnType<typeof fieldNames>;

type Control =
  | "text"
  | "level"
  | "status"
  | "kind"
  | "service"
  | "services"
  | "area"
  | "areas"
  | "needs"
  | "practices"
  | "roles"
  | "age"
  | "date";

/** A field of a form: its control, and the path of its value in the element. */
export interface FieldSpec {
  readonly field: FormField;
  readonly control: Control;
  readonly path: readonly string[];
  readonly required?: true;
}

const settled: readonly FieldSpec[] = [
  { field: "since", control: "date", path: ["since"] },
  { field: "until", control: "date", path: ["until"] },
];

/** The fields of each kind of element that is edited by forms, in the order of the form. */
export const fieldsOf: Readonly<Record<EditedSection, readonly FieldSpec[]>> = {
  services: [
    { field: "name", control: "text", path: ["name"], required: true },
    { field: "level", control: "level", path: ["level"], required: true },
    { field: "status", control: "status", path: ["status"] },
    { field: "partOf", control: "service", path: ["partOf"] },
    { field: "min", control: "age", path: ["eligibility", "ages", "min"] },
    { field: "max", control: "age", path: ["eligibility", "ages", "max"] },
    { field: "areas", control: "areas", path: ["eligibility", "areas"] },
    { field: "needs", control: "needs", path: ["needs"] },
    { field: "practices", control: "practices", path: ["practices"] },
    ...settled,
  ],
  links: [
    { field: "from", control: "service", path: ["from"], required: true },
    { field: "to", control: "service", path: ["to"], required: true },
    { field: "kind", control: "kind", path: ["kind"], required: true },
    { field: "status", control: "status", path: ["status"] },
    { field: "min", control: "age", path: ["ages", "min"] },
    { field: "max", control: "age", path: ["ages", "max"] },
    { field: "areas", control: "areas", path: ["areas"] },
    { field: "practices", control: "practices", path: ["practices"] },
    { field: "roles", control: "roles", path: ["roles"] },
    ...settled,
  ],
  places: [
    { field: "name", control: "text", path: ["name"], required: true },
    { field: "status", control: "status", path: ["status"] },
    { field: "area", control: "area", path: ["area"] },
    { field: "offers", control: "services", path: ["offers"] },
    { field: "min", control: "age", path: ["ages", "min"] },
    { field: "max", control: "age", path: ["ages", "max"] },
    ...settled,
  ],
};

export type FieldValue = string | number | readonly string[] | undefined;
export type Draft = ReadonlyMap<FormField, FieldValue>;

/**
 * The differences of a draft from the element as a patch: an emptied field is null.
 */
export function patchOf(section: EditedSection, element: object, draft: Draft): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const { field, path, control } of fieldsOf[section]) {
    if (control === "text") continue;
    const value = draft.get(field);
    const isEmpty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    const next = isEmpty ? null : value;
    const before = valueAt(element, path) ?? null;
    if (JSON.stringify(before) !== JSON.stringify(next)) putAt(patch, path, next);
  }
  return patch;
}

/** The element that a patch makes of an empty one. */
export function withoutNulls(patch: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(patch).flatMap(([key, value]: [string, unknown]) => {
      if (value === null || value === undefined) return [];
      const isPlain = typeof value === "object" && !Array.isArray(value);
      return [[key, isPlain ? withoutNulls(value) : value]];
    }),
  );
}

function putAt(target: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = (target[first] ??= {}) as Record<string, unknown>;
  putAt(inner, rest, value);
}
