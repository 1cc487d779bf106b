import type { CheckedModel } from "@polku/core";
import { toNetworkRows, type Demand, type NetworkRows } from "../network-rows.js";
import { dialects, nodeLabels, type Dialect } from "./dialects.js";

/** What a parameter of a statement holds. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [name: string]: CypherValue };

/** A statement of openCypher with its parameters, by name without the `$`. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: { readonly [name: string]: CypherValue };
}

export interface CypherOptions {
  /** How the engine declares what it will hold; by default as Neo4j does. */
  readonly dialect?: Dialect | undefined;
}

type Row = { readonly [name: string]: CypherValue };

const rowsEach = 1000;

/**
 * What questions need of a network as statements of openCypher, to be run in order: constraints, then all nodes and
 * relationships by lists of rows in the parameter `rows`. All labels begin with `Polku`; nodes that have one of them
 * are removed first, so that loading the same again changes nothing.
 *
 * A client at a service `GOES` to another by referral; of the other kinds of link, expertise `COMES`. Parts have
 * the relationships of the wider services that they are part of as well, as `inherited`. Every service `STAYS`, by
 * which the search of `cypherReach` keeps what it has.
 *
 * @example
 * ```ts
 * const statements = [...toCypher(model)];
 * statements[0]?.text; // "CREATE CONSTRAINT polkuarea_id IF NOT EXISTS FOR (n:PolkuArea) REQUIRE n.id IS UNIQUE"
 * statements.filter(({ text }) => text.includes("[:GOES")).length; // 1
 * ```
 */
export function* toCypher(
  model: CheckedModel,
  { dialect = "neo4j" }: CypherOptions = {},
): Generator<CypherStatement, void> {
  const rows = toNetworkRows(model);
  for (const text of dialects[dialect]) yield { text, parameters: {} };
  for (const label of nodeLabels()) yield { text: `MATCH (n:${label}) DETACH DELETE n`, parameters: {} };
  const { network, areas, places, nameOf } = rows;
  const { services, serviceConstraint } = network;

  yield* createNodes(
    "PolkuArea",
    ["kind"],
    map(areas, ({ id, name, kind }) => ({ id, name: nameOf(name), kind })),
  );
  yield* createRelations(
    ["PolkuArea", "AROUND", "PolkuArea"],
    ["since", "until"],
    map(rows.areasAround(), ({ area, around, since, until }) => ({ from: area, to: around, since, until })),
  );
  yield* createNodes(
    "PolkuNeed",
    [],
    map(model.needs ?? [], ({ id, name }) => ({ id, name: nameOf(name) })),
  );
  yield* createNodes(
    "PolkuService",
    ["level", ...demandNames],
    map(services.entries(), ([number, { id, name, level }]) => ({
      id,
      name: nameOf(name),
      level,
      ...demandOf(rows, serviceConstraint[number]),
    })),
  );
  const between = (type: string) => ["PolkuService", type, "PolkuService"] as const;
  yield* createRelations(
    between("STAYS"),
    [],
    map(services, ({ id }) => ({ from: id, to: id })),
  );
  yield* createRelations(
    between("PART_OF"),
    [],
    flatMap(services, ({ id, partOf }) => (partOf === undefined ? [] : [{ from: id, to: partOf }])),
  );
  for (const comes of [false, true])
    yield* createRelations(
      between(comes ? "COMES" : "GOES"),
      ["link", "kind", "inherited", ...demandNames],
      legsOf(rows, comes),
    );
  yield* createRelations(
    ["PolkuService", "ANSWERS", "PolkuNeed"],
    [],
    flatMap(services, ({ id, needs = [] }) => [...new Set(needs)].map((need) => ({ from: id, to: need }))),
  );
  yield* createNodes(
    "PolkuPlace",
    [],
    map(places, ({ id, name }) => ({ id, name: nameOf(name) })),
  );
  yield* createRelations(
    ["PolkuPlace", "OFFERS", "PolkuService"],
    [],
    flatMap(places, ({ id, offers = [] }) =>
      [...new Set(offers)].map((service) => ({ from: id, to: service })),
    ),
  );
  yield* createRelations(
    ["PolkuPlace", "IN_AREA", "PolkuArea"],
    [],
    flatMap(places, ({ id, area }) => (area === undefined ? [] : [{ from: id, to: area }])),
  );
}

const demandNames = ["status", "reading", "since", "until", "ageMin", "ageMax", "areas"] as const;

function demandOf({ demands }: NetworkRows, number: number | undefined): Row {
  const demand = demands[number ?? -1] as Demand;
  return Object.fromEntries(demandNames.map((name) => [name, demand[name]]));
}

/** The legs that a client at a service can take, by its own links and those of the wider services. */
function* legsOf(rows: NetworkRows, wanted: boolean): Generator<Row> {
  const { network } = rows;
  const { services, links, linkConstraint } = network;
  const adjacency = wanted ? network.expertise : network.referrals;
  for (const [number, { id }] of services.entries())
    for (const owner of rows.wider(number)) {
      const end = adjacency.offsets[owner + 1] as number;
      for (let at = adjacency.offsets[owner] as number; at < end; at++) {
        const link = adjacency.links[at] as number;
        const to = services[adjacency.targets[at] as number]?.id ?? "";
        const kind = links[link]?.kind ?? "";
        const inherited = owner !== number;
        yield {
          from: id,
          to,
          link: rows.linkId(link),
          kind,
          inherited,
          ...demandOf(rows, linkConstraint[link]),
        };
      }
    }
}

function createNodes(
  label: string,
  properties: readonly string[],
  rows: Iterable<Row>,
): Generator<CypherStatement> {
  return unwind(["id", "name", ...properties], rows, (values) => `CREATE (:${label}${values})`);
}

function createRelations(
  [from, type, to]: readonly [from: string, type: string, to: string],
  properties: readonly string[],
  rows: Iterable<Row>,
): Generator<CypherStatement> {
  const match = `MATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})`;
  return unwind(properties, rows, (values) => `${match}\nCREATE (a)-[:${type}${values}]->(b)`);
}

/**
 * Statements of at most a thousand rows each, which all have values for the same properties: engines with types take no
 * list in which a property of one row is a null and that of another one a list.
 */
function* unwind(
  properties: readonly string[],
  rows: Iterable<Row>,
  toText: (values: string) => string,
): Generator<CypherStatement> {
  const bySet = new Map<string, Row[]>();
  const statement = ([set, some]: [string, Row[]]): CypherStatement => {
    const values = set === "" ? "" : ` {${set.replaceAll(/\w+/g, "$&: row.$&")}}`;
    return { text: `UNWIND $rows AS row\n${toText(values)}`, parameters: { rows: some } };
  };
  for (const row of rows) {
    const set = properties.filter((name) => row[name] !== null).join(", ");
    const some = bySet.get(set) ?? [];
    some.push(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
    bySet.set(set, some);
    if (some.length < rowsEach) continue;
    yield statement([set, some]);
    bySet.delete(set);
  }
  yield* map(bySet, statement);
}

function* map<From, To>(list: Iterable<From>, to: (item: From) => To): Generator<To> {
  for (const item of list) yield to(item);
}

function* flatMap<From, To>(list: Iterable<From>, to: (item: From) => readonly To[]): Generator<To> {
  for (const item of list) yield* to(item);
}
