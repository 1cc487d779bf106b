// Makes the packs of a release and checks all that has to hold; publishes only where it is asked to, in CI.
//   npm run release                    checks, packs, and says what it would publish
//   npm run release -- --skip-tests    the same without the tests, to try the rest
//   npm run release -- --publish       in CI, with a token of OIDC: publishes with provenance
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isAllowed, licenceTexts, listThirdParty } from "./licences.mjs";
import { listPackages, root } from "./packages.mjs";

const out = join(root, "release");

/** What is wrong with the versions: all packages have one, and need one another in it. @returns {string[]} */
export function findVersionProblems(packages) {
  const [first] = packages;
  if (!first) return ["there is nothing to publish"];
  const { version } = first.manifest;
  return packages.flatMap(({ manifest }) => {
    const { name, dependencies = {}, peerDependencies = {} } = manifest;
    const own = Object.entries({ ...dependencies, ...peerDependencies }).filter(([one]) =>
      one.startsWith("@polku/"),
    );
    return [
      ...(manifest.version === version
        ? []
        : [`${name} is ${manifest.version}, ${first.manifest.name} is ${version}`]),
      ...own
        .filter(([, range]) => range !== `^${version}`)
        .map(([one, range]) => `${name} needs ${one} ${range}, not ^${version}`),
    ];
  });
}

/** What keeps a release from being published from here. @returns {string[]} */
export function findPublishProblems(env) {
  return [
    ...(env["CI"] ? [] : ["it is published in CI only, where the build can be traced"]),
    ...(env["ACTIONS_ID_TOKEN_REQUEST_URL"] || env["SIGSTORE_ID_TOKEN"] || env["NPM_ID_TOKEN"]
      ? []
      : ["there is no token of OIDC, which the provenance is signed with"]),
  ];
}

/** Whether the changelog of a package has an entry for a version, and the version is not marked as not yet released. */
export function findChangelogProblems(text, version) {
  const heading = text.split("\n").find((line) => line.startsWith(`## ${version}`));
  if (heading === undefined) return [`no entry for ${version}`];
  return /not yet released/.test(heading) ? [`${version} is marked as not yet released`] : [];
}

/**
 * What the packs are made of, as CycloneDX 1.6: each package with its version, licence and what needs it.
 * @param {ReturnType<typeof listPackages>} packages @param {ReturnType<typeof listThirdParty>} others
 */
export function bomOf(packages, others, hashes = new Map()) {
  const version = packages[0]?.manifest.version ?? "";
  const purl = (name, of) => `pkg:npm/${name.replace("@", "%40")}@${of}`;
  const component = ({ name, version: of, licence, sha256 }) => ({
    type: "library",
    "bom-ref": purl(name, of),
    name,
    version: of,
    purl: purl(name, of),
    licenses: [/ (OR|AND) /.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(sha256 ? { hashes: [{ alg: "SHA-256", content: sha256 }] } : {}),
  });
  const ours = packages.map(({ folder, manifest: { name, version: of, license = "" } }) =>
    component({ name, version: of, licence: license, sha256: hashes.get(folder) }),
  );
  const needs = packages.map(({ folder, manifest }) => ({
    ref: purl(manifest.name, manifest.version),
    dependsOn: [
      ...Object.keys(manifest.dependencies ?? {})
        .filter((name) => name.startsWith("@polku/"))
        .map((name) => purl(name, version)),
      ...others.filter(({ usedBy }) => usedBy.includes(folder)).map((one) => purl(one.name, one.version)),
    ],
  }));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", name: "polku", version, "bom-ref": `polku@${version}` } },
    components: [...ours, ...others.map(component)],
    dependencies: needs,
  };
}

/** A command that has to succeed; its output is shown where it does not. */
function run(command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e9 });
  return { ok: status === 0, stdout, output: `${stdout}${stderr}`.trim() };
}

/** Packs every package into `release/`, and says what was packed. */
function packAll(packages) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  return packages.map(({ folder, path, manifest: { name } }) => {
    const { ok, stdout, output } = run("npm", ["pack", "--json", "--pack-destination", out], path);
    if (!ok) throw new Error(`${name} can't be packed\n${output}`);
    const [{ filename, size }] = JSON.parse(stdout.slice(stdout.indexOf("[\n")));
    const sha256 = createHash("sha256")
      .update(readFileSync(join(out, filename)))
      .digest("hex");
    return { folder, name, filename, size, sha256 };
  });
}

async function release({ isPublished, isTested }) {
  const packages = listPackages();
  const version = packages[0]?.manifest.version ?? "";
  let failed = 0;
  const report = (what, problems) => {
    if (problems.length > 0) failed++;
    console.log(`${problems.length === 0 ? "ok" : "FAILED"}: ${what}`);
    for (const problem of problems) console.log(`  ${problem.replaceAll("\n", "\n  ")}`);
  };
  const command = (what, program, args) => {
    const { ok, output } = run(program, args);
    report(what, ok ? [] : [output.slice(-2000)]);
  };

  const changed = run("git", ["status", "--porcelain"]).stdout.trim();
  report("nothing is changed and not committed", changed === "" ? [] : [changed]);
  report("versions", findVersionProblems(packages));
  report(
    "changelogs",
    [root, ...packages.map(({ path }) => path)].flatMap((path) =>
      findChangelogProblems(readFileSync(join(path, "CHANGELOG.md"), "utf8"), version).map(
        (one) => `${path.slice(root.length) || "."}: ${one}`,
      ),
    ),
  );
  const others = listThirdParty();
  report(
    "licences",
    others.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence}`),
  );
  if (isTested) command("tests", "npm", ["test"]);
  else console.log("NOT RUN: tests");
  const packed = packAll(packages);
  for (const { filename } of packed) {
    command(`publint ${filename}`, "node_modules/.bin/publint", ["--strict", join(out, filename)]);
  }
  for (const { folder, filename } of packed) {
    const { exports } = packages.find((one) => one.folder === folder)?.manifest ?? {};
    if (!exports) continue;
    // Pages are no modules.
    const pages = Object.keys(exports).filter(
      (key) => typeof exports[key] === "string" && exports[key].endsWith(".html"),
    );
    const args =
      pages.length === 0 ? [] : ["--exclude-entrypoints", ...pages.map((key) => key.replace("./", ""))];
    command(`types of ${filename}`, "node_modules/.bin/attw", [
      join(out, filename),
      "--profile",
      "esm-only",
      ...args,
    ]);
  }

  const hashes = new Map(packed.map(({ folder, sha256 }) => [folder, sha256]));
  writeFileSync(
    join(out, "SHA256SUMS"),
    packed.map(({ filename, sha256 }) => `${sha256}  ${filename}\n`).join(""),
  );
  writeFileSync(join(out, "bom.cdx.json"), `${JSON.stringify(bomOf(packages, others, hashes), null, 2)}\n`);
  writeFileSync(join(out, "THIRD-PARTY-LICENCES.txt"), licenceTexts(others));

  const publish = packed.map(({ filename }) => [
    "publish",
    join(out, filename),
    "--provenance",
    "--access",
    "public",
  ]);
  if (isPublished) report("publishing is possible here", findPublishProblems(process.env));
  console.log(`\nIn release/, version ${version}:`);
  for (const { filename, size, sha256 } of packed)
    console.log(`  ${filename}  ${Math.round(size / 1000)} kB  ${sha256.slice(0, 12)}…`);
  console.log("  SHA256SUMS  bom.cdx.json  THIRD-PARTY-LICENCES.txt\n");
  if (failed > 0) {
    console.log(`${failed} failed: nothing is published.`);
    return 1;
  }
  if (!isPublished || !isTested) {
    console.log("Nothing is published. With --publish, in CI:");
    for (const args of publish) console.log(`  npm ${args.join(" ").replace(root, "")}`);
    console.log(`  git tag v${version}`);
    return 0;
  }
  for (const args of publish) {
    const { ok, output } = run("npm", args);
    console.log(output);
    if (!ok) return 1;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await release({
    isPublished: process.argv.includes("--publish"),
    isTested: !process.argv.includes("--skip-tests"),
  });
