export { isServiceLink } from "../graph/graph.js";
export type {
  EdgeAttributes,
  GraphAttributes,
  LinkAttributes,
  NetworkGraph,
  NodeAttributes,
  NodeKind,
  StructureAttributes,
} from "../graph/graph.js";
export { toGraph } from "../graph/to-graph.js";
export { toModel } from "../graph/to-model.js";
