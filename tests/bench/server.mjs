// Drives `polku serve` with wrk: a client for each thread, as many clients as may wait, and four times as many. While it
// does, another client holds a sample of the answers against the library's own. Writes docs/server.md.
//   npm run bench:server -- [--seconds N]
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { ask, compileNetwork, parseModel } from "@polku/core";
import { conditions, makeModel, randomFrom } from "./networks.mjs";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "8" } } });
if (spawnSync("wrk", ["-v"]).error) {
  console.log("NOT RUN: there is no wrk here (Debian: apt-get install wrk).");
  process.exit(0);
}

const main = resolve("packages/cli/dist/main.js");
const script = resolve("tests/bench/server.lua");
const scratch = mkdtempSync(join(tmpdir(), "polku-bench-"));
const threads = Math.max(1, availableParallelism() - 1);
const waiting = 64;
/** A longer answer is cut off, here as there. */
const limits = { entries: 10_000 };
const before = loadavg();

const networks = {
  Pirkanmaa: "fixtures/pirkanmaa.yaml",
  "30,000 services": join(scratch, "large.json"),
};
writeFileSync(networks["30,000 services"], JSON.stringify(makeModel(30_000)));

const rows = [];
for (const [name, file] of Object.entries(networks)) {
  const parsed = parseModel(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(file);
  const network = compileNetwork(parsed.model);
  const server = spawn(
    process.execPath,
    [
      main,
      "serve",
      file,
      "--json",
      "--threads",
      String(threads),
      "--waiting",
      String(waiting),
      "--entries",
      String(limits.entries),
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const [line] = await once(server.stdout, "data");
  const { address } = JSON.parse(String(line));
  for (const [what, questions] of Object.entries(questionsOf(network))) {
    const list = join(scratch, "questions.txt");
    const lines = questions.map((one) =>
      typeof one === "string" ? `GET ${one}` : `POST ${JSON.stringify(one)}`,
    );
    writeFileSync(list, `${lines.join("\n")}\n`);
    // What is measured is a server that has been asked before.
    await drive(address, list, threads);
    // One place is for the client that checks.
    for (const clients of [threads, threads + waiting - 1, 4 * (threads + waiting)]) {
      const stop = new AbortController();
      const checking = check(address, network, questions, stop.signal);
      const result = await drive(address, list, clients);
      stop.abort();
      const row = { name, what, clients, ...result, ...(await checking) };
      rows.push(row);
      console.log(JSON.stringify(row));
      if (row.wrong > 0 || row.unexpected > 0 || row.lost > 0) process.exitCode = 1;
    }
  }
  server.kill("SIGTERM");
  const [code] = await once(server, "exit");
  if (code !== 0) throw new Error(`the server ended with ${code}`);
}
rmSync(scratch, { recursive: true });
if (process.exitCode === undefined) writeDocs();

/** Questions of each kind of load; a text is the path of something that needs no thread. */
function questionsOf(network) {
  const random = randomFrom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const services = network.services.map(({ id }) => id);
  const areas = network.model.areas.filter(({ kind }) => kind === "municipality").map(({ id }) => id);
  const many = (make) => Array.from({ length: 400 }, make);
  const isLarge = services.length > 10_000;
  const client = () =>
    isLarge ? conditions : { client: { age: Math.floor(random() * 18), area: pick(areas) } };
  const routes = () => ({ ask: "routes", from: pick(services), to: pick(services), k: 3, ...client() });
  const whyNot = () => ({ ask: "why-not", from: pick(services), to: pick(services), ...client() });
  const reach = () => ({ ask: "reach", from: pick(services), ...client() });
  if (isLarge) return { "why-not": many(whyNot), routes: many(routes) };
  const gatekeepers = () => ({ ask: "gatekeepers", from: pick(services), to: pick(services), ...client() });
  const gaps = () => ({ ask: "gaps", from: pick(services), rows: { ages: [0, 17] } });
  const kinds = [reach, routes, whyNot, gatekeepers, gaps];
  return {
    reach: many(reach),
    "five kinds": many((_, index) => kinds[index % kinds.length]()),
    health: ["/health"],
  };
}

/** What wrk measures. */
async function drive(address, list, clients) {
  const args = [
    "-t1",
    `-c${clients}`,
    `-d${values.seconds}s`,
    "--timeout",
    "15s",
    "-s",
    script,
    address,
    "--",
    list,
  ];
  const wrk = spawn("wrk", args, { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  wrk.stdout.on("data", (chunk) => (out += chunk));
  await once(wrk, "close");
  const { seconds, statuses, ...rest } = JSON.parse(/^POLKU (.*)$/m.exec(out)?.[1] ?? "null");
  const { 200: answered = 0, 503: busy = 0, ...others } = statuses;
  const unexpected = Object.values(others).reduce((sum, count) => sum + count, 0);
  return { ...rest, perSecond: answered / seconds, busyPerSecond: busy / seconds, unexpected };
}

/** Asks one question after another for as long as the load lasts, and counts the answers that are not the library's. */
async function check(address, network, questions, signal) {
  const counts = { checked: 0, turnedAway: 0, wrong: 0 };
  for (let index = 0; !signal.aborted; index++) {
    const question = questions[index % questions.length];
    const isPath = typeof question === "string";
    const response = await fetch(new URL(isPath ? question : "ask?lang=en", address), {
      ...(isPath ? {} : { method: "POST", body: JSON.stringify(question) }),
      headers: { "Content-Type": "application/json" },
    });
    const body = await response.json();
    if (response.status === 503) {
      counts.turnedAway++;
      if (body.type !== "urn:polku:problem:busy" || response.headers.get("retry-after") !== "1")
        counts.wrong++;
    } else {
      counts.checked++;
      const isRight = isPath
        ? body.ok === true
        : isDeepStrictEqual(
            body.answer,
            JSON.parse(JSON.stringify(ask(network, question, { limits }).answer)),
          );
      if (response.status !== 200 || !isRight) counts.wrong++;
    }
    await new Promise((done) => {
      setTimeout(done, 20);
    });
  }
  return counts;
}

function writeDocs() {
  const number = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));
  const cells = rows.map((row) => [
    row.name,
    row.what,
    row.clients,
    number(row.perSecond),
    number(row.p50),
    number(row.p99),
    `${Math.round((100 * row.busyPerSecond) / (row.busyPerSecond + row.perSecond))} %`,
    `${row.checked + row.turnedAway} / ${row.wrong}`,
  ]);
  const head = [
    "network",
    "questions",
    "clients",
    "answers a second",
    "p50, ms",
    "p99, ms",
    "503",
    "checked / wrong",
  ];
  const table = [head, head.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const [one] = before.map((load) => load.toFixed(1));
  const machine = `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model}), wrk on the same machine; ${threads} thread${threads === 1 ? "" : "s"}, ${waiting} may wait; ${values.seconds} s a row; load of the machine before: ${one}${Number(one) > 1 ? ", so that these figures are those of a share of it" : ""}.`;
  const page = "docs/server.md";
  const [start, rest] = readFileSync(page, "utf8").split("<!-- measured -->\n");
  const [, end] = rest.split("<!-- end -->\n");
  writeFileSync(page, `${start}<!-- measured -->\n\n${machine}\n\n${table}\n\n<!-- end -->\n${end}`);
}
