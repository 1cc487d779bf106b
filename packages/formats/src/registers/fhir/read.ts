import type { FormatOptions, InputFile, ReadResult } from "../../format.js";
import { fileIssue, jsonOfFile, Refused } from "../../shared/issues.js";
import { textFrom } from "../../shared/levels.js";
import { addTo, fieldOf, isRaw, listOf, textOf, type Raw } from "../../shared/raw.js";
import { Builder, keptClass, type Place } from "../builder.js";
import {
  areaKindOf,
  codesOf,
  conceptsOf,
  extensionOf,
  identifierOf,
  ownOf,
  rangeOf,
  textsOf,
} from "./data-types.js";
import { FhirResources, gather, placeOf, type Resource, type ResourceType } from "./resources.js";
import { tellUnread } from "./unread.js";
import { extensions, systems } from "./words.js";

const title = { fi: "Palveluluettelo (FHIR)", sv: "Servicekatalog (FHIR)", en: "Service directory (FHIR)" };

/** Reads bundles, lists and single resources of FHIR R5. */
export function readFhir(files: readonly InputFile[], options: FormatOptions = {}): ReadResult {
  const builder = new Builder("FHIR", title, options);
  const resources = files.flatMap((file) => gather(jsonOfFile(file), file, builder));
  if (!resources.some(({ type }) => type === "HealthcareService"))
    throw new Refused(
      fileIssue("missing-field", { field: "HealthcareService" }, { file: files[0]?.name ?? "" }),
    );
  return new Reader(builder, new FhirResources(resources)).read();
}

/** Makes resources of FHIR into the elements of a network. */
class Reader {
  readonly #builder: Builder;
  readonly #resources: FhirResources;
  readonly #ids = new Map<Resource, string>();

  constructor(builder: Builder, resources: FhirResources) {
    this.#builder = builder;
    this.#resources = resources;
  }

  read(): ReadResult {
    this.#reserveIds();
    const all = this.#resources.all.filter(({ value, type, path }) => {
      const ended = value["active"] === false || value["status"] === "inactive";
      if (ended)
        this.#builder.losses.add(
          "unpublished",
          { value: value["active"] === false ? "active: false" : "inactive" },
          path,
          textFrom(value["name"]),
        );
      return !ended && type !== "OrganizationAffiliation";
    });
    for (const resource of this.#resources.all) tellUnread(resource, this.#builder);
    const of = (type: ResourceType) => all.filter((resource) => resource.type === type);
    const services = of("HealthcareService");
    const locations = of("Location");
    const areas = this.#areasAmong(locations, services);
    for (const resource of of("Organization")) this.#addOrganisation(resource);
    // An area is made after the one around it.
    const made = new Set<Resource>();
    const makeArea = (resource: Resource): void => {
      if (made.has(resource)) return;
      made.add(resource);
      const around = this.#resources.find(resource.value["partOf"], "Location");
      if (around && areas.has(around)) makeArea(around);
      this.#addArea(resource, around);
    };
    for (const resource of areas) makeArea(resource);
    this.#addLevels(services);
    for (const resource of services) this.#addService(resource);
    this.#connect(
      services,
      locations.filter((location) => !areas.has(location)),
    );
    return this.#builder.result(title);
  }

  /** The ids that a network gave to what it wrote. */
  #reserveIds(): void {
    for (const { value } of this.#resources.all)
      for (const one of listOf(value["identifier"]))
        if (fieldOf(one, "system") === systems.id) this.#builder.reserve(textOf(fieldOf(one, "value")) ?? "");
    for (const { value } of this.#resources.all)
      for (const [field, system] of [
        ["characteristic", systems.need],
        ["program", systems.practice],
      ] as const)
        for (const coding of listOf(value[field]).flatMap(codesOf))
          if (coding["system"] === system) this.#builder.reserve(textOf(coding["code"]) ?? "");
  }

  /** The id of the element that a reference leads to; told where the files do not hold it. */
  #idOf(reference: unknown, type: ResourceType, place: Place, field: string): string[] {
    if (textOf(fieldOf(reference, "reference")) === undefined) {
      const shown = textOf(fieldOf(reference, "display"));
      if (shown !== undefined) this.#builder.tell("missing-record", place, { field });
      return [];
    }
    const resource = this.#resources.find(reference, type);
    const id = resource && this.#ids.get(resource);
    if (id === undefined) this.#builder.tell("missing-record", place, { field });
    return id === undefined ? [] : [id];
  }

  #text(resource: Resource, field: string, place: Place): Raw | string | undefined {
    return this.#builder.localized(textsOf(resource.value, field, resource.value["language"]), place, field);
  }

  /** The name; of a place without one, what it is described by. */
  #name(resource: Resource, place: Place): Raw | string {
    const { value, type } = resource;
    const field = ["name", "description"].find((one) => textOf(value[one]) !== undefined) ?? "name";
    return this.#builder.name(
      textsOf(value, field, value["language"]),
      place,
      field,
      textOf(value["id"]) ?? type,
    );
  }

  /** What organisations, areas and places all have. */
  #names(resource: Resource, place: Place): Raw {
    return {
      name: this.#name(resource, place),
      aliases: listOf(resource.value["alias"]).flatMap(
        (alias) => this.#builder.text(alias, place, "alias") ?? [],
      ),
      description: this.#text(resource, "description", place),
    };
  }

  #add(
    list: "organisations" | "areas" | "places" | "services",
    resource: Resource,
    native: Raw,
    fallback: string,
  ): void {
    const { own, id } = ownOf(resource.value);
    const merged = { ...native, ...own };
    // What a network adds to whom a service takes stands beside its ages and areas.
    if (isRaw(native["eligibility"]) && isRaw(own["eligibility"]))
      merged["eligibility"] = { ...native["eligibility"], ...own["eligibility"] };
    this.#ids.set(resource, this.#builder.add(list, merged, fallback, id));
  }

  #cite({ type, value, file, path }: Resource): Raw[] {
    return this.#builder.cite(file, `${type}/${textOf(value["id"]) ?? path.join(".")}`);
  }

  #addOrganisation(resource: Resource): void {
    const place = placeOf(resource);
    this.#add(
      "organisations",
      resource,
      {
        ...this.#names(resource, place),
        sources: this.#cite(resource),
      },
      "organisation",
    );
  }

  /** Locations that are areas: those that services cover, those that say so, and those around such. */
  #areasAmong(locations: readonly Resource[], services: readonly Resource[]): Set<Resource> {
    const covered = services.flatMap(({ value }) =>
      listOf(value["coverageArea"]).map((one) => this.#resources.find(one, "Location")),
    );
    const isArea = ({ value }: Resource) =>
      areaKindOf(value) !== undefined ||
      codesOf(value["form"]).some(({ code }) => code === "jdn" || code === "area");
    const areas = new Set<Resource>();
    for (const first of [...covered, ...locations.filter(isArea)])
      for (
        let area = first;
        area && !areas.has(area) && locations.includes(area);
        area = this.#resources.find(area.value["partOf"], "Location")
      )
        areas.add(area);
    return areas;
  }

  #addArea(resource: Resource, around: Resource | undefined): void {
    const place = placeOf(resource);
    const kind = areaKindOf(resource.value);
    if (kind === undefined) this.#builder.losses.add("area-kind", {}, place.path, place.name);
    const within = around && this.#ids.get(around);
    this.#add(
      "areas",
      resource,
      {
        ...this.#names(resource, place),
        kind: kind ?? "district",
        within,
        code: identifierOf(resource.value, systems.areaCode),
      },
      "area",
    );
  }

  #addLevels(services: readonly Resource[]): void {
    const levels = services
      .flatMap((resource) =>
        conceptsOf(resource.value["category"], placeOf(resource), "category", this.#builder),
      )
      .filter(({ system }) => system === systems.level);
    for (const { code, name } of levels.toSorted((a, b) => a.rank - b.rank || 0))
      if (code !== undefined) this.#builder.addLevel(code, name ?? code);
  }

  #addService(resource: Resource): void {
    const { value } = resource;
    const place = placeOf(resource);
    const words = (field: string) => conceptsOf(value[field], place, field, this.#builder);
    const level = words("category").find(({ system }) => system === systems.level);
    const classes = ["category", "type", "specialty"]
      .flatMap(words)
      .filter(({ system }) => system !== systems.level);
    const needs = words("characteristic");
    const practices = words("program");
    for (const [field, found, own] of [
      ["characteristic", needs, systems.need],
      ["program", practices, systems.practice],
      ["referralMethod", words("referralMethod"), ""],
    ] as const)
      if (found.some(({ system }) => system !== own)) this.#builder.tell("unread", place, { field });
    const required = value["appointmentRequired"];
    // That no appointment is needed does not tell whether one can walk in or has to be referred.
    if (required === false && ownOf(resource.value).own["access"] === undefined)
      this.#builder.tell("unread", place, { field: "appointmentRequired" });
    const cited = this.#cite(resource);
    const ages = listOf(value["eligibility"]).flatMap((one) => {
      const told = extensionOf(one, extensions.ages);
      if (!told) this.#builder.tell("unread", place, { field: "eligibility" });
      return told ? [rangeOf(fieldOf(told, "valueRange"))] : [];
    })[0];
    const areas = listOf(value["coverageArea"]).flatMap((one) =>
      this.#idOf(one, "Location", place, "coverageArea"),
    );
    this.#add(
      "services",
      resource,
      {
        name: this.#name(resource, place),
        description: this.#text(resource, "comment", place),
        ...this.#builder.levelOf(classes, cited, level?.code),
        runBy: this.#idOf(value["providedBy"], "Organization", place, "providedBy"),
        access: required === true ? "booking" : undefined,
        eligibility: { ...(ages === undefined ? {} : { ages }), ...(areas.length === 0 ? {} : { areas }) },
        needs: needs
          .filter(({ system }) => system === systems.need)
          .map((word) => this.#builder.word("needs", word)),
        practices: practices
          .filter(({ system }) => system === systems.practice)
          .map((word) => this.#builder.word("practices", word)),
        "x-classes": classes.map(keptClass),
      },
      "service",
    );
  }

  /** What resources say of one another, once every element has its id. */
  #connect(services: readonly Resource[], locations: readonly Resource[]): void {
    const offers = new Map<Resource, string[]>();
    for (const resource of services) {
      const { value } = resource;
      const id = this.#ids.get(resource) ?? "";
      const place = placeOf(resource);
      const [wider, ...others] = listOf(value["offeredIn"]);
      if (others.length > 0) this.#builder.tell("one-only", place, { field: "offeredIn" });
      const [partOf] = wider === undefined ? [] : this.#idOf(wider, "HealthcareService", place, "offeredIn");
      const element = this.#builder.element(id);
      if (element && partOf !== undefined) element["partOf"] = partOf;
      for (const one of listOf(value["location"])) {
        const location = this.#resources.find(one, "Location");
        if (location && locations.includes(location)) addTo(offers, location, id);
        else this.#builder.tell("missing-record", place, { field: "location" });
      }
    }
    for (const resource of this.#resources.all) {
      if (resource.type !== "OrganizationAffiliation" || resource.value["active"] === false) continue;
      const place = placeOf(resource);
      const of = listOf(resource.value["healthcareService"]);
      if (of.length === 0) this.#builder.tell("unread", place, { field: "organization" });
      for (const one of of)
        for (const service of this.#idOf(one, "HealthcareService", place, "healthcareService"))
          for (const organisation of this.#idOf(
            resource.value["participatingOrganization"],
            "Organization",
            place,
            "participatingOrganization",
          )) {
            const element = this.#builder.element(service);
            const runBy = listOf(element?.["runBy"]);
            if (element && !runBy.includes(organisation)) element["runBy"] = [...runBy, organisation];
          }
    }
    for (const resource of locations) {
      const place = placeOf(resource);
      const around = this.#resources.find(resource.value["partOf"], "Location");
      const area = around && this.#ids.get(around);
      if (around && area === undefined) this.#builder.tell("unread", place, { field: "partOf" });
      const managing = resource.value["managingOrganization"];
      this.#add(
        "places",
        resource,
        {
          ...this.#names(resource, place),
          area,
          offers: offers.get(resource) ?? [],
          runBy:
            managing === undefined ? [] : this.#idOf(managing, "Organization", place, "managingOrganization"),
          sources: this.#cite(resource),
        },
        "place",
      );
    }
  }
}
