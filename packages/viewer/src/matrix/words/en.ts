import { formatters } from "@polku/core/text";
import type { RowKind } from "./row-kinds.js";

const { count, number, plural } = formatters.en;
const services = (total: number) => count(total, "service", "services");

/** The table of gaps. */
export const en = {
  heading: {
    origins: "What is reached from where",
    areas: "What is reached in which area",
    ages: "What is reached at which age",
  } satisfies Record<RowKind, string>,
  summary: (rows: number, columns: number, nowhere: number) =>
    `${count(rows, "row", "rows")}, ${services(columns)}. ${
      nowhere === 0
        ? "Every service is reached from at least one row."
        : `${services(nowhere)} ${plural(nowhere, "is", "are")} not reached from any row.`
    }`,
  tools: "What the table shows",
  /** Opens the orders and filters. */
  more: "Order and filters",
  rows: { label: "Rows", origins: "Starting points", areas: "Municipalities", ages: "Ages" },
  form: { label: "Show as", table: "Table", list: "List" },
  rowOrder: {
    label: "Order of rows",
    asked: "as in the question",
    name: "by name",
    reached: "by number of services reached",
    column: (name: string) => `by nearness: ${name}`,
  },
  columnOrder: {
    label: "Order of services",
    level: "by level",
    name: "by name",
    reached: "by number of rows that reach them",
  },
  grouped: "Group identical rows",
  onlyDifferences: "Only services that differ between rows",
  /** Services left out, since they are the same for all rows. */
  hidden: (total: number) => `Left out: ${services(total)} reached in the same way from every row.`,
  showHidden: "Show them too",
  save: "Save as CSV",
  /** The first part of a saved file’s name. */
  fileName: "gaps",
  saved: (name: string) => `Saved: ${name}`,
  table: "Table of gaps",
  hint: "Move with the arrow keys, open with Enter.",
  band: { all: "Services", nowhere: "Not reached from any row", unknown: "No level" },
  age: (years: number) => `${years} y`,
  ages: (first: number, last: number) => `${first}–${last} y`,
  /** Rows that are alike, before their names. */
  alike: (total: number, kind: RowKind, municipalities: boolean) =>
    ({
      origins: services(total),
      areas: municipalities ? count(total, "municipality", "municipalities") : count(total, "area", "areas"),
      ages: count(total, "age", "ages"),
    })[kind],
  notReached: "Not reached",
  cell: (row: string, service: string, state: string) => `${row}, ${service}: ${state}`,
  reachedOf: (reached: number, all: number) => `${number(reached)} of ${services(all)} reached`,
  row: (name: string, reached: string) => `${name}: ${reached}`,
  open: {
    row: (name: string) => `Ask what is reached: ${name}`,
    column: (name: string) => `About the service: ${name}`,
    group: "These rows are identical; the first stands for all.",
  },
  orderBy: (service: string) => `Order rows by nearness: ${service}`,
  legend: {
    heading: "What the cells mean",
    steps: (total: number, more: boolean): string =>
      more ? `${total} or more steps` : count(total, "step", "steps"),
    darker: "The number is the number of steps: the fewer, the stronger the colour.",
    handoffs: "A line at the bottom for each handoff",
  },
  /** Only so many cells are printed. */
  printCut: (shown: number, all: number) =>
    `Printed: the first ${number(shown)} of ${services(all)}. The CSV file holds all of them.`,
};
