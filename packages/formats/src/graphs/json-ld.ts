import { languages, type Model, type Sector, type Text } from "@polku/core";
import type { Format, FormatOptions, WriteResult } from "../format.js";
import { Losses } from "../shared/losses.js";
import { filled, type Raw } from "../shared/raw.js";
import { tellUnkept } from "../shared/unkept.js";

/**
 * JSON-LD: services, organisations, places and areas in the words of schema.org; levels, needs and practices as concepts
 * of SKOS. Neither has kinds of link between services, so those are properties of Polku's own. It is written only.
 */
export const jsonLd: Format = {
  id: "json-ld",
  names: {
    fi: "JSON-LD (schema.org, SKOS)",
    sv: "JSON-LD (schema.org, SKOS)",
    en: "JSON-LD (schema.org, SKOS)",
  },
  extensions: ["jsonld"],
  write,
};

const context = {
  "@vocab": "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  polku: "urn:polku:",
  name: { "@id": "https://schema.org/name", "@container": "@language" },
  description: { "@id": "https://schema.org/description", "@container": "@language" },
  alternateName: { "@id": "https://schema.org/alternateName", "@container": "@language" },
  prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
  definition: { "@id": "skos:definition", "@container": "@language" },
  inScheme: { "@id": "skos:inScheme", "@type": "@id" },
  memberList: { "@id": "skos:memberList", "@container": "@list", "@type": "@id" },
  provider: { "@type": "@id" },
  areaServed: { "@type": "@id" },
  category: { "@type": "@id" },
  isPartOf: { "@type": "@id" },
  containedInPlace: { "@type": "@id" },
  referral: { "@id": "polku:referral", "@type": "@id" },
  consultation: { "@id": "polku:consultation", "@type": "@id" },
  outreach: { "@id": "polku:outreach", "@type": "@id" },
  joint: { "@id": "polku:joint", "@type": "@id" },
};

const kept = {
  level: ["name", "description"],
  need: ["name", "description"],
  practice: ["name", "description"],
  area: ["name", "short", "description", "kind", "within", "code"],
  organisation: ["name", "short", "description", "sector"],
  service: ["name", "short", "description", "level", "partOf", "runBy", "eligibility", "needs", "practices"],
  place: ["name", "short", "description", "area", "offers", "runBy"],
  link: ["kind", "from", "to"],
  source: ["document", "title", "date", "licence"],
};

const organisationTypes: Readonly<Partial<Record<Sector, string>>> = {
  public: "GovernmentOrganization",
  state: "GovernmentOrganization",
  ngo: "NGO",
};

function write(model: Model, { language: own }: FormatOptions = {}): WriteResult {
  const losses = new Losses();
  tellUnkept(model, "JSON-LD", kept, losses, { root: ["name", "description"] });
  const base = `urn:polku:${model.id}`;
  const at = (id: string) => `${base}:${id}`;
  const all = (ids: readonly string[] | undefined) => ids?.map(at);
  const language = model.language ?? own ?? "fi";
  const localized = (text: Text | undefined): Raw | undefined =>
    text === undefined
      ? undefined
      : typeof text === "string"
        ? { [language]: text }
        : Object.fromEntries(languages.flatMap((key) => (text[key] === undefined ? [] : [[key, text[key]]])));
  const named = ({
    id,
    name,
    short,
    description,
  }: {
    id: string;
    name: Text;
    short?: Text;
    description?: Text;
  }) => ({
    "@id": at(id),
    name: localized(name),
    alternateName: localized(short),
    description: localized(description),
  });
  const scheme = (id: string) => `${base}#${id}`;
  const concepts = (id: string, elements: readonly { id: string; name: Text; description?: Text }[]) =>
    elements.map((element) =>
      filled({
        "@type": "skos:Concept",
        "@id": at(element.id),
        prefLabel: localized(element.name),
        definition: localized(element.description),
        inScheme: scheme(id),
      }),
    );
  const linked = new Map<string, Map<string, string[]>>();
  for (const { kind, from, to } of model.links ?? []) {
    const kinds = linked.get(from) ?? new Map<string, string[]>();
    linked.set(from, kinds.set(kind, [...(kinds.get(kind) ?? []), at(to)]));
  }
  const graph: Raw[] = [
    filled({
      "@type": "Dataset",
      "@id": base,
      name: localized(model.name),
      description: localized(model.description),
    }),
    {
      "@type": ["skos:ConceptScheme", "skos:OrderedCollection"],
      "@id": scheme("levels"),
      memberList: all(model.levels.map(({ id }) => id)),
    },
    ...concepts("levels", model.levels),
    ...concepts("needs", model.needs ?? []),
    ...concepts("practices", model.practices ?? []),
    ...(model.areas ?? []).map((area) =>
      filled({
        "@type": area.kind === "country" ? "Country" : "AdministrativeArea",
        ...named(area),
        identifier: area.code,
        additionalType: area.kind,
        containedInPlace: area.within === undefined ? undefined : at(area.within),
      }),
    ),
    ...(model.organisations ?? []).map((organisation) =>
      filled({
        "@type": (organisation.sector && organisationTypes[organisation.sector]) ?? "Organization",
        ...named(organisation),
        additionalType: organisation.sector,
      }),
    ),
    ...model.services.map((service) =>
      filled({
        "@type": "Service",
        ...named(service),
        category: [at(service.level), ...(all(service.needs) ?? []), ...(all(service.practices) ?? [])],
        isPartOf: service.partOf === undefined ? undefined : at(service.partOf),
        provider: all(service.runBy),
        areaServed: all(service.eligibility?.areas),
        audience: audienceOf(service.eligibility?.ages),
        ...Object.fromEntries(linked.get(service.id) ?? []),
      }),
    ),
    ...(model.places ?? []).map((place) =>
      filled({
        "@type": "Place",
        ...named(place),
        containedInPlace: place.area === undefined ? undefined : at(place.area),
        provider: all(place.runBy),
        // In schema.org a service has its places, by way of a channel.
        "@reverse": place.offers?.length
          ? {
              serviceLocation: {
                "@type": "ServiceChannel",
                providesService: all(place.offers)?.map((id) => ({ "@id": id })),
              },
            }
          : undefined,
      }),
    ),
    ...(model.sources ?? []).map(({ id, document, title, date, licence }) =>
      filled({
        "@type": "CreativeWork",
        "@id": at(id),
        name: localized(title),
        dateCreated: date,
        license: licence,
        ...(document.includes("://") ? { url: document } : { identifier: document }),
      }),
    ),
  ];
  const content = `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2)}\n`;
  return { files: [{ name: `${model.id}.jsonld`, content }], losses: losses.all };
}

function audienceOf(ages: { min?: number; max?: number } | undefined): Raw | undefined {
  if (ages?.min === undefined && ages?.max === undefined) return undefined;
  return filled({ "@type": "PeopleAudience", suggestedMinAge: ages.min, suggestedMaxAge: ages.max });
}
