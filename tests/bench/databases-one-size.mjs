// Measures one size in PostgreSQL beside the library, in a process of its own, and prints a line of JSON. On Linux.
//   node tests/bench/databases-one-size.mjs <services>
import { readFileSync } from "node:fs";
import { compileNetwork } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { answer, withDefaults } from "@polku/core/questions";
import { postgresReach, toPostgres } from "@polku/databases";
import { Client } from "pg";
import { findPostgres } from "../../scripts/find-postgres.mjs";
import { startPostgres } from "../support/postgres-server.mjs";
import { conditions, makeModel, randomFrom } from "./networks.mjs";

const size = Number(process.argv[2]);
const timesEach = 3;
const programs = findPostgres();
if (programs === undefined) throw new Error("PostgreSQL is not installed: node scripts/setup.mjs --postgres");

/** A server as a machine of 8 GiB would have it; what is written reaches the disk. */
const settings = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  shared_buffers: "1GB",
  work_mem: "256MB",
  max_wal_size: "4GB",
  jit: "off",
};

const model = assumeChecked(makeModel(size, { parts: 0.1 }));
/**
 * Seconds of processor time that a job took in this process and in the server's: the clock would tell what else the
 * machine does. The server's are in `schedstat`, in nanoseconds.
 */
const measure = async (job) => {
  const before = [ownTime(), serverTime()];
  await job();
  return { own: ownTime() - before[0], database: serverTime() - before[1] };
};
let serverProcess;
const ownTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const serverTime = () =>
  serverProcess === undefined
    ? 0
    : Number(readFileSync(`/proc/${serverProcess}/schedstat`, "utf8").split(" ")[0]) / 1e9;

const result = { size, links: model.links.length, questions: [] };
let network;
result.compile = (await measure(() => (network = compileNetwork(model)))).own;
const server = startPostgres(programs, settings);
try {
  const client = new Client(server);
  await client.connect();
  result.version = (await client.query("SHOW server_version")).rows[0].server_version;
  serverProcess = (await client.query("SELECT pg_backend_pid() AS process")).rows[0].process;
  result.bytes = 0;
  const { own, database } = await measure(async () => {
    for (const statement of toPostgres(model)) {
      result.bytes += statement.length;
      await client.query(statement);
    }
  });
  result.write = own;
  result.load = database;
  const { rows } = await client.query(`
    SELECT relname AS name, pg_table_size(c.oid)::float8 AS "table", pg_indexes_size(c.oid)::float8 AS indexes
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE nspname = 'polku' AND relkind = 'r'
    ORDER BY 2 DESC`);
  result.tables = rows;
  await client.query("CHECKPOINT");

  const random = randomFrom(size);
  const asked = {
    "any client, no limits": {},
    "a client of an age and an area on a day": conditions,
    "the same, two handoffs and four steps at most": { ...conditions, maxHandoffs: 2, maxSteps: 4 },
    "the same, one handoff and two steps at most": { ...conditions, maxHandoffs: 1, maxSteps: 2 },
  };
  const origins = Array.from({ length: 5 }, () => network.services[Math.floor(random() * size)].id);
  for (const [name, more] of Object.entries(asked)) {
    const times = { database: 0, own: 0 };
    let reached = 0;
    let differing = 0;
    for (const from of origins) {
      const question = withDefaults({ ask: "reach", from, ...more });
      const { text, values } = postgresReach(question);
      let answered;
      let given;
      for (let again = 0; again < timesEach; again++) {
        times.own += (await measure(() => (answered = answer(network, question).reached))).own;
        const asking = await measure(async () => (given = (await client.query(text, values)).rows));
        times.database += asking.database;
      }
      reached += answered.length;
      const same = ({ service, arrival, handoffs, steps }, at) =>
        given[at].service === service &&
        given[at].arrival === arrival &&
        given[at].handoffs === handoffs &&
        given[at].steps === steps;
      if (given.length !== answered.length || !answered.every(same)) differing++;
    }
    result.questions.push({
      name,
      reached: Math.round(reached / origins.length),
      database: times.database / origins.length / timesEach,
      own: times.own / origins.length / timesEach,
      asked: origins.length,
      differing,
    });
  }
  await client.end();
} finally {
  server.stop();
}
console.log(JSON.stringify(result));
