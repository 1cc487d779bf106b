/** The package's own types hide the class behind a second `default`, which is not there at run time. */
declare module "graphology-layout-forceatlas2/worker.js" {
  import type { UndirectedGraph } from "graphology";
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  export default class ForceAtlas2Supervisor {
    constructor(graph: UndirectedGraph, params: { getEdgeWeight: string; settings: ForceAtlas2Settings });
    start(): void;
    kill(): void;
  }
}
