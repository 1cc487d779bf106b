// The mutation check: makes random faults of one token in core, and tells which of them no test notices.
//   npm run mutate -- [--count 240] [--seed 1] [--from 0] [--to 240] [--within SECONDS] [--again]
// It works through the faults in chunks (--from, --to) and keeps what it found in node_modules/.cache/polku/mutants.json.
// --within runs only the test files that take so long at most; --again tries only the faults that survived.
import { fork, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { applyMutant, findMutants } from "./mutants.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const folders = ["search", "questions", "rules", "scenarios", "formats"];
const source = "packages/core/src";
const cache = "node_modules/.cache/polku";
const kept = join(cache, "mutants.json");
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "240" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    to: { type: "string" },
    within: { type: "string", default: "Infinity" },
    again: { type: "boolean", default: false },
  },
});

const survivors = new Set(["survived", "unreached"]);
const mutants = pick(Number(values.count), Number(values.seed));
const known = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const range = mutants.slice(Number(values.from), Number(values.to ?? mutants.length));
const wanted = range.filter(({ key }) =>
  values.again ? survivors.has(known[key]?.fate) : known[key] === undefined,
);
console.log(`${mutants.length} faults, ${wanted.length} to try.`);

let worker;
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    if (worker) process.kill(-worker.pid, "SIGKILL");
    process.exit(1);
  });
for (const mutant of wanted) {
  const result = await tryMutant(mutant);
  if (survivors.has(result.fate) && !passesTypes(mutant)) result.fate = "types";
  known[mutant.key] = { ...result, ...describe(mutant) };
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, JSON.stringify(known, null, 1));
  console.log(
    `${result.fate.padEnd(8)} ${Math.round(result.seconds)} s  ${known[mutant.key].where} ${known[mutant.key].change}`,
  );
}
if (worker) process.kill(-worker.pid, "SIGKILL");
report();

/** So many faults at random, the same for the same seed and the same sources. */
function pick(count, seed) {
  const all = folders.flatMap((folder) =>
    listFiles(join(source, folder))
      .filter((name) => name.endsWith(".ts") && !/(\.test|\bwords)\.ts$/.test(name))
      .flatMap((name) => {
        const file = join(source, folder, name);
        const text = readFileSync(file, "utf8");
        return findMutants(file, text).map((mutant) => ({ file, text, mutant }));
      }),
  );
  // Mulberry32: a small generator of numbers that can be seeded.
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map((one) => ({ ...one, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ file, text, mutant }, id) => {
      const line = text.slice(0, mutant.start).split("\n").length;
      return {
        id,
        key: `${file}:${line}:${mutant.start}:${mutant.kind}:${mutant.text}`,
        file,
        text,
        mutant,
        line,
      };
    });
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
}

function startWorker() {
  const started = fork("tests/mutation/mutate-worker.mjs", {
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const sent = mutants.map(({ id, file, mutant }) => ({ id, file, mutant }));
  started.send({ mutants: sent, within: Number(values.within) });
  return new Promise((done, failed) => {
    started.once("message", () => done(started));
    started.once("exit", (code) => failed(new Error(`the tests do not pass without a fault (${code})`)));
  });
}

/** Kills the worker with the tests it runs where they do not come to an end. */
async function tryMutant({ id }) {
  const begun = performance.now();
  worker ??= await startWorker();
  const current = worker;
  const answer = await new Promise((done) => {
    let timer;
    const listen = (message) => {
      clearTimeout(timer);
      if (message.limit !== undefined)
        timer = setTimeout(() => done({ fate: "timeout" }), message.limit * 1000);
      else {
        current.off("message", listen);
        done(message);
      }
    };
    current.on("message", listen);
    current.send({ id });
  });
  if (answer.fate === "timeout") {
    process.kill(-current.pid, "SIGKILL");
    worker = undefined;
  }
  return { ...answer, seconds: (performance.now() - begun) / 1000 };
}

/** Whether the compiler takes the fault. */
function passesTypes({ file, text, mutant }) {
  const copy = join(cache, "mutant");
  rmSync(copy, { recursive: true, force: true });
  cpSync("packages/core", copy, {
    recursive: true,
    filter: (path) => !/(node_modules|dist|\.test\.ts)$/.test(path),
  });
  symlinkSync(resolve("packages/core/node_modules"), join(copy, "node_modules"), "junction");
  writeFileSync(join(copy, file.slice("packages/core/".length)), applyMutant(text, mutant));
  const settings = JSON.parse(readFileSync("packages/core/tsconfig.json", "utf8"));
  settings.extends = fileURLToPath(new URL("../../tsconfig.base.json", import.meta.url));
  Object.assign(settings.compilerOptions, { composite: false, incremental: false, noEmit: true });
  delete settings.compilerOptions.tsBuildInfoFile;
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(settings));
  return spawnSync("node_modules/.bin/tsc", ["-p", copy]).status === 0;
}

function describe({ file, text, mutant, line }) {
  const from = text.slice(mutant.start, mutant.end).replaceAll(/\s+/g, " ");
  return {
    where: `${file.slice(source.length + 1)}:${line}`,
    change: `${mutant.kind}: \`${from.length > 60 ? `${from.slice(0, 60)}…` : from}\` → \`${mutant.text}\``,
  };
}

function report() {
  const results = mutants.map(({ key }) => known[key]).filter(Boolean);
  const of = (...fates) => results.filter(({ fate }) => fates.includes(fate));
  const killed = of("killed", "timeout").length;
  console.log(
    `${results.length} tried: ${killed} killed by tests (${((100 * killed) / results.length).toFixed(1)} %), ` +
      `${of("types").length} more by types, ${of(...survivors).length} survived.`,
  );
  for (const { where, change, fate } of of(...survivors, "types")) console.log(`${fate} ${where} ${change}`);
}
