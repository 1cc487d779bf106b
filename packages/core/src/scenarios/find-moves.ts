import type { Id, Text } from "../model/fields.js";
import type { Model } from "../model/model.js";
import { sectionNames, type Element, type Section } from "../model/sections.js";
import { languages } from "../model/words.js";
import { textIn } from "../text/languages.js";
import { pairElements } from "./pair-elements.js";
import { isSame } from "../model/plain-data.js";
import { isText, valueOf } from "./describe-fields.js";

/** How an element can differ between two models: `moved` is in another place, `changed` is any other difference. */
export const moveKinds = ["added", "removed", "moved", "renamed", "changed"] as const;
export type MoveKind = (typeof moveKinds)[number];

/** An element that is not the same in two models. */
export interface Move {
  in: Section;
  id: Id;
  /** In the order of `moveKinds`; several where, say, it has moved and has another name. */
  kinds: readonly MoveKind[];
  /** As it was; undefined where it was not there. */
  before: Element | undefined;
  /** As it is; undefined where it is not there any more. */
  after: Element | undefined;
  /** Of what is in both: the fields that differ. */
  fields: readonly string[];
}

/** The fields that place an element: its level, what it is part of, its area, its ends. */
const places = new Set(["level", "partOf", "within", "area", "from", "to", "of"]);
/** Fields whose change is not a difference in the network: wording and sources. */
const wording = new Set(["id", "short", "aliases", "description", "note", "positions", "sources"]);
/** Lists that are not part of the network. */
const otherSections = new Set<Section>(["sources", "stories"]);

/**
 * The elements that differ between two models, in the order of sections: the same id is the same element. Removed
 * elements come last. A change of wording or sources alone (notes, short labels) is not listed.
 *
 * @example
 * ```ts
 * const value = { level: "ot", name: "Tehoperhetyö" };
 * const after = applyChanges(model, [{ op: "change", in: "services", id: "perhetyo", value }]);
 * after.ok && findMoves(model, after.model).map(({ id, kinds }) => `${id}: ${kinds}`); // ["perhetyo: moved,renamed"]
 * ```
 */
export function findMoves(before: Model, after: Model): Move[] {
  return sectionNames
    .filter((section) => !otherSections.has(section))
    .flatMap((section) => movesIn(section, before, after));
}

function movesIn(section: Section, before: Model, after: Model): Move[] {
  return pairElements(before, after, section).flatMap(({ id, before: old, after: element }): Move[] => {
    const move = { in: section, id, before: old, after: element };
    if (!old) return [{ ...move, kinds: ["added"], fields: [] }];
    if (!element) return [{ ...move, kinds: ["removed"], fields: [] }];
    const fields = fieldsBetween(old, element);
    const kinds = moveKinds.filter((kind) => fields.some((field) => kindOf(field) === kind));
    return kinds.length === 0 ? [] : [{ ...move, kinds, fields }];
  });
}

function kindOf(field: string): MoveKind {
  return places.has(field) ? "moved" : field === "name" ? "renamed" : "changed";
}

function fieldsBetween(before: object, after: object): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => {
    if (wording.has(field) || field.startsWith("x-")) return false;
    const [old, now] = [valueOf(before, field), valueOf(after, field)];
    if (field === "name" && isText(old) && isText(now)) return isOtherName(old, now);
    return !isSame(old, now);
  });
}

function isOtherName(before: Text, after: Text): boolean {
  return languages.some((language) => textIn(before, language) !== textIn(after, language));
}
