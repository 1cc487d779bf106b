import { textIn, type Language } from "@polku/core";
import { unknownLevel, usualLevels } from "../shared/usual-levels.js";
import { findNearest, toId } from "@polku/core/model";
import { lettersOf } from "./names.js";

const also: Readonly<Record<string, string>> = {
  basic:
    "perus|perustason palvelu|perustason palvelut|peruspalvelu|peruspalvelut|lähipalvelut perustaso|bas|bastjänster|basservice|primary|basic|basic services",
  special:
    "erityis|erityistason palvelu|erityistason palvelut|erityispalvelu|erityispalvelut|special|specialtjänster|specialised|specialized level|special level|specialised services",
  demanding: "vaativa|vaativan tason palvelu|vaativan tason palvelut|vaativat palvelut|krävande|demanding",
  ot: "ot|osaamis- ja tukikeskus|ot-keskus|ot-keskuksen taso|kompetens- och stödcenter|centre of expertise and support",
};

const byName = new Map<string, string>();
for (const { id, name } of [...usualLevels, unknownLevel])
  for (const text of [id, ...Object.values(name), ...(also[id]?.split("|") ?? [])])
    byName.set(toId(text), id);

/** The id of the standard level that a text names, in any of the languages. */
export function findStandardLevel(text: string): string | undefined {
  return byName.get(lettersOf(text));
}

/** The name of the standard level that a text is most like, in a language; undefined where it is like none. */
export function nearestStandardLevel(text: string, language: Language): string | undefined {
  const nearest = findNearest(toId(text), byName.keys());
  const id = nearest === undefined ? undefined : byName.get(nearest);
  const level = usualLevels.find((one) => one.id === id);
  return level && textIn(level.name, language);
}

const order = [...usualLevels, unknownLevel].map(({ id }) => id);

/** Levels with new ones among them: a usual one comes before the usual ones above it, any other last but for “not known”. */
export function joinLevels<Known extends { readonly id?: unknown }>(
  known: readonly Known[],
  added: readonly Known[],
): Known[] {
  const levels = [...known];
  for (const level of added) {
    const rank = order.indexOf(String(level.id));
    const above = new Set(order.slice(rank === -1 ? order.length - 1 : rank + 1));
    const at = levels.findIndex(({ id }) => above.has(String(id)));
    levels.splice(at === -1 ? levels.length : at, 0, level);
  }
  return levels;
}

/** Whether a network has one of the usual levels, so that the others may join it. */
export function hasUsualLevel(levels: readonly { readonly id: string }[]): boolean {
  return usualLevels.some(({ id }) => levels.some((level) => level.id === id));
}
