import type { Section } from "../model/sections.js";
import { mentionsIn, structure, type Mention } from "../model/structure.js";

/** A field that the graph draws as edges. */
export type Drawn = { readonly reversed?: true } & (typeof structure)[number];

/** The fields of a section that the graph draws as edges. */
export function drawnOf(section: Section): Drawn[] {
  return structure.filter((reference) => reference.in === section);
}

/**
 * Takes the ids that edges now stand for out of a field; what no edge can stand for (the id of a link,
 * which is an edge itself) stays where it is.
 */
export function takeOut(element: object, { field }: Drawn, isNode: (id: string) => boolean): void {
  const all = mentionsIn(element, field);
  const left = all.filter(({ id }) => !isNode(id)).map(({ id }) => id);
  if (all.length === 0 || left.length === all.length) return;
  setField(element, field, field.at(-1) === "*" && left.length > 0 ? left : undefined);
}

/** Puts ids back into a field: each at its place, those left there before into the places between. */
export function putBack(element: object, { field }: Drawn, edges: { id: string; order: number }[]): void {
  if (edges.length === 0) return;
  const left = mentionsIn(element, field);
  const ids: string[] = [];
  for (const { id, order } of edges.toSorted((a, b) => a.order - b.order)) {
    while (ids.length < order && left.length > 0) ids.push((left.shift() as Mention).id);
    ids.push(id);
  }
  ids.push(...left.map(({ id }) => id));
  setField(element, field, field.at(-1) === "*" ? ids : ids[0]);
}

/** Sets a field (whose way may end in `*`, a whole list) or, for undefined, removes it. */
function setField(element: object, field: readonly string[], value: unknown): void {
  const way = field.filter((step) => step !== "*");
  const last = way.pop() as string;
  let inner = element as Record<string, unknown>;
  for (const step of way) inner = (inner[step] ??= {}) as Record<string, unknown>;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
}
