import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAllowed, licenceTexts, listThirdParty, thirdPartyList } from "../../scripts/licences.mjs";
import { listPackages, root } from "../../scripts/packages.mjs";
import {
  bomOf,
  findChangelogProblems,
  findPublishProblems,
  findVersionProblems,
} from "../../scripts/release.mjs";

const packages = listPackages();
const others = listThirdParty();

test("every licence is one of those allowed, and the list of what is used is up to date (npm run licences)", () => {
  expect(others.length).toBeGreaterThan(20);
  expect(others.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  expect(readFileSync(join(root, "THIRD-PARTY.md"), "utf8")).toBe(thirdPartyList(others));
});

test("which licences are allowed", () => {
  expect(["MIT", "(MIT OR GPL-3.0-only)", "MIT AND ISC"].map(isAllowed)).toEqual([true, true, true]);
  expect(["GPL-3.0-only", "MIT AND GPL-3.0-only", "none named", ""].map(isAllowed)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("what is bundled is listed with what is installed", () => {
  const usedBy = (name: string) => others.find((one) => one.name === name)?.usedBy;
  expect(usedBy("yaml")).toContain("core");
  expect(usedBy("sigma")).toEqual(["viewer"]);
  expect(usedBy("hono")).toEqual(["server"]);
  expect(usedBy("vitest")).toBe(undefined);
  for (const name of ["zod", "yaml", "sigma"])
    expect(licenceTexts(others)).toMatch(new RegExp(`^${name} \\d`, "m"));
});

test("the packages have one version and need one another in it", () => {
  expect(findVersionProblems(packages)).toEqual([]);
  const [first, ...rest] = structuredClone(packages);
  if (!first) throw new Error("no packages");
  first.manifest.version = "9.0.0";
  expect(findVersionProblems([first, ...rest]).length).toBeGreaterThan(rest.length);
});

test("every package has a changelog with an entry for its version", () => {
  for (const { path, manifest } of packages) {
    const text = readFileSync(join(path, "CHANGELOG.md"), "utf8");
    const problems = findChangelogProblems(text, manifest.version);
    expect(
      problems.filter((problem) => problem.startsWith("no entry")),
      manifest.name,
    ).toEqual([]);
  }
  expect(findChangelogProblems("# Changelog\n\n## 1.0.0 (not yet released)\n", "1.0.0")).toHaveLength(1);
  expect(findChangelogProblems("# Changelog\n\n## 1.0.0\n", "1.0.0")).toEqual([]);
  expect(findChangelogProblems("# Changelog\n\n## 1.0.0\n", "1.1.0")).toHaveLength(1);
});

test("nothing is published but from CI, with a token", () => {
  expect(findPublishProblems({})).toHaveLength(2);
  expect(findPublishProblems({ CI: "true" })).toHaveLength(1);
  expect(findPublishProblems({ CI: "true", NPM_ID_TOKEN: "x" })).toEqual([]);
});

test("the bill of materials names each package once, and only what it names", () => {
  const { components, dependencies } = bomOf(packages, others);
  const names = components.map((component) => component["bom-ref"]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(packages.length + others.length);
  for (const { ref, dependsOn } of dependencies)
    for (const name of [ref, ...dependsOn]) expect(names).toContain(name);
});
