import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseModel } from "../formats/parse-model.js";
import { checkModel } from "../rules/check-model.js";
import { parseScenario } from "../formats/parse-scenario.js";
import type { Model } from "../model/model.js";
import type { Change } from "../model/change.js";
import { applyChanges } from "./apply-changes.js";
import { applyScenario } from "./apply-scenario.js";
import { describeChange, describeChanges } from "./describe-change.js";
import { diffModels } from "./diff-models.js";
import { settleStories } from "./settle-stories.js";
import { undoOf } from "./undo-of.js";

const file = resolve(import.meta.dirname, "../../../../fixtures/tiny.yaml");
const checked = parseModel(readFileSync(file, "utf8"), { file });
if (!checked.ok) throw new Error("the tiny network is not valid");
const { model } = checked;

function apply(changes: string) {
  const text = `polku: 1\nscenario: s\nof: tiny\ntitle: S\nchanges:\n${changes}`;
  const parsed = parseScenario(text, { file: "s.yaml" });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join());
  return applyScenario(model, parsed.scenario, parsed);
}
const issuesOf = (changes: string) =>
  apply(changes).issues.map(({ line, column, code, severity }) => `${line}:${column} ${severity} ${code}`);

describe("issues of a changed model stand at the change that brought them", () => {
  test.each([
    [
      "a link to nowhere",
      "  - { op: change, in: links, id: perhetyo-neuvola, value: { to: neuvla } }\n",
      ["6:65 error unknown-reference"],
    ],
    [
      "the second of two changes",
      "  - { op: remove, in: links, id: perhetyo-neuvola }\n  - { op: change, in: services, id: neuvola, value: { level: bsic } }\n",
      ["7:62 error undeclared-level"],
    ],
    [
      "a shape",
      "  - { op: add, in: needs, value: { id: new, nam: New } }\n",
      ["6:34 error missing-field", "6:45 error unknown-field"],
    ],
    [
      "a source of the scenario",
      "  - { op: remove, in: links, id: perhetyo-neuvola, sources: [{ source: exmple, at: x }] }\n",
      ["6:72 error unknown-reference"],
    ],
    [
      "an id that is taken",
      "  - { op: add, in: needs, value: { id: parenting, name: New } }\n",
      ["6:40 error duplicate-id"],
    ],
  ])("%s", (_name, changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  test("an element that is added without a source is a warning; warnings of the rest are not told", () => {
    const changes = "  - { op: add, in: services, value: { id: new, name: New, level: basic } }\n";
    expect(issuesOf(changes)).toEqual(["6:37 warning no-source"]);
  });

  test("all changes that can't be made are told at once", () => {
    const changes = "  - { op: remove, in: links, id: a }\n  - { op: remove, in: services, id: b }\n";
    expect(issuesOf(changes)).toEqual(["6:34 error unknown-reference", "7:37 error unknown-reference"]);
  });
});

test("a removal says what it took along and where it took mentions out", () => {
  const applied = apply("  - { op: remove, in: services, id: perhetyo }\n");
  expect(applied.ok && applied.aftermath).toEqual([
    { change: 0, in: "links", id: "perhetyo-neuvola", became: "removed" },
    { change: 0, in: "pilots", id: "yhteisvastaanotto-mallila", became: "changed" },
    { change: 0, in: "links", id: "perheneuvola-perhetyo", became: "removed" },
    { change: 0, in: "places", id: "mallilan-kohtaamispaikka", became: "changed" },
  ]);
});

test("a practice or a role takes along the links that are there through nothing else", () => {
  const ofPractice = apply("  - { op: remove, in: practices, id: yhteisvastaanotto }\n");
  expect(ofPractice.ok && ofPractice.aftermath).toEqual([
    { change: 0, in: "links", id: "perhetyo-neuvola", became: "removed" },
    { change: 0, in: "pilots", id: "yhteisvastaanotto-mallila", became: "changed" },
  ]);
  const ofRole = apply("  - { op: remove, in: roles, id: verkostokoordinaattori }\n");
  expect(ofRole.ok && ofRole.aftermath).toEqual([
    { change: 0, in: "links", id: "perheneuvola-perhetyo", became: "removed" },
  ]);
  const alsoThroughAnother = applyChanges(model, [
    { op: "add", in: "practices", value: { id: "kotikaynti", name: "Home visit" } },
    {
      op: "change",
      in: "links",
      id: "perhetyo-neuvola",
      value: { practices: ["yhteisvastaanotto", "kotikaynti"] },
    },
    { op: "remove", in: "practices", id: "yhteisvastaanotto" },
  ]);
  const { links } = (alsoThroughAnother.ok ? alsoThroughAnother.model : {}) as Model;
  expect(links?.find(({ id }) => id === "perhetyo-neuvola")?.practices).toEqual(["kotikaynti"]);
});

test("what has a list that may not be empty goes with the last of its entries", () => {
  const storied = checkModel({
    ...model,
    links: [
      ...(model.links ?? []),
      { kind: "outreach", from: "perhetyo", to: "neuvola", areas: ["mallila"] },
    ],
    stories: [
      {
        id: "story",
        name: "Story",
        steps: [
          { question: { ask: "gaps", rows: { origins: ["neuvola"] }, targets: ["perhetyo"] } },
          { question: { ask: "gaps", rows: { origins: ["neuvola", "perhetyo"] } } },
        ],
      },
    ],
  });
  if (!storied.ok) throw new Error(storied.issues[0]?.message);
  const without = (section: "services" | "areas", id: string) => {
    const applied = applyChanges(storied.model, [{ op: "remove", in: section, id }]);
    if (!applied.ok) throw new Error(applied.issues[0]?.message);
    return applied.model;
  };
  expect(without("services", "perhetyo").stories?.[0]?.steps).toEqual([
    { question: { ask: "gaps", rows: { origins: ["neuvola"] } } },
  ]);
  expect(without("areas", "mallila").links).toEqual(
    model.links?.filter(({ areas = [] }) => areas.join() !== "mallila"),
  );
});

test("a step of a story does without what it framed or hid, and stays", () => {
  const steps = [
    {
      question: { ask: "reach", from: "neuvola" },
      show: ["perhetyo"],
      frame: ["perhetyo", "neuvola"],
      hide: { area: "mallila", kept: ["perhetyo"] },
      notes: "Ask the room",
      minutes: 1.5,
    },
  ];
  const storied = checkModel({ ...model, stories: [{ id: "story", name: "Story", steps }] });
  if (!storied.ok) throw new Error(storied.issues[0]?.message);
  const applied = applyChanges(storied.model, [
    { op: "remove", in: "services", id: "perhetyo" },
    { op: "remove", in: "areas", id: "mallila" },
  ]);
  expect(applied.ok && applied.model.stories?.[0]?.steps).toEqual([
    { ...steps[0], show: [], frame: ["neuvola"], hide: { kept: [] } },
  ]);
});

test("a question about a client of an area goes with the area: without it, it would be another question", () => {
  const steps = [
    { question: { ask: "reach", from: "neuvola", client: { area: "mallila" } } },
    { question: { ask: "reach", from: "neuvola" } },
  ];
  const storied = checkModel({ ...model, stories: [{ id: "story", name: "Story", steps }] });
  if (!storied.ok) throw new Error(storied.issues[0]?.message);
  const applied = applyChanges(storied.model, [{ op: "remove", in: "areas", id: "mallila" }]);
  expect(applied.ok && applied.model.stories?.[0]?.steps).toEqual(steps.slice(1));
});

describe("undoing", () => {
  const back = (changes: Change[]) => {
    const applied = applyChanges(model, changes);
    if (!applied.ok) throw new Error("not applied");
    const undone = applyChanges(applied.model, undoOf(model, changes));
    return undone.ok ? diffModels(undone.model, model) : undefined;
  };

  test("a removal brings back what it took along", () => {
    expect(back([{ op: "remove", in: "services", id: "perhekeskus" }])).toEqual([]);
  });

  test("an addition of a link without an id beside one that says nearly the same", () => {
    const value = { kind: "referral", from: "neuvola", to: "perhetyo" };
    const twice: Change[] = [
      { op: "add", in: "links", value },
      { op: "add", in: "links", value: { ...value, areas: ["mallila"] } },
    ];
    expect(back(twice)).toEqual([]);
  });

  test("changes that can't be applied have no undoing", () => {
    expect(() => undoOf(model, [{ op: "remove", in: "links", id: "nothing" }])).toThrow(RangeError);
  });
});

describe("the difference of two models", () => {
  const changed = (changes: Change[]) => {
    const applied = applyChanges(model, changes);
    if (!applied.ok) throw new Error("not applied");
    return applied.model;
  };

  test("is small: a removed service is one change, a changed field one field", () => {
    const changes: Change[] = [
      { op: "remove", in: "services", id: "perhetyo" },
      {
        op: "change",
        in: "services",
        id: "neuvola",
        value: { eligibility: { ages: { max: 7 } }, access: null },
      },
    ];
    expect(diffModels(model, changed(changes))).toEqual(changes);
  });

  test("a link that goes elsewhere before its service is removed is changed, not made anew", () => {
    const changes: Change[] = [
      { op: "change", in: "links", id: "perhetyo-neuvola", value: { from: "perheneuvola" } },
      { op: "remove", in: "services", id: "perhetyo" },
    ];
    expect(diffModels(model, changed(changes))).toEqual(changes);
  });

  test("an id that moves to another list keeps its mentions", () => {
    const steered = changed([
      { op: "add", in: "groups", value: { id: "group", name: "G", steers: ["perhetyo"] } },
    ]);
    const service = { op: "remove", in: "services", id: "perhetyo" } as const;
    const moved = applyChanges(steered, [
      service,
      { op: "add", in: "practices", value: { id: "perhetyo", name: "Perhetyö" } },
      { op: "change", in: "groups", id: "group", value: { steers: ["perhetyo"] } },
    ]);
    if (!moved.ok) throw new Error("not applied");
    const again = applyChanges(steered, diffModels(steered, moved.model));
    expect(again.ok && diffModels(again.model, moved.model)).toEqual([]);
    expect(again.ok && JSON.stringify(again.model)).toContain('"steers":["perhetyo"]');
  });
});

describe("changes in words", () => {
  const wider: Change = {
    op: "change",
    in: "links",
    id: "perhetyo-neuvola",
    value: { areas: ["mallimaa"], until: null, note: "Long" },
  };

  test.each([
    [
      "en",
      "Changes the link (outreach) from Family work to Maternity and child health clinic: areas: Mallimaa (was Mallila); until: no longer given (was 31 Dec 2018); note (added).",
    ],
    [
      "fi",
      "Muutetaan: yhteys (jalkautuva työ): Perhetyö → Neuvola; alueet: Mallimaa (oli Mallila); päättyen: ei enää ilmoiteta (oli 31.12.2018); huomautus (lisätään).",
    ],
    [
      "sv",
      "Ändras: länk (uppsökande arbete): Familjearbete → Rådgivning; områden: Mallimaa (var Mallila); till och med: anges inte längre (var 31 dec. 2018); anmärkning (läggs till).",
    ],
  ] as const)("in %s", (language, sentence) => {
    expect(describeChange(model, wider, language)).toBe(sentence);
  });

  test("a link that has others beside it is named by its id too", () => {
    const beside = { id: "evening", kind: "outreach", from: "perhetyo", to: "neuvola" };
    const adds: Change = { op: "add", in: "links", value: beside };
    const ends = "from Family work to Maternity and child health clinic";
    const removes: Change = { op: "remove", in: "links", id: "perhetyo-neuvola" };
    expect(describeChanges(model, [adds, removes], "en")).toEqual([
      `Adds the link evening (outreach) ${ends}.`,
      `Removes the link perhetyo-neuvola (outreach) ${ends}.`,
    ]);
    expect(describeChange(model, removes, "en")).toBe(`Removes the link (outreach) ${ends}.`);
  });

  test("later changes are told of what earlier ones made", () => {
    const changes: Change[] = [
      { op: "add", in: "services", value: { id: "new", name: { fi: "Uusi", en: "New" }, level: "basic" } },
      { op: "add", in: "links", value: { kind: "referral", from: "neuvola", to: "new" } },
      { op: "change", in: "services", id: "new", value: { eligibility: { ages: { min: 1, max: 3 } } } },
      { op: "change", in: "services", id: "new", value: { status: "planned", level: "ot" } },
      { op: "remove", in: "services", id: "new" },
    ];
    expect(describeChanges(model, changes, "en")).toEqual([
      "Adds the service “New”.",
      "Adds the link (referral) from Maternity and child health clinic to New.",
      "Changes the service “New”: ages: 1–3 (not given before).",
      "Changes the service “New”: status: planned (not given before); level: OT level (was Basic level).",
      "Removes the service “New”.",
    ]);
  });
});

test("a level is added before another one, or moved there; a difference carries the order", () => {
  const ids = (each: Model) => each.levels.map(({ id }) => id);
  const [basic = "", special = ""] = ids(model);
  const applied = applyChanges(model, [
    { op: "add", in: "levels", value: { id: "new", name: "New" }, before: special },
    { op: "change", in: "levels", id: special, value: {}, before: basic },
  ]);
  const after = applied.ok ? applied.model : model;
  expect(ids(after).slice(0, 3)).toEqual([special, basic, "new"]);
  const changes = diffModels(model, after);
  const again = applyChanges(model, changes);
  expect(again.ok && ids(again.model)).toEqual(ids(after));
  expect(changes.every(({ in: section }) => section === "levels")).toBe(true);
  expect(
    describeChange(model, { op: "change", in: "levels", id: special, value: {}, before: basic }, "en"),
  ).toMatch(/moved before the level/);
  const unknown = applyChanges(model, [
    { op: "change", in: "levels", id: special, value: {}, before: "bsic" },
  ]);
  expect(unknown.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["unknown-reference", "changes.0.before"],
  ]);
});

test("a story that adds what a scenario adds asks its question as it is once that is done", () => {
  const add: Change = {
    op: "add",
    in: "links",
    value: { id: "new", from: "neuvola", to: "lastenpsykiatria", kind: "referral" },
  };
  const other: Change = { op: "remove", in: "services", id: "perhetyo" };
  const question = { ask: "reach" as const, from: "neuvola" };
  const story = {
    id: "recorded",
    name: "Recorded",
    steps: [
      { question: { ask: "what-if" as const, question, changes: [add] }, version: "after", caption: "One" },
      { question: { ask: "what-if" as const, question, changes: [add, other] } },
      { question },
    ],
  };
  // The link was added, then changed, and both are one change by now.
  const changed: Change = { ...add, value: { ...add.value, ages: { min: 12 } } };
  const changes: Change[] = [changed, { op: "add", in: "stories", value: story }];
  const applied = applyChanges(model, changes);
  if (!applied.ok) throw new Error(applied.issues.map(({ message }) => message).join());
  const settled = settleStories(applied.model, changes);
  expect(settled.stories?.at(-1)?.steps).toEqual([
    { question, caption: "One" },
    { question: { ask: "what-if", question, changes: [other] } },
    { question },
  ]);
  expect(checkModel(settled).ok).toBe(true);
  expect(settleStories(model, changes)).toBe(model);
  // What can be made again stays: it then changes nothing.
  const again: Change[] = [{ op: "change", in: "services", id: "perhetyo", value: { level: "ot" } }];
  const trying = { ...story, steps: [{ question: { ask: "what-if", question, changes: again } }] };
  const kept = applyChanges(model, [...again, { op: "add", in: "stories", value: trying }]);
  expect(kept.ok && settleStories(kept.model, again)).toBe(kept.ok && kept.model);
});
