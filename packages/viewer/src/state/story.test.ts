import { compileNetwork, type Change, type Model, type Scenario } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { askComparison, openNetwork } from "./actions.js";
import { writeAddress } from "./address.js";
import { askWith } from "./ask.js";
import * as changesPart from "./changes-part.js";
import { answerIn, changedIn, changesIn } from "./derive.js";
import { followAddress } from "./follow-address.js";
import { hidesNothing } from "./hidden.js";
import { closeScenario, openScenario } from "./open-scenario.js";
import { readAddress } from "./read-address.js";
import { startState, type Opened, type State, type WhatIf } from "./state.js";
import { endStory, goToStep, highlightedIn, leavesChangesOut, showsStep } from "./story.js";
import "../kinds/kinds.js";

const model: Model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [{ id: "basic", name: "Basic" }],
  services: [
    { id: "clinic", name: "Clinic", level: "basic" },
    { id: "work", name: "Work", level: "basic" },
  ],
  stories: [
    {
      id: "two-steps",
      name: "Two steps",
      steps: [
        { question: { ask: "reach", from: "clinic" }, caption: "First" },
        { question: { ask: "gaps", rows: { origins: ["clinic", "work"] } } },
      ],
    },
    { id: "empty", name: "Empty", steps: [] },
    {
      id: "looks",
      name: "Looks",
      steps: [
        { view: "steering", show: ["clinic"], caption: "Who steers" },
        { question: { ask: "reach", from: "clinic" }, view: "pilots" },
      ],
    },
    {
      id: "kept",
      name: "Kept",
      steps: [
        {
          question: { ask: "reach", from: "clinic" },
          view: "text",
          show: ["clinic"],
          layout: "free",
          links: "all",
          hide: { kinds: ["joint"] },
          frame: ["work"],
          version: "after",
          notes: "Ask the room",
          minutes: 2,
        },
        {
          question: {
            ask: "what-if",
            question: { ask: "reach", from: "clinic" },
            changes: [{ op: "add", in: "links", value: { kind: "joint", from: "clinic", to: "work" } }],
          },
        },
      ],
    },
  ],
};
const network = compileNetwork(assumeChecked(model));

function open(more: Partial<Opened> = {}, whatIf?: WhatIf): State {
  const question = withDefaults({ ask: "reach", from: "work" });
  const state = startState("en", { changes: changesPart });
  return openNetwork(state, { network, warnings: [], question, ...more }, whatIf);
}

describe("a story", () => {
  test("asks the question of each step, in the view that shows it", () => {
    const first = goToStep(open(), "two-steps", 1);
    expect(first).toMatchObject({ story: { story: "two-steps", step: 1 }, view: "map" });
    expect(first.question).toEqual(withDefaults({ ask: "reach", from: "clinic" }));
    const second = goToStep(first, "two-steps", 2);
    expect(second).toMatchObject({ question: { ask: "gaps" }, view: "matrix" });
    expect(goToStep({ ...first, view: "text" }, "two-steps", 2).view).toBe("text");
    expect(goToStep({ ...first, view: "pilots" }, "two-steps", 1).view).toBe("map");
  });

  test("stays within its steps, and is not told where there is none", () => {
    expect(goToStep(open(), "two-steps", 9).story?.step).toBe(2);
    expect(goToStep(open(), "two-steps", 0).story?.step).toBe(1);
    const state = open();
    expect(goToStep(state, "empty", 1)).toBe(state);
    expect(goToStep(state, "missing", 1)).toBe(state);
  });

  test("shows an overview, with what the step is about, and leaves the question where it asks none", () => {
    const first = goToStep({ ...open(), view: "text" }, "looks", 1);
    expect(first).toMatchObject({ view: "steering", question: { from: "work" } });
    expect([...highlightedIn(first, "steering")]).toEqual(["clinic"]);
    expect([...highlightedIn(first, "pilots")]).toEqual([]);
    expect(showsStep(first)).toBe(true);
    expect(showsStep({ ...first, view: "map" })).toBe(false);
    const second = goToStep(first, "looks", 2);
    expect(second).toMatchObject({ view: "pilots", question: { from: "clinic" } });
    expect(showsStep(askWith(second, { from: "work" }))).toBe(false);
    expect(goToStep({ ...open(), question: undefined }, "looks", 1).question).toMatchObject({
      from: "work",
    });
  });

  test("shows a step as it keeps it, and the next without that", () => {
    const first = goToStep({ ...open(), selected: ["work"] }, "kept", 1);
    expect(first).toMatchObject({
      view: "text",
      chosen: "clinic",
      layout: "free",
      links: "all",
      hidden: { kinds: ["joint"], levels: [] },
      frame: ["work"],
      version: "after",
      selected: [],
    });
    expect(showsStep(first)).toBe(true);
    expect(showsStep({ ...first, layout: "bands" })).toBe(false);
    const second = goToStep(first, "kept", 2);
    expect(second).toMatchObject({
      view: "map",
      layout: "bands",
      links: "answer",
      frame: [],
      version: "both",
    });
    expect(second.hidden).toEqual(hidesNothing);
    expect(second.chosen).toBeUndefined();
    expect(answerIn(second)).toMatchObject({ ok: true, gained: ["work"] });
    // The reader's own text stays; that of a step does not.
    expect(goToStep({ ...second, view: "text" }, "two-steps", 1).view).toBe("text");
  });

  test("is shown by an address of its step alone as it keeps it", () => {
    const shown = followAddress(open(), { opened: open().opened! }, "story=kept&step=1", "key");
    expect(shown).toMatchObject({ view: "text", layout: "free", chosen: "clinic", frame: ["work"] });
    const whole = followAddress(open(), { opened: open().opened! }, writeAddress(shown), "key");
    expect(whole).toMatchObject({ view: "text", layout: "free", chosen: "clinic", frame: ["work"] });
  });

  test("never replaces the changes of an open scenario by those of a step", () => {
    const own: Change = { op: "remove", in: "services", id: "work" };
    const scenario: Scenario = { polku: 1, scenario: "s", of: "small", title: "S", changes: [own] };
    const at = goToStep(openScenario(open(), "key", scenario), "kept", 2);
    expect(changesIn(at)).toEqual([own]);
    expect(leavesChangesOut(at)).toBe(true);
    expect(showsStep(at)).toBe(true);
    expect(leavesChangesOut(goToStep(at, "kept", 1))).toBe(false);
  });

  test("is found where the open scenario adds it, in its address too", () => {
    const story = { id: "added", name: "Added", steps: [{ question: { ask: "reach", from: "clinic" } }] };
    const changes: Change[] = [{ op: "add", in: "stories", value: story }];
    const scenario: Scenario = { polku: 1, scenario: "s", of: "small", title: "S", changes };
    const at = goToStep(openScenario(open(), "key", scenario), "added", 1);
    expect(at.story).toEqual({ story: "added", step: 1 });
    expect(followAddress(open(), { opened: open().opened! }, writeAddress(at), "other")).toMatchObject({
      story: { story: "added", step: 1 },
      unknown: undefined,
    });
    // With the scenario the story goes, and one of the network stays.
    expect(closeScenario(at).story).toBeUndefined();
    const own = goToStep(openScenario(open(), "key", scenario), "two-steps", 1);
    expect(closeScenario(own).story).toEqual({ story: "two-steps", step: 1 });
    // Where the address only names the scenario, it is open already.
    expect(readAddress("story=added", at.opened!, undefined, ["added"]).unknown).toEqual([]);
  });

  test("ends with its question still asked, and with the network", () => {
    const told = goToStep(open(), "two-steps", 1);
    expect(endStory(told)).toMatchObject({ story: undefined, question: told.question });
    const question = withDefaults({ ask: "reach", from: "work" });
    const other = {
      network,
      file: { name: "other.yaml", mark: "x", content: new Blob([]) },
      warnings: [],
      question,
    };
    expect(openNetwork(told, other).story).toBeUndefined();
  });

  test("and its step are in the address; an unknown one is reported with the nearest", () => {
    const state = goToStep(open(), "two-steps", 2);
    const read = (address: string) => readAddress(address, state.opened!);
    expect(read(writeAddress(state))).toMatchObject({ story: { story: "two-steps", step: 2 }, unknown: [] });
    const wrong = read("story=two-step&step=x");
    expect(wrong.story).toBeUndefined();
    expect(wrong.unknown).toEqual([
      { key: "step", value: "x", nearest: [] },
      { key: "story", value: "two-step", nearest: ["two-steps"] },
    ]);
  });
});

describe("a bundled network beside another", () => {
  const link = { id: "new", kind: "referral" as const, from: "work", to: "clinic" };
  const changes: Change[] = [{ op: "add", in: "links", value: link }];
  const later = compileNetwork(assumeChecked({ ...model, name: "Other name", links: [link] }));
  const whatIf: WhatIf = { kind: "network", bundled: "later", network: later };

  test("is asked what changes, with plans and disputes, and the address names both instead of the changes", () => {
    const asked = askComparison(open({ bundled: "earlier" }, whatIf));
    expect(answerIn(asked)).toMatchObject({ ok: true, gained: ["clinic"], lost: [] });
    expect(changesIn(asked)).toEqual(changes);
    // It is known as a whole, with what changes don't carry, such as its own name.
    expect(changedIn(asked)).toEqual({ ok: true, network: later });
    expect(asked.question).toMatchObject({ question: { status: expect.arrayContaining(["disputed"]) } });
    const address = writeAddress(askWith(asked, { at: "2018-02-05" }));
    expect(address).toContain("network=earlier&becomes=later");
    expect(address).not.toContain("changes=");
  });

  test("without another nothing is asked", () => {
    const state = open();
    expect(askComparison(state)).toBe(state);
  });
});
