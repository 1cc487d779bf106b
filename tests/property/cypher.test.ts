import { createRequire } from "node:module";
import type { Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { cypherReach, toCypher, type CypherStatement } from "@polku/databases";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareAnswers, networksToTry, type Row } from "./database-answers.ts";

type Engine = typeof import("@ladybugdb/core-linux-x64");

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
  let run: (statement: CypherStatement) => Promise<Record<string, unknown>[]>;
  beforeAll(() => {
    const { Connection, Database } = engine as Engine;
    const database = new Database(":memory:");
    const connection = new Connection(database);
    run = async ({ text, parameters }) => {
      const prepared = await connection.prepare(text);
      const result = await connection.execute(prepared, parameters as never);
      return (Array.isArray(result) ? result.at(-1) : result)?.getAll() ?? [];
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

  test("answers every reach question as the library does", () =>
    compareAnswers(
      {
        name: `LadybugDB ${engine?.VERSION}`,
        load,
        ask: async (question) => (await run(cypherReach(question, { depth: 4 }))) as unknown as Row[],
      },
      networksToTry(10),
    ));
});
