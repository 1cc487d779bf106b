/** What an engine needs before it takes nodes and relationships; all else is the same text for each. */
export const dialects = {
  /** Neo4j, and engines that take its constraints: properties have no declared types. */
  neo4j: nodeLabels().map(
    (label) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  /** LadybugDB and Kùzu: nodes and relationships are tables of declared types. */
  ladybug: [
    ...nodeLabels().map((label) => {
      const own: Partial<Record<string, string[]>> = {
        PolkuService: ["level STRING", ...demands()],
        PolkuArea: ["kind STRING"],
      };
      return `CREATE NODE TABLE IF NOT EXISTS ${label} (${["id STRING PRIMARY KEY", "name STRING", ...(own[label] ?? [])].join(", ")})`;
    }),
    ...["GOES", "COMES"].map((type) =>
      relTable(type, "PolkuService", "PolkuService", [
        "link STRING",
        "kind STRING",
        "inherited BOOLEAN",
        ...demands(),
      ]),
    ),
    relTable("STAYS", "PolkuService", "PolkuService"),
    relTable("PART_OF", "PolkuService", "PolkuService"),
    relTable("ANSWERS", "PolkuService", "PolkuNeed"),
    relTable("OFFERS", "PolkuPlace", "PolkuService"),
    relTable("IN_AREA", "PolkuPlace", "PolkuArea"),
    relTable("AROUND", "PolkuArea", "PolkuArea", ["since STRING", "until STRING"]),
  ],
} as const satisfies Record<string, readonly string[]>;

export type Dialect = keyof typeof dialects;

/** Every label of a node. */
export function nodeLabels(): ("PolkuArea" | "PolkuNeed" | "PolkuPlace" | "PolkuService")[] {
  return ["PolkuArea", "PolkuNeed", "PolkuPlace", "PolkuService"];
}

function demands(): string[] {
  const texts = ["status", "reading", "since", "until"].map((name) => `${name} STRING`);
  return [...texts, "ageMin INT64", "ageMax INT64", "areas STRING[]"];
}

function relTable(type: string, from: string, to: string, properties: readonly string[] = []): string {
  return `CREATE REL TABLE IF NOT EXISTS ${type} (${[`FROM ${from} TO ${to}`, ...properties].join(", ")})`;
}
