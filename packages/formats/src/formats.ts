import type { Format } from "./format.js";
import { dot } from "./graphs/dot.js";
import { gexf } from "./graphs/gexf.js";
import { graphTables } from "./graphs/graph-tables.js";
import { graphml } from "./graphs/graphml.js";
import { jsonGraph } from "./graphs/json-graph.js";
import { jsonLd } from "./graphs/json-ld.js";
import { mermaid } from "./graphs/mermaid.js";
import { fhir } from "./registers/fhir/fhir.js";
import { hsds, hsdsPackage } from "./registers/hsds/hsds.js";
import { ptv } from "./registers/ptv/ptv.js";
import { spreadsheetFormats } from "./spreadsheet/spreadsheet-formats.js";

/** Every format of foreign files; where several know a file by what is in it, the first is taken. */
export const formats: readonly Format[] = [
  graphml,
  gexf,
  jsonGraph,
  graphTables,
  dot,
  mermaid,
  jsonLd,
  ptv,
  fhir,
  hsdsPackage,
  hsds,
  ...spreadsheetFormats,
];
