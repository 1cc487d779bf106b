import type { InputFile, Loss } from "../../format.js";
import { textFrom } from "../../shared/levels.js";
import { fieldOf, isRaw, listOf, textOf, type Raw } from "../../shared/raw.js";
import type { Builder, Place } from "../builder.js";

const resourceTypes = ["HealthcareService", "Organization", "Location", "OrganizationAffiliation"] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** A resource, and the addresses by which others name it. */
export interface Resource {
  readonly type: ResourceType;
  readonly keys: readonly string[];
  readonly value: Raw;
  readonly file: InputFile;
  readonly path: Loss["path"];
}

/** The resources of files. */
export class FhirResources {
  readonly all: readonly Resource[];
  readonly #byKey = new Map<string, Resource>();

  constructor(all: readonly Resource[]) {
    this.all = all;
    for (const resource of all)
      for (const key of resource.keys) if (!this.#byKey.has(key)) this.#byKey.set(key, resource);
  }

  /** The resource that a reference leads to, of a type. */
  find(reference: unknown, type: ResourceType): Resource | undefined {
    const told = textOf(fieldOf(reference, "reference"));
    if (told === undefined) return undefined;
    const resource = this.#byKey.get(told) ?? this.#byKey.get(told.split("/").slice(-2).join("/"));
    return resource?.type === type ? resource : undefined;
  }
}

/** Where a resource is, for what is told of it. */
export function placeOf({ type, path, value }: Resource): Place {
  return { record: type, path, name: textFrom(value["name"]) };
}

/** Finds the resources of a value: of a bundle or list those in it, each with what it contains. */
export function gather(root: unknown, file: InputFile, builder: Builder): Resource[] {
  const found: Resource[] = [];
  visit(root, [], undefined, 0);
  return found;

  function visit(value: unknown, path: Loss["path"], url: string | undefined, depth: number): void {
    if (depth > 4) return;
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, [...path, index], undefined, depth + 1);
      return;
    }
    const told = textOf(fieldOf(value, "resourceType"));
    if (!isRaw(value) || told === undefined) return;
    if (told === "Bundle") {
      for (const [index, entry] of listOf(value["entry"]).entries()) {
        const address = textOf(fieldOf(entry, "fullUrl"));
        visit(fieldOf(entry, "resource"), [...path, "entry", index, "resource"], address, depth + 1);
      }
      return;
    }
    for (const [index, inner] of listOf(value["contained"]).entries()) {
      const address = `#${textOf(fieldOf(inner, "id")) ?? ""}`;
      visit(inner, [...path, "contained", index], address, depth + 1);
    }
    const type = resourceTypes.find((one) => one === told);
    if (type === undefined) {
      builder.losses.add("unread", { record: told, field: "" }, path, textFrom(value["name"]));
      return;
    }
    const id = textOf(value["id"]);
    const keys = [url, ...(id === undefined ? [] : [`${type}/${id}`, `urn:uuid:${id}`])];
    found.push({ type, keys: keys.filter((key) => key !== undefined), value, file, path });
  }
}
