import type { MultiGraph } from "graphology";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import type { nodeSections } from "../model/section-names.js";
import type { Element, ElementKind } from "../model/sections.js";
import type { StructureKind } from "../model/structure.js";
import { linkKinds, type Language, type LinkKind } from "../model/words.js";

/** The kinds of element that are nodes. */
export type NodeKind = Exclude<ElementKind, "level" | "source" | "link" | "story">;

/** What layouts and renderers set on a node or an edge. */
interface Drawable {
  /** Where a layout places it. */
  x?: number;
  y?: number;
  /** The name as one string, where a language was asked for. */
  label?: string;
}

/**
 * The attributes of a node: its kind, and its element without its id and without the fields that became edges. The
 * element is an attribute of its own, so that what algorithms and renderers set on a node (`size`, `community` …)
 * never collides with a field of the format.
 */
export type NodeAttributes<Kind extends NodeKind = NodeKind> = {
  [K in Kind]: Drawable & { kind: K; element: Partial<Element<K>> };
}[Kind];

/** The attributes of a link between services. */
export interface LinkAttributes extends Pick<Drawable, "label"> {
  kind: LinkKind;
  /** `horizontal` where both ends have the same level, else `vertical`. */
  integration: Integration;
  /** The second of two edges for one link of joint work. */
  reverse?: true;
  /** The link's other fields. */
  element: Partial<Omit<Link, "kind" | "from" | "to">>;
}
export type Integration = "horizontal" | "vertical";

/** The attributes of an edge for a field that names another element. */
export interface StructureAttributes extends Pick<Drawable, "label"> {
  kind: StructureKind;
  /** The place in the list that names it. */
  order: number;
}

export type EdgeAttributes = LinkAttributes | StructureAttributes;

/** What belongs to the whole network: its name, levels, sources, stories. */
export type GraphAttributes = Omit<Model, (typeof nodeSections)[number] | "links">;

/** A model as a graphology multigraph: joint work is undirected, everything else directed. */
export type NetworkGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** The services of a model and the links between them, all directed. */
export type ServiceGraph = MultiGraph<NodeAttributes<"service">, LinkAttributes, GraphAttributes>;

/** Attributes that every file format of graphs can write. */
export type FlatAttributes = Record<string, string | number | boolean>;

/** A graph whose attributes are plain values. */
export type FlatGraph = MultiGraph<FlatAttributes, FlatAttributes, FlatAttributes>;

/** How `toGraph` writes a model. */
export interface GraphOptions {
  /** `services`: only services and the links between them, with joint work in both directions. */
  only?: "services";
  /** `both`: joint work as two directed edges, so that the graph is directed, not mixed. */
  joint?: "both";
  /** Adds a `label` to every node and edge, in this language or the nearest there is. */
  lang?: Language;
  /** Plain values in place of `element`: nested fields under their path, lists of objects as JSON. */
  flat?: boolean;
}

/** The graph that `toGraph` gives for options. */
export type GraphFor<Options extends GraphOptions> = Options extends { flat: true }
  ? FlatGraph
  : Options extends { only: "services" }
    ? ServiceGraph
    : NetworkGraph;

/** Whether an edge is a link between services rather than structure. */
export function isServiceLink(attributes: EdgeAttributes): attributes is LinkAttributes {
  return (linkKinds as readonly string[]).includes(attributes.kind);
}
