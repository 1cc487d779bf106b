// Builds the documentation into docs/dist.
//   npm run docs [-- --no-pictures]
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { buildDocs, templateName } from "./docs/build.mjs";
import { languages } from "./docs/pages.mjs";
import { pictureFolder, takePictures } from "./docs/take-pictures.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const out = "docs/dist";
const started = performance.now();
const wantsPictures = !process.argv.includes("--no-pictures");
if (wantsPictures) await takePictures({ again: false });
const { pages } = await buildDocs({ out, ...(wantsPictures ? { pictureFolder } : {}) });
const polku = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, ["packages/cli/dist/main.js", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
// The explorer itself, so that every link to it works without a server.
polku("map", "fixtures/pirkanmaa.yaml", "--out", join(out, "polku.html"), "--force");
mkdirSync(join(out, "files"), { recursive: true });
for (const language of languages)
  polku("template", "--language", language, "--out", join(out, "files", templateName(language)), "--force");

const size = readdirSync(out, { recursive: true, withFileTypes: true }).reduce(
  (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
  0,
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${pages.length} pages, ${(size / 1e6).toFixed(1)} MB, ${seconds} s. Open ${pathToFileURL(join(out, "index.html")).href}`,
);
console.log(`Or ${relative(".", join(out, "index.html"))} in any browser: no server is needed.`);
