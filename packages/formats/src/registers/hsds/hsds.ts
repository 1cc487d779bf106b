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
  recognizes: (files) => files.some(({ name }) => /(?:^|[/\\])services\.csv$/i.test(name)),
  read: (files, options) => refusable(() => readHsds(files, options)),
  write: writePackage,
};

function isServices(file: InputFile): boolean {
  if (tableNamed(file.name) === "service" && /\.json$/i.test(file.name)) return true;
  return /"(?:service_at_locations|service_areas|organization_id|minimum_age|total_items|services(?:\.csv)?)"\s*:/.test(
    beginningOf(file, 20_000),
  );
}
