import { fieldOf, isRaw, listOf, textOf } from "../../shared/raw.js";
import type { Builder } from "../builder.js";
import { placeOf, type Resource, type ResourceType } from "./resources.js";

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

/** Tells of every element of a resource that has no place in a network. */
export function tellUnread(resource: Resource, builder: Builder): void {
  const place = placeOf(resource);
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
        builder.losses.add("contact", { what: "persons" }, resource.path);
      for (const what of kinds) builder.losses.add("contact", { what }, resource.path, place.name);
    } else if (field === "address")
      builder.losses.add("contact", { what: "addresses" }, resource.path, place.name);
    else if (field !== "contained") builder.tell("unread", place, { field });
  }
  if (
    listOf(resource.value["identifier"]).some(
      (one) => !String(fieldOf(one, "system")).startsWith("urn:polku:"),
    )
  )
    builder.tell("unread", place, { field: "identifier" });
  for (const one of listOf(resource.value["extension"])) {
    const url = textOf(fieldOf(one, "url")) ?? "";
    if (!url.startsWith("urn:polku:"))
      builder.tell("unread", place, { field: `extension: ${url.slice(0, 100)}` });
  }
}
