// Makes a clean clone ready: packages, the built library, the built explorer, a browser for tests.
// What is ready already is left alone, so that calling it again costs a fraction of a second.
//   node scripts/setup.mjs [--library] [--explorer] [--browser] [--quiet]
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findChromium } from "./find-chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const { values: wanted } = parseArgs({
  options: {
    library: { type: "boolean" },
    explorer: { type: "boolean" },
    browser: { type: "boolean" },
    quiet: { type: "boolean" },
  },
});

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Polku needs Node 20.19 or later; this is ${process.versions.node}.`);

const { pnpm } = JSON.parse(readFileSync("package.json", "utf8")).polku;
const packages = readdirSync("packages").map((name) => join("packages", name));

step(
  "packages",
  ["pnpm-lock.yaml", "package.json", ...packages.map((folder) => join(folder, "package.json"))],
  {
    makes: ["node_modules/.bin/tsc"],
    run: ["npx", "--yes", `pnpm@${pnpm}`, "install", "--frozen-lockfile"],
  },
);
const library = ["tsconfig.base.json", ...["core", "cli"].flatMap(sources), "scripts/build-schema.mjs"];
if (wanted.library || wanted.explorer) {
  step("library", library, {
    makes: ["packages/core/dist/index.js", "packages/cli/dist/main.js"],
    run: ["node_modules/.bin/tsc", "-b", "--force", "packages/core", "packages/cli"],
  });
}
if (wanted.explorer) {
  step(
    "explorer",
    [...library, ...sources("viewer"), "packages/viewer/index.html", "fixtures/pirkanmaa.yaml"],
    {
      makes: ["packages/viewer/dist/index.html"],
      run: ["node_modules/.bin/vite", "build", "packages/viewer", "--logLevel", "warn"],
    },
  );
}
if (wanted.browser && findChromium() === undefined) installChromium();

/** Runs a command where its inputs have changed since it last succeeded, or what it makes is missing. */
function step(name, inputs, { makes, run }) {
  const stamp = join("node_modules", ".cache", "polku", `${name}.stamp`);
  const now = signature(inputs);
  const fresh = makes.every(existsSync) && existsSync(stamp) && readFileSync(stamp, "utf8") === now;
  if (fresh) return;
  say(`Preparing the ${name} …`);
  const [command, ...args] = run;
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, CI: "true" },
  });
  if (status !== 0)
    stop(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\nThe ${name} could not be made ready.`);
  mkdirSync(join("node_modules", ".cache", "polku"), { recursive: true });
  writeFileSync(stamp, now);
}

/** A package's sources and settings. */
function sources(name) {
  return ["src", "package.json", "tsconfig.json", "vite.config.ts", "public"].map((part) =>
    join("packages", name, part),
  );
}

/** Changes when a file under the paths comes, goes or changes. */
function signature(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    const stat = statSync(path);
    if (stat.isDirectory()) for (const entry of readdirSync(path).toSorted()) visit(join(path, entry));
    else hash.update(`${path}\0`).update(readFileSync(path));
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}

/** Debian's package, where we may install it; else one line that says how. */
function installChromium() {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    return (
      spawnSync(command, rest, {
        stdio: wanted.quiet ? "ignore" : "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0
    );
  };
  say("Preparing a browser for the tests …");
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core");
  if (findChromium() === undefined)
    stop(
      "The tests need Chromium: install it (on Debian: apt-get install chromium) or name it in POLKU_CHROMIUM.",
    );
}

function say(line) {
  if (!wanted.quiet) console.log(line);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
