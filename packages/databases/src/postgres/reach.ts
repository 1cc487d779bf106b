import { withDefaults, type ReachQuestion, type ResolvedReach } from "@polku/core/questions";
import { toDay } from "./quote.js";
import { schemaOf, type PostgresOptions } from "./to-postgres.js";

/** A reach question as both kinds of database answer it: without what is known of services that are not reached. */
export type DatabaseQuestion = Omit<ReachQuestion, "outlook"> | Omit<ResolvedReach, "outlook">;

/** A statement with the values of its parameters: `values[0]` is that of `$1`. */
export interface PostgresStatement {
  readonly text: string;
  readonly values: readonly (string | number | readonly string[] | null)[];
}

/**
 * A reach question as one statement for the tables of `toPostgres`. Its text is the same for every question of a
 * schema; what is asked is in its values. The rows have `service`, `arrival` (here, goes, comes), `handoffs` and
 * `steps`, and are in the order of the library's answers. Routes are not worked out.
 *
 * Both searches are breadth-first and carry the services found so far in an array, which a recursive query can
 * see: the time is that of all links that the client can follow and, for each step of the longest route, of all
 * services found. A service that is not in the tables reaches nothing: `parseQuestion` checks names beforehand.
 *
 * @example
 * ```ts
 * const { text, values } = postgresReach({ ask: "reach", from: "neuvola", client: { age: 4 }, maxSteps: 2 });
 * text.startsWith("WITH RECURSIVE"); // true
 * values.slice(0, 4); // ["neuvola", null, 4, null]
 * values.slice(7); // [null, 2, null]
 * ```
 */
export function postgresReach(question: DatabaseQuestion, options: PostgresOptions = {}): PostgresStatement {
  const { from, client, at, via, status, readings, maxHandoffs, maxSteps, needs } = resolve(question);
  return {
    text: reachText(schemaOf(options)),
    values: [
      from,
      client.area ?? null,
      client.age ?? null,
      toDay(at ?? null),
      via,
      status,
      readings,
      maxHandoffs ?? null,
      maxSteps ?? null,
      needs ?? null,
    ],
  };
}

/** @throws TypeError where the question asks what a statement does not answer */
export function resolve(question: DatabaseQuestion): ResolvedReach {
  if ("outlook" in question && question.outlook === true)
    throw new TypeError("a database does not answer what is known of services that are not reached");
  return withDefaults(question as ReachQuestion);
}

/** The edges of one kind that lead on from the services of a frontier, by their own links and those they inherit. */
const legs = (
  schema: string,
  comes: boolean,
) => `JOIN ${schema}.service_closure AS own ON own.service = f.service
      JOIN ${schema}.edges AS e ON e.source = own.wider AND e.comes = ${comes}
      WHERE e.link_constraint NOT IN (SELECT number FROM refused)
        AND e.target_constraint NOT IN (SELECT number FROM refused)`;

const reachText = (schema: string) => `WITH RECURSIVE
-- The client's area and the areas around it.
client_areas AS (
  SELECT around FROM ${schema}.area_closure
  WHERE area = $2::text
    AND ($4::date IS NULL OR ((since IS NULL OR since <= $4::date) AND (until IS NULL OR until >= $4::date)))
),
-- The constraints that the question does not meet. A service's have no kind.
refused AS (
  SELECT c.number FROM ${schema}.constraints AS c
  WHERE NOT (
    (c.kind IS NULL OR c.kind = ANY ($5::text[]))
    AND c.status = ANY ($6::text[])
    AND c.reading = ANY ($7::text[])
    AND ($4::date IS NULL OR ((c.since IS NULL OR c.since <= $4::date) AND (c.until IS NULL OR c.until >= $4::date)))
    AND ($3::integer IS NULL
      OR ((c.age_min IS NULL OR c.age_min <= $3::integer) AND (c.age_max IS NULL OR c.age_max >= $3::integer)))
    AND ($2::text IS NULL OR NOT c.names_areas OR EXISTS (
      SELECT 1 FROM ${schema}.constraint_areas AS a JOIN client_areas AS k ON k.around = a.area
      WHERE a.constraint_number = c.number))
  )
),
-- Where the client is: at the service, or at those that the place offers and that accept the client.
origins AS (
  SELECT s.number FROM ${schema}.services AS s WHERE s.id = $1::text
  UNION ALL
  SELECT s.number FROM ${schema}.place_services AS p JOIN ${schema}.services AS s ON s.number = p.service
  WHERE p.place = $1::text AND s.service_constraint NOT IN (SELECT number FROM refused)
),
-- Where referrals lead: a row for each number of handoffs, with the services that are new.
referred (handoffs, services, seen) AS (
  SELECT 0, o.services, o.services FROM (SELECT array_agg(number) AS services FROM origins) AS o
  WHERE o.services IS NOT NULL
  UNION ALL
  SELECT r.handoffs + 1, n.services, r.seen || n.services
  FROM referred AS r CROSS JOIN LATERAL (
    SELECT array_agg(t.target) AS services FROM (
      SELECT e.target FROM unnest(r.services) AS f (service)
      ${legs(schema, false)}
      EXCEPT SELECT s.service FROM unnest(r.seen) AS s (service)
    ) AS t
  ) AS n
  WHERE n.services IS NOT NULL
    AND ($8::integer IS NULL OR r.handoffs < $8::integer) AND ($9::integer IS NULL OR r.handoffs < $9::integer)
),
-- Which expertise comes: a row for each number of legs, with the services that take fewer handoffs than before.
come (legs, services, handoffs, seen, seen_handoffs) AS (
  SELECT 0, o.services, o.handoffs, o.services, o.handoffs FROM (
    SELECT array_agg(f.service) AS services, array_agg(r.handoffs) AS handoffs
    FROM referred AS r CROSS JOIN LATERAL unnest(r.services) AS f (service)
  ) AS o
  WHERE o.services IS NOT NULL
  UNION ALL
  SELECT c.legs + 1, n.services, n.handoffs, c.seen || n.services, c.seen_handoffs || n.handoffs
  FROM come AS c CROSS JOIN LATERAL (
    SELECT array_agg(t.service) AS services, array_agg(t.handoffs) AS handoffs FROM (
      SELECT b.service, min(b.handoffs) AS handoffs FROM (
        SELECT e.target AS service, f.handoffs, true AS is_new
        FROM unnest(c.services, c.handoffs) AS f (service, handoffs)
        ${legs(schema, true)}
        AND ($9::integer IS NULL OR f.handoffs + c.legs < $9::integer)
        UNION ALL
        SELECT s.service, s.handoffs, false FROM unnest(c.seen, c.seen_handoffs) AS s (service, handoffs)
      ) AS b
      GROUP BY b.service
      HAVING min(CASE WHEN b.is_new THEN b.handoffs END) < coalesce(min(CASE WHEN NOT b.is_new THEN b.handoffs END), 2147483647)
    ) AS t
  ) AS n
  WHERE n.services IS NOT NULL
),
-- Of each service the best: fewest handoffs, then fewest steps.
best AS (
  SELECT DISTINCT ON (f.service) f.service, f.handoffs, f.handoffs + c.legs AS steps
  FROM come AS c CROSS JOIN LATERAL unnest(c.services, c.handoffs) AS f (service, handoffs)
  ORDER BY f.service, f.handoffs, c.legs
)
SELECT s.id AS service,
  CASE WHEN b.steps = 0 THEN 'here' WHEN b.steps = b.handoffs THEN 'goes' ELSE 'comes' END AS arrival,
  b.handoffs, b.steps
FROM best AS b JOIN ${schema}.services AS s ON s.number = b.service
WHERE $10::text[] IS NULL OR EXISTS (
  SELECT 1 FROM ${schema}.service_needs AS n WHERE n.service = s.number AND n.need = ANY ($10::text[]))
ORDER BY b.handoffs, b.steps, s.number`;
