import type { FormatOptions, InputFile, ReadResult } from "../../format.js";
import { fileIssue, jsonOfFile, Refused } from "../../shared/issues.js";
import { nameIn } from "../../shared/levels.js";
import { fieldOf, isRaw, listOf, textOf, type Raw } from "../../shared/raw.js";
import { Builder, keptClass, type ClassWord, type Place } from "../builder.js";
import { PtvAreas } from "./areas.js";
import {
  languageFields,
  localized,
  nameOf,
  placeOf,
  recordsIn,
  type Kind,
  type PtvRecord,
} from "./records.js";
import { tellUnread } from "./unread.js";

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

/** What the register is called. */
export const title = {
  fi: "Palvelutietovaranto (PTV)",
  sv: "Servicedatalagret (SDL)",
  en: "Finnish Service Catalogue (PTV)",
};

/** Reads what the interface of PTV gives. */
export function readPtv(files: readonly InputFile[], options: FormatOptions = {}): ReadResult {
  const builder = new Builder("PTV", title, options);
  const labels = new Map<string, Raw>();
  const found = files.flatMap((file) => recordsIn(jsonOfFile(file), file, labels));
  const open = found.filter((record) => isPublished(record));
  if (!open.some(({ kind }) => kind === "Service" || kind === "GeneralDescription"))
    throw new Refused(fileIssue("missing-field", { field: "serviceNames" }, { file: files[0]?.name ?? "" }));
  return new Reader(builder, labels).read(open);

  function isPublished({ kind, value, path }: PtvRecord): boolean {
    const status = textOf(value["publishingStatus"]) ?? "Published";
    if (status === "Published") return true;
    builder.losses.add("unpublished", { value: status }, path, nameOf(value, kind));
    return false;
  }
}

/** Makes the records of PTV into the elements of a network. */
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

  read(found: readonly PtvRecord[]): ReadResult {
    const of = (...kinds: Kind[]) => found.filter(({ kind }) => kinds.includes(kind));
    for (const record of found) tellUnread(record, this.#builder);
    const services = of("Service", "GeneralDescription").map((record) => ({
      record,
      areas: this.#areas.gather(record.value, placeOf(record)),
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

  #addOrganisation(found: PtvRecord): void {
    const { value, file } = found;
    const place = placeOf(found);
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
  #organisation(item: unknown, found: PtvRecord): string | undefined {
    const id = textOf(fieldOf(item, "id"));
    if (id === undefined) return undefined;
    const known = this.#organisations.get(id);
    if (known !== undefined) return known;
    const name = this.#builder.text(fieldOf(item, "name"), placeOf(found), "organizations.organization.name");
    if (name === undefined) {
      this.#builder.tell("missing-record", placeOf(found), { field: "organizations" });
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

  #need(word: ClassWord, found: PtvRecord): string | undefined {
    const key = word.code ?? word.uri ?? nameIn(word.name);
    if (key === undefined) return undefined;
    const known = this.#needs.get(key);
    if (known !== undefined) return known;
    const element = { name: word.name ?? key, sources: this.#builder.cite(found.file, `lifeEvents/${key}`) };
    const id = this.#builder.add("needs", element, "need");
    this.#needs.set(key, id);
    return id;
  }

  #addService(found: PtvRecord, areas: readonly string[]): void {
    const { kind, value, file } = found;
    const place = placeOf(found);
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

  #municipalityOf(found: PtvRecord): string | undefined {
    const addresses = listOf(found.value["addresses"]);
    const visiting = addresses.find((address) => fieldOf(address, "type") === "Location") ?? addresses[0];
    const told = ["streetAddress", "otherAddress", "postOfficeBoxAddress"]
      .map((part) => fieldOf(fieldOf(visiting, part), "municipality"))
      .find((one) => one !== undefined && one !== null);
    // What is sent in has the code alone.
    const municipality = typeof told === "string" ? { code: told } : told;
    return this.#areas.municipality(municipality, placeOf(found))?.[0];
  }

  /** What services and channels say of one another: how a service is met, and the places where. */
  #connect(
    services: readonly PtvRecord[],
    channels: readonly { record: PtvRecord; area: string | undefined }[],
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
          this.#builder.tell("missing-record", placeOf(record), { field: "serviceChannels" });
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
          this.#builder.tell("missing-record", placeOf(record), { field: "services" });
        offer(textOf(record.value["id"]), service);
      }
    for (const { record, area } of channels) {
      const place = placeOf(record);
      const id = textOf(record.value["id"]) ?? "";
      const type = textOf(record.value["serviceChannelType"]) ?? "";
      const channel = Object.hasOwn(channelTypes, type) ? channelTypes[type] : undefined;
      const of = [...(offered.get(id) ?? [])];
      if (channel === undefined) {
        if (type === "") this.#builder.tell("unread", place, { field: "serviceChannelNames" });
        else this.#builder.tell("unknown-word", place, { field: "serviceChannelType", value: type });
        continue;
      }
      for (const service of of) this.#builder.addChannel(service, channel);
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

function hasTypes(names: readonly unknown[]): boolean {
  return names.some(
    (entry) => fieldOf(entry, "type") === "AlternativeName" || fieldOf(entry, "type") === "AlternateName",
  );
}
