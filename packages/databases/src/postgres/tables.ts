import { linkKinds, statuses } from "@polku/core";
import { readings, sectionNames } from "@polku/core/model";
import type { NetworkRows } from "../network-rows.js";
import { quoteValue, toDay, type Value } from "./quote.js";

/** A table: its columns with their types, what holds of its rows, what they refer to, and the rows themselves. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly constraints: readonly string[];
  /** By column: the table and the column that it refers to. */
  readonly references?: Readonly<Record<string, readonly [table: string, column: string]>>;
  rows(from: NetworkRows): Iterable<readonly Value[]>;
}

const oneOf = (column: string, words: readonly string[]) =>
  `CHECK (${column} IN (${words.map(quoteValue).join(", ")}))`;
const key = (...columns: string[]) => `PRIMARY KEY (${columns.join(", ")})`;

/** Of lists of the model: where the element stands in the file, what it is called, and all of it. */
const whole = {
  position: "integer NOT NULL",
  name: "text NOT NULL",
  element: "jsonb NOT NULL",
};

/** The tables. */
export const tables: readonly Table[] = [
  {
    name: "network",
    columns: { id: "text NOT NULL", name: "text NOT NULL", as_of: "date", element: "jsonb NOT NULL" },
    constraints: [key("id")],
    *rows({ model, nameOf }) {
      const lists = new Set<string>(sectionNames);
      const rest = Object.fromEntries(Object.entries(model).filter(([field]) => !lists.has(field)));
      yield [model.id, nameOf(model.name), toDay(model.asOf ?? null), rest];
    },
  },
  {
    name: "levels",
    columns: { id: "text NOT NULL", ...whole },
    constraints: [key("id"), "UNIQUE (position)"],
    *rows({ levels, nameOf }) {
      for (const [at, level] of levels.entries()) yield [level.id, at, nameOf(level.name), level];
    },
  },
  {
    name: "areas",
    columns: {
      id: "text NOT NULL",
      kind: "text NOT NULL",
      within: "text",
      since: "date",
      until: "date",
      ...whole,
    },
    constraints: [key("id"), "CHECK (within <> id)"],
    references: { within: ["areas", "id"] },
    *rows({ model, areas, nameOf }) {
      const position = positionsIn(model.areas);
      for (const area of areas) {
        const { id, kind, within = null, since = null, until = null } = area;
        yield [id, kind, within, toDay(since), toDay(until), position(area), nameOf(area.name), area];
      }
    },
  },
  {
    // Each area with itself and with every area around it.
    name: "area_closure",
    columns: {
      area: "text NOT NULL",
      around: "text NOT NULL",
      since: "date",
      until: "date",
    },
    constraints: [key("area", "around")],
    references: { area: ["areas", "id"], around: ["areas", "id"] },
    *rows(from) {
      for (const { area, around, since, until } of from.areasAround())
        yield [area, around, toDay(since), toDay(until)];
    },
  },
  {
    name: "needs",
    columns: { id: "text NOT NULL", ...whole },
    constraints: [key("id")],
    *rows({ model, nameOf }) {
      for (const [at, need] of (model.needs ?? []).entries()) yield [need.id, at, nameOf(need.name), need];
    },
  },
  {
    // What services and links demand of a question: few rows, each of many services or links. Without a kind: a service's.
    name: "constraints",
    columns: {
      number: "integer NOT NULL",
      kind: "text",
      status: "text NOT NULL",
      reading: "text NOT NULL",
      age_min: "integer",
      age_max: "integer",
      since: "date",
      until: "date",
      names_areas: "boolean NOT NULL",
    },
    constraints: [
      key("number"),
      oneOf("kind", linkKinds),
      oneOf("status", statuses),
      oneOf("reading", readings),
      "CHECK (age_min >= 0)",
      "CHECK (age_max >= 0)",
    ],
    *rows({ demands }) {
      for (const [number, demand] of demands.entries()) {
        const { kind, status, reading, ageMin, ageMax, since, until, areas } = demand;
        yield [number, kind, status, reading, ageMin, ageMax, toDay(since), toDay(until), areas !== null];
      }
    },
  },
  {
    name: "constraint_areas",
    columns: {
      constraint_number: "integer NOT NULL",
      area: "text NOT NULL",
    },
    constraints: [key("constraint_number", "area")],
    references: { constraint_number: ["constraints", "number"], area: ["areas", "id"] },
    *rows({ demands }) {
      for (const [number, { areas }] of demands.entries())
        for (const area of areas ?? []) yield [number, area];
    },
  },
  {
    // Numbered in the order of ids.
    name: "services",
    columns: {
      number: "integer NOT NULL",
      id: "text NOT NULL",
      level: "text NOT NULL",
      part_of: "integer",
      service_constraint: "integer NOT NULL",
      ...whole,
    },
    constraints: [key("number"), "UNIQUE (id)", "CHECK (part_of <> number)"],
    references: {
      level: ["levels", "id"],
      part_of: ["services", "number"],
      service_constraint: ["constraints", "number"],
    },
    *rows({ model, network, nameOf }) {
      const position = positionsIn(model.services);
      const { services, parent, serviceConstraint } = network;
      for (const [number, service] of services.entries()) {
        const { id, level } = service;
        const wider = parent[number] === -1 ? null : (parent[number] as number);
        const constraint = serviceConstraint[number] as number;
        yield [number, id, level, wider, constraint, position(service), nameOf(service.name), service];
      }
    },
  },
  {
    // Each service with itself and with the wider services that it is part of, whose links it may use.
    name: "service_closure",
    columns: {
      service: "integer NOT NULL",
      wider: "integer NOT NULL",
    },
    constraints: [key("service", "wider")],
    references: { service: ["services", "number"], wider: ["services", "number"] },
    *rows(from) {
      for (let service = 0; service < from.network.services.length; service++)
        for (const wider of from.wider(service)) yield [service, wider];
    },
  },
  {
    name: "service_needs",
    columns: {
      service: "integer NOT NULL",
      need: "text NOT NULL",
    },
    constraints: [key("service", "need")],
    references: { service: ["services", "number"], need: ["needs", "id"] },
    *rows({ network }) {
      for (const [number, { needs = [] }] of network.services.entries())
        for (const need of new Set(needs)) yield [number, need];
    },
  },
  {
    // Numbered in the order of ids; `source` is the link's `from`, `target` its `to`.
    name: "links",
    columns: {
      number: "integer NOT NULL",
      id: "text NOT NULL",
      kind: "text NOT NULL",
      source: "integer NOT NULL",
      target: "integer NOT NULL",
      link_constraint: "integer NOT NULL",
      position: "integer NOT NULL",
      element: "jsonb NOT NULL",
    },
    constraints: [key("number"), "UNIQUE (id)", oneOf("kind", linkKinds)],
    references: {
      source: ["services", "number"],
      target: ["services", "number"],
      link_constraint: ["constraints", "number"],
    },
    *rows({ model, network, linkId }) {
      const position = positionsIn(model.links);
      const { links, linkConstraint, serviceNumbers } = network;
      for (const [number, link] of links.entries()) {
        const [source, target] = [link.from, link.to].map((id) => serviceNumbers.get(id) as number);
        const constraint = linkConstraint[number] as number;
        yield [
          number,
          linkId(number),
          link.kind,
          source as number,
          target as number,
          constraint,
          position(link),
          link,
        ];
      }
    },
  },
  {
    // The legs that a client at `source` can take; joint work has two. With the constraints that they have to meet.
    name: "edges",
    columns: {
      source: "integer NOT NULL",
      comes: "boolean NOT NULL",
      target: "integer NOT NULL",
      link: "integer NOT NULL",
      link_constraint: "integer NOT NULL",
      target_constraint: "integer NOT NULL",
    },
    constraints: [key("source", "comes", "target", "link")],
    references: { link: ["links", "number"] },
    *rows(from) {
      const { linkConstraint, serviceConstraint } = from.network;
      for (const { source, comes, target, link } of from.edges())
        yield [
          source,
          comes,
          target,
          link,
          linkConstraint[link] as number,
          serviceConstraint[target] as number,
        ];
    },
  },
  {
    name: "places",
    columns: { id: "text NOT NULL", area: "text", ...whole },
    constraints: [key("id")],
    references: { area: ["areas", "id"] },
    *rows({ places, nameOf }) {
      for (const [at, place] of places.entries())
        yield [place.id, place.area ?? null, at, nameOf(place.name), place];
    },
  },
  {
    name: "place_services",
    columns: {
      place: "text NOT NULL",
      service: "integer NOT NULL",
    },
    constraints: [key("place", "service")],
    references: { place: ["places", "id"], service: ["services", "number"] },
    *rows({ places, network }) {
      for (const { id, offers = [] } of places)
        for (const service of new Set(offers)) yield [id, network.serviceNumbers.get(service) as number];
    },
  },
  {
    // What questions do not need: sources, organisations, practices, pilots …
    name: "other_elements",
    columns: {
      section: "text NOT NULL",
      position: "integer NOT NULL",
      id: "text",
      element: "jsonb NOT NULL",
    },
    constraints: [key("section", "position")],
    *rows({ model }) {
      const own = new Set<string>(["levels", "areas", "needs", "services", "links", "places"]);
      for (const section of sectionNames)
        if (!own.has(section))
          for (const [at, element] of (model[section] ?? []).entries())
            yield [section, at, element.id ?? null, element];
    },
  },
];

/** Finds where an element stands in a list. */
function positionsIn<Element extends object>(list: readonly Element[] = []): (element: Element) => number {
  const positions = new Map(list.map((element, at) => [element, at]));
  return (element) => positions.get(element) as number;
}
