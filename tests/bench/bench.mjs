// Measures the library beside what a hand-written search over typed arrays takes, and beside other
// libraries. Prints a table and writes what it is made of as JSON.
//   npm run bench [-- --short] [-- --sizes 300,3000] [-- --out results.json] [-- --docs]
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeDocs } from "./docs.mjs";
import { toTables } from "./tables.mjs";

const { values } = parseArgs({
  options: {
    short: { type: "boolean" },
    sizes: { type: "string" },
    out: { type: "string", default: "node_modules/.cache/polku/bench.json" },
    docs: { type: "boolean" },
  },
});
const usual = values.short ? "300,3000,30000" : "300,3000,30000,300000,1000000";
const sizes = (values.sizes ?? usual).split(",").map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 100)) {
  console.error("Sizes are whole numbers from 100 on, with commas between them.");
  process.exit(2);
}

const results = [];
for (const size of sizes) {
  console.error(`${size} services …`);
  const one = fileURLToPath(new URL("one-size.mjs", import.meta.url));
  // All of it, the model with its millions of objects too, has to find room in 8 GiB.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=7000", one, String(size), values.short ? "1500" : "6000"],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status === 0) results.push(JSON.parse(stdout));
  else {
    console.error(stderr);
    process.exitCode = 1;
  }
}
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model };
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
console.log(toTables(results));
if (values.docs) writeDocs(results, machine);
