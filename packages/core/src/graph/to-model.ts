import type { Id } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import { copyOf } from "../model/plain-data.js";
import { nodeSections, sections } from "../model/section-names.js";
import { addNodeIds, edgeFieldsOf } from "./edge-fields.js";
import { isServiceLink, type NetworkGraph } from "./graph.js";

/**
 * The model of a graph that `toGraph` made, with the nodes and edges that were added to it since and without those
 * that were dropped. The model is not checked; `checkModel` does that.
 *
 * @example
 * ```ts
 * const graph = toGraph(model);
 * graph.dropNode("perhetyo");
 * toModel(graph).links?.some(({ to }) => to === "perhetyo"); // false
 * ```
 */
export function toModel(graph: NetworkGraph): Model {
  const lists: Record<string, object[]> = {};
  graph.forEachNode((id, { kind, element }) => {
    (lists[kind] ??= []).push({ id, ...copyOf(element) });
  });
  const links: Link[] = [];
  const structure = new Map<string, { id: Id; order: number }[]>();
  const append = (key: string, end: { id: Id; order: number }) => {
    const list = structure.get(key);
    if (list) list.push(end);
    else structure.set(key, [end]);
  };
  graph.forEachEdge((_, attributes, from, to) => {
    if (isServiceLink(attributes)) {
      const { kind, element, reverse } = attributes;
      if (reverse) return;
      links.push({ ...copyOf(element), kind, from, to });
      return;
    }
    const { kind, order } = attributes;
    append(`${from} ${kind} out`, { id: to, order });
    append(`${to} ${kind} in`, { id: from, order });
  });
  const model: Record<string, unknown> = copyOf(graph.getAttributes());
  for (const section of nodeSections) {
    const list = lists[sections[section]];
    if (!list) continue;
    for (const element of list as { id: Id }[])
      for (const field of edgeFieldsOf(section)) {
        const key = `${element.id} ${field.edge} ${field.reversed ? "in" : "out"}`;
        addNodeIds(element, field, structure.get(key) ?? []);
      }
    model[section] = list;
  }
  if (links.length > 0) model["links"] = links;
  model["services"] ??= [];
  return model as unknown as Model;
}
