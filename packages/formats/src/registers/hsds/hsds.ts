import type { Format, InputFile } from "../../format.js";
import { beginningOf, refusable } from "../../shared/issues.js";
import { readHsds } from "./read.js";
import { tableNamed } from "./tables.js";
import { writePackage, writeServices } from "./write.js";

/**
 * Open Referral HSDS 3 as JSON: services with what belongs to them, lists and pages of them, or tables by their names.
 * What HSDS has no field for, such as names in other languages, stands as attributes of a taxonomy of Polku's own, so
 * that it comes back; other programs pass it over.
 */
export const hsds: Format = {
  id: "hsds",
  names: { fi: "HSDS 3 (JSON)", sv: "HSDS 3 (JSON)", en: "HSDS 3 (JSON)" },
  extensions: ["hsds.json", "json"],
  recognizes: (files) => files.some(isServices),
  read: (files, options) => refusable(() => readHsds(files, options)),
  write: writeServices,
};

/** The same as a package of tables: a file of CSV for each. */
export const hsdsPackage: Format = {
  id: "hsds-csv",
  names: { fi: "HSDS 3 (CSV-paketti)", sv: "HSDS 3 (CSV-paket)", en: "HSDS 3 (CSV package)" },
  extensions: ["csv"],
  folder: true,
  recognizes: (files) => files.some(isServiceTable),
  read: (files, options) => refusable(() => readHsds(files, options)),
  write: writePackage,
};

function isServices(file: InputFile): boolean {
  if (!/\.json$/i.test(file.name)) return false;
  const beginning = beginningOf(file, 20_000);
  // A network of Polku's own has a list of services too.
  if (/"polku"\s*:/.test(beginning)) return false;
  const words =
    /"(?:service_at_locations|service_areas|organization_id|minimum_age|total_items|services(?:\.csv)?)"\s*:/;
  return tableNamed(file.name) === "service" || words.test(beginning);
}

/** Whether a file is the table of services, not somebody's spreadsheet of the same name. */
function isServiceTable(file: InputFile): boolean {
  if (!/\.csv$/i.test(file.name) || tableNamed(file.name) !== "service") return false;
  const [first = ""] = beginningOf(file).split(/[\r\n]/, 1);
  const columns = new Set(first.split(/[,;\t]/).map((name) => name.replaceAll('"', "")));
  return columns.has("id") && (columns.has("organization_id") || columns.has("status"));
}
