import { createRequire } from "node:module";
import type { Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { cypherReach, toCypher, writeCypher, type CypherStatement } from "@polku/databases";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arbitraryModel } from "./arbitrary-model.ts";
import { compareAnswers, networksToTry, type Row } from "./database-answers.ts";

/** What of the engine the tests use; the package brings no types. */
interface Engine {
  readonly VERSION: string;
  readonly Database: new (path: string) => { close(): Promise<void> };
  readonly Connection: new (database: object) => {
    prepare(text: string): Promise<object>;
    execute(prepared: object, parameters: object): Promise<{ getAll(): Promise<Rows> }>;
    close(): Promise<void>;
  };
}
type Rows = Record<string, unknown>[];

/** LadybugDB runs openCypher in this process; it is installed on the systems that it is built for. */
function findEngine(): Engine | undefined {
  try {
    return createRequire(import.meta.url)("@ladybugdb/core-linux-x64") as Engine;
  } catch {
    return undefined;
  }
}
const engine = findEngine();

describe.skipIf(!engine)("openCypher", () => {
  let close = () => Promise.resolve();
  let run: (statement: CypherStatement) => Promise<Rows>;
  beforeAll(() => {
    const { Connection, Database } = engine as Engine;
    const database = new Database(":memory:");
    const connection = new Connection(database);
    run = async ({ text, parameters }) => {
      const result = await connection.execute(await connection.prepare(text), parameters);
      return result.getAll();
    };
    close = async () => {
      await connection.close();
      await database.close();
    };
  });
  afterAll(() => close());

  const load = async (model: Model) => {
    for (const statement of toCypher(assumeChecked(model), { dialect: "ladybug" })) await run(statement);
  };

  test("answers every reach question as the library does", { timeout: 3_600_000 }, () =>
    compareAnswers(
      {
        name: `LadybugDB ${engine?.VERSION}`,
        load,
        ask: async (question) => (await run(cypherReach(question, { depth: 4 }))) as unknown as Row[],
      },
      networksToTry(10),
    ),
  );

  test("loads the same again, with parameters or with values in the text, whatever names are", async () => {
    const name = "\\ ' \" `x` {y: $rows} // 😀 \u0001\n";
    const [model] = fc.sample(
      arbitraryModel.filter(({ links }) => (links ?? []).length > 5),
      1,
    );
    const hard = {
      ...(model as Model),
      needs: [
        { id: "need-a", name },
        { id: "need-b", name: "B" },
      ],
    };
    const all = async () => [
      await run({
        text: "MATCH (n:PolkuNeed) RETURN n.id AS id, n.name AS name ORDER BY id",
        parameters: {},
      }),
      await run({ text: "MATCH ()-[r]->() RETURN count(r) AS relations", parameters: {} }),
      await run({ text: "MATCH (n) RETURN count(n) AS nodes", parameters: {} }),
    ];
    await load(hard);
    const first = await all();
    expect(first[0]).toEqual([
      { id: "need-a", name },
      { id: "need-b", name: "B" },
    ]);
    await load(hard);
    expect(await all()).toEqual(first);
    for (const statement of toCypher(assumeChecked(hard), { dialect: "ladybug" }))
      await run({ text: writeCypher(statement), parameters: {} });
    expect(await all()).toEqual(first);
    const from = hard.services[0]?.id ?? "";
    const area = hard.areas?.[0]?.id;
    const clients = [{}, { age: 4 }, ...(area === undefined ? [] : [{ age: 4, area }])];
    for (const client of clients) {
      const statement = cypherReach({ ask: "reach", from, client, at: "2018-02-05" }, { depth: 2 });
      const rows = await run(statement);
      expect(rows).not.toEqual([]);
      expect(await run({ text: writeCypher(statement), parameters: {} })).toEqual(rows);
    }
  });
});
