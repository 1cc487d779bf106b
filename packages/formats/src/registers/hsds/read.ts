import type { FormatOptions, InputFile, ReadResult } from "../../format.js";
import { readCsv } from "../../shared/csv.js";
import { fileIssue, jsonOfFile, Refused, stemOf } from "../../shared/issues.js";
import { textFrom } from "../../shared/levels.js";
import { fieldOf, filled, textOf, type Raw } from "../../shared/raw.js";
import { Builder, keptClass, type Place } from "../builder.js";
import { HsdsAreas } from "./areas.js";
import { gather, HsdsRecords, placeOf, type HsdsRecord } from "./records.js";
import { ownTaxonomies, tableNamed, type HsdsTable } from "./tables.js";
import { HsdsTerms, isOwn } from "./terms.js";
import { tellUnread } from "./unread.js";

const title = { fi: "Palveluluettelo (HSDS)", sv: "Servicekatalog (HSDS)", en: "Service directory (HSDS)" };

/** Reads records, lists, pages and packages of HSDS 3. */
export function readHsds(files: readonly InputFile[], options: FormatOptions = {}): ReadResult {
  const records = new HsdsRecords();
  let named: string | undefined;
  const builder = new Builder("HSDS", title, options);
  const pass = (name: string) => builder.losses.add("unread", { record: stemOf(name), field: "" }, [name]);
  for (const file of files)
    if (/\.csv$/i.test(file.name)) {
      const table = tableNamed(file.name);
      if (!table) pass(file.name);
      else
        for (const [index, { cells }] of readCsv(file).rows.entries())
          records.add(table, { ...cells }, file, [table, index]);
    } else if (/datapackage\.json$/i.test(file.name)) named = textOf(fieldOf(jsonOfFile(file), "title"));
    else gather(records, jsonOfFile(file), file, pass);
  if (records.all("service").length === 0)
    throw new Refused(fileIssue("missing-field", { field: "services" }, { file: files[0]?.name ?? "" }));
  return new Reader(records, builder).read(named);
}

/** Makes the records of HSDS into the elements of a network. */
class Reader {
  readonly #records: HsdsRecords;
  readonly #builder: Builder;
  readonly #terms: HsdsTerms;
  readonly #areas: HsdsAreas;
  readonly #ids = new Map<string, string>();
  /** The services that a network wrote: they say themselves how they are met. */
  readonly #written = new Set<string>();

  constructor(records: HsdsRecords, builder: Builder) {
    this.#records = records;
    this.#builder = builder;
    this.#terms = new HsdsTerms(records, builder);
    this.#areas = new HsdsAreas(builder, this.#terms);
  }

  read(named: string | undefined): ReadResult {
    const records = this.#records;
    tellUnread(records, this.#terms, this.#builder);
    this.#terms.addToNetwork();
    for (const record of records.all("organization")) this.#addOrganisation(record);
    const areas = records.of("service_area", "service_id");
    for (const record of records.all("service")) this.#addService(record, areas.get(record.id) ?? []);
    const at = records.of("service_at_location", "location_id");
    const addresses = records.of("address", "location_id");
    for (const record of records.all("location"))
      this.#addPlace(record, at.get(record.id) ?? [], addresses.get(record.id) ?? []);
    for (const record of records.all("service_area"))
      if (record.value["service_id"] === undefined || record.value["service_id"] === "")
        this.#areas.idsOf(record);
    this.#checkReferences();
    return this.#builder.result(named ?? title);
  }

  /** What organisations, services and places all have. */
  #names({ value, id }: HsdsRecord, place: Place): Raw {
    const alias = this.#builder.text(value["alternate_name"], place, "alternate_name");
    return {
      name: this.#builder.name([{ value: value["name"] }], place, "name", id),
      aliases: alias === undefined ? [] : [alias],
      description: this.#builder.text(value["description"], place, "description"),
    };
  }

  #addOrganisation(record: HsdsRecord): void {
    const { file, id } = record;
    const place = placeOf("organization", record);
    const { own, id: told } = this.#terms.of("organization", id);
    const native = {
      ...this.#names(record, place),
      sources: this.#builder.cite(file, `organization/${id}`),
    };
    const added = this.#builder.add("organisations", { ...native, ...own }, "organisation", told);
    this.#ids.set(`organization:${id}`, added);
  }

  #age(value: unknown, place: Place, field: string): number | undefined {
    const text = textOf(value);
    if (text === undefined) return undefined;
    const age = Number(text);
    if (age >= 0 && age <= 150) {
      if (!Number.isInteger(age))
        this.#builder.tell("rounded", place, {
          field,
          value: text.slice(0, 40),
          id: String(Math.floor(age)),
        });
      return Math.floor(age);
    }
    this.#builder.tell("wrong-value", place, { field, value: text.slice(0, 40) });
    return undefined;
  }

  #organisation(value: unknown, place: Place): string[] {
    const id = textOf(value);
    if (id === undefined) return [];
    const known = this.#ids.get(`organization:${id}`);
    if (known === undefined) this.#builder.tell("missing-record", place, { field: "organization_id" });
    return known === undefined ? [] : [known];
  }

  #addService(record: HsdsRecord, served: readonly HsdsRecord[]): void {
    const { value, file, id } = record;
    const place = placeOf("service", record);
    const status = textOf(value["status"]) ?? "active";
    if (status === "inactive" || status === "defunct") {
      this.#builder.losses.add("unpublished", { value: status }, place.path, place.name);
      return;
    }
    if (status !== "active") this.#builder.tell("unknown-word", place, { field: "status", value: status });
    const { own, id: told, words } = this.#terms.of("service", id);
    const of = (taxonomy: string) => words.filter((word) => word.taxonomy === taxonomy);
    const classes = words.filter((word) => !isOwn(word));
    const [level] = of(ownTaxonomies.levels);
    const areas = [...new Set(served.flatMap((area) => this.#areas.idsOf(area)))];
    const cited = this.#builder.cite(file, `service/${id}`);
    const native = {
      ...this.#names(record, place),
      ...this.#builder.levelOf(classes, cited, level?.code),
      runBy: this.#organisation(value["organization_id"], place),
      eligibility: filled({
        ages: filled({
          min: this.#age(value["minimum_age"], place, "minimum_age"),
          max: this.#age(value["maximum_age"], place, "maximum_age"),
        }),
        areas,
      }),
      needs: of(ownTaxonomies.needs).map((word) => this.#builder.word("needs", word, word.key)),
      practices: of(ownTaxonomies.practices).map((word) => this.#builder.word("practices", word, word.key)),
      "x-classes": classes.map(keptClass),
    };
    const added = this.#builder.add("services", { ...native, ...own }, "service", told);
    this.#ids.set(`service:${id}`, added);
    if (told !== undefined) this.#written.add(added);
  }

  #addPlace(record: HsdsRecord, servicesAt: readonly HsdsRecord[], addresses: readonly HsdsRecord[]): void {
    const { value, file, id } = record;
    const place = placeOf("location", record);
    const services = servicesAt.flatMap(({ value: at }) => {
      const service = textOf(at["service_id"]) ?? "";
      const known = this.#ids.get(`service:${service}`);
      if (known === undefined && !this.#records.get("service", service))
        this.#builder.tell("missing-record", place, { field: "service_id" });
      return known ?? [];
    });
    const type = textOf(value["location_type"]) ?? "physical";
    const channel = type === "physical" ? "onsite" : type === "virtual" ? "digital" : undefined;
    if (channel !== undefined)
      for (const service of services)
        if (!this.#written.has(service)) this.#builder.addChannel(service, channel);
    if (channel !== "onsite") {
      this.#builder.tell(channel === undefined ? "unknown-word" : "unread", place, {
        field: "location_type",
        value: type,
      });
      return;
    }
    const { own, id: told } = this.#terms.of("location", id);
    const native = {
      ...this.#names(record, place),
      area: this.#areas.municipalityOf(addresses),
      offers: [...new Set(services)],
      runBy: this.#organisation(value["organization_id"], place),
      sources: this.#builder.cite(file, `location/${id}`),
    };
    this.#builder.add("places", { ...native, ...own }, "place", told);
  }

  /** References that a network wrote as ids lead to what the files hold, or are told as lost. */
  #checkReferences(): void {
    const check = (list: "services" | "areas" | "places", record: HsdsTable, field: string) => {
      for (const [index, element] of this.#builder.list(list).entries()) {
        const id = element[field];
        if (typeof id !== "string" || this.#builder.element(id)) continue;
        delete element[field];
        this.#builder.losses.add(
          "missing-record",
          { record, field },
          [list, index, field],
          textFrom(element["name"]),
        );
      }
    };
    check("services", "service", "partOf");
    check("areas", "service_area", "within");
    check("places", "location", "area");
  }
}
