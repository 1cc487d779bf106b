// Graph libraries on a graph that holds only what the question's conditions leave: their best case, since
// making that graph is not counted.
import { DirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { bfsFromNode } from "graphology-traversal";
import createGraph from "ngraph.graph";
import { nba } from "ngraph.path";

export function toGraphology({ size, first, to }) {
  const graph = new DirectedGraph();
  for (let service = 0; service < size; service++) graph.addNode(String(service));
  for (let service = 0; service < size; service++)
    for (let way = first[service]; way < first[service + 1]; way++)
      graph.mergeDirectedEdge(String(service), String(to[way]));
  return graph;
}

export function graphologyReach(graph, origin) {
  let count = 0;
  bfsFromNode(
    graph,
    String(origin),
    () => {
      count++;
    },
    { mode: "outbound" },
  );
  return count;
}

/** The services of a shortest path, or nothing. */
export function graphologyRoute(graph, from, target) {
  return bidirectional(graph, String(from), String(target)) ?? undefined;
}

export function toNgraph({ size, first, to }) {
  const graph = createGraph();
  for (let service = 0; service < size; service++) graph.addNode(service);
  for (let service = 0; service < size; service++)
    for (let way = first[service]; way < first[service + 1]; way++) graph.addLink(service, to[way]);
  const finder = nba(graph, { oriented: true });
  return (from, target) => {
    const path = finder.find(from, target);
    return path.length > 0 ? path : undefined;
  };
}
