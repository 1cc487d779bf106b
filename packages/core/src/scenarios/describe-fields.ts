import type { Text } from "../model/fields.js";
import { referencesOf } from "../model/references.js";
import type { Section } from "../model/sections.js";
import type { Language } from "../model/words.js";
import { formatters } from "../text/formatter.js";
import { changeTexts, type FieldName } from "../text/change-texts.js";
import { textIn, texts } from "../text/languages.js";
import { span } from "../text/span.js";
import { isObject, isSame } from "../model/plain-data.js";

/** An element before and after a change, and the fields to describe. */
export interface ElementStates {
  section: Section;
  before: object;
  after: object;
  fields: readonly string[];
  language: Language;
  /** The names of the elements that the fields refer to, before and after. */
  nameBefore(id: string): string;
  nameAfter(id: string): string;
}

/** How fields change, each as a part of a sentence; those that stay the same are left out. */
export function describeFields(states: ElementStates): string[] {
  const { section, before, after, fields, language, nameBefore, nameAfter } = states;
  const say = changeTexts[language];
  return fields.flatMap((field) => {
    const [from, to] = [valueOf(before, field), valueOf(after, field)];
    if (isSame(from, to)) return [];
    // Eligibility is described by its two fields.
    if (field === "eligibility")
      return describeFields({
        ...states,
        before: isObject(from) ? from : {},
        after: isObject(to) ? to : {},
        fields: ["ages", "areas"],
      });
    const name = isField(field, say.fields) ? say.fields[field] : field;
    const [old, now] = [
      inWords(section, field, from, language, nameBefore),
      inWords(section, field, to, language, nameAfter),
    ];
    if ((from !== undefined && old === undefined) || (to !== undefined && now === undefined))
      return [`${name} (${say.rewritten[from === undefined ? "new" : to === undefined ? "gone" : "other"]})`];
    // Without areas something holds everywhere.
    return [
      field === "areas"
        ? say.becomes(name, old ?? say.everywhere, now ?? say.everywhere)
        : say.becomes(name, old, now),
    ];
  });
}

/** A value as a few words; undefined where it is none, or too long for a sentence. */
function inWords(
  section: Section,
  field: string,
  value: unknown,
  language: Language,
  name: (id: string) => string,
): string | undefined {
  const { kinds, statuses } = texts[language];
  const { and, day, quote } = formatters[language];
  if ((field === "kind" || field === "status") && typeof value === "string")
    return new Map(Object.entries({ ...kinds, ...statuses })).get(value);
  if (namesOthers(section, field)) {
    if (typeof value === "string") return name(value);
    if (Array.isArray(value) && value.every((each) => typeof each === "string"))
      return value.length === 0 ? "–" : and(value.map(name));
    return undefined;
  }
  if (field === "ages" && isObject(value))
    return span(plain(valueOf(value, "min")), plain(valueOf(value, "max")));
  if (["since", "until", "date"].includes(field) && typeof value === "string") return day(value);
  if (["code", "count", "id"].includes(field)) return plain(value);
  if (["name", "short"].includes(field) && isText(value)) return quote(textIn(value, language));
  return undefined;
}

/** A text or a number as text; undefined for any other value. */
function plain(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** Whether a field holds ids of other elements, and nothing else. */
function namesOthers(section: Section, field: string): boolean {
  return referencesOf(section).some(({ field: path }) => {
    const [first, second, third] = path[0] === "eligibility" ? path.slice(1) : path;
    return first === field && (second === undefined || second === "*") && third === undefined;
  });
}

function isField(field: string, fields: Readonly<Record<FieldName, string>>): field is FieldName {
  return Object.hasOwn(fields, field);
}

export function isText(value: unknown): value is Text {
  return typeof value === "string" || (isObject(value) && ["fi", "sv", "en"].some((key) => key in value));
}

export function valueOf(element: object, field: string): unknown {
  return Object.hasOwn(element, field) ? (element as Record<string, unknown>)[field] : undefined;
}
