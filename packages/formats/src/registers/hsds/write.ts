import { languages, textIn, type Language, type Model, type Text } from "@polku/core";
import type { FormatOptions, OutputFile, WriteResult } from "../../format.js";
import { writeCsv } from "../../shared/csv.js";
import { Losses } from "../../shared/losses.js";
import { addTo, filled, listOf, type Raw } from "../../shared/raw.js";
import { tellUnkept } from "../../shared/unkept.js";
import { uuidOf } from "../uuid.js";
import { classOf, kept, ownFields, tellUnused } from "../write-shared.js";
import { hsdsTables, ownTaxonomies, type HsdsTable } from "./tables.js";

const format = "HSDS";
/** Where a package holds more than services do. */
const json = "HSDS (JSON)";
/** Rows of every table that is written. */
class Tables {
  readonly rows = new Map<HsdsTable, Raw[]>();
  readonly #terms = new Map<string, string>();
  readonly #namespace: string;

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  id(...words: string[]): string {
    return uuidOf(this.#namespace, ...words);
  }

  add(table: HsdsTable, row: Raw): void {
    const rows = this.rows.get(table) ?? [];
    this.rows.set(table, rows);
    rows.push(filled(row));
  }

  taxonomy(uri: string, name: string, description: string): string {
    const id = this.id("taxonomy", uri);
    if (!this.#terms.has(uri)) this.add("taxonomy", { id, name, description, uri });
    this.#terms.set(uri, id);
    return id;
  }

  /** A word of a taxonomy, once in each language that it has. */
  term(taxonomy: string, code: string, name: Text, uri?: string): string[] {
    const texts: [Language | undefined, string][] =
      typeof name === "string"
        ? [[undefined, name]]
        : languages.flatMap((language): [Language, string][] =>
            name[language] === undefined ? [] : [[language, name[language]]],
          );
    return texts.map(([language, text]) => {
      const id = this.id("term", taxonomy, code, language ?? "");
      if (!this.#terms.has(id))
        this.add("taxonomy_term", {
          id,
          code,
          name: text,
          description: text,
          language,
          taxonomy_id: taxonomy,
          term_uri: uri,
        });
      this.#terms.set(id, id);
      return id;
    });
  }

  attribute(table: HsdsTable, link: string, term: string, value?: string): void {
    this.add("attribute", {
      id: this.id("attribute", table, link, term),
      link_id: link,
      taxonomy_term_id: term,
      link_entity: table,
      value,
    });
  }
}

interface Prepared {
  readonly tables: Tables;
  readonly losses: Losses;
}

function prepare(model: Model, options: FormatOptions, root: readonly string[]): Prepared {
  const language = options.language ?? model.language ?? "fi";
  const losses = new Losses();
  tellUnkept(model, format, kept, losses, { root, rootOnly: language });
  const tables = new Tables(model.id);
  const own = tables.taxonomy(
    ownTaxonomies.fields,
    "Polku: fields",
    "Fields of a Polku network, each with its value",
  );
  const levels = tables.taxonomy(
    ownTaxonomies.levels,
    "Polku: levels",
    "How specialised a service is, nearest to everyday life first",
  );
  const needs = tables.taxonomy(ownTaxonomies.needs, "Polku: needs", "Situations that services answer");
  const practices = tables.taxonomy(
    ownTaxonomies.practices,
    "Polku: practices",
    "Ways of working that services share",
  );
  const text = (value: Text | undefined) => (value === undefined ? undefined : textIn(value, language));
  /** What HSDS has no column for stands as attributes: a word for the field, and its value. */
  const keep = (table: HsdsTable, link: string, fields: Raw, without: readonly string[]) => {
    const left = new Set(["sources", "positions", ...without]);
    for (const [code, value] of ownFields(
      fields,
      (field, inner) => left.has(field) || isPlain(field, inner),
    )) {
      const [term] = tables.term(own, code, code);
      if (term !== undefined) tables.attribute(table, link, term, value);
    }
  };

  const terms = {
    levels: new Map(model.levels.map(({ id, name }) => [id, tables.term(levels, id, name)])),
    needs: new Map((model.needs ?? []).map(({ id, name }) => [id, tables.term(needs, id, name)])),
    practices: new Map((model.practices ?? []).map(({ id, name }) => [id, tables.term(practices, id, name)])),
  };
  const organisation = (id: string) => tables.id("organization", id);
  for (const [index, element] of (model.organisations ?? []).entries()) {
    const id = organisation(element.id);
    const description = text(element.description);
    if (description === undefined)
      losses.add(
        "needs-value",
        { format, kind: "organisation", field: "description" },
        ["organisations", index, "description"],
        element.name,
      );
    tables.add("organization", {
      id,
      name: text(element.name),
      alternate_name: element.aliases?.[0],
      description,
    });
    keep("organization", id, { ...element }, []);
  }
  const areas = new Map((model.areas ?? []).map((area) => [area.id, area]));
  const unserved = new Set(areas.keys());
  const ranks = new Map(model.levels.map(({ id }, index) => [id, String(index + 1)]));
  for (const [index, service] of model.services.entries()) {
    const id = tables.id("service", service.id);
    const path = ["services", index];
    const [runBy, ...others] = service.runBy ?? [];
    if (runBy === undefined)
      losses.add(
        "needs-value",
        { format, kind: "service", field: "runBy" },
        [...path, "runBy"],
        service.name,
      );
    if (others.length > 0)
      losses.add("one-only", { kind: "service", field: "runBy" }, [...path, "runBy"], service.name);
    const { ages, areas: served = [] } = service.eligibility ?? {};
    tables.add("service", {
      id,
      organization_id: runBy === undefined ? undefined : organisation(runBy),
      name: text(service.name),
      alternate_name: service.aliases?.[0],
      description: text(service.description),
      status: "active",
      minimum_age: ages?.min,
      maximum_age: ages?.max,
    });
    // A level has its place among the levels for a value, since a taxonomy has no order.
    for (const term of terms.levels.get(service.level) ?? [])
      tables.attribute("service", id, term, ranks.get(service.level));
    for (const list of ["needs", "practices"] as const)
      for (const one of service[list] ?? [])
        for (const term of terms[list].get(one) ?? []) tables.attribute("service", id, term);
    for (const word of listOf(service["x-classes"])) classify(id, word);
    keep("service", id, { ...service }, ["level", "runBy", "eligibility", "needs", "practices", "x-classes"]);
    for (const area of served) serve(id, area);
  }
  for (const [index, element] of (model.places ?? []).entries()) {
    const id = tables.id("location", element.id);
    const [runBy, ...others] = element.runBy ?? [];
    if (others.length > 0)
      losses.add("one-only", { kind: "place", field: "runBy" }, ["places", index, "runBy"], element.name);
    tables.add("location", {
      id,
      location_type: "physical",
      organization_id: runBy === undefined ? undefined : organisation(runBy),
      name: text(element.name),
      alternate_name: element.aliases?.[0],
      description: text(element.description),
    });
    keep("location", id, { ...element }, ["offers", "runBy"]);
    for (const service of element.offers ?? [])
      tables.add("service_at_location", {
        id: tables.id("service_at_location", service, element.id),
        service_id: tables.id("service", service),
        location_id: id,
      });
  }
  for (const id of unserved) serve(undefined, id);
  return { tables, losses };

  /** A class of another register, as it was read from it. */
  function classify(service: string, word: unknown): void {
    const { code, name, uri: address } = classOf(word);
    const taxonomy = tables.taxonomy(
      address?.replace(/[/:#][^/:#]*$/, "") ?? "urn:polku:classes",
      "Classes",
      "Classes of services",
    );
    const key =
      typeof code === "string" ? code : (address ?? (name === undefined ? "" : textIn(name, language)));
    for (const term of tables.term(taxonomy, key, name ?? key, address))
      tables.attribute("service", service, term);
  }

  /** An area that a service serves, or that none does. */
  function serve(service: string | undefined, id: string): void {
    const area = areas.get(id);
    if (!area) return;
    unserved.delete(id);
    const link = tables.id("service_area", service ?? "", id);
    tables.add("service_area", {
      id: link,
      service_id: service,
      name: text(area.name),
      description: text(area.description),
    });
    keep("service_area", link, { ...area }, []);
  }
}

/** A name that is one string, an id apart, needs no attribute: the column has it. */
function isPlain(field: string, value: unknown): boolean {
  return (field === "name" || field === "description") && typeof value === "string";
}

/** A package of HSDS 3: a file of CSV for each table, and the one that describes them. */
export function writePackage(model: Model, options: FormatOptions = {}): WriteResult {
  const { tables, losses } = prepare(model, options, ["name"]);
  const files: OutputFile[] = [];
  const resources: Raw[] = [];
  for (const [table, rows] of tables.rows) {
    const { file, fields } = hsdsTables[table];
    const columns = fields.split(" ");
    const name = `${file}.csv`;
    files.push(
      writeCsv(
        name,
        columns,
        rows.map((row) => columns.map((column) => cell(row[column]))),
      ),
    );
    resources.push({
      name: table,
      path: name,
      profile: "tabular-data-resource",
      schema: {
        primaryKey: "id",
        fields: columns.map((column) => ({ name: column, type: numbers.has(column) ? "number" : "string" })),
      },
    });
  }
  const about = {
    name: "human_services_data",
    title: textIn(model.name, options.language ?? model.language ?? "fi"),
    profile: "tabular-data-package",
    version: "3.0.0",
    resources,
  };
  files.push({ name: "datapackage.json", content: `${JSON.stringify(about, null, 2)}\n` });
  return { files, losses: losses.all };
}

const numbers = new Set(["minimum_age", "maximum_age"]);

function cell(value: unknown): string | number {
  return typeof value === "number" ? value : typeof value === "string" ? value : "";
}

/** Services of HSDS 3 as JSON, each with its organisation, its places and its areas within it. */
export function writeServices(model: Model, options: FormatOptions = {}): WriteResult {
  const { tables, losses } = prepare(model, options, []);
  const rows = (table: HsdsTable) => tables.rows.get(table) ?? [];
  const byField = (table: HsdsTable, field: string) => {
    const found = new Map<unknown, Raw[]>();
    for (const row of rows(table)) addTo(found, row[field], row);
    return found;
  };
  const byId = (table: HsdsTable) => new Map(rows(table).map((row) => [row["id"], row]));
  const [taxonomies, terms, organisations, locations] = (
    ["taxonomy", "taxonomy_term", "organization", "location"] as const
  ).map(byId);
  const attributes = byField("attribute", "link_id");
  const areas = byField("service_area", "service_id");
  const places = byField("service_at_location", "service_id");
  const used = new Set<unknown>();
  const whole = (row: Raw): Raw => {
    used.add(row["id"]);
    return filled({
      ...row,
      attributes: (attributes.get(row["id"]) ?? []).map(({ taxonomy_term_id: term, ...attribute }) => {
        const { taxonomy_id: taxonomy, ...word } = terms?.get(term) ?? {};
        used.add(term);
        return { ...attribute, taxonomy_term: { ...word, taxonomy_detail: taxonomies?.get(taxonomy) } };
      }),
    });
  };
  const services = rows("service").map(({ organization_id: organisation, ...service }) =>
    filled({
      ...whole(service),
      organization: organisation === undefined ? undefined : wholeOrganisation(organisation),
      service_areas: (areas.get(service["id"]) ?? []).map((area) =>
        whole({ ...area, service_id: undefined }),
      ),
      service_at_locations: (places.get(service["id"]) ?? []).map(({ id, location_id: location }) => ({
        id,
        location: whole(locations?.get(location) ?? {}),
      })),
    }),
  );
  for (const [section, kind, table] of [
    ["organisations", "organisation", "organization"],
    ["places", "place", "location"],
  ] as const)
    for (const [index, element] of (model[section] ?? []).entries())
      if (!used.has(tables.id(table, element.id)))
        losses.add("no-place", { format: json, kind }, [section, index], element.name);
  const served = new Set(model.services.flatMap(({ eligibility }) => eligibility?.areas ?? []));
  for (const [index, { id, name, within }] of (model.areas ?? []).entries())
    if (!served.has(id)) losses.add("no-place", { format: json, kind: "area" }, ["areas", index], name);
    else if (within !== undefined && !served.has(within))
      losses.add(
        "no-place",
        { format: json, kind: "area", field: "within" },
        ["areas", index, "within"],
        name,
      );
  for (const [index, { area, name }] of (model.places ?? []).entries())
    if (area !== undefined && !served.has(area))
      losses.add("no-place", { format: json, kind: "place", field: "area" }, ["places", index, "area"], name);
  tellUnused(model, json, losses);
  const content = `${JSON.stringify(services, null, 2)}\n`;
  return { files: [{ name: `${model.id}.hsds.json`, content }], losses: losses.all };

  /** A description is required of organisations, an empty one where none is known. */
  function wholeOrganisation(id: unknown): Raw {
    const organisation = whole(organisations?.get(id) ?? {});
    return { ...organisation, description: organisation["description"] ?? "" };
  }
}
