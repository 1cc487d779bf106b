import type { Model } from "@polku/core";
import { readCsv, writeCsv, type CsvTable } from "../shared/csv.js";
import type { Format, FormatOptions, InputFile, OutputFile, ReadResult, WriteResult } from "../format.js";
import { beginningOf, fileIssue, Refused, refusable } from "../shared/issues.js";
import { put, type Raw } from "../shared/raw.js";
import { fromGraphData, toGraphData, type GraphEdge } from "./graph-data.js";
import { readValue, typesOf } from "./xml.js";

/**
 * Tables of nodes and of edges as files of CSV, with the columns that Gephi and Cytoscape look for, and one of what
 * belongs to the whole network. A column whose values are no texts has its type after its name: `count:integer`.
 */
export const graphTables: Format = {
  id: "graph-csv",
  names: { fi: "Solmut ja kaaret (CSV)", sv: "Noder och bågar (CSV)", en: "Nodes and edges (CSV)" },
  extensions: ["csv"],
  folder: true,
  recognizes: (files) =>
    files.some(isEdges) && files.every((file) => isEdges(file) || isNodes(file) || isNetwork(file)),
  read: (files, options) => refusable(() => read(files, options)),
  write,
};

const header = (file: InputFile) => /^[^\r\n]*/.exec(beginningOf(file))?.[0] ?? "";
const isEdges = (file: InputFile) =>
  /(?:^|[,;\t"])source(?:$|[,;\t"])/i.test(header(file)) &&
  /(?:^|[,;\t"])target(?:$|[,;\t"])/i.test(header(file));
const isNetwork = (file: InputFile) => /^"?field"?[,;\t]"?value"?$/i.test(header(file).trim());
const isNodes = (file: InputFile) => /^"?id"?(?:[,;\t]|$)/i.test(header(file)) && !isEdges(file);

function write(model: Model, { language = "fi" }: FormatOptions = {}): WriteResult {
  const { attributes, nodes, edges } = toGraphData(model, language, false);
  const files = [
    tableOf("nodes.csv", ["Id", "Label"], nodes, ({ id, label }) => [id, label]),
    tableOf(
      "edges.csv",
      ["Source", "Target", "Type", "Id", "Label"],
      edges,
      ({ from, to, undirected, id, label }) => [from, to, undirected ? "Undirected" : "Directed", id, label],
    ),
    writeCsv(
      "network.csv",
      ["field", "value"],
      columnsOf([{ attributes }]).map(([name, heading]) => [heading, String(attributes[name])]),
    ),
  ];
  return { files, losses: [] };
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** The attributes of rows, each with the heading of its column. */
function columnsOf(rows: readonly { attributes: Attributes }[]): [string, string][] {
  return [...typesOf(rows)].map(([name, type]) => [name, type === "string" ? name : `${name}:${type}`]);
}

function tableOf<Part extends { attributes: Attributes }>(
  name: string,
  first: readonly string[],
  parts: readonly Part[],
  cells: (part: Part) => string[],
): OutputFile {
  const columns = columnsOf(parts);
  return writeCsv(
    name,
    [...first, ...columns.map(([, heading]) => heading)],
    parts.map((part) => [...cells(part), ...columns.map(([key]) => String(part.attributes[key] ?? ""))]),
  );
}

function read(files: readonly InputFile[], options?: FormatOptions): ReadResult {
  const tableWith = (is: (file: InputFile) => boolean) => {
    const file = files.find(is);
    return file && { file, table: readCsv(file) };
  };
  const nodeTable = tableWith(isNodes);
  const edgeTable = tableWith(isEdges);
  if (!edgeTable)
    throw new Refused(fileIssue("missing-field", { field: "Source" }, { file: files[0]?.name ?? "" }));
  const about: Raw = {};
  for (const { cells } of tableWith(isNetwork)?.table.rows ?? [])
    setCell(about, cellOf(cells, "field") ?? "", cellOf(cells, "value") ?? "");
  const nodes = (nodeTable?.table.rows ?? []).map(({ cells, line }) => ({
    id: cellOf(cells, "id") ?? "",
    label: cellOf(cells, "label"),
    attributes: attributesIn(nodeTable?.table, cells, ["id", "label"]),
    spot: { line, column: 1 },
  }));
  const edges = edgeTable.table.rows.map(({ cells, line }): GraphEdge => ({
    id: cellOf(cells, "id"),
    from: cellOf(cells, "source") ?? "",
    to: cellOf(cells, "target") ?? "",
    undirected: /^undirected$/i.test(cellOf(cells, "type") ?? ""),
    label: cellOf(cells, "label"),
    attributes: attributesIn(edgeTable.table, cells, ["source", "target", "type", "id", "label"]),
    spot: { line, column: 1 },
  }));
  // Without a table of nodes, they are what the edges name.
  if (!nodeTable)
    for (const id of new Set(edges.flatMap(({ from, to }) => [from, to])))
      nodes.push({ id, label: undefined, attributes: {}, spot: { line: 1, column: 1 } });
  return fromGraphData({ attributes: about, nodes, edges }, edgeTable.file.name, options);
}

/** A cell by the name of its column, whatever its case; undefined where it is empty. */
function cellOf(cells: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(cells).find((column) => column.toLowerCase() === name);
  return key === undefined || cells[key] === "" ? undefined : cells[key];
}

function attributesIn(
  table: CsvTable | undefined,
  cells: Readonly<Record<string, string>>,
  taken: readonly string[],
): Raw {
  const attributes: Raw = {};
  for (const column of table?.columns ?? []) {
    const text = cells[column];
    if (text === undefined || text === "" || taken.includes(column.toLowerCase())) continue;
    setCell(attributes, column, text);
  }
  return attributes;
}

/** Sets an attribute by its heading, which may end with its type. */
function setCell(attributes: Raw, heading: string, text: string): void {
  const [, name = heading, type = "string"] = /^(.*):(integer|double|boolean)$/.exec(heading) ?? [];
  put(attributes, name, readValue(text, type));
}
