import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseModel } from "@polku/core/formats";
import { languages, references, sections } from "@polku/core/model";
import { kindOf, readPolkuFile, type PolkuFile } from "../network/polku-file.js";
import { complete } from "./complete.js";
import { diagnose } from "./diagnose.js";
import { findDefinitions, findReferences, hover, renameId } from "./names.js";
import { outline } from "./outline.js";

const fixtures = resolve(import.meta.dirname, "../../../../fixtures");
const read = (name: string) => readFileSync(resolve(fixtures, name), "utf8");
const tiny = read("tiny.yaml");

function fileOf(text: string, uri = "file:///a.yaml"): PolkuFile {
  const file = readPolkuFile(uri, text);
  if (!file) throw new Error("not a file of Polku");
  return file;
}

/** Labels of what is proposed at the mark `¦`; the ids are those of the text without what is typed there. */
function proposed(marked: string, others: readonly PolkuFile[] = []): string[] {
  return at(marked, others).map(({ label }) => label);
}
function at(marked: string, others: readonly PolkuFile[] = []) {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const own = readPolkuFile("file:///a.yaml", text);
  return complete(text, offset, [...(own ? [own] : []), ...others], "en");
}

const head = `polku: 1
id: a
name: A
levels:
  - { id: basic, name: Basic level }
areas:
  - { id: town, kind: municipality, name: Town }
services:
  - { id: clinic, name: { fi: Neuvola, en: Clinic }, level: basic }
  - { id: family-work, name: Family work, level: basic }
`;

describe("completion", () => {
  test.each([
    ["a value", "links:\n  - kind: referral\n    from: ¦\n    to: clinic\n"],
    ["a value that is begun", "links:\n  - kind: referral\n    from: fam¦\n    to: clinic\n"],
    ["within braces", "links:\n  - { kind: referral, from: ¦ }\n"],
    ["braces that are not closed yet", "links:\n  - { kind: referral, from: ¦"],
    ["the last line", "links:\n  - kind: referral\n    from: ¦"],
    ["in quotes", 'links:\n  - kind: referral\n    from: "¦"\n'],
    ["a quote that is not closed yet", 'links:\n  - kind: referral\n    from: "cl¦\n'],
    ["a list of names", "places:\n  - id: p\n    offers:\n      - ¦\n"],
    ["a list in brackets", "places:\n  - id: p\n    offers: [clinic, ¦]\n"],
    ["a list at the left edge", "links:\n- kind: referral\n  from: ¦\n"],
    ["a broken entry before", "places:\n  - id: [\nlinks:\n  - from: ¦\n"],
  ])("of services: %s", (_, links) => {
    expect(proposed(head + links)).toEqual(expect.arrayContaining(["clinic", "family-work"]));
    expect(proposed(head + links).every((label) => ["clinic", "family-work"].includes(label))).toBe(true);
  });

  test("ids come with names and kinds", () => {
    const [clinic] = at(`${head}links:\n  - from: ¦\n`);
    expect(clinic?.detail).toBe("Clinic · service");
    expect(clinic?.describe?.()).toContain("fi: Neuvola");
  });

  test("in JSON, with quotes where there are none", () => {
    const json = (from: string) =>
      `{ "polku": 1, "id": "a", "services": [{ "id": "clinic" }], "links": [{ "from": ${from} }] }`;
    expect(at(json('"¦"')).map(({ text }) => text)).toEqual(["clinic"]);
    expect(at(json("¦")).map(({ text }) => text)).toEqual(['"clinic"']);
    expect(proposed(json('"clinic", ¦'))).toContain("kind");
    expect(proposed(json('"clinic", ¦'))).not.toContain("from");
    expect(proposed(json('"clinic", "¦'))).toContain("kind");
    expect(proposed('{ "polku": 1, "id": "a", ¦ "links": [{ "id": "x" }] }')).toContain("roles");
    expect(proposed('{ "polku": 1, "id": "a", ¦ "links": [{ "id": "x" }] }')).not.toContain("links");
  });

  test("fields of the object that are not there yet", () => {
    const inLink = proposed(`${head}links:\n  - kind: referral\n    ¦\n    to: clinic\n`);
    expect(inLink).toEqual(expect.arrayContaining(["from", "ages", "practices"]));
    expect(inLink).not.toContain("kind");
    expect(inLink).not.toContain("to");
    expect(proposed(`${head}links:\n  - ¦\n`)).toContain("kind");
    expect(proposed(`${head}links:\n  - { kind: referral, fr¦ }\n`)).toContain("from");
    expect(proposed(`${head}¦\nlinks: []\n`)).toContain("roles");
    for (const there of ["services", "links"]) expect(proposed(`${head}¦\nlinks: []\n`)).not.toContain(there);
    expect(proposed(`${head}needs:\n  - id: n\n    name: { ¦ }\n`)).toEqual(["fi", "sv", "en"]);
  });

  test("a field brings its colon, unless it has one", () => {
    const field = (marked: string) => at(head + marked).find(({ label }) => label === "from")?.text;
    expect(field("links:\n  - fr¦\n")).toBe("from: ");
    expect(field("links:\n  - fr¦om: clinic\n")).toBe("from");
    expect(at(`${head}links:\n  - ¦\n`).find(({ label }) => label === "areas")?.text).toBe("areas:");
  });

  test("words of the format", () => {
    expect(proposed(`${head}links:\n  - kind: ¦\n`)).toEqual([
      "referral",
      "consultation",
      "outreach",
      "joint",
    ]);
    expect(proposed(`${head}stories:\n  - id: s\n    steps:\n      - question: { ask: ¦ }\n`)).toContain(
      "why-not",
    );
  });

  test("a question has the fields of its kind, and its ids", () => {
    const step = (rest: string) =>
      `${head}stories:\n  - id: s\n    steps:\n      - question: { ask: routes, ${rest} }\n`;
    expect(proposed(step("¦"))).toContain("k");
    expect(proposed(step("¦"))).not.toContain("targets");
    expect(proposed(step("client: { area: ¦ }"))).toEqual(["town"]);
  });

  test("nothing in comments, in new ids, in names, or in files of others", () => {
    expect(proposed(`${head}# from: ¦\n`)).toEqual([]);
    expect(proposed(`${head}needs:\n  - id: ¦\n`)).toEqual([]);
    expect(proposed(`${head}needs:\n  - name: ¦\n`)).toEqual([]);
    expect(proposed("from: ¦\n")).toEqual([]);
  });

  test("a scenario completes from its model and from what it adds", () => {
    const model = fileOf(`${head}links:\n  - { kind: referral, from: clinic, to: family-work }\n`);
    const scenario = (rest: string) =>
      `polku: 1\nscenario: s\nof: a\ntitle: S\nchanges:\n  - op: add\n    in: services\n    value: { id: night-clinic, name: Night, level: basic }\n${rest}`;
    expect(proposed("polku: 1\nscenario: s\nof: ¦\n", [model])).toEqual(["a"]);
    expect(proposed(scenario("  - op: remove\n    in: services\n    id: ¦\n"), [model])).toEqual([
      "night-clinic",
      "clinic",
      "family-work",
    ]);
    expect(proposed(scenario("  - op: remove\n    in: links\n    id: ¦\n"), [model])).toEqual([
      "clinic:referral:family-work",
    ]);
    expect(proposed(scenario("  - op: add\n    in: links\n    value:\n      from: ¦\n"), [model])).toContain(
      "night-clinic",
    );
    expect(proposed(scenario("  - op: change\n    in: links\n    value:\n      ¦\n"), [model])).toContain(
      "practices",
    );
  });

  test("in a workshop", () => {
    const model = fileOf(head);
    const workshop = (rest: string) =>
      `polku: 1\nworkshop: w\nof: a\ntitle: W\ndate: 2026-03-12\ngroups:\n  - { id: group-1, name: Group 1 }\nitems:\n${rest}`;
    expect(proposed(workshop("  - { kind: note, group: ¦ }\n"), [model])).toEqual(["group-1"]);
    expect(proposed(workshop("  - { kind: note, on: ¦ }\n"), [model])).toContain("town");
    expect(
      proposed(workshop("  - { kind: question, question: { ask: reach, from: ¦ } }\n"), [model]),
    ).toEqual(["clinic", "family-work"]);
    expect(proposed(workshop("  - { kind: ¦ }\n"), [model])).toContain("disagreement");
  });

  test("every reference of the library completes to the kinds that it may name", () => {
    const model = fileOf(tiny);
    const ofKind = (kind: string) =>
      model.declarations.filter(({ kinds }) => kinds.some((one) => one === kind)).map(({ id }) => id);
    for (const { in: section, field, to } of references) {
      // One entry with nothing but the field, in braces.
      const value = field
        .toReversed()
        .reduce((inner, step) => (step === "*" ? `[${inner}]` : `{ ${step}: ${inner} }`), "¦");
      const found = proposed(`polku: 1\nid: b\n${section}:\n  - ${value}\n`, [model]);
      const wanted = to.flatMap(ofKind).filter((id) => !id.includes(":"));
      expect(found, `${section} ${field.join(".")}`).toEqual(expect.arrayContaining(wanted));
    }
    expect(references.length).toBeGreaterThan(50);
  });

  test("a file of 8800 lines takes a moment", () => {
    const text = read("pirkanmaa.yaml");
    const model = fileOf(text);
    const json = JSON.stringify(model.tree.value, null, 2);
    for (const [typed, found] of [
      [text, "\n    from: "],
      [json, '"from": "'],
    ] as const) {
      const offset = typed.lastIndexOf(found) + found.length;
      const milliseconds = [1, 2, 3].map(() => {
        const { user } = process.cpuUsage();
        expect(complete(typed, offset, [model], "en").length).toBeGreaterThan(50);
        return (process.cpuUsage().user - user) / 1000;
      });
      expect(Math.min(...milliseconds)).toBeLessThan(50);
    }
  });
});

describe("definitions, references, hover", () => {
  const file = fileOf(tiny);
  const offsetOf = (text: string, within = tiny) => within.indexOf(text) + text.length - 1;

  test("every id that the fixtures name is declared where it leads", () => {
    for (const name of ["tiny.yaml", "pirkanmaa.yaml"]) {
      const whole = fileOf(read(name));
      expect(whole.mentions.length).toBeGreaterThan(20);
      for (const { id, span, scope } of whole.mentions) {
        expect(whole.text.slice(span.start, span.end)).toBe(id);
        const declared = whole.declarations.filter((one) => one.id === id && one.scope === scope);
        expect(declared, id).toHaveLength(1);
      }
    }
  });

  test("from a link to its service, and back to all that name it", () => {
    const places = findDefinitions(file, [file], offsetOf("from: neuvola"));
    expect(places.map(({ span }) => tiny.slice(span.start - 4, span.end))).toEqual(["id: neuvola"]);
    const named = findReferences(file, [file], places[0]?.span.start ?? 0, true);
    expect(named.length).toBeGreaterThan(3);
    for (const { span } of named) expect(tiny.slice(span.start, span.end)).toBe("neuvola");
  });

  test("an element says its names, its kind, its level and its sources", () => {
    const found = hover(file, [file], offsetOf("from: neuvola"), "sv");
    expect(found?.markdown).toMatch(/^\*\*.+\*\* `neuvola`/);
    expect(found?.markdown).toContain("tjänst · Basnivå");
    expect(found?.markdown).toMatch(/fi: Neuvola/);
    expect(found?.markdown).toMatch(/Källor:\n- Påhittat exempel: /);
  });

  test("what a file says is no formatting of the hover", () => {
    const text = `${head}needs:\n  - { id: n, name: "[x](http://y) **b** <i>", description: "# h" }\n`;
    const found = fileOf(text);
    expect(hover(found, [found], text.indexOf("id: n") + 4, "en")?.markdown).toContain(
      String.raw`\[x\](http://y) \*\*b\*\* \<i\>`,
    );
  });

  test.each(languages)("a field says what it means, in %s", (language) => {
    const found = hover(file, [file], offsetOf("\n    kind"), language);
    expect(found?.markdown).toBe(
      { fi: "Millainen alue se on.", sv: "Vad för slags område det är.", en: "What sort of area it is." }[
        language
      ],
    );
  });

  test("an id that no file declares says so", () => {
    const text = `${head}links:\n  - from: nowhere\n`;
    const found = fileOf(text);
    expect(findDefinitions(found, [found], text.length - 2)).toEqual([]);
    expect(hover(found, [found], text.length - 2, "en")?.markdown).toContain("nowhere");
  });
});

describe("rename", () => {
  const rename = (files: PolkuFile[], offset: number, to: string) => {
    const [first] = files as [PolkuFile];
    const renaming = renameId(first, files, offset, to, "en");
    if (!renaming.ok) return renaming.message;
    return files.map(({ uri, text }) =>
      renaming.places
        .filter((place) => place.uri === uri)
        .toSorted((a, b) => b.span.start - a.span.start)
        .reduce((done, { span }) => done.slice(0, span.start) + to + done.slice(span.end), text),
    );
  };

  test("a renamed model has no issue that it had not, and nothing else changes", () => {
    for (const id of ["neuvola", "mallila", "basic", "example"]) {
      const file = fileOf(tiny);
      const [renamed] = rename([file], tiny.search(new RegExp(`id: ${id}$`, "m")) + 5, "quite-new") as [
        string,
      ];
      const before = parseModel(tiny);
      const after = parseModel(renamed);
      if (!before.ok || !after.ok) throw new Error(renamed);
      const rewritten = JSON.stringify(before.model).replaceAll(`"${id}"`, '"quite-new"');
      expect(JSON.stringify(after.model)).toBe(rewritten);
    }
  });

  test("in the scenario too, also where a link is called by its ends", () => {
    const model = fileOf(`${head}links:\n  - { kind: referral, from: clinic, to: family-work }\n`);
    const text =
      "polku: 1\nscenario: s\nof: a\ntitle: S\nchanges:\n  - { op: remove, in: links, id: clinic:referral:family-work }\n  - { op: remove, in: services, id: clinic }\n";
    const scenario = fileOf(text, "file:///s.yaml");
    const [, changed] = rename([model, scenario], model.text.indexOf("clinic"), "surgery") as string[];
    expect(changed).toBe(text.replaceAll("clinic", "surgery"));
  });

  test("refuses what is no id, what is taken, and what has no id", () => {
    const file = fileOf(head);
    const clinic = head.indexOf("clinic");
    expect(rename([file], clinic, "The Clinic")).toContain("The Clinic");
    expect(rename([file], clinic, "town")).toContain("town");
    expect(rename([file], 0, "x")).toContain("no id");
  });
});

describe("issues", () => {
  test.each(["unknown-reference", "unknown-field", "missing-field", "syntax", "wrong-value"])(
    "%s: as the library finds them, over the word that is wrong",
    (name) => {
      const text = read(`invalid/${name}.yaml`);
      const found = diagnose(text, "a.yaml", undefined, "en");
      const { issues } = parseModel(text);
      expect(found.map(({ code }) => code)).toEqual(issues.map(({ code }) => code));
      for (const [index, { span }] of found.entries()) {
        expect(span.end).toBeGreaterThan(span.start);
        const before = text.slice(0, span.start).split("\n");
        expect(before).toHaveLength(issues[index]?.line ?? 0);
      }
    },
  );

  test("what may have been meant would replace what is wrong", () => {
    const text = `${head}links:\n  - { kind: referral, from: clinik, to: "family-werk" }\n`;
    const found = diagnose(text, "a.yaml", undefined, "fi").filter(({ severity }) => severity === "error");
    const mended = found
      .toReversed()
      .reduce((done, { span, nearest }) => done.slice(0, span.start) + nearest + done.slice(span.end), text);
    expect(mended).toBe(text.replace("clinik", "clinic").replace("werk", "work"));
    expect(found[0]?.message).toMatch(/clinik/);
  });

  test("a scenario and a workshop are checked against their model", () => {
    const parsed = parseModel(head);
    if (!parsed.ok) throw new Error("broken");
    const scenario =
      "polku: 1\nscenario: s\nof: a\ntitle: S\nchanges:\n  - { op: remove, in: services, id: clinik }\n";
    expect(diagnose(scenario, "s.yaml", undefined, "en")).toEqual([]);
    const [found] = diagnose(scenario, "s.yaml", parsed.model, "en");
    expect(found?.nearest).toBe("clinic");
    expect(scenario.slice(found?.span.start, found?.span.end)).toBe("clinik");
    const workshop = read("workshops/mallimaa.workshop.yaml").replace("of: tiny", "of: a");
    expect(
      diagnose(workshop, "w.yaml", parsed.model, "en").every(({ code }) => code === "unknown-reference"),
    ).toBe(true);
  });
});

test("a text that is cut off anywhere is read, and one that is made to be hard ends soon", () => {
  const workshop = read("workshops/mallimaa.workshop.yaml");
  const json = JSON.stringify(fileOf(tiny).tree.value);
  for (const text of [tiny, workshop, json])
    for (let length = 20; length < text.length; length += 311) {
      const cut = text.slice(0, length);
      const file = readPolkuFile("file:///a.yaml", cut);
      const files = file ? [file] : [];
      complete(cut, length, files, "fi");
      for (const { span } of file?.mentions ?? []) expect(span.end).toBeLessThanOrEqual(length);
      if (file) hover(file, files, length - 5, "fi");
      diagnose(cut, "a.yaml", undefined, "fi");
    }
  const letters = "abcdefghijk".split("");
  const repeated = letters
    .slice(1)
    .map(
      (letter, index) =>
        `${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${letters[index]}`).join()}]`,
    );
  for (const hard of [`links: ${"[".repeat(200_000)}`, `a: &a [x]\n${repeated.join("\n")}`]) {
    const text = `polku: 1\nid: a\n${hard}`;
    const started = process.cpuUsage().user;
    readPolkuFile("file:///a.yaml", text);
    complete(text, text.length, [], "en");
    expect(diagnose(text, "a.yaml", undefined, "en").map(({ code }) => code)).toContain("too-large");
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000);
  }
});

test("files of others are left alone", () => {
  expect(["a: 1\n", "services:\n  - id: x\n", '{ "name": "polku" }', ""].map(kindOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(kindOf(read("scenarios/paivaperho-koko-maakunta.yaml"))).toBe("scenario");
  expect(kindOf(read("workshops/mallimaa.workshop.yaml"))).toBe("workshop");
  expect(kindOf("# yaml-language-server: $schema=x/polku-scenario-1.fi.schema.json\n")).toBe("scenario");
});

test("the outline has every list and every element", () => {
  const file = fileOf(tiny);
  const lists = outline(file, "fi");
  expect(lists.map(({ name }) => name)).toEqual(
    Object.keys(sections).filter((section) => tiny.includes(`\n${section}:`)),
  );
  expect(lists.flatMap(({ children }) => children)).toHaveLength(file.declarations.length - 1);
  expect(lists.find(({ name }) => name === "services")?.children[0]?.name).toBeTruthy();
});
