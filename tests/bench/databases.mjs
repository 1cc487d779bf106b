// Measures loading and asking in PostgreSQL beside the library, and puts it into docs/beyond-one-machine.md.
//   npm run bench:databases [-- --sizes 3000,30000] [-- --docs]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const page = "docs/beyond-one-machine.md";
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "3000,30000,300000,1000000" },
    docs: { type: "boolean" },
  },
});
const sizes = values.sizes.split(",").map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 100)) {
  console.error("Sizes are whole numbers from 100 on, with commas between them.");
  process.exit(2);
}

/** Sizes that were measured before stay: each size is measured within one process. */
const kept = "node_modules/.cache/polku/bench-databases.json";
const bySize = new Map();
if (existsSync(kept)) for (const one of JSON.parse(readFileSync(kept, "utf8"))) bySize.set(one.size, one);
for (const size of sizes) {
  console.error(`${size} services …`);
  const one = fileURLToPath(new URL("databases-one-size.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=9000", one, String(size)],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status === 0) bySize.set(size, JSON.parse(stdout));
  else {
    console.error(stderr);
    process.exitCode = 1;
  }
}
const results = [...bySize.values()].toSorted((a, b) => a.size - b.size);
mkdirSync(dirname(kept), { recursive: true });
writeFileSync(kept, `${JSON.stringify(results, undefined, 2)}\n`);

const whole = (number) => number.toLocaleString("en");
const time = (seconds) =>
  seconds < 0.0995
    ? `${(seconds * 1000).toPrecision(2)} ms`
    : seconds < 99.5
      ? `${seconds.toPrecision(2)} s`
      : `${Math.round(seconds)} s`;
const mega = (bytes) => `${whole(Math.round(bytes / 1e6))} MB`;
const sum = (list, field) => list.reduce((total, one) => total + one[field], 0);

const text = `${results.length === 0 ? "" : `PostgreSQL ${results[0].version}, Node ${process.version.slice(1)}, ${cpus().length} cores (${cpus()[0]?.model}), both on one machine.`}

| services | links | compiled in memory | written as SQL | loaded | tables | indexes | of these: edges |
| -------: | ----: | -----------------: | -------------: | -----: | -----: | ------: | --------------: |
${results
  .map(({ size, links, compile, write, bytes, load, tables }) => {
    const edges = tables.filter(({ name }) => name === "edges");
    const parts = [
      whole(size),
      whole(links),
      time(compile),
      `${time(write)}, ${mega(bytes)}`,
      time(load),
      mega(sum(tables, "table")),
      mega(sum(tables, "indexes")),
      mega(sum(edges, "table") + sum(edges, "indexes")),
    ];
    return `| ${parts.join(" | ")} |`;
  })
  .join("\n")}

| services | question | services reached | in PostgreSQL | in memory | differing |
| -------: | -------- | ---------------: | ------------: | --------: | --------: |
${results
  .flatMap(({ size, questions }) =>
    questions.map(
      ({ name, reached, database, own, asked, differing }) =>
        `| ${whole(size)} | ${name} | ${whole(reached)} | ${time(database)} | ${time(own)} | ${differing} of ${asked} |`,
    ),
  )
  .join("\n")}
`;
console.log(text);
if (values.docs) {
  const [before, rest] = readFileSync(page, "utf8").split("<!-- measured -->\n");
  const [, after] = rest.split("<!-- end -->\n");
  writeFileSync(page, `${before}<!-- measured -->\n\n${text}\n<!-- end -->\n${after}`);
  spawnSync(process.execPath, ["node_modules/oxfmt/bin/oxfmt", page], { stdio: "inherit" });
}
