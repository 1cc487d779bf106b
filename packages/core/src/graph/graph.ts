import type { MultiGraph } from "graphology";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import type { StructureKind } from "../model/references.js";
import type { nodeSections } from "../model/section-names.js";
import type { Element, ElementKind } from "../model/sections.js";
import { linkKinds, type LinkKind } from "../model/words.js";

/** The kinds of element that are nodes. */
export type NodeKind = Exclude<ElementKind, "level" | "source" | "link" | "story">;

/**
 * What a node carries: its kind, and its element without its id and without what the edges say. The
 * element has a field of its own, so that nothing an algorithm or a renderer notes on a node
 * (`x`, `size`, `community` …) can meet a field of the format.
 */
export type NodeAttributes = {
  [Kind in NodeKind]: { kind: Kind; element: Partial<Element<Kind>> };
}[NodeKind];

/**
 * A link between services. It is horizontal integration where both ends have the same level, vertical
 * where they differ; `element` is what else the link says of itself.
 */
export interface LinkAttributes {
  kind: LinkKind;
  integration: Integration;
  element: Omit<Link, "kind" | "from" | "to">;
}
export type Integration = "horizontal" | "vertical";

/** A structural edge; `order` is its place in the list that it comes from. */
export interface StructureAttributes {
  kind: StructureKind;
  order: number;
}

export type EdgeAttributes = LinkAttributes | StructureAttributes;

/** What belongs to the whole network: its name, levels, sources, stories. */
export type GraphAttributes = Omit<Model, (typeof nodeSections)[number] | "links">;

/** A model as a graphology mixed multigraph: joint work is undirected, everything else directed. */
export type NetworkGraph = MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Whether an edge is a link between services rather than structure. */
export function isServiceLink(attributes: EdgeAttributes): attributes is LinkAttributes {
  return (linkKinds as readonly string[]).includes(attributes.kind);
}
