import type { Format } from "../../format.js";
import { beginningOf, refusable } from "../../shared/issues.js";
import { readFhir } from "./read.js";
import { writeFhir } from "./write.js";

/**
 * FHIR R5: a bundle of HealthcareService, Organization, Location and OrganizationAffiliation. What FHIR has no element
 * for stands as an extension of Polku's own, so that it comes back; other programs pass it over.
 */
export const fhir: Format = {
  id: "fhir",
  names: { fi: "FHIR R5", sv: "FHIR R5", en: "FHIR R5" },
  extensions: ["fhir.json", "json"],
  recognizes: (files) => files.some((file) => /"resourceType"\s*:/.test(beginningOf(file, 20_000))),
  read: (files, options) => refusable(() => readFhir(files, options)),
  write: writeFhir,
};
