import type { FormatOptions, InputFile, Loss, ReadResult } from "../../format.js";
import { unflatten, valueOf } from "../../shared/flat.js";
import { fileIssue, jsonOfFile, Refused } from "../../shared/issues.js";
import { textFrom } from "../../shared/levels.js";
import { addTo, fieldOf, isRaw, listOf, put, textOf, type Raw } from "../../shared/raw.js";
import { Builder, keptClass, type ClassWord, type Localized, type Place } from "../builder.js";
import { extensions, systems } from "./words.js";

type ResourceType = "HealthcareService" | "Organization" | "Location" | "OrganizationAffiliation";

interface Resource {
  readonly type: ResourceType;
  readonly keys: readonly string[];
  readonly value: Raw;
  readonly file: InputFile;
  readonly path: Loss["path"];
}

const title = { fi: "Palveluluettelo (FHIR)", sv: "Servicekatalog (FHIR)", en: "Service directory (FHIR)" };

const common = [
  "resourceType",
  "id",
  "meta",
  "language",
  "identifier",
  "extension",
  "active",
  "name",
  "_name",
  "text",
];
/** The elements that are read of each resource; others that have a value are told as lost. */
const readFields: Readonly<Record<ResourceType, readonly string[]>> = {
  Organization: [...common, "alias", "_alias", "description", "_description"],
  Location: [
    ...common,
    "alias",
    "_alias",
    "description",
    "_description",
    "status",
    "mode",
    "type",
    "form",
    "managingOrganization",
    "partOf",
  ],
  HealthcareService: [
    ...common,
    "comment",
    "_comment",
    "providedBy",
    "offeredIn",
    "category",
    "type",
    "specialty",
    "program",
    "characteristic",
    "location",
    "coverageArea",
    "eligibility",
    "appointmentRequired",
    "referralMethod",
  ],
  OrganizationAffiliation: [...common, "organization", "participatingOrganization", "healthcareService"],
};

/** Reads bundles, lists and single resources of FHIR R5. */
export function readFhir(files: readonly InputFile[], options: FormatOptions = {}): ReadResult {
  const builder = new Builder("FHIR", title, options);
  const resources: Resource[] = [];
  for (const file of files) gather(jsonOfFile(file), file, [], undefined, resources, builder, 0);
  if (!resources.some(({ type }) => type === "HealthcareService"))
    throw new Refused(
      fileIssue("missing-field", { field: "HealthcareService" }, { file: files[0]?.name ?? "" }),
    );
  return new Reader(builder, resources).read();
}

function gather(
  value: unknown,
  file: InputFile,
  path: Loss["path"],
  url: string | undefined,
  found: Resource[],
  builder: Builder,
  depth: number,
): void {
  if (depth > 4) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      gather(entry, file, [...path, index], undefined, found, builder, depth + 1);
    return;
  }
  const type = textOf(fieldOf(value, "resourceType"));
  if (!isRaw(value) || type === undefined) return;
  if (type === "Bundle") {
    for (const [index, entry] of listOf(value["entry"]).entries())
      gather(
        fieldOf(entry, "resource"),
        file,
        [...path, "entry", index, "resource"],
        textOf(fieldOf(entry, "fullUrl")),
        found,
        builder,
        depth + 1,
      );
    return;
  }
  for (const [index, inner] of listOf(value["contained"]).entries())
    gather(
      inner,
      file,
      [...path, "contained", index],
      `#${textOf(fieldOf(inner, "id")) ?? ""}`,
      found,
      builder,
      depth + 1,
    );
  if (!Object.hasOwn(readFields, type)) {
    builder.losses.add("unread", { record: type, field: "" }, path, textFrom(value["name"]));
    return;
  }
  const id = textOf(value["id"]);
  const keys = [
    url,
    id === undefined ? undefined : `${type}/${id}`,
    id === undefined ? undefined : `urn:uuid:${id}`,
  ].filter((key) => key !== undefined);
  found.push({ type: type as ResourceType, keys, value, file, path });
}

class Reader {
  readonly #builder: Builder;
  readonly #resources: readonly Resource[];
  readonly #byKey = new Map<string, Resource>();
  readonly #ids = new Map<Resource, string>();
  readonly #words = new Map<string, string>();

  constructor(builder: Builder, resources: readonly Resource[]) {
    this.#builder = builder;
    this.#resources = resources;
    for (const { value } of resources)
      for (const one of listOf(value["identifier"]))
        if (fieldOf(one, "system") === systems.id) builder.reserve(textOf(fieldOf(one, "value")) ?? "");
    for (const resource of resources)
      for (const key of resource.keys) if (!this.#byKey.has(key)) this.#byKey.set(key, resource);
  }

  read(): ReadResult {
    for (const { value } of this.#resources)
      for (const [field, system] of [
        ["characteristic", systems.need],
        ["program", systems.practice],
      ] as const)
        for (const coding of listOf(value[field]).flatMap(codesOf))
          if (coding["system"] === system) this.#builder.reserve(textOf(coding["code"]) ?? "");
    const all = this.#resources.filter(({ value, type, path }) => {
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
    for (const resource of this.#resources) this.#tellUnread(resource);
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
      const around = this.#find(resource.value["partOf"], "Location");
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

  #placeOf({ type, path, value }: Resource): Place {
    return { record: type, path, name: textFrom(value["name"]) };
  }

  #tellUnread(resource: Resource): void {
    const place = this.#placeOf(resource);
    for (const [field, value] of Object.entries(resource.value)) {
      if (
        value === null ||
        (Array.isArray(value) && value.length === 0) ||
        readFields[resource.type].includes(field)
      )
        continue;
      if (field === "contact" || field === "telecom") {
        const telecoms =
          field === "telecom"
            ? listOf(value)
            : listOf(value).flatMap((contact) => listOf(fieldOf(contact, "telecom")));
        const kinds = new Set(
          telecoms.map((telecom) => (fieldOf(telecom, "system") === "email" ? "emails" : "phones")),
        );
        if (
          listOf(value).some(
            (contact) => isRaw(fieldOf(contact, "name")) || listOf(fieldOf(contact, "name")).length > 0,
          )
        )
          this.#builder.losses.add("contact", { what: "persons" }, resource.path);
        for (const what of kinds) this.#builder.losses.add("contact", { what }, resource.path, place.name);
      } else if (field === "address")
        this.#builder.losses.add("contact", { what: "addresses" }, resource.path, place.name);
      else if (field !== "contained") this.#builder.tell("unread", place, { field });
    }
    if (
      listOf(resource.value["identifier"]).some(
        (one) => !String(fieldOf(one, "system")).startsWith("urn:polku:"),
      )
    )
      this.#builder.tell("unread", place, { field: "identifier" });
    for (const one of listOf(resource.value["extension"])) {
      const url = textOf(fieldOf(one, "url")) ?? "";
      if (!url.startsWith("urn:polku:"))
        this.#builder.tell("unread", place, { field: `extension: ${url.slice(0, 100)}` });
    }
  }

  #find(reference: unknown, type: ResourceType): Resource | undefined {
    const told = textOf(fieldOf(reference, "reference"));
    if (told === undefined) return undefined;
    const resource = this.#byKey.get(told) ?? this.#byKey.get(told.split("/").slice(-2).join("/"));
    return resource?.type === type ? resource : undefined;
  }

  /** The id of the element that a reference leads to; told where the files do not hold it. */
  #idOf(reference: unknown, type: ResourceType, place: Place, field: string): string[] {
    if (textOf(fieldOf(reference, "reference")) === undefined) {
      const shown = textOf(fieldOf(reference, "display"));
      if (shown !== undefined) this.#builder.tell("missing-record", place, { field });
      return [];
    }
    const resource = this.#find(reference, type);
    const id = resource && this.#ids.get(resource);
    if (id === undefined) this.#builder.tell("missing-record", place, { field });
    return id === undefined ? [] : [id];
  }

  /** A text with those of its extensions that are in other languages. */
  #texts(holder: Raw, field: string, language: unknown): Localized[] {
    const translations = listOf(fieldOf(holder[`_${field}`], "extension"))
      .filter((one) => fieldOf(one, "url") === extensions.translation)
      .map((one) => {
        const part = (url: string) =>
          listOf(fieldOf(one, "extension")).find((inner) => fieldOf(inner, "url") === url);
        return {
          language: textOf(fieldOf(part("lang"), "valueCode")),
          value: fieldOf(part("content"), "valueString") ?? fieldOf(part("content"), "valueMarkdown"),
        };
      });
    const value = holder[field];
    // One text, in the language of its record, is a text without a language; beside others it has it.
    if (translations.length === 0) return [{ value, language: undefined }];
    if (translations.some((one) => one.value === value)) return translations;
    return [{ value, language: textOf(language) }, ...translations];
  }

  #text(resource: Resource, field: string, place: Place): Raw | string | undefined {
    return this.#builder.localized(
      this.#texts(resource.value, field, resource.value["language"]),
      place,
      field,
    );
  }

  /** The name; of a place without one, what it is described by. */
  #name(resource: Resource, place: Place): Raw | string {
    const { value, type } = resource;
    const field = ["name", "description"].find((one) => textOf(value[one]) !== undefined) ?? "name";
    return this.#builder.name(
      this.#texts(value, field, value["language"]),
      place,
      field,
      textOf(value["id"]) ?? type,
    );
  }

  #aliases(resource: Resource, place: Place): string[] {
    return listOf(resource.value["alias"]).flatMap(
      (alias) => this.#builder.text(alias, place, "alias") ?? [],
    );
  }

  /** The fields that a network wrote, and the id that it gave. */
  #own({ value }: Resource): { own: Raw; id: string | undefined } {
    const flat: Raw = {};
    for (const one of listOf(value["extension"])) {
      if (fieldOf(one, "url") !== extensions.field) continue;
      const part = (url: string) =>
        fieldOf(
          listOf(fieldOf(one, "extension")).find((inner) => fieldOf(inner, "url") === url),
          "valueString",
        );
      const path = textOf(part("path"));
      const told = part("value");
      if (path !== undefined && typeof told === "string") put(flat, path, valueOf(path, told));
    }
    const id = listOf(value["identifier"]).find((one) => fieldOf(one, "system") === systems.id);
    return { own: unflatten(flat), id: textOf(fieldOf(id, "value")) };
  }

  #add(
    list: "organisations" | "areas" | "places" | "services",
    resource: Resource,
    native: Raw,
    fallback: string,
  ): void {
    const { own, id } = this.#own(resource);
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
    const place = this.#placeOf(resource);
    this.#add(
      "organisations",
      resource,
      {
        name: this.#name(resource, place),
        aliases: this.#aliases(resource, place),
        description: this.#text(resource, "description", place),
        sources: this.#cite(resource),
      },
      "organisation",
    );
  }

  /** Locations that are areas: those that services cover, those that say so, and those around such. */
  #areasAmong(locations: readonly Resource[], services: readonly Resource[]): Set<Resource> {
    const covered = services.flatMap(({ value }) =>
      listOf(value["coverageArea"]).map((one) => this.#find(one, "Location")),
    );
    const isArea = ({ value }: Resource) =>
      areaKindOf(value) !== undefined ||
      codesOf(value["form"]).some(({ code }) => code === "jdn" || code === "area");
    const areas = new Set<Resource>();
    for (const first of [...covered, ...locations.filter(isArea)])
      for (
        let area = first;
        area && !areas.has(area) && locations.includes(area);
        area = this.#find(area.value["partOf"], "Location")
      )
        areas.add(area);
    return areas;
  }

  #addArea(resource: Resource, around: Resource | undefined): void {
    const place = this.#placeOf(resource);
    const kind = areaKindOf(resource.value);
    if (kind === undefined) this.#builder.losses.add("area-kind", {}, place.path, place.name);
    const code = listOf(resource.value["identifier"]).find(
      (one) => fieldOf(one, "system") === systems.areaCode,
    );
    const within = around && this.#ids.get(around);
    this.#add(
      "areas",
      resource,
      {
        name: this.#name(resource, place),
        aliases: this.#aliases(resource, place),
        description: this.#text(resource, "description", place),
        kind: kind ?? "district",
        within,
        code: textOf(fieldOf(code, "value")),
      },
      "area",
    );
  }

  /** The words of a field of concepts: each coding of a system, or its text. */
  #concepts(
    value: unknown,
    place: Place,
    field: string,
  ): (ClassWord & { system: string | undefined; rank: number })[] {
    return listOf(value).flatMap((concept): (ClassWord & { system: string | undefined; rank: number })[] => {
      const text = isRaw(concept)
        ? this.#builder.localized(this.#texts(concept, "text", undefined), place, field)
        : undefined;
      const codes = listOf(fieldOf(concept, "coding")).filter(isRaw);
      if (codes.length === 0)
        return text === undefined ? [] : [{ name: text, system: undefined, rank: Number.NaN }];
      return codes.map((coding) => {
        const system = textOf(coding["system"]);
        const code = textOf(coding["code"]);
        const name = this.#builder.localized(this.#texts(coding, "display", undefined), place, field) ?? text;
        const ranked = listOf(coding["extension"]).find((one) => fieldOf(one, "url") === extensions.rank);
        return {
          code,
          name,
          system,
          rank: Number(fieldOf(ranked, "valueInteger") ?? Number.NaN),
          uri: system === undefined || code === undefined ? undefined : `${system}/${code}`,
        };
      });
    });
  }

  #addLevels(services: readonly Resource[]): void {
    const levels = services
      .flatMap((resource) => this.#concepts(resource.value["category"], this.#placeOf(resource), "category"))
      .filter(({ system }) => system === systems.level);
    for (const { code, name } of levels.toSorted((a, b) => a.rank - b.rank || 0))
      if (code !== undefined) this.#builder.addLevel(code, name ?? code);
  }

  #word(list: "needs" | "practices", { code, name }: ClassWord): string {
    const key = `${list}:${code ?? ""}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const id = this.#builder.add(
      list,
      { name: name ?? code ?? list },
      list === "needs" ? "need" : "practice",
      code,
    );
    this.#words.set(key, id);
    return id;
  }

  #addService(resource: Resource): void {
    const { value } = resource;
    const place = this.#placeOf(resource);
    const words = (field: string) => this.#concepts(value[field], place, field);
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
    if (required === false && this.#own(resource).own["access"] === undefined)
      this.#builder.tell("unread", place, { field: "appointmentRequired" });
    const cited = this.#cite(resource);
    const ages = listOf(value["eligibility"]).flatMap((one) => {
      const told = listOf(fieldOf(one, "extension")).find(
        (extension) => fieldOf(extension, "url") === extensions.ages,
      );
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
        ...(level?.code === undefined
          ? this.#builder.levelOf(classes, cited)
          : { level: level.code, sources: cited }),
        runBy: this.#idOf(value["providedBy"], "Organization", place, "providedBy"),
        access: required === true ? "booking" : undefined,
        eligibility: { ...(ages === undefined ? {} : { ages }), ...(areas.length === 0 ? {} : { areas }) },
        needs: needs.filter(({ system }) => system === systems.need).map((word) => this.#word("needs", word)),
        practices: practices
          .filter(({ system }) => system === systems.practice)
          .map((word) => this.#word("practices", word)),
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
      const place = this.#placeOf(resource);
      const [wider, ...others] = listOf(value["offeredIn"]);
      if (others.length > 0) this.#builder.tell("one-only", place, { field: "offeredIn" });
      const [partOf] = wider === undefined ? [] : this.#idOf(wider, "HealthcareService", place, "offeredIn");
      const element = this.#builder.element(id);
      if (element && partOf !== undefined) element["partOf"] = partOf;
      for (const one of listOf(value["location"])) {
        const location = this.#find(one, "Location");
        if (location && locations.includes(location)) addTo(offers, location, id);
        else this.#builder.tell("missing-record", place, { field: "location" });
      }
    }
    for (const resource of this.#resources) {
      if (resource.type !== "OrganizationAffiliation" || resource.value["active"] === false) continue;
      const place = this.#placeOf(resource);
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
      const place = this.#placeOf(resource);
      const around = this.#find(resource.value["partOf"], "Location");
      const area = around && this.#ids.get(around);
      if (around && area === undefined) this.#builder.tell("unread", place, { field: "partOf" });
      const managing = resource.value["managingOrganization"];
      this.#add(
        "places",
        resource,
        {
          name: this.#name(resource, place),
          aliases: this.#aliases(resource, place),
          description: this.#text(resource, "description", place),
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

function codesOf(concept: unknown): Raw[] {
  return listOf(fieldOf(concept, "coding")).filter(isRaw);
}

function areaKindOf(value: Raw): string | undefined {
  const found = listOf(value["type"])
    .flatMap(codesOf)
    .find(({ system }) => system === systems.areaKind);
  return textOf(found?.["code"]);
}

function rangeOf(range: unknown): Raw {
  const end = (field: string) => fieldOf(fieldOf(range, field), "value");
  const [min, max] = [end("low"), end("high")];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
