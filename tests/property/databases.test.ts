import { PGlite } from "@electric-sql/pglite";
import { ask, compileNetwork, type Model, type ReachQuestion } from "@polku/core";
import { assumeChecked, sectionNames } from "@polku/core/model";
import { postgresReach, toPostgres, type PostgresStatement } from "@polku/databases";
import * as fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres } from "../../scripts/find-postgres.mjs";
import { startPostgres } from "../support/postgres-server.mjs";
import { arbitraryModel, arbitraryQuestion } from "./arbitrary-model.ts";

/** How many networks are loaded; `POLKU_DATABASE_NETWORKS=300` tries so many. */
const networks = Number(process.env["POLKU_DATABASE_NETWORKS"] ?? 40);
/** How many questions each is asked. */
const questionsEach = 12;

/** What a database answers, and the library without what a database leaves out. */
interface Row {
  service: string;
  arrival: string;
  handoffs: number;
  steps: number;
}

function answerOf(model: Model, question: ReachQuestion): Row[] {
  const answered = ask(compileNetwork(assumeChecked(model)), question);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.answer.reached.map(({ service, arrival, handoffs, steps }) => ({
    service,
    arrival,
    handoffs,
    steps,
  }));
}

/** Networks with a question each: what a database gives is what the library gives, in the same order. */
async function compare(
  database: string,
  load: (model: Model) => Promise<void>,
  give: (question: ReachQuestion) => Promise<Row[]>,
) {
  const asked = { questions: 0, differing: 0, beyondOrigin: 0 };
  await fc.assert(
    fc.asyncProperty(
      arbitraryModel,
      fc.array(arbitraryQuestion, { minLength: questionsEach, maxLength: questionsEach }),
      async (model, questions) => {
        await load(model);
        for (const question of questions) {
          const own = answerOf(model, question);
          const given = await give(question);
          asked.questions++;
          if (own.length > 1) asked.beyondOrigin++;
          if (JSON.stringify(given) !== JSON.stringify(own)) asked.differing++;
          expect(given).toEqual(own);
        }
      },
    ),
    { numRuns: networks },
  );
  console.log(
    `${database}: ${asked.questions} questions to ${networks} networks, ${asked.beyondOrigin} with more than the origin, ${asked.differing} differing`,
  );
  expect(asked.questions).toBe(networks * questionsEach);
  // The comparison says nothing where there is nothing to find.
  expect(asked.beyondOrigin).toBeGreaterThan(asked.questions / 10);
}

/** A database that takes what PostgreSQL takes. */
interface Sql {
  readonly name: string;
  run(text: string): Promise<unknown>;
  ask(statement: PostgresStatement): Promise<Row[]>;
  rows(text: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

async function openServer(programs: string): Promise<Sql> {
  const server = startPostgres(programs);
  const client = new pg.Client(server);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  return {
    name: `PostgreSQL ${rows[0]?.server_version}`,
    run: (text) => client.query(text),
    ask: async ({ text, values }) => (await client.query<Row>(text, [...values])).rows,
    rows: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
    async stop() {
      await client.end();
      server.stop();
    },
  };
}

/** PostgreSQL in this process, where no server is installed. */
async function openInProcess(): Promise<Sql> {
  const database = await PGlite.create();
  return {
    name: "PGlite (no PostgreSQL server is installed)",
    run: (text) => database.exec(text),
    ask: async ({ text, values }) => (await database.query<Row>(text, [...values])).rows,
    rows: async (text) => (await database.query<Record<string, unknown>>(text)).rows,
    stop: () => database.close(),
  };
}

describe("PostgreSQL", () => {
  let sql: Sql;
  beforeAll(async () => {
    const programs = findPostgres();
    sql = await (programs === undefined ? openInProcess() : openServer(programs));
  }, 60_000);
  afterAll(() => sql?.stop());

  const load = (model: Model) => sql.run([...toPostgres(assumeChecked(model))].join("\n"));

  test("answers every reach question as the library does", () =>
    compare(
      sql.name,
      async (model) => void (await load(model)),
      (question) => sql.ask(postgresReach(question)),
    ));

  test("holds all of a model, and the same after it was loaded again", async () => {
    const all = async () => {
      const [{ element } = {}] = await sql.rows(`SELECT element FROM polku.network`);
      const model = { ...(element as object) } as Record<string, unknown>;
      for (const section of sectionNames) {
        const own = ["levels", "areas", "needs", "services", "links", "places"].includes(section);
        const rows = await sql.rows(
          own
            ? `SELECT element FROM polku.${section} ORDER BY position`
            : `SELECT element FROM polku.other_elements WHERE section = '${section}' ORDER BY position`,
        );
        if (rows.length > 0) model[section] = rows.map((row) => row["element"]);
      }
      return model;
    };
    for (const model of fc.sample(arbitraryModel, 5)) {
      const hard = {
        ...model,
        name: "'; DROP TABLE x; -- \\ \" $1 ä 😀 \u0001",
        "x-own": ["\\u0000", "$$", "''"],
      };
      const expected = Object.fromEntries(
        Object.entries(hard).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
      );
      await load(hard as Model);
      expect(await all()).toEqual(expected);
      await load(hard as Model);
      expect(await all()).toEqual(expected);
    }
  });
});
