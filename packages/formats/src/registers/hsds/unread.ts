import type { Builder } from "../builder.js";
import { placeOf, type HsdsRecords } from "./records.js";
import { hsdsTableNames, type HsdsTable } from "./tables.js";
import type { HsdsTerms } from "./terms.js";

/** The fields that are read of each table; others that have a value are told as lost. */
const readFields: Readonly<Partial<Record<HsdsTable, readonly string[]>>> = {
  organization: ["id", "name", "alternate_name", "description", "email"],
  service: [
    "id",
    "organization_id",
    "name",
    "alternate_name",
    "description",
    "status",
    "minimum_age",
    "maximum_age",
    "email",
    "assurer_email",
  ],
  location: ["id", "location_type", "organization_id", "name", "alternate_name", "description"],
  service_at_location: ["id", "service_id", "location_id"],
  service_area: ["id", "service_id", "name", "uri"],
  address: [
    "id",
    "location_id",
    "city",
    "country",
    "address_type",
    "address_1",
    "address_2",
    "postal_code",
    "state_province",
    "region",
  ],
  taxonomy: ["id", "name", "description", "uri"],
  taxonomy_term: [
    "id",
    "code",
    "name",
    "description",
    "parent_id",
    "taxonomy",
    "taxonomy_id",
    "language",
    "term_uri",
  ],
  attribute: ["id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"],
};

/** Tells of every field and record that has no place in a network. */
export function tellUnread(records: HsdsRecords, terms: HsdsTerms, builder: Builder): void {
  for (const table of hsdsTableNames)
    for (const record of records.all(table)) {
      const place = placeOf(table, record);
      const fields = readFields[table];
      if (table === "attribute" && terms.isForeign(record))
        builder.tell("unread", place, { field: "taxonomy_term" });
      if (table === "phone") builder.tell("contact", place, { what: "phones" });
      else if (table === "contact") builder.losses.add("contact", { what: "persons" }, place.path);
      else if (!fields) builder.losses.add("unread", { record: table, field: "" }, place.path);
      else
        for (const [field, value] of Object.entries(record.value)) {
          if (
            value === null ||
            value === undefined ||
            value === "" ||
            (Array.isArray(value) && value.length === 0)
          )
            continue;
          if (field.endsWith("email")) builder.tell("contact", place, { what: "emails" });
          else if (field === "address_1") builder.tell("contact", place, { what: "addresses" });
          else if (!fields.includes(field) && !isKey(field)) builder.tell("unread", place, { field });
        }
    }
}

/** Whether a field only names another record. */
function isKey(field: string): boolean {
  return field.endsWith("_id") && field !== "parent_organization_id";
}
