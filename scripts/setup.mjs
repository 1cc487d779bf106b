// Makes a clean clone ready: packages and the library; with --explorer the explorer, with --browser a browser for
// tests, with --firefox a second one, with --postgres a database server for them.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, findFirefox } from "./find-browsers.mjs";
import { findPostgres } from "./find-postgres.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const wanted = (part) => process.argv.includes(`--${part}`);
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Polku needs Node 20.19 or later; this is ${process.versions.node}.`);

// pnpm keeps a copy of the lock file that it installed from.
if (read("pnpm-lock.yaml") !== read("node_modules/.pnpm/lock.yaml"))
  run(
    "the packages",
    `npx --yes pnpm@${JSON.parse(read("package.json")).polku.pnpm} install --frozen-lockfile`,
  );
run("the library", "npm run --silent build", "packages/core");
run("the map", "npm run --silent build", "packages/map");
run("the formats", "npm run --silent build", "packages/formats");
run("the databases", "npm run --silent build", "packages/databases");
run("the documents", "npm run --silent build", "packages/documents");
run("the server", "npm run --silent build", "packages/server");
run("the language server", "npm run --silent build", "packages/language-server");
run("the command line", "npm run --silent build", "packages/cli");
const sources = [
  "packages/core/src",
  "packages/map/src",
  "packages/formats/src",
  "packages/documents/src",
  "packages/viewer",
  "fixtures",
  "pnpm-lock.yaml",
  "tsconfig.base.json",
];
const built = ["packages/viewer/dist/index.html", "packages/viewer/dist/element/index.js"];
if (wanted("explorer") && built.some((file) => newest(sources) > newest([file])))
  run("the explorer", "npm run --silent build", "packages/viewer");
const sudo = process.getuid?.() === 0 ? "" : "sudo -n ";
const apt = `${sudo}apt-get`;
const install = `${apt} install -y -qq --no-install-recommends fonts-dejavu-core`;
if (wanted("browser") && findChromium() === undefined)
  run(
    "a browser for the tests",
    `${apt} update -qq; ${install} chromium-headless-shell || ${install} chromium`,
  );
// 300 MB, so only where it is asked for by name.
if (wanted("firefox") && findFirefox() === undefined)
  run("Firefox for the tests", `${apt} update -qq; ${install} firefox-esr || ${install} firefox`);

// Without a cluster of its own, nothing of it runs but what the tests start. Where it can't be had, they run on PGlite.
if (wanted("postgres") && findPostgres() === undefined) {
  const install = `${apt} install -y -qq --no-install-recommends`;
  const settings = "/etc/postgresql-common/createcluster.conf";
  const noCluster = `echo 'create_main_cluster = false' | ${sudo}tee -a ${settings}`;
  const command = `${apt} update -qq; ${install} postgresql-common && ${noCluster} && ${install} postgresql`;
  console.error("Preparing a database server for the tests …");
  const { status, stderr } = spawnSync(command, { shell: true, encoding: "utf8" });
  if (status !== 0) console.error(`${stderr}\nNo database server: its tests run on PGlite.`);
}

function run(what, command, cwd = ".") {
  if (!existsSync(join(cwd, "dist"))) console.error(`Preparing ${what} …`);
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: "utf8" });
  if (status !== 0) stop(`${stdout}${stderr}\nCould not prepare ${what}: ${command}`);
}

/** When the newest file under the paths was written; what the build writes counts only where it is asked for. */
function newest(paths) {
  const time = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
    const inside = readdirSync(path).filter((name) => name !== "dist" && name !== "node_modules");
    return Math.max(0, ...inside.map((name) => time(join(path, name))));
  };
  return Math.max(...paths.map(time));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
