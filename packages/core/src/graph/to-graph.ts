import { MultiGraph } from "graphology";
import { requireChecked, type CheckedModel } from "../model/checked.js";
import type { Model } from "../model/model.js";
import { copyOf } from "../model/plain-data.js";
import { nodeSections, sections } from "../model/section-names.js";
import { mentionsIn } from "../model/structure.js";
import type { Language } from "../model/words.js";
import { linkIdsOf } from "../network/link-ids.js";
import { textIn } from "../text/languages.js";
import { edgeFieldsOf, removeNodeIds } from "./edge-fields.js";
import type {
  EdgeAttributes,
  FlatAttributes,
  FlatGraph,
  GraphAttributes,
  GraphFor,
  GraphOptions,
  NetworkGraph,
  NodeAttributes,
} from "./graph.js";
import type { Text } from "../model/fields.js";

/**
 * The graph of a checked model, in the type of the graphology library: every element a node under its id, every
 * link an edge under its id (see `linkIdsOf`), every other reference between elements an edge `from:kind:to`.
 * Without options, `toModel` gives the same model back. Changing the graph does not change the model.
 *
 * With `only: "services"` the graph is directed, as algorithms for communities and centrality need it; with `flat`
 * its attributes can be exported, as GEXF for one. (Under `nodenext`, TypeScript takes the default imports of
 * graphology's algorithms for modules: write `(louvain as unknown as typeof louvain.default)(graph)`.)
 *
 * @example
 * ```ts
 * const graph = toGraph(model);
 * graph.getNodeAttribute("neuvola", "kind"); // "service"
 * graph.filterEdges((edge, { kind }) => kind === "consultation").length; // 2
 * toGraph(model, { only: "services", lang: "en" }).getNodeAttribute("perhetyo", "label"); // "Family work"
 * ```
 */
export function toGraph<const Options extends GraphOptions = GraphOptions>(
  model: CheckedModel,
  options?: Options,
): GraphFor<Options>;
export function toGraph(
  model: CheckedModel,
  { only, joint, lang, flat }: GraphOptions = {},
): NetworkGraph | FlatGraph {
  requireChecked(model);
  const directed = only !== undefined || joint !== undefined;
  const graph: NetworkGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>(
    directed ? { type: "directed" } : {},
  );
  const whole: Partial<Model> = { ...model };
  for (const section of [...nodeSections, "links"] as const)
    if (only !== undefined || (whole[section]?.length ?? 0) > 0) delete whole[section];
  graph.replaceAttributes(copyOf(whole) as GraphAttributes);

  for (const section of only === undefined ? nodeSections : (["services"] as const))
    for (const { id, ...element } of model[section] ?? [])
      graph.addNode(id, {
        kind: sections[section],
        ...(lang === undefined ? {} : { label: textIn(element.name, lang) }),
        element: copyOf(element),
      });
  if (only === undefined) addStructure(graph, model);
  addLinks(graph, model, directed);
  if (lang !== undefined)
    graph.updateEachEdgeAttributes((_, edge) => {
      const name = "element" in edge ? edge.element.name : undefined;
      return { ...edge, label: name === undefined ? edge.kind : textIn(name, lang) };
    });
  return flat === true ? flattened(graph, lang ?? model.language ?? "fi") : graph;
}

function addStructure(graph: NetworkGraph, model: Model): void {
  const isNode = (id: string) => graph.hasNode(id);
  for (const section of nodeSections) {
    const fields = edgeFieldsOf(section);
    for (const element of model[section] ?? [])
      for (const field of fields) {
        const kind = field.edge;
        removeNodeIds(graph.getNodeAttribute(element.id, "element"), field, isNode);
        for (const [order, { id }] of mentionsIn(element, field.field).entries()) {
          if (!isNode(id)) continue;
          const [from, to] = field.reversed ? [id, element.id] : [element.id, id];
          const key = `${from}:${kind}:${to}`;
          // A list that names the same element twice has two edges.
          graph.addDirectedEdgeWithKey(graph.hasEdge(key) ? `${key}:${order + 1}` : key, from, to, {
            kind,
            order,
          });
        }
      }
  }
}

function addLinks(graph: NetworkGraph, { services, links = [] }: Model, directed: boolean): void {
  const levels = new Map(services.map(({ id, level }) => [id, level]));
  const ids = linkIdsOf(links);
  for (const [index, { kind, from, to, ...element }] of links.entries()) {
    const integration = levels.get(from) === levels.get(to) ? ("horizontal" as const) : ("vertical" as const);
    const attributes = { kind, integration, element: copyOf(element) };
    if (kind === "joint" && !directed) graph.addUndirectedEdgeWithKey(ids[index], from, to, attributes);
    else graph.addDirectedEdgeWithKey(ids[index], from, to, attributes);
    if (kind === "joint" && directed)
      graph.addDirectedEdgeWithKey(`${ids[index]}:reverse`, to, from, { ...attributes, reverse: true });
  }
}

/** The same graph with plain values as attributes; an area's own kind is its `areaKind`. */
function flattened(graph: NetworkGraph, language: Language): FlatGraph {
  const flat: FlatGraph = new MultiGraph<FlatAttributes, FlatAttributes, FlatAttributes>({
    type: graph.type,
  });
  flat.replaceAttributes(flatten(graph.getAttributes(), language));
  graph.forEachNode((id, { element, ...node }) => {
    const areaKind = "kind" in element ? { areaKind: element.kind } : {};
    flat.addNode(id, flatten({ ...element, ...areaKind, ...node }, language));
  });
  graph.forEachEdge((id, edge, from, to, _from, _to, undirected) => {
    const { element, ...rest } = { element: {}, ...edge };
    const attributes = flatten({ ...element, ...rest }, language);
    if (undirected) flat.addUndirectedEdgeWithKey(id, from, to, attributes);
    else flat.addDirectedEdgeWithKey(id, from, to, attributes);
  });
  return flat;
}

/** The fields of an object as plain values: texts in one language, lists joined, nested fields under their path. */
function flatten(fields: object, language: Language): FlatAttributes {
  const flat: FlatAttributes = {};
  const add = (path: string, value: unknown): void => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      flat[path] = value;
    else if (Array.isArray(value))
      flat[path] = value.some((entry) => typeof entry === "object")
        ? JSON.stringify(value)
        : value.join(", ");
    else if (typeof value === "object" && value !== null)
      if ("fi" in value || "sv" in value || "en" in value) flat[path] = textIn(value as Text, language);
      else for (const [field, inner] of Object.entries(value)) add(`${path}.${field}`, inner);
  };
  for (const [field, value] of Object.entries(fields)) add(field, value);
  return flat;
}
