import type { Citation } from "../model/citation.js";
import { requireChecked, type CheckedModel } from "../model/checked.js";
import { isOwnField } from "../model/fields.js";
import type { Finding } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { isObject, isSame } from "../model/plain-data.js";
import { sectionNames, type Element, type Section } from "../model/sections.js";
import type { Language } from "../model/words.js";
import { canonical } from "../network/link-ids.js";
import { checkModel, type ModelResult } from "../rules/check-model.js";
import { toIssues } from "../rules/to-issues.js";

/** An element of the merged model, where it was met first, and the number of the last model that has it. */
interface Merged {
  readonly section: Section;
  readonly place: string;
  element: Element;
  model: number;
}

/**
 * One model of several. What has the same id and says the same is one element, with the citations of all; where
 * two say different things of one id, an issue names both places. Links without an id are one where they say the
 * same. What the first model says of itself (its id, name, notes …) is said of the whole.
 *
 * @example
 * ```ts
 * const merged = mergeModels(selectModel(model, ["perhetyo"]), selectModel(model, ["lastenpsykiatria"]));
 * merged.ok && merged.model.services.length; // 3
 * ```
 */
export function mergeModels(first: CheckedModel, ...others: CheckedModel[]): ModelResult {
  for (const model of [first, ...others]) requireChecked(model);
  const models = [first, ...others.map((model) => inLanguageOf(first, model))];
  const areNamed = new Set(models.map(({ id }) => id)).size === models.length;
  const findings: Finding[] = [];
  const lists = new Map<Section, Merged[]>();
  const known = new Map<string, Merged[]>();
  for (const [number, model] of models.entries())
    for (const section of sectionNames) {
      const list = lists.get(section) ?? [];
      if (model[section]) lists.set(section, list);
      let last = -1;
      for (const [index, element] of (model[section] ?? []).entries()) {
        const place = `${areNamed ? model.id : number + 1}: ${section}[${index}]`;
        const key = element.id ?? canonical({ ...element, sources: undefined });
        const namesakes = known.get(key) ?? [];
        // Links that have no id may say the same twice in one model; then they are two in all.
        const open = namesakes.filter((one) => element.id !== undefined || one.model !== number);
        const same = open.find((one) => isSame(citationsOf(one.element), citationsOf(element))) ?? open[0];
        const fields = same && element.id !== undefined ? differingFields(same, element, section) : [];
        if (same && fields.length === 0) {
          same.element = withCitations(same.element, element);
          same.model = number;
        } else if (!same) {
          const added = { section, place, element, model: number };
          known.set(key, [...namesakes, added]);
          // Levels are in order: a new one comes after the one before it.
          list.splice(section === "levels" ? last + 1 : list.length, 0, added);
        }
        if (section === "levels" && same) {
          const at = list.indexOf(same);
          if (at < last) fields.push("levels");
          last = Math.max(at, last);
        } else last++;
        if (same && fields.length > 0) {
          const facts = { id: key, fields: fields.join(", "), first: same.place, second: place };
          findings.push({ code: "conflicting-element", path: [section, index], facts });
        }
      }
    }
  if (findings.length > 0) return { ok: false, issues: toIssues(findings, {}) };
  const elements = [...lists].map(([section, list]) => [section, list.map(({ element }) => element)]);
  return checkModel({ ...first, ...Object.fromEntries(elements) });
}

/** The fields in which an element differs from another with its id, citations apart. */
function differingFields({ section, element: before }: Merged, element: Element, of: Section): string[] {
  if (section !== of) return [`${section} / ${of}`];
  const [a, b] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(element)),
  ];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (field) => field !== "sources" && !isSame(a.get(field), b.get(field)),
  );
}

function citationsOf(element: Element): readonly Citation[] {
  return ("sources" in element ? element.sources : undefined) ?? [];
}

/** An element with the citations of another too; itself where it has them all. */
function withCitations(element: Element, other: Element): Element {
  const sources = citationsOf(element);
  const more = citationsOf(other).filter((citation) => !sources.some((one) => isSame(one, citation)));
  return more.length === 0 ? element : { ...element, sources: [...sources, ...more] };
}

/** The fields that hold texts, some of them in one list alone. */
const textFields = new Set([
  "name",
  "short",
  "description",
  "note",
  "title",
  "caption",
  "positions.view",
  "meetings.theme",
]);

/** A model whose plain texts say their language where that is not the language of another model. */
function inLanguageOf({ language: target }: Model, model: Model): Model {
  const { language } = model;
  return language === undefined || language === target ? model : (withLanguage(model, language) as Model);
}

function withLanguage(value: unknown, language: Language, field = "", parent = ""): unknown {
  if (typeof value === "string")
    return textFields.has(field) || textFields.has(`${parent}.${field}`) ? { [language]: value } : value;
  if (Array.isArray(value)) return value.map((entry) => withLanguage(entry, language, "", field));
  if (!isObject(value) || isOwnField(field)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withLanguage(inner, language, key, field || parent)]),
  );
}
