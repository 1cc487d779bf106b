import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { entriesOf, listReports } from "../../scripts/api-report.mjs";
import { listPackages } from "../../scripts/packages.mjs";

const folder = resolve(import.meta.dirname, "../../api");

/** What others build on: a change belongs to the commit (npm run api) and to the changelog. */
test("what the packages offer is what api/ says (npm run api)", async () => {
  const reports = await listReports();
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(reports).toSorted());
  for (const [file, text] of Object.entries(reports))
    expect(text, file).toBe(readFileSync(join(folder, file), "utf8"));
});

describe.each(listPackages().filter((one) => entriesOf(one).length > 0))("packages/$folder", (one) => {
  test.each(entriesOf(one))("$name exports what its report lists", async ({ name, script }) => {
    const report = readFileSync(join(folder, `${one.folder}.txt`), "utf8");
    const [, list = ""] =
      new RegExp(`^${name.replaceAll(/[./]/g, "\\$&")}\\n((?:  .+\\n)*)`, "m").exec(report) ?? [];
    const lines = list.split("\n").map((line) => line.trim());
    const values = lines.filter((line) => line !== "" && !line.startsWith("type "));
    const isBrowser = one.folder === "viewer";
    // Elements need a document.
    if (isBrowser) return expect(lines.length).toBeGreaterThan(1);
    const exported = (await import(pathToFileURL(script).href)) as object;
    expect(values.map((line) => line.replace(/ (\(|of ).*/, "")).toSorted()).toEqual(
      Object.keys(exported).toSorted(),
    );
  });
});
