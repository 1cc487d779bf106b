import { describe, expect, test } from "vitest";
import type { Issue } from "../model/issue.js";
import { parseModel } from "./parse-model.js";

/** An issue as a compiler would print it. */
const brief = ({ line, column, code, facts }: Issue) =>
  `${line}:${column} ${code}${facts["problem"] === undefined ? "" : ` ${facts["problem"]}`}`;
const issuesOf = (text: string, file: string) => parseModel(text, { file }).issues.map(brief);

describe("places of issues in YAML", () => {
  test.each([
    [
      "a wrong value stands at the value",
      "polku: 1\nid: 5\nname: A\nlevels: []\nservices: []\n",
      "2:5 wrong-type",
    ],
    [
      "an unknown field at its name",
      "polku: 1\nid: a\nname: A\nlevels: []\nservices: []\nlink: []\n",
      "6:1 unknown-field",
    ],
    [
      "a missing field at what it is missing from",
      "polku: 1\nid: a\nname: A\nlevels: []\n",
      "1:1 missing-field",
    ],
    [
      "deep inside lists",
      "polku: 1\nid: a\nname: A\nlevels: []\nservices:\n- id: a\n  level: b\n",
      "6:3 missing-field",
    ],
    [
      "in a value that an alias repeats: at the anchor",
      "polku: 1\nid: a\nname: &n {se: x}\nlevels: []\nservices: []\ndescription: *n\n",
      "3:11 unknown-field",
    ],
    [
      "after a byte-order mark",
      "\uFEFFpolku: 1\nid: 5\nname: A\nlevels: []\nservices: []\n",
      "2:5 wrong-type",
    ],
    [
      "in lines that end as on Windows",
      "polku: 1\r\nid: 5\r\nname: A\r\nlevels: []\r\nservices: []\r\n",
      "2:5 wrong-type",
    ],
  ])("%s", (_name, text, issue) => {
    expect(issuesOf(text, "a.yaml")).toContain(issue);
  });

  test("issues come in the order of the file", () => {
    const text = "services: [{}]\nlevels: 5\npolku: 2\nfoo: 1\n";
    const lines = parseModel(text).issues.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a = 0, b = 0) => a - b));
  });
});

describe("places of issues in JSON", () => {
  const model = (rest: string) => `{"polku":1,"id":"a","name":"A","levels":[],\n "services":[]${rest}}`;

  test.each([
    ["a wrong value stands at the value", model(',"links":\n  5'), "3:3 wrong-type"],
    ["an unknown field at its name", model(',\n "link": []'), "3:2 unknown-field"],
    [
      "a missing field at what it is missing from",
      model(',"links":[ {},\n{"kind":"joint","from":"a"}]'),
      "3:1 missing-field",
    ],
    ["names may be escaped", model(',"li\\u006eks":\n[5]'), "3:2 wrong-type"],
    [
      "brackets and quotes in strings count for nothing",
      model(',"x-a":"]}\\"[{\\\\","links":\n5'),
      "3:1 wrong-type",
    ],
    ["after a byte-order mark", `\uFEFF${model(',\n"link":1')}`, "3:1 unknown-field"],
  ])("%s", (_name, text, issue) => {
    expect(issuesOf(text, "a.json")).toContain(issue);
  });
});

describe("texts that can't be read, in YAML", () => {
  test.each([
    ["nothing at all", "", "1:1 syntax empty"],
    ["blanks and comments", " \n# comment\n", "1:1 syntax empty"],
    ["a document of nothing", "---\n", "1:1 syntax empty"],
    ["a tilde, which is a value", "~\n", "1:1 wrong-type"],
    ["an indent that does not fit", "a:\n  b: 1\n c: 2\n", "3:1 syntax indent"],
    ["a tab", "a:\n\tb: 1\n", "2:1 syntax tab"],
    ["an open quote", 'a: "b\n', "2:1 syntax quote"],
    ["an open bracket", "a: [1, 2\n", "2:1 syntax bracket"],
    ["a missing comma", 'a: ["b" "c"]\n', "1:9 syntax separator"],
    ["a colon in a text", "a: b: c\n", "1:4 syntax colon-in-text"],
    ["a line without a colon", "a: 1\nb\nc: 2\n", "2:1 syntax no-colon"],
    ["a text that begins with an at sign", "a: @b\n", "1:4 syntax needs-quotes"],
    ["a closing bracket too many", "a: ]\n", "1:4 syntax unexpected"],
    ["a wrong escape", 'a: "\\q"\n', "1:5 syntax escape"],
    ["a custom tag", "a: !thing b\n", "1:4 syntax tag"],
    ["a tag of another schema", "a: !!timestamp 2018-02-05\n", "1:4 syntax tag"],
    ["a set", "a: !!set {b}\n", "1:4 syntax tag"],
    ["an alias of nothing", "a: *b\nb: &b 1\n", "1:4 syntax alias"],
    ["two documents", "a: 1\n---\nb: 2\n", "2:1 syntax documents"],
    ["a list as a name", "? [a]\n: 1\n", "1:3 syntax field-name"],
    ["an unknown directive", "%FOO\n---\na: 1\n", "1:1 syntax directive"],
    ["a name of more than a thousand letters", `${"a".repeat(1100)}: 1\n`, "1:1 syntax long-field-name"],
  ])("%s", (_name, text, issue) => {
    expect(issuesOf(text, "a.yaml")[0]).toBe(issue);
  });

  test("an older version of YAML is not followed: dates, yes and no stay text", () => {
    const text =
      "%YAML 1.1\n---\npolku: 1\nid: no\nname: yes\nasOf: 2018-02-05\nlevels: []\nservices: []\n<<: {x-a: 1}\n";
    expect(parseModel(text).issues.map(brief)).toEqual(["9:1 syntax merge"]);
  });

  test("a number where a text belongs is told as it is written", () => {
    const found = (code: string) =>
      parseModel(
        `polku: 1\nid: a\nname: A\nlevels: []\nservices: []\nareas: [{ id: b, kind: municipality, name: B, code: ${code} }]\n`,
      ).issues.map(({ code, facts }) => `${code} ${facts["found"]}`);
    expect(found("1e3")).toEqual(["wrong-type 1e3"]);
    expect(found("12")).toEqual(["wrong-type 12"]);
    expect(found("049")).toEqual([]);
  });

  test("a merge key and an alias of nothing are told apart", () => {
    const problem = (text: string) => parseModel(text, { file: "a.yaml" }).issues[0]?.facts;
    expect(problem("<<: { a: 1 }\n")).toEqual({ problem: "merge", found: "<<" });
    expect(problem("a: *b\n")).toEqual({ problem: "alias", found: "b" });
  });

  test("two fields of one name are told wherever they are", () => {
    const text = "polku: 1\nname: {fi: A, sv: B, fi: C}\nname: D\n__proto__: 1\n__proto__: 2\n";
    expect(issuesOf(text, "a.yaml")).toEqual([
      "2:22 duplicate-field",
      "3:1 duplicate-field",
      "5:1 duplicate-field",
    ]);
  });
});

describe("texts that can't be read, in JSON", () => {
  test.each([
    ["nothing at all", "", "1:1 syntax empty"],
    ["blanks", " \n ", "1:1 syntax empty"],
    ["an open quote", '{"a": "b}', "1:7 syntax quote"],
    ["an open bracket", '{"a": [1, 2}', "1:12 syntax separator"],
    ["a missing comma", '{"a": 1\n "b": 2}', "2:2 syntax separator"],
    ["a word after a value", '{"a": 1 x}', "1:9 syntax separator"],
    ["a comma too many", '{"a": [1, ]}', "1:11 syntax no-value"],
    ["a comma before the end", '{"a": 1,}', "1:9 syntax field-name"],
    ["a name without quotes", "{a: 1}", "1:2 syntax unexpected"],
    ["a comment", "{} // done", "1:4 syntax comment"],
    ["more after the end", '{"a": 1} 5', "1:10 syntax after-end"],
    ["a wrong escape", '{"a": "\\q"}', "1:7 syntax escape"],
    ["a line break in a text", '{"a": "b\nc"}', "1:7 syntax quote"],
    ["a number that is none", '{"a": 1.}', "1:7 syntax number"],
    ["a leading zero", '{"a": 01}', "1:7 syntax number"],
  ])("%s", (_name, text, issue) => {
    expect(issuesOf(text, "a.json")[0]).toBe(issue);
  });

  test("two fields of one name are told wherever they are, however they are written", () => {
    const text =
      '{"name": {"fi": "A", "fi": "B"},\n"n\\u0061me": "C", "x": [{"__proto__": 1, "__proto__": 2}]}';
    expect(issuesOf(text, "a.json")).toEqual([
      "1:22 duplicate-field",
      "2:1 duplicate-field",
      "2:42 duplicate-field",
    ]);
  });
});

describe("a field twice in JSON is seen however it is written", () => {
  const rest = '"polku":1,"id":"a","name":"A","levels":[],"services":[]';
  test.each([
    ["blanks before a colon", `{${rest},"note" :"a","note":"b"}`],
    ["a line end before a colon", `{${rest},"note":"a","note"\n:"b"}`],
    ["colons in texts", `{${rest},"note":"a : b :","note":"::"}`],
    ["a quote and a colon in a text", `{${rest},"note":"a\\":b","note":":"}`],
    ["in the author's own", `{${rest},"x-a":{"a":1,"b":[{"c":1,"c":1}]}}`],
    ["a name that is escaped", `{${rest},"note":"a","\\u006eote":"b"}`],
    ["a hidden one", `{${rest},"__proto__":1,"__proto__":2}`],
    ["with an error of shape", `{${rest},"note":5,"note":6}`],
  ])("%s", (_name, text) => {
    expect(parseModel(text).issues.map(({ code }) => code)).toEqual(["duplicate-field"]);
  });

  test("and once is once, whatever stands in texts", () => {
    const text = `{${rest},"note"  : "a : \\":b \\\\","description":":","x-a":{"b" :["c: d"]}}`;
    expect(parseModel(text)).toMatchObject({ ok: true, model: { note: 'a : ":b \\' } });
  });
});

test("many problems are cut off, and that is said", () => {
  const issues = parseModel("a: ]\n".repeat(1000), { file: "a.yaml" }).issues;
  expect(issues).toHaveLength(51);
  expect(issues.at(-1)?.facts).toMatchObject({ problem: "more" });
  expect(issues.at(-1)?.message).toContain("more errors");
});

describe("a file's ending tells its format, else its beginning", () => {
  const text = '{"polku":1,"id":"a","name":"A","levels":[],"services":[]}';
  test.each([["a.json"], ["a.yaml"], ["a.YML"], [undefined], ["a.txt"]])("%s", (file) => {
    expect(parseModel(text, file === undefined ? {} : { file }).ok).toBe(true);
    const issues = parseModel(text.replace("1", "2"), file === undefined ? {} : { file }).issues;
    expect(issues.map(({ line, column, file }) => [line, column, file])).toEqual([[1, 10, file]]);
  });
});
