import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { issueCodes, issueMessage, parseModel, type Issue } from "@polku/core";
import { describe, expect, test } from "vitest";
import { issuesEn } from "../../packages/core/src/text/issues-en.ts";
import { issuesFi } from "../../packages/core/src/text/issues-fi.ts";
import { issuesSv } from "../../packages/core/src/text/issues-sv.ts";

const fixtures = resolve(import.meta.dirname, "../../fixtures");
const invalid = readdirSync(resolve(fixtures, "invalid"));

function parse(file: string, strict = false) {
  return parseModel(readFileSync(resolve(fixtures, file)), { file, strict });
}

test("every issue code has a file, and every file is named after one", () => {
  const named = new Set(invalid.map((file) => file.replace(/\.(yaml|json)$/, "")));
  expect([...named].toSorted()).toEqual([...issueCodes].toSorted());
});

describe.each(invalid)("invalid/%s", (file) => {
  const { ok, issues } = parse(`invalid/${file}`);
  const code = file.replace(/\.(yaml|json)$/, "");

  test("yields the code in its name and no other, each issue with its place", () => {
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
    expect(ok).toBe(code === "no-source");
    for (const { severity, line, column } of issues) {
      expect(severity).toBe(code === "no-source" ? "warning" : "error");
      expect(line).toBeGreaterThan(2);
      expect(column).toBeGreaterThan(0);
    }
  });

  test("is right but for that: strictly checked it has no other issue", () => {
    expect(new Set(parse(`invalid/${file}`, true).issues.map((issue) => issue.code))).toEqual(
      new Set([code]),
    );
  });

  test("says it in three languages, each in its own words", () => {
    for (const issue of issues) {
      const messages = (["en", "fi", "sv"] as const).map((language) => issueMessage(issue, language));
      expect(new Set(messages).size).toBe(3);
      expect(messages[0]).toBe(issue.message);
      for (const message of messages) expect(message).not.toMatch(/undefined|\[object/);
      for (const word of englishOnly(issue)) {
        expect(messages[1]).not.toMatch(new RegExp(`\\b${word}\\b`));
        expect(messages[2]).not.toMatch(new RegExp(`\\b${word}\\b`));
      }
    }
  });
});

/** Keys of facts that are no field names, words of the format or values of the file. */
function englishOnly({ facts }: Issue): string[] {
  const keys = [
    ...Object.keys(issuesEn.values),
    ...Object.keys(issuesEn.problems),
    "service",
    "area",
    "link",
  ];
  const given = new Set(Object.values(facts).flatMap((fact) => fact.split(", ")));
  return keys.filter((key) => given.has(key) && !["number", "text", "alias", "pilot"].includes(key));
}

test("words of the three languages have the same keys and no empty ones", () => {
  for (const table of ["values", "problems"] as const)
    for (const words of [issuesFi, issuesSv]) {
      expect(Object.keys(words[table])).toEqual(Object.keys(issuesEn[table]));
      for (const word of Object.values(words[table])) expect(word).toMatch(/\p{L}/u);
    }
});

describe("tiny.yaml", () => {
  const checked = parse("tiny.yaml", true);
  const model = checked.ok ? checked.model : undefined;

  test("has no issue, strictly checked", () => {
    expect(checked.issues).toEqual([]);
    expect(model).toBeDefined();
  });

  test("has one of everything that the examples speak of", () => {
    expect(model?.levels).toHaveLength(3);
    expect(new Set(model?.links?.map(({ kind }) => kind))).toEqual(
      new Set(["referral", "consultation", "outreach", "joint"]),
    );
    expect(model?.areas?.map(({ kind }) => kind)).toEqual(["region", "municipality", "municipality"]);
    expect(model?.places).toHaveLength(1);
    expect(model?.services.find(({ id }) => id === "ot-keskus")?.status).toBe("planned");
  });

  test("has a link that parts inherit, and every name in three languages or in none", () => {
    const wider = new Set(model?.services.flatMap(({ partOf }) => partOf ?? []));
    expect(model?.links?.some(({ from }) => wider.has(from))).toBe(true);
    for (const { name } of [...(model?.services ?? []), ...(model?.levels ?? []), ...(model?.places ?? [])])
      expect(Object.keys(name)).toEqual(["fi", "sv", "en"]);
  });
});

test("a question mark in a flow map is quoted, as stricter readers of YAML want it", () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^(?!invalid|scenarios.invalid).*\.yaml$/.test(file),
  );
  expect(files.length).toBeGreaterThan(15);
  const plain = /\{[^"\n]*\b(?:fi|sv|en): [^"\n,}]*\?[,}\s]/;
  for (const file of files)
    expect({ file, line: plain.exec(readFileSync(resolve(fixtures, file), "utf8"))?.[0] }).toEqual({ file });
});
