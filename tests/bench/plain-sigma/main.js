// Sigma as it comes, with the same services and links: what the explorer's frames are held against.
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";

globalThis.show = ({ services, links }, { width, height }) => {
  const place = document.querySelector("#map");
  Object.assign(place.style, { width: `${width}px`, height: `${height}px` });
  const graph = new MultiDirectedGraph();
  for (const [index, { id, name }] of services.entries()) {
    // A sunflower: even, and the same every time.
    const [turn, far] = [index * 2.399_963, Math.sqrt(index)];
    graph.addNode(id, { x: Math.cos(turn) * far, y: Math.sin(turn) * far, size: 3, label: name });
  }
  for (const { from, to } of links) graph.addDirectedEdge(from, to);
  return new Sigma(graph, place, { settings: { itemSizesReference: "screen" } });
};
