export { isServiceLink } from "../graph/graph.js";
export type {
  EdgeAttributes,
  FlatAttributes,
  FlatGraph,
  GraphAttributes,
  GraphOptions,
  LinkAttributes,
  NetworkGraph,
  NodeAttributes,
  NodeKind,
  ServiceGraph,
  StructureAttributes,
} from "../graph/graph.js";
export { toGraph } from "../graph/to-graph.js";
export { toModel } from "../graph/to-model.js";
