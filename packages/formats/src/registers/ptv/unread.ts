import { isRaw } from "../../shared/raw.js";
import type { Builder } from "../builder.js";
import { placeOf, type Kind, type PtvRecord } from "./records.js";

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
  addresses: "addresses",
};

/** Tells of every field of a record that has no place in a network. */
export function tellUnread(found: PtvRecord, builder: Builder): void {
  const place = placeOf(found);
  for (const [field, value] of Object.entries(found.value)) {
    if (isEmpty(value)) continue;
    const what = Object.hasOwn(contactFields, field) ? contactFields[field] : undefined;
    const at = { ...place, path: [...place.path, field] };
    if (what !== undefined) builder.tell("contact", at, { what });
    else if (!readFields[found.kind].includes(field)) builder.tell("unread", at, { field });
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
