import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Model } from "../model/model.js";
import { applyChanges } from "../scenarios/apply-changes.js";
import { parseModel } from "./parse-model.js";
import { writeModel } from "./write-model.js";

const fixtures = resolve(import.meta.dirname, "../../../../fixtures");

function read(text: string): Model {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.model;
}

/** The lines of a text that another does not have, and the other way about. */
function differing(before: string, after: string): { lost: string[]; added: string[] } {
  const [a, b] = [before.split("\n"), after.split("\n")];
  return { lost: a.filter((line) => !b.includes(line)), added: b.filter((line) => !a.includes(line)) };
}

const handmade = `# yaml-language-server: $schema=polku-1.schema.json
# Made by hand.

polku: 1
id: m
name: M # the name
levels:
  # nearest first
  - { id: basic, name: Basic }

services: # all of them
  # the clinic
  - id: clinic
    name: "Clinic" # in English
    level: basic
    channels: [onsite, phone]
  # the school
  - id: school
    # not the university
    name: School
    level: basic
    # to be checked
    note: >-
      A long
      note.

# links come last
links:
  - { kind: referral, from: clinic, to: school } # seldom
  - kind: joint
    from: clinic
    to: school
# the end
`;
const model = read(handmade);

describe("onto the text that it was read from", () => {
  test.each(
    ["", "regions", "ot-keskus"].flatMap((folder) =>
      readdirSync(resolve(fixtures, folder))
        .filter((file) => /\.(yaml|json)$/.test(file) && file !== "elements.json")
        .map((file) => `${folder}/${file}`),
    ),
  )("%s: the same model is the same text", (file) => {
    const text = readFileSync(resolve(fixtures, `./${file}`), "utf8");
    expect(writeModel(read(text), { onto: text })).toBe(text);
  });

  test.each([
    {
      what: "a field changes",
      change: { op: "change", in: "services", id: "clinic", value: { name: "The clinic" } },
      lost: ['    name: "Clinic" # in English'],
      added: ['    name: "The clinic" # in English'],
    },
    {
      what: "an entry of a list in one line is added",
      change: {
        op: "change",
        in: "services",
        id: "clinic",
        value: { channels: ["onsite", "phone", "home"] },
      },
      lost: ["    channels: [onsite, phone]"],
      added: ["    channels: [onsite, phone, home]"],
    },
    {
      what: "an element is removed with its comments and its links",
      change: { op: "remove", in: "services", id: "school" },
      lost: handmade
        .split("\n")
        .slice(16, 35)
        .filter((line) => !["", "    level: basic", "# links come last", "# the end"].includes(line)),
      added: ["links: []"],
    },
    {
      what: "an element is added",
      change: { op: "add", in: "services", value: { id: "spa", name: "Spa: one", level: "basic" } },
      lost: [],
      added: ["  - id: spa", '    name: "Spa: one"'],
    },
    {
      what: "the first of a list is removed",
      change: { op: "remove", in: "links", id: "clinic:referral:school" },
      lost: ["  - { kind: referral, from: clinic, to: school } # seldom"],
      added: [],
    },
    {
      what: "a list is added",
      change: { op: "add", in: "needs", value: { id: "sleep", name: "Sleep" } },
      lost: [],
      added: ["needs:", "  - id: sleep", "    name: Sleep"],
    },
  ] as const)("$what: the rest stays as it is written", ({ change, lost, added }) => {
    const applied = applyChanges(model, [change]);
    if (!applied.ok) throw new Error(applied.issues[0]?.message);
    const text = writeModel(applied.model, { onto: handmade });
    expect(read(text)).toEqual(applied.model);
    expect(differing(handmade, text)).toEqual({ lost, added });
  });

  test("a text that repeats itself with an alias is written anew where a copy would say something else", () => {
    const text = handmade
      .replace("{ id: basic, name: Basic }", "{ id: basic, name: &n Basic }")
      .replace("name: School", "name: *n");
    const levels = [{ id: "basic", name: "Other" }];
    expect(read(writeModel({ ...read(text), levels }, { onto: text }))).toEqual({ ...read(text), levels });
  });

  test("of another format or unreadable, it is not used", () => {
    expect(writeModel(model, { onto: "polku: [" })).toBe(writeModel(model));
    expect(writeModel(model, { onto: '{"polku": ' })).toBe(writeModel(model, { format: "json" }));
    expect(writeModel(model, { onto: handmade, format: "json" })).toBe(writeModel(model, { format: "json" }));
    expect(writeModel(model, { onto: "- 1\n- 2\n" })).toBe(writeModel(model));
  });

  test("in JSON indentation and order stay", () => {
    const reversed = Object.fromEntries(Object.entries(model).toReversed());
    const tabbed = `${JSON.stringify(reversed, null, "\t")}\n`;
    const text = writeModel({ ...model, name: "N" }, { onto: tabbed });
    expect(differing(tabbed, text)).toEqual({ lost: ['\t"name": "M",'], added: ['\t"name": "N",'] });
    expect(writeModel(model, { onto: tabbed })).toBe(tabbed);
    expect(writeModel(model, { onto: JSON.stringify(model) })).toBe(JSON.stringify(model));
  });
});
