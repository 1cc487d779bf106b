import type { MatrixWords } from "./words.js";

const services = (count: number) => `${count} ${count === 1 ? "service" : "services"}`;

export const matrix: MatrixWords = {
  heading: {
    origins: "What is reached from where",
    areas: "What is reached in which area",
    ages: "What is reached at which age",
  },
  summary: (rows, columns, nowhere) =>
    `${rows} ${rows === 1 ? "row" : "rows"}, ${services(columns)}. ${
      nowhere === 0
        ? "Every service is reached from at least one row."
        : `${services(nowhere)} ${nowhere === 1 ? "is" : "are"} reached from no row.`
    }`,
  tools: "What the table shows",
  more: "Order and filters",
  rows: { label: "Rows", origins: "Starting points", areas: "Municipalities", ages: "Ages" },
  form: { label: "Shown as", table: "Table", list: "List" },
  rowOrder: {
    label: "Rows in the order",
    asked: "as asked",
    name: "of names",
    reached: "of services reached",
    column: (name) => `of nearness: ${name}`,
  },
  columnOrder: {
    label: "Services in the order",
    level: "of levels",
    name: "of names",
    reached: "of rows that reach them",
  },
  group: "Put alike rows together",
  onlyDifferences: "Only services that differ between rows",
  hidden: (count) => `Left out: ${services(count)}, reached alike from every row.`,
  showHidden: "Show them too",
  save: "Save as CSV",
  fileName: "gaps",
  saved: (name) => `Saved: ${name}`,
  table: "Table of gaps",
  hint: "Arrow keys move, Enter opens.",
  band: { all: "Services", nowhere: "Reached from no row", unknown: "No level" },
  age: (years) => `${years} y`,
  ages: (first, last) => `${first}–${last} y`,
  alike: (count, kind, municipalities) =>
    ({
      origins: `${count} services`,
      areas: municipalities ? `${count} municipalities` : `${count} areas`,
      ages: `${count} ages`,
    })[kind],
  notReached: "Not reached",
  cell: (row, service, state) => `${row}, ${service}: ${state}`,
  reachedOf: (reached, all) => `${reached} of ${all} services reached`,
  row: (name, reached) => `${name}: ${reached}`,
  open: {
    row: (name) => `Ask what is reached: ${name}`,
    column: (name) => `About the service: ${name}`,
    group: "These rows are alike; the first stands for all.",
  },
  orderBy: (service) => `Order rows by nearness: ${service}`,
  legend: {
    heading: "What the cells say",
    steps: (count, more) => `${count}${more ? " or more" : ""} ${count === 1 && !more ? "step" : "steps"}`,
    darker: "The number is the number of steps: the fewer, the stronger the colour.",
    handoffs: "A line at the foot for each handoff",
  },
  list: { others: "Not reached", members: "Alike", more: (count) => `Show ${count} more` },
  printCut: (shown, all) => `Printed: the first ${shown} of ${all} services. The CSV file holds all of them.`,
};
