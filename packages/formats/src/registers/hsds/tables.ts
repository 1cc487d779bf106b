/** The tables of HSDS 3, each with the name of its file in a package and its fields, from the schemas of its release. */
export const hsdsTables = {
  organization: {
    file: "organizations",
    fields:
      "id name alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri parent_organization_id",
  },
  program: { file: "programs", fields: "id organization_id name alternate_name description" },
  service: {
    file: "services",
    fields:
      "id organization_id program_id name alternate_name description url email status interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified",
  },
  location: {
    file: "locations",
    fields:
      "id location_type url organization_id name alternate_name description transportation latitude longitude external_identifier external_identifier_type",
  },
  service_at_location: { file: "service_at_location", fields: "id service_id location_id description" },
  service_area: { file: "service_areas", fields: "id service_id name description extent extent_type uri" },
  address: {
    file: "addresses",
    fields:
      "id location_id attention address_1 address_2 city region state_province postal_code country address_type",
  },
  taxonomy: { file: "taxonomies", fields: "id name description uri version" },
  taxonomy_term: {
    file: "taxonomy_terms",
    fields: "id code name description parent_id taxonomy language taxonomy_id term_uri",
  },
  attribute: { file: "attributes", fields: "id link_id taxonomy_term_id link_type link_entity value" },
  phone: { file: "phones", fields: "" },
  contact: { file: "contacts", fields: "" },
  schedule: { file: "schedules", fields: "" },
  language: { file: "languages", fields: "" },
  cost_option: { file: "cost_options", fields: "" },
  required_document: { file: "required_documents", fields: "" },
  funding: { file: "funding", fields: "" },
  accessibility: { file: "accessibility", fields: "" },
  organization_identifier: { file: "organization_identifiers", fields: "" },
  metadata: { file: "metadata", fields: "" },
  meta_table_description: { file: "meta_table_descriptions", fields: "" },
} as const;

export type HsdsTable = keyof typeof hsdsTables;
export const hsdsTableNames = Object.keys(hsdsTables) as HsdsTable[];

/** Every name of a table: in singular, in plural, and that of its file. */
const tablesByName = new Map(
  hsdsTableNames.flatMap((table) => {
    const { file } = hsdsTables[table];
    return [table, `${table}s`, file, file.replace(/s$/, "")].map((name) => [name, table] as const);
  }),
);

/** The table of a file or of a list, by its name in singular or plural, with or without an ending. */
export function tableNamed(name: string): HsdsTable | undefined {
  if (name.length > 200) return undefined;
  const stem = (name.split(/[/\\]/).pop() ?? "").replace(/\.(?:csv|json)$/i, "");
  return tablesByName.get(stem.toLowerCase());
}

/** The taxonomies by which a network's own words are kept in HSDS. */
export const ownTaxonomies = {
  levels: "urn:polku:levels",
  needs: "urn:polku:needs",
  practices: "urn:polku:practices",
  fields: "urn:polku:fields",
} as const;
