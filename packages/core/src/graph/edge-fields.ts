import type { Section } from "../model/sections.js";
import { mentionsIn, structure, type Mention } from "../model/structure.js";

/** A field that becomes edges of the graph. */
export type EdgeField = { readonly reversed?: true } & (typeof structure)[number];

/** The fields of a list's elements that become edges. */
export function edgeFieldsOf(section: Section): EdgeField[] {
  return structure.filter((field) => field.in === section);
}

/** Removes the ids of nodes from a field; the id of a link, which is an edge itself, remains. */
export function removeNodeIds(element: object, { field }: EdgeField, isNode: (id: string) => boolean): void {
  const all = mentionsIn(element, field);
  const left = all.filter(({ id }) => !isNode(id)).map(({ id }) => id);
  if (all.length === 0 || left.length === all.length) return;
  setField(element, field, field.at(-1) === "*" && left.length > 0 ? left : undefined);
}

/** Adds the ids of nodes to a field, each at its index, and the ids that the field has between them. */
export function addNodeIds(
  element: object,
  { field }: EdgeField,
  edges: readonly { id: string; order: number }[],
): void {
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

/** Sets a field, or removes it where the value is undefined. */
function setField(element: object, field: readonly string[], value: unknown): void {
  const path = field.filter((step) => step !== "*");
  const last = path.pop() as string;
  let inner = element as Record<string, unknown>;
  for (const step of path) inner = (inner[step] ??= {}) as Record<string, unknown>;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
}
