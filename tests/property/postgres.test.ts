import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { parseModel, type Model } from "@polku/core";
import { assumeChecked, sectionNames } from "@polku/core/model";
import { postgresReach, toPostgres, writePostgres, type PostgresStatement } from "@polku/databases";
import * as fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres } from "../../scripts/find-postgres.mjs";
import { startPostgres } from "../support/postgres-server.mjs";
import { arbitraryModel } from "./arbitrary-model.ts";
import { compareAnswers, networksToTry, type Row } from "./database-answers.ts";

/** A database that takes what PostgreSQL takes. */
interface Sql {
  readonly name: string;
  run(text: string): Promise<unknown>;
  /** As psql does, where there is a server. */
  runFile(text: string): Promise<unknown>;
  ask(statement: PostgresStatement): Promise<Row[]>;
  rows(text: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

async function openServer(programs: string): Promise<Sql> {
  const server = startPostgres(programs);
  const client = new Client(server);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  return {
    name: `PostgreSQL ${rows[0]?.server_version}`,
    run: (text) => client.query(text),
    async runFile(text) {
      const { host, user, database } = server;
      const args = ["-h", host, "-U", user, "-d", database, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", "-"];
      execFileSync(join(programs, "psql"), args, { input: text, stdio: ["pipe", "pipe", "pipe"] });
    },
    ask: async ({ text, values }) => (await client.query<Row>(text, values)).rows,
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
    runFile: (text) => database.exec(text),
    ask: async ({ text, values }) => (await database.query<Row>(text, values)).rows,
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

  test("answers every reach question as the library does", { timeout: 3_600_000 }, () =>
    compareAnswers(
      { name: sql.name, load, ask: (question) => sql.ask(postgresReach(question)) },
      networksToTry(40),
    ),
  );

  test("a question written as text runs as it is, twice, and answers the same", async () => {
    const parsed = parseModel(readFileSync("fixtures/tiny.yaml"));
    if (!parsed.ok) throw new Error("the tiny network is not valid");
    await load(parsed.model);
    const client = { area: "mallila", age: 4 };
    const asked = postgresReach({ ask: "reach", from: "neuvola", client, at: "2018-03-01", maxHandoffs: 2 });
    const expected = await sql.ask(asked);
    expect(expected.length).toBeGreaterThan(1);
    for (let time = 0; time < 2; time++) {
      const results = (await sql.run(writePostgres(asked))) as { rows: Row[] }[];
      expect(results.flatMap(({ rows }) => rows)).toEqual(expected);
    }
    await sql.runFile(writePostgres(asked));
  });

  test("holds all of a model, and the same after it was loaded again, without a transaction", async () => {
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
      await load(hard);
      expect(await all()).toEqual(expected);
      await sql.runFile([...toPostgres(assumeChecked(hard), { transaction: false })].join("\n"));
      expect(await all()).toEqual(expected);
    }
  });
});
