import type { Text } from "@polku/core";
import type { Format, FormatOptions, InputFile, ReadResult } from "../../format.js";
import { beginningOf, fileIssue, jsonOfFile, Refused, refusable } from "../../shared/issues.js";
import { nameIn, textFrom } from "../../shared/levels.js";
import { fieldOf, isRaw, listOf, textOf, type Raw } from "../../shared/raw.js";
import { Builder, keptClass, type ClassWord, type Localized, type Place } from "../builder.js";
import { PtvAreas } from "./areas.js";

/**
 * The Finnish Service Catalogue (Palvelutietovaranto, PTV), open interface 11: services, channels, organisations and
 * general descriptions as its GET requests give them, one or lists of them, in one file or several. It is read only.
 */
export const ptv: Format = {
  id: "ptv",
  names: {
    fi: "Palvelutietovaranto (PTV)",
    sv: "Servicedatalagret (SDL)",
    en: "Finnish Service Catalogue (PTV)",
  },
  extensions: ["json"],
  recognizes: (files) =>
    files.some((file) =>
      /"(?:serviceNames|serviceChannelNames|serviceClasses)"\s*:/.test(beginningOf(file, 20_000)),
    ),
  read: (files, options) => refusable(() => read(files, options)),
};

type Kind = "Service" | "ServiceChannel" | "Organization" | "GeneralDescription";

interface Found {
  readonly kind: Kind;
  readonly value: Raw;
  readonly file: InputFile;
  readonly path: (string | number)[];
}

/** What tells the kind of a record; general descriptions are named as none of the others. */
const namesOf: readonly [Kind, string][] = [
  ["Service", "serviceNames"],
  ["ServiceChannel", "serviceChannelNames"],
  ["Organization", "organizationNames"],
  ["GeneralDescription", "names"],
  ["GeneralDescription", "name"],
];

/** The fields that are read of each record; others that have a value are told as lost. */
const readFields: Readonly<Record<Kind, readonly string[]>> = {
  Service: [
    "id",
    "serviceNames",
    "serviceDescriptions",
    "areaType",
    "areas",
    "serviceClasses",
    "targetGroups",
    "lifeEvents",
    "organizations",
    "mainOrganization",
    "serviceChannels",
    "publishingStatus",
    "type",
  ],
  ServiceChannel: [
    "id",
    "serviceChannelNames",
    "serviceChannelDescriptions",
    "serviceChannelType",
    "services",
    "organizationId",
    "addresses",
    "publishingStatus",
    "phoneNumbers",
    "supportPhones",
    "supportEmails",
    "emails",
  ],
  Organization: [
    "id",
    "organizationNames",
    "organizationDescriptions",
    "organizationType",
    "publishingStatus",
    "phoneNumbers",
    "emails",
    "addresses",
  ],
  GeneralDescription: [
    "id",
    "names",
    "name",
    "descriptions",
    "summary",
    "serviceClasses",
    "targetGroups",
    "lifeEvents",
    "publishingStatus",
    "type",
  ],
};

const contactFields: Readonly<Record<string, string>> = {
  phoneNumbers: "phones",
  supportPhones: "phones",
  emails: "emails",
  supportEmails: "emails",
};

const sectors: Readonly<Record<string, string>> = {
  State: "state",
  Municipality: "public",
  RegionalOrganization: "public",
  SotePublic: "public",
  Region: "public",
  Company: "private",
  SotePrivate: "private",
};

/** What the files say of channels; the other two types are pages and forms, which are no way to meet a service. */
const channelTypes: Readonly<Record<string, string>> = {
  ServiceLocation: "onsite",
  Phone: "phone",
  EChannel: "digital",
};

const title = {
  fi: "Palvelutietovaranto (PTV)",
  sv: "Servicedatalagret (SDL)",
  en: "Finnish Service Catalogue (PTV)",
};

function read(files: readonly InputFile[], options: FormatOptions = {}): ReadResult {
  const builder = new Builder("PTV", title, options);
  const labels = new Map<string, Raw>();
  const found = files.flatMap((file) => recordsIn(jsonOfFile(file), file, labels));
  const open = found.filter((record) => isPublished(record));
  if (!open.some(({ kind }) => kind === "Service" || kind === "GeneralDescription"))
    throw new Refused(fileIssue("missing-field", { field: "serviceNames" }, { file: files[0]?.name ?? "" }));
  return new Reader(builder, labels).read(open);

  function isPublished({ kind, value, path }: Found): boolean {
    const status = textOf(value["publishingStatus"]) ?? "Published";
    if (status === "Published") return true;
    builder.losses.add("unpublished", { value: status }, path, nameOf(value, kind));
    return false;
  }
}

/** The records of a payload, wherever its lists are: a page has them in `itemList`. */
function recordsIn(root: unknown, file: InputFile, labels: Map<string, Raw>): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) visit(entry, [...path, index]);
    if (!isRaw(value)) return;
    const kind = namesOf.find(([, field]) => Array.isArray(value[field]) || isRaw(value[field]))?.[0];
    const isClass = isRaw(value["label"]) && (textOf(value["uri"]) ?? textOf(value["code"])) !== undefined;
    if (isClass)
      for (const word of [value["uri"], value["code"], fieldOf(value["label"], "fi")])
        labels.set(String(word), value["label"] as Raw);
    else if (kind !== undefined && (kind !== "GeneralDescription" || Array.isArray(value["serviceClasses"])))
      found.push({ kind, value, file, path });
    else if (path.length < 4)
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === "object") visit(inner, [...path, key]);
  };
  visit(root, []);
  return found;
}

/** Texts of PTV: a list of values with their language and type, or one value a language. */
function localized(value: unknown, type?: string): Localized[] {
  if (isRaw(value)) return Object.entries(value).map(([language, text]) => ({ language, value: text }));
  return listOf(value).flatMap((entry) => {
    const told = fieldOf(entry, "type");
    if (type !== undefined && told !== undefined && told !== null && told !== type) return [];
    return { language: textOf(fieldOf(entry, "language")), value: fieldOf(entry, "value") };
  });
}

function nameOf(value: Raw, kind: Kind): Text | undefined {
  const field = namesOf.find(([of, name]) => of === kind && value[name] !== undefined)?.[1] ?? "";
  const texts = localized(value[field], "Name").map(({ language, value: text }) => [language ?? "fi", text]);
  return textFrom(Object.fromEntries(texts.toReversed()));
}

class Reader {
  readonly #builder: Builder;
  readonly #labels: ReadonlyMap<string, Raw>;
  readonly #areas: PtvAreas;
  readonly #organisations = new Map<string, string>();
  readonly #needs = new Map<string, string>();
  readonly #services = new Map<string, string>();

  constructor(builder: Builder, labels: ReadonlyMap<string, Raw>) {
    this.#builder = builder;
    this.#labels = labels;
    this.#areas = new PtvAreas(builder);
  }

  read(found: readonly Found[]): ReadResult {
    const of = (...kinds: Kind[]) => found.filter(({ kind }) => kinds.includes(kind));
    for (const record of found) this.#tellUnread(record);
    const services = of("Service", "GeneralDescription").map((record) => ({
      record,
      areas: this.#areas.gather(record.value, this.#placeOf(record), localized),
    }));
    const channels = of("ServiceChannel").map((record) => ({ record, area: this.#municipalityOf(record) }));
    this.#areas.finish();
    for (const record of of("Organization")) this.#addOrganisation(record);
    for (const { record, areas } of services) this.#addService(record, this.#areas.idsOf(areas));
    this.#connect(
      services.map(({ record }) => record),
      channels,
    );
    return this.#builder.result(title);
  }

  #placeOf({ kind, value, path }: Found): Place {
    return { record: kind, path, name: nameOf(value, kind) };
  }

  #tellUnread(found: Found): void {
    const place = this.#placeOf(found);
    for (const [field, value] of Object.entries(found.value)) {
      if (isEmpty(value)) continue;
      const what = Object.hasOwn(contactFields, field) ? contactFields[field] : undefined;
      if (what !== undefined)
        this.#builder.tell("contact", { ...place, path: [...place.path, field] }, { what });
      else if (field === "addresses")
        this.#builder.tell("contact", { ...place, path: [...place.path, field] }, { what: "addresses" });
      else if (!readFields[found.kind].includes(field))
        this.#builder.tell("unread", { ...place, path: [...place.path, field] }, { field });
    }
  }

  #addOrganisation(found: Found): void {
    const { value, file } = found;
    const place = this.#placeOf(found);
    const id = textOf(value["id"]) ?? "";
    if (this.#organisations.has(id)) return;
    const type = textOf(value["organizationType"]);
    const sector = type !== undefined && Object.hasOwn(sectors, type) ? sectors[type] : undefined;
    if (type !== undefined && sector === undefined)
      this.#builder.tell("unknown-word", place, { field: "organizationType", value: type });
    const element = {
      name: this.#builder.name(localized(value["organizationNames"], "Name"), place, "organizationNames", id),
      description: this.#description(value["organizationDescriptions"], place, "organizationDescriptions"),
      sector,
      sources: this.#builder.cite(file, `Organization/${id}`),
    };
    this.#organisations.set(id, this.#builder.add("organisations", element, "organisation"));
  }

  /** An organisation that a service names; of one that is no record of its own, the name is all that is known. */
  #organisation(item: unknown, found: Found): string | undefined {
    const id = textOf(fieldOf(item, "id"));
    if (id === undefined) return undefined;
    const known = this.#organisations.get(id);
    if (known !== undefined) return known;
    const name = this.#builder.text(
      fieldOf(item, "name"),
      this.#placeOf(found),
      "organizations.organization.name",
    );
    if (name === undefined) {
      this.#builder.tell("missing-record", this.#placeOf(found), { field: "organizations" });
      return undefined;
    }
    const added = this.#builder.add(
      "organisations",
      { name, sources: this.#builder.cite(found.file, `Organization/${id}`) },
      "organisation",
    );
    this.#organisations.set(id, added);
    return added;
  }

  #description(value: unknown, place: Place, field: string): Raw | string | undefined {
    const summary = localized(value, "Summary");
    const description = localized(value, "Description");
    const others = new Set(listOf(value).flatMap((entry) => textOf(fieldOf(entry, "type")) ?? []));
    others.delete("Summary");
    if (summary.length === 0) others.delete("Description");
    for (const type of others) this.#builder.tell("unread", place, { field: `${field}.${type}` });
    return this.#builder.localized(summary.length > 0 ? summary : description, place, field);
  }

  #classes(value: unknown, place: Place, field: string): ClassWord[] {
    return listOf(value).map((entry) => {
      const uri = textOf(fieldOf(entry, "newUri")) ?? textOf(fieldOf(entry, "uri"));
      const code = textOf(fieldOf(entry, "code")) ?? /\/code\/([^/]+)$/.exec(uri ?? "")?.[1];
      const told =
        isRaw(entry) && entry["name"] === undefined
          ? languageFields(entry)
          : localized(fieldOf(entry, "name"));
      const words = [uri, code, ...told.map((text) => text.value)];
      const label = words.map((word) => this.#labels.get(String(word))).find((one) => one !== undefined);
      const name = this.#builder.localized(label ? localized(label) : told, place, `${field}.name`);
      const parent = textOf(fieldOf(entry, "newParentUri")) ?? textOf(fieldOf(entry, "parentUri"));
      return { code, uri, name, parent };
    });
  }

  #need(word: ClassWord, found: Found): string | undefined {
    const key = word.code ?? word.uri ?? nameIn(word.name);
    if (key === undefined) return undefined;
    const known = this.#needs.get(key);
    if (known !== undefined) return known;
    const element = { name: word.name ?? key, sources: this.#builder.cite(found.file, `lifeEvents/${key}`) };
    const id = this.#builder.add("needs", element, "need");
    this.#needs.set(key, id);
    return id;
  }

  #addService(found: Found, areas: readonly string[]): void {
    const { kind, value, file } = found;
    const place = this.#placeOf(found);
    const id = textOf(value["id"]) ?? "";
    const general = kind === "GeneralDescription";
    const names = general ? (value["names"] ?? value["name"]) : value["serviceNames"];
    const descriptions = general ? (value["descriptions"] ?? value["summary"]) : value["serviceDescriptions"];
    const aliases = localized(names, "AlternativeName").filter(() => Array.isArray(names) && hasTypes(names));
    const classes = this.#classes(value["serviceClasses"], place, "serviceClasses");
    const type = textOf(value["type"]);
    if (type !== undefined && type !== "Service")
      this.#builder.tell("unread", place, { field: `type: ${type}` });
    const runBy = listOf(value["organizations"]).flatMap(
      (entry) => this.#organisation(fieldOf(entry, "organization"), found) ?? [],
    );
    if (runBy.length === 0)
      runBy.push(
        ...[this.#organisation(value["mainOrganization"], found)].filter((one) => one !== undefined),
      );
    if (listOf(value["organizations"]).some((entry) => fieldOf(entry, "roleType") === "Producer"))
      this.#builder.tell("unread", place, { field: "organizations.roleType" });
    const element = {
      name: this.#builder.name(localized(names, "Name"), place, general ? "names" : "serviceNames", id),
      aliases: [
        ...new Set(aliases.flatMap((text) => this.#builder.text(text.value, place, "serviceNames") ?? [])),
      ],
      description: this.#description(descriptions, place, general ? "descriptions" : "serviceDescriptions"),
      ...this.#builder.levelOf(classes, this.#builder.cite(file, `${kind}/${id}`)),
      runBy: [...new Set(runBy)],
      eligibility: areas.length > 0 ? { areas } : {},
      needs: [
        ...new Set(
          this.#classes(value["lifeEvents"], place, "lifeEvents").flatMap(
            (word) => this.#need(word, found) ?? [],
          ),
        ),
      ],
      "x-classes": classes.map(keptClass),
      "x-target-groups": this.#classes(value["targetGroups"], place, "targetGroups").map(keptClass),
    };
    this.#services.set(id, this.#builder.add("services", element, "service"));
  }

  #municipalityOf({ value, path, kind }: Found): string | undefined {
    const addresses = listOf(value["addresses"]);
    const visiting = addresses.find((address) => fieldOf(address, "type") === "Location") ?? addresses[0];
    const told = ["streetAddress", "otherAddress", "postOfficeBoxAddress"]
      .map((part) => fieldOf(fieldOf(visiting, part), "municipality"))
      .find((one) => one !== undefined && one !== null);
    // What is sent in has the code alone.
    const municipality = typeof told === "string" ? { code: told } : told;
    return this.#areas.municipality(
      municipality,
      { record: kind, path, name: nameOf(value, kind) },
      localized,
    )?.[0];
  }

  /** What services and channels say of one another: how a service is met, and the places where. */
  #connect(
    services: readonly Found[],
    channels: readonly { record: Found; area: string | undefined }[],
  ): void {
    const offered = new Map<string, Set<string>>();
    const offer = (channel: string | undefined, service: string | undefined) => {
      if (channel === undefined || service === undefined) return;
      const known = offered.get(channel) ?? new Set();
      offered.set(channel, known.add(service));
    };
    const known = new Set(channels.map(({ record }) => textOf(record.value["id"])));
    for (const record of services) {
      const id = this.#services.get(textOf(record.value["id"]) ?? "");
      for (const connection of listOf(record.value["serviceChannels"])) {
        const channel = textOf(fieldOf(fieldOf(connection, "serviceChannel"), "id"));
        if (!known.has(channel))
          this.#builder.tell("missing-record", this.#placeOf(record), { field: "serviceChannels" });
        else offer(channel, id);
      }
    }
    for (const { record } of channels)
      for (const connection of listOf(record.value["services"])) {
        const id = textOf(
          typeof connection === "string" ? connection : fieldOf(fieldOf(connection, "service"), "id"),
        );
        const service = this.#services.get(id ?? "");
        if (service === undefined)
          this.#builder.tell("missing-record", this.#placeOf(record), { field: "services" });
        offer(textOf(record.value["id"]), service);
      }
    for (const { record, area } of channels) {
      const place = this.#placeOf(record);
      const id = textOf(record.value["id"]) ?? "";
      const type = textOf(record.value["serviceChannelType"]) ?? "";
      const channel = Object.hasOwn(channelTypes, type) ? channelTypes[type] : undefined;
      const of = [...(offered.get(id) ?? [])];
      if (channel === undefined) {
        if (type === "") this.#builder.tell("unread", place, { field: "serviceChannelNames" });
        else this.#builder.tell("unknown-word", place, { field: "serviceChannelType", value: type });
        continue;
      }
      for (const service of of) {
        const element = this.#builder.element(service);
        const all = new Set([...listOf(element?.["channels"]), channel]);
        if (element) element["channels"] = ["onsite", "phone", "digital"].filter((one) => all.has(one));
      }
      if (channel !== "onsite") {
        this.#builder.tell("unread", place, { field: "serviceChannelNames" });
        continue;
      }
      const organisation = this.#organisations.get(textOf(record.value["organizationId"]) ?? "");
      if (organisation === undefined && textOf(record.value["organizationId"]) !== undefined)
        this.#builder.tell("missing-record", place, { field: "organizationId" });
      this.#builder.add(
        "places",
        {
          name: this.#builder.name(
            localized(record.value["serviceChannelNames"], "Name"),
            place,
            "serviceChannelNames",
            id,
          ),
          description: this.#description(
            record.value["serviceChannelDescriptions"],
            place,
            "serviceChannelDescriptions",
          ),
          area: this.#areas.idsOf(area === undefined ? [] : [area])[0],
          offers: of,
          runBy: organisation === undefined ? [] : [organisation],
          sources: this.#builder.cite(record.file, `ServiceChannel/${id}`),
        },
        "place",
      );
    }
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0) ||
    (isRaw(value) && Object.keys(value).length === 0)
  );
}

function hasTypes(names: readonly unknown[]): boolean {
  return names.some(
    (entry) => fieldOf(entry, "type") === "AlternativeName" || fieldOf(entry, "type") === "AlternateName",
  );
}

/** The texts of a record that has a field for each language. */
function languageFields(entry: Raw): Localized[] {
  return ["fi", "sv", "en"].map((language) => ({ language, value: entry[language] }));
}
