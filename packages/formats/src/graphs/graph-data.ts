import { linkKinds, toGraph, toModel, type Language, type Model } from "@polku/core";
import { isServiceLink } from "@polku/core/graph";
import { assumeChecked, references, sections } from "@polku/core/model";
import { changeTexts } from "@polku/core/text";
import type { FileIssue, FormatOptions, ReadResult } from "../format.js";
import { IdPool, isId } from "../shared/ids.js";
import { fileIssue, stemOf } from "../shared/issues.js";
import { knownLevels, textFrom } from "../shared/levels.js";
import { Losses } from "../shared/losses.js";
import { fieldOf, isRaw, listOf, textOf, type Raw } from "../shared/raw.js";
import { flatten, unflatten, type Flat } from "../shared/flat.js";

/** Where something is in a text. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface GraphNode {
  readonly id: string;
  readonly label?: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly spot?: Spot;
}

export interface GraphEdge {
  readonly id?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly undirected?: boolean;
  readonly label?: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly spot?: Spot;
}

/** A graph as files of graphs have it. */
export interface GraphData {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The same as it is written: every edge has an id and a label. */
export interface WrittenGraph {
  readonly attributes: Flat;
  readonly nodes: readonly { id: string; label: string; attributes: Flat }[];
  readonly edges: readonly {
    id: string;
    from: string;
    to: string;
    undirected: boolean;
    label: string;
    attributes: Flat;
  }[];
}

/**
 * A model as a graph whose attributes are plain values: every element a node with its `kind`, every link and every
 * reference between elements an edge. With `pairs`, joint work is two directed edges, the second marked `reverse`.
 */
export function toGraphData(model: Model, language: Language, pairs: boolean): WrittenGraph {
  const graph = toGraph(assumeChecked(model), { lang: language, ...(pairs ? { joint: "both" } : {}) });
  return {
    attributes: flatten(graph.getAttributes()),
    nodes: graph.mapNodes((id, { kind, label = id, element }) => {
      const { kind: areaKind, ...rest } = element as Raw;
      return {
        id,
        label,
        attributes: { kind, ...flatten(areaKind === undefined ? rest : { ...rest, areaKind }) },
      };
    }),
    edges: graph.mapEdges((id, edge, from, to, _from, _to, undirected) => {
      const { kind, label = kind } = edge;
      if (!isServiceLink(edge))
        return { id, from, to, undirected, label, attributes: { kind, order: edge.order } };
      const { id: linkId, ...element } = edge.element;
      const attributes = {
        kind,
        integration: edge.integration,
        ...(edge.reverse ? { reverse: true } : {}),
        ...flatten(linkId === undefined ? element : { ...element, linkId }),
      };
      return { id, from, to, undirected, label, attributes };
    }),
  };
}

const nodeKinds = new Set<unknown>(
  Object.values(sections).filter((kind) => !["level", "source", "link", "story"].includes(kind)),
);
const structureKinds = new Set<unknown>(references.flatMap(({ edge }) => (edge === undefined ? [] : [edge])));
const knownFields = new Set<string>([...Object.keys(changeTexts.en.fields), "areaKind", "linkId"]);
/** What is computed when a graph is written, only tells where its nodes are drawn, or is told elsewhere in a file. */
const derived = new Set([
  "id",
  "kind",
  "label",
  "integration",
  "reverse",
  "order",
  "x",
  "y",
  "z",
  "networkx_key",
]);
const linkWords = new Set<unknown>(linkKinds);
/** The order of an edge that tells none: after those that do. */
const lastOrder = 1_000_000_000;

/** How many issues are made of one file: more would tell nothing new. */
const maxIssues = 1000;

/** The raw model of a graph, whoever wrote it. Where no node tells its kind, each is a service. */
export function fromGraphData(
  { attributes, nodes, edges }: GraphData,
  file: string,
  { levels }: FormatOptions = {},
): ReadResult {
  const losses = new Losses();
  const issues: FileIssue[] = [];
  const pool = new IdPool();
  const ids = new Map<string, string>();
  const graph = toGraph(assumeChecked({ polku: 1, id: "a", name: "a", levels: [], services: [] }));
  const root = ownFields(unflatten(without(attributes, new Set())), rootFields);
  graph.replaceAttributes(root as never);

  const known = knownIds(nodes);
  for (const id of known.values()) if (isId(id)) pool.take(id);
  for (const { id, label, attributes: flat, spot } of nodes) {
    if (issues.length >= maxIssues) break;
    if (ids.has(id)) {
      issues.push(fileIssue("duplicate-id", { id, found: "service" }, { file, ...spot }));
      continue;
    }
    const own = textOf(label ?? flat["label"]);
    const told = known.get(id) ?? id;
    const made = isId(told) ? told : pool.make(own ?? told, "node");
    ids.set(id, made);
    if (made !== told) losses.add("new-id", { value: told, id: made }, ["nodes", id], own ?? told);
    const { areaKind, ...element } = ownFields(unflatten(without(flat, derived)), knownFields);
    graph.addNode(made, {
      kind: (nodeKinds.has(flat["kind"]) ? flat["kind"] : "service") as never,
      element: {
        ...element,
        ...(element["name"] === undefined ? { name: own ?? told } : {}),
        ...(areaKind === undefined ? {} : { kind: areaKind }),
      } as never,
    });
  }

  const links: Raw[] = [];
  for (const { edge, kind } of pairsAsOne(edges)) {
    if (issues.length >= maxIssues) break;
    const ends = [edge.from, edge.to].map((id) => ids.get(id));
    const [from, to] = ends;
    if (from === undefined || to === undefined) {
      const id = from === undefined ? edge.from : edge.to;
      issues.push(fileIssue("unknown-reference", { id, expected: "service" }, { file, ...edge.spot }));
    } else if (structureKinds.has(kind)) {
      const order = edge.attributes["order"];
      graph.addDirectedEdge(from, to, {
        kind: kind as never,
        order: typeof order === "number" && order >= 0 ? order : lastOrder,
      });
    } else {
      const { linkId, ...element } = ownFields(unflatten(without(edge.attributes, derived)), knownFields);
      links.push({
        ...(linkId === undefined ? {} : { id: linkId }),
        ...element,
        ...(kind === undefined ? {} : { kind }),
        from,
        to,
      });
    }
  }
  if (issues.length > 0) return { ok: false, issues };

  const name = stemOf(file);
  const model = toModel(graph) as unknown as Raw;
  const services = Array.isArray(model["services"]) ? (model["services"] as Raw[]) : [];
  if (model["sources"] === undefined) dropCitations([...elementsIn(model), ...links], losses);
  const value = {
    polku: 1,
    id: pool.make(name, "network"),
    name: name || "network",
    ...model,
    levels: model["levels"] ?? knownLevels(services, levels, pool, losses),
    ...(links.length > 0 ? { links } : {}),
  };
  return { ok: true, value, losses: losses.all, issues: [] };
}

/**
 * The ids of nodes: those of the file, or, where every node has another one as an attribute, those. igraph numbers its
 * nodes anew and keeps their ids so.
 */
function knownIds(nodes: readonly GraphNode[]): Map<string, string> {
  const told = nodes.map(({ attributes }) => textOf(attributes["id"]));
  const usable = new Set(told).size === nodes.length && told.every((id) => id !== undefined);
  return new Map(nodes.map(({ id }, index) => [id, usable ? (told[index] ?? id) : id]));
}

function* elementsIn(model: Raw): Generator<Raw> {
  for (const list of Object.values(model))
    for (const element of listOf(list)) if (isRaw(element)) yield element;
}

/** Some programs drop what belongs to the whole graph: without its sources, nothing can cite them. */
function dropCitations(elements: readonly Raw[], losses: Losses): void {
  for (const element of elements)
    if (listOf(element["sources"]).length > 0) {
      delete element["sources"];
      losses.add(
        "missing-record",
        { record: "graph", field: "sources" },
        ["sources"],
        textFrom(element["name"]),
      );
    }
}

const rootFields = new Set([
  "$schema",
  "polku",
  "id",
  "name",
  "language",
  "description",
  "note",
  "asOf",
  "levels",
  "sources",
  "stories",
]);

/** Attributes without some, and without those that are empty: some programs give every node each attribute. */
function without(
  flat: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(flat).filter(([name, value]) => !names.has(name) && value !== "" && value !== null),
  );
}

/** The fields of the format as they are; what other programs noted is kept as the author's own. */
function ownFields(fields: Raw, known: ReadonlySet<string>): Raw {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      known.has(name) || name.startsWith("x-") ? name : `x-${name}`,
      value,
    ]),
  );
}

/**
 * Every edge but the second of two that stand for one link of joint work: the one marked `reverse` whose first is
 * there. Where nothing is marked, as in files of other programs, two that are equal but for their direction are one.
 */
function pairsAsOne(edges: readonly GraphEdge[]): { edge: GraphEdge; kind: unknown }[] {
  const all = edges.map((edge) => ({ edge, kind: kindOf(edge) }));
  const joint = all.filter(({ kind }) => kind === "joint");
  const marked = joint.some(({ edge }) => isReverse(edge));
  const firsts = new Map<string, number>();
  const dropped = new Set<GraphEdge>();
  const key = ({ from, to, attributes }: GraphEdge, turned: boolean) =>
    JSON.stringify([
      turned ? [to, from] : [from, to],
      Object.entries(without(attributes, derived)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  const count = (text: string, by: number) => firsts.set(text, (firsts.get(text) ?? 0) + by);
  if (marked) for (const { edge } of joint) if (!isReverse(edge)) count(key(edge, false), 1);
  for (const { edge } of joint) {
    if (edge.undirected === true || (marked && !isReverse(edge))) continue;
    const first = key(edge, true);
    if ((firsts.get(first) ?? 0) > 0) {
      dropped.add(edge);
      count(first, -1);
    } else if (!marked) count(key(edge, false), 1);
  }
  return all.filter(({ edge }) => !dropped.has(edge));
}

function isReverse({ attributes }: GraphEdge): boolean {
  return attributes["reverse"] === true || attributes["reverse"] === "true";
}

function kindOf({ attributes, label }: GraphEdge): unknown {
  const told = attributes["kind"] ?? attributes["relation"];
  return told ?? (linkWords.has(label) || structureKinds.has(label) ? label : undefined);
}

/** The attributes of a value that is read from JSON; of anything else none. */
export function attributesOf(value: unknown, field: string): Raw {
  const inner = fieldOf(value, field);
  return isRaw(inner) ? inner : {};
}
