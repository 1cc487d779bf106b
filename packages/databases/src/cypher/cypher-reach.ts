import type { ResolvedReach } from "@polku/core/questions";
import { resolveQuestion, type DatabaseQuestion } from "../question.js";
import type { CypherStatement, CypherValue } from "./to-cypher.js";

export interface CypherReachOptions {
  /**
   * How many referrals in a row, and how many legs of expertise in a row, the statement looks for at most; by default
   * 5. The column `complete` is false where there may be more; the question's own limits leave nothing out.
   */
  readonly depth?: number | undefined;
}

/** More than any number of legs: costs are handoffs times this, and the legs of expertise. */
const perHandoff = 1_000_000;

/**
 * A reach question as one statement of openCypher for the graph of `toCypher`. The rows have `service`, `arrival`
 * (here, goes, comes), `handoffs`, `steps` and `complete`, and are in the order of the library's answers. Routes are
 * not worked out.
 *
 * openCypher has no search that looks at conditions and counts handoffs first, and all paths of a length are too many
 * to list. So the statement has a MATCH for each leg, after which the fewest handoffs and legs of each service are
 * kept: the time is that of all links that the client can follow, times the number of legs.
 *
 * @throws TypeError where the question asks for the outlook of other services
 *
 * @example
 * ```ts
 * const { text, parameters } = cypherReach({ ask: "reach", from: "neuvola", maxHandoffs: 1, maxSteps: 3 });
 * parameters["from"]; // "neuvola"
 * text.match(/-\[e:GOES\|STAYS\]->/g)?.length; // 1
 * text.match(/-\[e:COMES\|STAYS\]->/g)?.length; // 3
 * ```
 */
export function cypherReach(
  question: DatabaseQuestion,
  { depth = 5 }: CypherReachOptions = {},
): CypherStatement {
  const asked = resolveQuestion(question);
  const {
    from,
    client,
    at,
    via,
    status,
    readings,
    maxHandoffs = Infinity,
    maxSteps = Infinity,
    needs,
  } = asked;
  const expertise = via.filter((kind) => kind !== "referral");
  const mostHandoffs = via.includes("referral") ? Math.min(maxHandoffs, maxSteps) : 0;
  const mostLegs = expertise.length > 0 ? maxSteps : 0;
  const handoffs = Math.min(mostHandoffs, depth);
  const legs = Math.min(mostLegs, depth);
  const parameters: Record<string, CypherValue> = { from, status, readings };
  if (legs > 0) parameters["via"] = expertise;
  if (client.area !== undefined) parameters["area"] = client.area;
  if (client.age !== undefined) parameters["age"] = client.age;
  if (at !== undefined) parameters["at"] = at;
  if (needs !== undefined) parameters["needs"] = needs;
  if (legs > 0 && maxSteps < Infinity) parameters["maxSteps"] = maxSteps;

  /** The variables that every part hands on. */
  const carried = client.area === undefined ? "" : "around, ";
  const accepts = (name: string) => conditionsOn(asked, name).join(" AND ");
  const lines: string[] = [];
  if (client.area !== undefined)
    lines.push(
      "MATCH (:PolkuArea {id: $area})-[w:AROUND]->(a:PolkuArea)",
      ...(at === undefined ? [] : [`WHERE ${holds("w")}`]),
      "WITH collect(a.id) AS around",
    );
  lines.push(
    `OPTIONAL MATCH (:PolkuPlace {id: $from})-[:OFFERS]->(o:PolkuService) WHERE ${accepts("o")}`,
    // LadybugDB has null where there is nothing to collect, and fails on a pattern with properties after UNWIND.
    `WITH ${carried}coalesce(collect(o.id), []) AS offered`,
    "OPTIONAL MATCH (o:PolkuService {id: $from})",
    `WITH ${carried}offered, coalesce(collect(o.id), []) AS own`,
    "UNWIND offered + own AS origin",
    "MATCH (s0:PolkuService) WHERE s0.id = origin",
    `WITH ${carried}s0, 0 AS cost`,
  );
  const stays = "e.kind IS NULL";
  for (let stage = 0; stage < handoffs; stage++)
    lines.push(
      `MATCH (s${stage})-[e:GOES|STAYS]->(s${stage + 1}:PolkuService)`,
      `WHERE ${stays} OR (${accepts("e")} AND ${accepts(`s${stage + 1}`)})`,
      `WITH ${carried}s${stage + 1}, min(CASE WHEN ${stays} THEN cost ELSE cost + ${perHandoff} END) AS cost`,
    );
  lines.push(`WITH ${carried}s${handoffs}, cost, cost / ${perHandoff} AS deepest`);
  for (let stage = handoffs; stage < handoffs + legs; stage++) {
    const limits = maxSteps < Infinity ? [`cost / ${perHandoff} + cost % ${perHandoff} < $maxSteps`] : [];
    const all = ["e.kind IN $via", ...limits, accepts("e"), accepts(`s${stage + 1}`)].join(" AND ");
    lines.push(
      `MATCH (s${stage})-[e:COMES|STAYS]->(s${stage + 1}:PolkuService)`,
      `WHERE ${stays} OR (${all})`,
      `WITH ${carried}s${stage + 1}, min(CASE WHEN ${stays} THEN cost ELSE cost + 1 END) AS cost, max(deepest) AS deepest`,
    );
  }
  const complete = [
    ...(handoffs < mostHandoffs ? [`deepest < ${handoffs}`] : []),
    ...(legs < mostLegs ? [`longest < ${legs}`] : []),
  ];
  lines.push(
    `WITH collect({id: s${handoffs + legs}.id, handoffs: cost / ${perHandoff}, legs: cost % ${perHandoff}}) AS found, max(deepest) AS deepest, max(cost % ${perHandoff}) AS longest`,
    "UNWIND found AS one",
    ...(needs === undefined
      ? []
      : [
          "MATCH (:PolkuService {id: one.id})-[:ANSWERS]->(n:PolkuNeed) WHERE n.id IN $needs",
          "WITH DISTINCT one, deepest, longest",
        ]),
    "RETURN one.id AS service,",
    "  CASE WHEN one.legs > 0 THEN 'comes' WHEN one.handoffs > 0 THEN 'goes' ELSE 'here' END AS arrival,",
    "  one.handoffs AS handoffs, one.handoffs + one.legs AS steps,",
    `  ${complete.length === 0 ? "true" : complete.join(" AND ")} AS complete`,
    "ORDER BY handoffs, steps, service",
  );
  return { text: lines.join("\n"), parameters };
}

/** What has to hold of a service or of a relationship; what the question leaves out restricts nothing. */
function conditionsOn({ client, at }: Pick<ResolvedReach, "client" | "at">, name: string): string[] {
  return [
    `${name}.status IN $status`,
    `${name}.reading IN $readings`,
    ...(at === undefined ? [] : [holds(name)]),
    ...(client.age === undefined
      ? []
      : [
          `(${name}.ageMin IS NULL OR ${name}.ageMin <= $age)`,
          `(${name}.ageMax IS NULL OR ${name}.ageMax >= $age)`,
        ]),
    ...(client.area === undefined
      ? []
      : [`(${name}.areas IS NULL OR any(area IN ${name}.areas WHERE area IN around))`]),
  ];
}

/** Days are texts, `YYYY-MM-DD`, which compare as days do. */
function holds(name: string): string {
  return `(${name}.since IS NULL OR ${name}.since <= $at) AND (${name}.until IS NULL OR ${name}.until >= $at)`;
}
