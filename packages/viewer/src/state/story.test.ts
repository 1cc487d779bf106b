import { compileNetwork, type Change, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { beforeAll, describe, expect, test } from "vitest";
import { askBecomes, endStory, openNetwork, tellStory } from "./actions.js";
import { readView, writeAddress } from "./address.js";
import { askWith } from "./ask.js";
import { loadWhatIfPart } from "./late-part.js";
import { startState, type Opened, type State } from "./state.js";
import { pointedIn, showsTold, unknownStory } from "./story.js";

beforeAll(loadWhatIfPart);

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
  ],
};
const network = compileNetwork(assumeChecked(model));

function open(more: Partial<Opened> = {}): State {
  const question = withDefaults({ ask: "reach", from: "work" });
  return openNetwork(startState("en"), { network, file: undefined, warnings: [], question, ...more });
}

describe("a story", () => {
  test("asks the question of each step, in the view that shows it", () => {
    const first = tellStory(open(), "two-steps", 1);
    expect(first).toMatchObject({ telling: { story: "two-steps", step: 1 }, view: "map" });
    expect(first.question).toEqual(withDefaults({ ask: "reach", from: "clinic" }));
    const second = tellStory(first, "two-steps", 2);
    expect(second).toMatchObject({ question: { ask: "gaps" }, view: "matrix" });
    expect(tellStory({ ...first, view: "text" }, "two-steps", 2).view).toBe("text");
    expect(tellStory({ ...first, view: "pilots" }, "two-steps", 1).view).toBe("map");
  });

  test("stays within its steps, and is not told where there is none", () => {
    expect(tellStory(open(), "two-steps", 9).telling?.step).toBe(2);
    expect(tellStory(open(), "two-steps", 0).telling?.step).toBe(1);
    const state = open();
    expect(tellStory(state, "empty", 1)).toBe(state);
    expect(tellStory(state, "missing", 1)).toBe(state);
  });

  test("shows an overview, with what the step is about, and leaves the question where it asks none", () => {
    const first = tellStory({ ...open(), view: "text" }, "looks", 1);
    expect(first).toMatchObject({ view: "steering", question: { from: "work" } });
    expect([...pointedIn(first, "steering")]).toEqual(["clinic"]);
    expect([...pointedIn(first, "pilots")]).toEqual([]);
    expect(showsTold(first)).toBe(true);
    expect(showsTold({ ...first, view: "map" })).toBe(false);
    const second = tellStory(first, "looks", 2);
    expect(second).toMatchObject({ view: "pilots", question: { from: "clinic" } });
    expect(showsTold(askWith(second, { from: "work" }))).toBe(false);
    expect(tellStory({ ...open(), question: undefined }, "looks", 1).question).toMatchObject({
      from: "work",
    });
  });

  test("ends with its question still asked, and with the network", () => {
    const told = tellStory(open(), "two-steps", 1);
    expect(endStory(told)).toMatchObject({ telling: undefined, question: told.question });
    const question = withDefaults({ ask: "reach", from: "work" });
    const other = { network, file: "other.yaml", warnings: [], question };
    expect(openNetwork(told, other).telling).toBeUndefined();
  });

  test("and its step stand in the address; an unknown one is told with the nearest", () => {
    const address = writeAddress(tellStory(open(), "two-steps", 2));
    expect(readView(address).telling).toEqual({ story: "two-steps", step: 2 });
    expect(readView("story=two-steps&step=x").telling).toEqual({ story: "two-steps", step: 1 });
    expect(unknownStory(network, "two-step")).toMatchObject({ field: "story", nearest: ["two-steps"] });
  });
});

describe("a bundled network beside another", () => {
  const changes: Change[] = [
    { op: "add", in: "links", value: { id: "new", kind: "referral", from: "work", to: "clinic" } },
  ];
  const becomes = { bundled: "later", changes };

  test("is asked what changes, with plans and disputes, and the address names both instead of the changes", () => {
    const asked = askBecomes(open({ bundled: "earlier", becomes }));
    expect(asked.answer).toMatchObject({ ok: true, gained: ["clinic"], lost: [] });
    expect(asked.question).toMatchObject({ question: { status: expect.arrayContaining(["disputed"]) } });
    const address = writeAddress(askWith(asked, { at: "2018-02-05" }));
    expect(readView(address)).toMatchObject({ network: "earlier", becomes: "later" });
    expect(address).not.toContain("changes=");
  });

  test("without another nothing is asked", () => {
    const state = open();
    expect(askBecomes(state)).toBe(state);
  });
});
