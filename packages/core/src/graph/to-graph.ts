import { MultiGraph } from "graphology";
import type { Id } from "../model/fields.js";
import type { Model } from "../model/model.js";
import { mentionsIn } from "../model/references.js";
import { nodeSections, sections } from "../model/section-names.js";
import { copyOf } from "./copy.js";
import { drawnOf, takeOut } from "./drawn.js";
import {
  type EdgeAttributes,
  type GraphAttributes,
  type Integration,
  type NetworkGraph,
  type NodeAttributes,
} from "./graph.js";
import { linkIdsOf } from "../network/link-ids.js";

/**
 * The typed graph of a valid model: every element a node under its id, every link an edge under its id
 * (see `linkIdsOf`), every other reference between elements a structural edge. `toModel` gives the same
 * model back. Changing the graph does not change the model.
 *
 * @example
 * ```ts
 * const graph = toGraph(model);
 * graph.getNodeAttribute("neuvola", "kind"); // "service"
 * graph.filterEdges((edge, { kind }) => kind === "consultation").length; // 2
 * ```
 */
export function toGraph(model: Model): NetworkGraph {
  const graph: NetworkGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const whole: Partial<Model> = { ...model };
  for (const section of [...nodeSections, "links"] as const)
    if ((whole[section]?.length ?? 0) > 0) delete whole[section];
  graph.replaceAttributes(copyOf(whole) as GraphAttributes);

  for (const section of nodeSections)
    for (const { id, ...rest } of model[section] ?? [])
      graph.addNode(id, { kind: sections[section], element: copyOf(rest) });

  const isNode = (id: Id) => graph.hasNode(id);
  for (const section of nodeSections) {
    const drawn = drawnOf(section);
    for (const element of model[section] ?? [])
      for (const reference of drawn) {
        takeOut(graph.getNodeAttribute(element.id, "element"), reference, isNode);
        for (const [order, { id }] of mentionsIn(element, reference.field).entries()) {
          if (!isNode(id)) continue;
          const [from, to] = reference.reversed ? [id, element.id] : [element.id, id];
          graph.addDirectedEdge(from, to, { kind: reference.edge, order });
        }
      }
  }
  addLinks(graph, model);
  return graph;
}

function addLinks(graph: NetworkGraph, { services, links = [] }: Model): void {
  const levels = new Map(services.map(({ id, level }) => [id, level]));
  const ids = linkIdsOf(links);
  for (const [index, { kind, from, to, ...element }] of links.entries()) {
    const integration: Integration = levels.get(from) === levels.get(to) ? "horizontal" : "vertical";
    const attributes = { kind, integration, element: copyOf(element) };
    if (kind === "joint") graph.addUndirectedEdgeWithKey(ids[index], from, to, attributes);
    else graph.addDirectedEdgeWithKey(ids[index], from, to, attributes);
  }
}
