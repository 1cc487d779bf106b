import { languages, textIn, type Model, type Text } from "@polku/core";
import { toId } from "@polku/core/model";
import type { FormatOptions, WriteResult } from "../../format.js";
import { Losses } from "../../shared/losses.js";
import { addTo, filled, listOf, type Raw } from "../../shared/raw.js";
import { tellUnkept } from "../../shared/unkept.js";
import { uuidOf } from "../uuid.js";
import { classOf, kept, ownFields, tellUnused } from "../write-shared.js";
import { extensions, systems } from "./words.js";

const format = "FHIR";
/** Fields that every element has in elements of FHIR, or that a network alone has. */
const native = new Set(["id", "name", "description", "sources", "positions"]);

/** A bundle of FHIR R5 in which every resource has an address made of the network's and the element's id. */
export function writeFhir(model: Model, options: FormatOptions = {}): WriteResult {
  const language = options.language ?? model.language ?? "fi";
  const losses = new Losses();
  tellUnkept(model, format, kept, losses, { root: [] });
  const urn = (type: string, id: string) => `urn:uuid:${uuidOf(model.id, type, id)}`;
  const refer = (type: string, id: string) => ({ reference: urn(type, id) });
  const entries: Raw[] = [];
  const add = (resourceType: string, id: string, fields: Raw) =>
    entries.push({
      fullUrl: urn(resourceType, id),
      resource: filled({ resourceType, id: uuidOf(model.id, resourceType, id), language, ...fields }),
    });
  const texts = (value: Text | undefined, field: string): Raw => {
    if (value === undefined) return {};
    const main = textIn(value, language);
    const others =
      typeof value === "string"
        ? []
        : languages.filter((other) => value[other] !== undefined && value[other] !== main);
    const told = typeof value === "string" ? [] : languages.filter((other) => value[other] === main);
    return {
      [field]: main,
      ...(typeof value === "string"
        ? {}
        : {
            [`_${field}`]: {
              extension: [...told, ...others].map((other) => ({
                url: extensions.translation,
                extension: [
                  { url: "lang", valueCode: other },
                  { url: "content", valueString: value[other] },
                ],
              })),
            },
          }),
    };
  };
  const fieldsOf = (element: object, without: readonly string[]): Raw[] => {
    const fields = ownFields(element, (field) => native.has(field) || without.includes(field));
    return fields.map(([path, value]) => ({
      url: extensions.field,
      extension: [
        { url: "path", valueString: path },
        { url: "value", valueString: value },
      ],
    }));
  };
  const identified = (id: string) => [{ system: systems.id, value: id }];
  const concepts = (system: string, elements: readonly { id: string; name: Text }[] | undefined) =>
    new Map(
      (elements ?? []).map(({ id, name }, index): [string, Raw] => {
        const { display, _display } = texts(name, "display") as { display: unknown; _display: unknown };
        return [
          id,
          {
            coding: [
              filled({
                extension: system === systems.level ? [{ url: extensions.rank, valueInteger: index }] : [],
                system,
                code: id,
                display,
                _display,
              }),
            ],
          },
        ];
      }),
    );
  const levels = concepts(systems.level, model.levels);
  const needs = concepts(systems.need, model.needs);
  const practices = concepts(systems.practice, model.practices);
  const all = (words: ReadonlyMap<string, Raw>, ids: readonly string[] | undefined) =>
    (ids ?? []).flatMap((id) => words.get(id) ?? []);

  for (const organisation of model.organisations ?? [])
    add("Organization", organisation.id, {
      identifier: identified(organisation.id),
      active: true,
      ...texts(organisation.name, "name"),
      alias: organisation.aliases,
      ...texts(organisation.description, "description"),
      extension: fieldsOf(organisation, ["aliases"]),
    });
  for (const area of model.areas ?? [])
    add("Location", area.id, {
      identifier: [
        ...identified(area.id),
        ...(area.code === undefined ? [] : [{ system: systems.areaCode, value: area.code }]),
      ],
      ...texts(area.name, "name"),
      alias: area.aliases,
      ...texts(area.description, "description"),
      mode: "instance",
      type: [{ coding: [{ system: systems.areaKind, code: area.kind }] }],
      form: {
        coding: [
          {
            system: "http://terminology.hl7.org/CodeSystem/location-physical-type",
            code: "jdn",
            display: "Jurisdiction",
          },
        ],
      },
      partOf: area.within === undefined ? undefined : refer("Location", area.within),
      extension: fieldsOf(area, ["aliases", "kind", "code", "within"]),
    });
  for (const [index, place] of (model.places ?? []).entries()) {
    const [runBy, ...others] = place.runBy ?? [];
    if (others.length > 0)
      losses.add("one-only", { kind: "place", field: "runBy" }, ["places", index, "runBy"], place.name);
    add("Location", place.id, {
      identifier: identified(place.id),
      status: "active",
      ...texts(place.name, "name"),
      alias: place.aliases,
      ...texts(place.description, "description"),
      mode: "instance",
      managingOrganization: runBy === undefined ? undefined : refer("Organization", runBy),
      partOf: place.area === undefined ? undefined : refer("Location", place.area),
      extension: fieldsOf(place, ["aliases", "area", "offers", "runBy"]),
    });
  }
  const placesOf = new Map<string, string[]>();
  for (const { id, offers = [] } of model.places ?? [])
    for (const service of offers) addTo(placesOf, service, id);
  for (const service of model.services) {
    const [runBy, ...others] = service.runBy ?? [];
    const { ages, areas, ...eligibility } = service.eligibility ?? {};
    add("HealthcareService", service.id, {
      identifier: identified(service.id),
      active: true,
      ...texts(service.name, "name"),
      ...texts(service.description, "comment"),
      providedBy: runBy === undefined ? undefined : refer("Organization", runBy),
      offeredIn: service.partOf === undefined ? undefined : [refer("HealthcareService", service.partOf)],
      category: all(levels, [service.level]),
      type: listOf(service["x-classes"]).map(classConcept),
      program: all(practices, service.practices),
      characteristic: all(needs, service.needs),
      location: (placesOf.get(service.id) ?? []).map((id) => refer("Location", id)),
      coverageArea: (areas ?? []).map((id) => refer("Location", id)),
      eligibility:
        ages === undefined
          ? []
          : [{ extension: [agesExtension(ages)], code: { text: "age" }, comment: ageText(ages) }],
      appointmentRequired:
        service.access === "booking" ? true : service.access === "open" ? false : undefined,
      extension: [
        ...fieldsOf({ ...service, ...(Object.keys(eligibility).length > 0 ? { eligibility } : {}) }, [
          "level",
          "partOf",
          "runBy",
          "practices",
          "needs",
          "x-classes",
          ...(Object.keys(eligibility).length > 0 ? [] : ["eligibility"]),
        ]),
      ],
    });
    for (const organisation of others)
      add("OrganizationAffiliation", `${service.id} ${organisation}`, {
        active: true,
        organization: runBy === undefined ? undefined : refer("Organization", runBy),
        participatingOrganization: refer("Organization", organisation),
        healthcareService: [refer("HealthcareService", service.id)],
      });
  }
  tellUnused(model, format, losses);
  const bundle = { resourceType: "Bundle", id: toId(model.id), type: "collection", entry: entries };
  return {
    files: [{ name: `${model.id}.fhir.json`, content: `${JSON.stringify(bundle, null, 2)}\n` }],
    losses: losses.all,
  };

  function classConcept(word: unknown): Raw {
    const { code, name, uri } = classOf(word);
    const { text, _text } = texts(name, "text") as { text: unknown; _text: unknown };
    const coding =
      code === undefined && uri === undefined
        ? []
        : [
            filled({
              system: uri?.replace(/[/#][^/#]*$/, ""),
              code: code ?? uri?.split(/[/#]/).pop(),
            }),
          ];
    return filled({ coding, text, _text });
  }
}

function agesExtension({ min, max }: { min?: number; max?: number }): Raw {
  const years = (value: number | undefined) =>
    value === undefined ? undefined : { value, unit: "a", system: "http://unitsofmeasure.org", code: "a" };
  return { url: extensions.ages, valueRange: filled({ low: years(min), high: years(max) }) };
}

/** The ages as everybody writes them; a missing end is open. */
function ageText({ min, max }: { min?: number; max?: number }): string {
  return `${min ?? ""}–${max ?? ""}`;
}
