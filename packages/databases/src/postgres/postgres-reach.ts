import { resolveQuestion, type DatabaseQuestion } from "../question.js";
import { toDay } from "./quote.js";
import { schemaOf, type PostgresOptions } from "./to-postgres.js";

/** A statement with the values of its parameters: `values[0]` is that of `$1`. */
export interface PostgresStatement {
  readonly text: string;
  readonly values: (string | number | string[] | null)[];
}

/**
 * A reach question as one statement for the tables of `toPostgres`. Its text is the same for every question of a
 * schema; what is asked is in its values. The rows have `service`, `arrival` (here, goes, comes), `handoffs` and
 * `steps`, and are in the order of the library's answers. Routes are not worked out.
 *
 * Both searches go breadth-first and carry what they found so far in arrays, which a recursive query can see: the
 * time is that of all links that the client can follow and, for each step of the longest route, of all services
 * found. An id that the tables do not have reaches nothing: `parseQuestion` checks names beforehand.
 *
 * @throws TypeError where the question asks for the outlook of other services
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
  const { from, client, at, via, status, readings, maxHandoffs, maxSteps, needs } = resolveQuestion(question);
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
-- A row for each number of steps: the services that take fewer handoffs than with fewer steps, and the fewest
-- handoffs of all services so far. Only expertise may follow; referrals join where they have led so far.
reached (steps, services, handoffs, seen, seen_handoffs) AS (
  SELECT 0, r.services, h.handoffs, r.services, h.handoffs
  FROM referred AS r CROSS JOIN LATERAL (
    SELECT array_agg(0) AS handoffs FROM unnest(r.services) AS f (service)
  ) AS h
  WHERE r.handoffs = 0
  UNION ALL
  SELECT c.steps + 1, n.services, n.handoffs, n.seen, n.seen_handoffs
  FROM reached AS c CROSS JOIN LATERAL (
    SELECT array_agg(t.service) FILTER (WHERE t.fewer < t.fewest) AS services,
      array_agg(t.fewer) FILTER (WHERE t.fewer < t.fewest) AS handoffs,
      array_agg(t.service) AS seen, array_agg(least(t.fewer, t.fewest)) AS seen_handoffs
    FROM (
      SELECT b.service, coalesce(min(b.new), 2147483647) AS fewer, coalesce(min(b.old), 2147483647) AS fewest
      FROM (
        SELECT e.target AS service, f.handoffs AS new, NULL::integer AS old
        FROM unnest(c.services, c.handoffs) AS f (service, handoffs)
        ${legs(schema, true)}
        UNION ALL
        SELECT f.service, r.handoffs, NULL FROM referred AS r CROSS JOIN LATERAL unnest(r.services) AS f (service)
        WHERE r.handoffs = c.steps + 1
        UNION ALL
        SELECT s.service, NULL, s.handoffs FROM unnest(c.seen, c.seen_handoffs) AS s (service, handoffs)
      ) AS b
      GROUP BY b.service
    ) AS t
  ) AS n
  WHERE ($9::integer IS NULL OR c.steps < $9::integer)
    AND (n.services IS NOT NULL OR c.steps < (SELECT max(handoffs) FROM referred))
),
-- Of each service the best: fewest handoffs, then fewest steps.
best AS (
  SELECT DISTINCT ON (f.service) f.service, f.handoffs, c.steps
  FROM reached AS c CROSS JOIN LATERAL unnest(c.services, c.handoffs) AS f (service, handoffs)
  ORDER BY f.service, f.handoffs, c.steps
)
SELECT s.id AS service,
  CASE WHEN b.steps = 0 THEN 'here' WHEN b.steps = b.handoffs THEN 'goes' ELSE 'comes' END AS arrival,
  b.handoffs, b.steps
FROM best AS b JOIN ${schema}.services AS s ON s.number = b.service
WHERE $10::text[] IS NULL OR EXISTS (
  SELECT 1 FROM ${schema}.service_needs AS n WHERE n.service = s.number AND n.need = ANY ($10::text[]))
ORDER BY b.handoffs, b.steps, s.number`;
