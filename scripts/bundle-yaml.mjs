// Writes packages/core/generated/yaml.js: the yaml package as one ES module, with its licence. In Node the package is
// CommonJS that requires modules of Node, which esbuild can't bundle into an ES module. Does nothing while it is up to date.
//   npm run build (in packages/core)
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const core = fileURLToPath(new URL("../packages/core/", import.meta.url));
const yaml = `${core}node_modules/yaml/`;
const target = `${core}generated/yaml.js`;

/** Also called by vitest, before the tests that run on the sources. */
export async function setup() {
  const { version } = JSON.parse(readFileSync(`${yaml}package.json`, "utf8"));
  const banner = `/*! yaml ${version}\n\n${readFileSync(`${yaml}LICENSE`, "utf8")}*/\n`;
  if (existsSync(target) && readFileSync(target, "utf8").startsWith(banner)) return;
  const { output } = await build({
    root: core,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: `${yaml}browser/dist/index.js`, formats: ["es"] },
    },
  }).then(([built]) => built);
  writeFileSync(target.replace(/js$/, "d.ts"), 'export * from "yaml";\n');
  writeFileSync(target, banner + output[0].code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup();
