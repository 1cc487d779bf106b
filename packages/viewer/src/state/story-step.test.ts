import { compileNetwork, parseModel, type Change, type Question, type Scenario } from "@polku/core";
import {
  answerViews,
  assumeChecked,
  drawnLinks,
  layouts,
  overviews,
  type StoryStep,
} from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import { openNetwork } from "./actions.js";
import { askQuestion } from "./ask.js";
import * as changesPart from "./changes-part.js";
import { answerIn, openEntryIn, questionIn } from "./derive.js";
import { entryIds } from "./entries.js";
import { firstQuestion } from "./first-question.js";
import { hidesNothing } from "./hidden.js";
import { openScenario } from "./open-scenario.js";
import { startState, versions, type State } from "./state.js";
import { stepOf } from "./story-step.js";
import { goToStep } from "./story.js";
import "../kinds/kinds.js";

const checked = parseModel(tiny);
if (!checked.ok) throw new Error(checked.issues[0]?.message);
const { model } = checked;
const network = compileNetwork(model);

function open(step?: StoryStep): State {
  const stories = step ? [{ id: "recorded", name: "Recorded", steps: [step] }] : [];
  const told = compileNetwork(assumeChecked({ ...model, stories }));
  const state = startState("en", { changes: changesPart });
  return openNetwork(state, { network: told, warnings: [], question: firstQuestion(told) });
}

const asked = fc.constantFrom(
  { ask: "reach", from: "neuvola", client: { area: "mallila", age: 4 } } as const,
  { ask: "reach", from: "perhetyo", via: ["joint"], maxSteps: 1 } as const,
  { ask: "routes", from: "neuvola", to: "perheneuvola", k: 3 } as const,
  { ask: "why-not", from: "neuvola", to: "lastenpsykiatria", status: ["established"] } as const,
  { ask: "gaps", from: "neuvola", rows: { areas: ["mallila"] }, outlook: true } as const,
  {
    ask: "compare",
    a: { ask: "reach", from: "neuvola" },
    b: { ask: "reach", from: "neuvola", client: { area: "mallila" } },
  } as const,
);
const shown = fc.record({
  view: fc.constantFrom(...answerViews, ...overviews),
  layout: fc.constantFrom(...layouts),
  links: fc.constantFrom(...drawnLinks),
  version: fc.constantFrom(...versions),
  hidden: fc.constantFrom(
    hidesNothing,
    { ...hidesNothing, kinds: ["joint" as const], area: "mallila" },
    { ...hidesNothing, levels: [model.levels[0]?.id ?? ""], kept: ["neuvola"] },
  ),
});

describe("a step that is recorded", () => {
  test("shows again what was shown, and passes the checks of a model", () => {
    fc.assert(
      fc.property(asked, shown, fc.boolean(), (question, settings, opens) => {
        const asking = { ...askQuestion(open(), withDefaults(question as Question)), ...settings };
        const answer = answerIn(asking);
        const at = { ...asking, chosen: opens && answer ? entryIds(answer).at(-1) : undefined };
        const step = stepOf(at, ["neuvola"]);
        // What was hidden or arranged on the map alone is kept of the map.
        const isOverview = overviews.some((view) => view === settings.view);
        const after = goToStep(open(step), "recorded", 1);
        const isMap = stepView(at) === "map";
        expect(after.view).toBe(stepView(at));
        if (!isOverview || settings.view === "pilots") expect(questionIn(after)).toEqual(questionIn(at));
        if (!isOverview) {
          expect(openEntryIn(after)).toBe(openEntryIn(at));
          expect(after.version).toBe(settings.version);
        }
        expect(after.layout).toBe(isMap ? settings.layout : "bands");
        expect(after.links).toBe(isMap ? settings.links : "answer");
        expect(after.hidden).toEqual(isMap ? settings.hidden : hidesNothing);
        expect(after.frame).toEqual(isMap ? ["neuvola"] : []);
        expect(
          parseModel(JSON.stringify({ ...model, stories: [{ id: "s", name: "S", steps: [step] }] })),
        ).toMatchObject({
          ok: true,
        });
      }),
    );
  });

  test("has no defaults of its question, and nothing that is as usual", () => {
    expect(stepOf(open())).toEqual({ question: { ask: "reach", from: firstQuestion(network)?.from } });
    const gaps = askQuestion(open(), withDefaults({ ask: "gaps", rows: { origins: ["neuvola"] } }));
    expect(stepOf({ ...gaps, view: "matrix" })).toEqual({
      question: { ask: "gaps", rows: { origins: ["neuvola"] } },
    });
    expect(stepOf({ ...open(), view: "roles", highlighted: "omatyontekija" })).toEqual({
      view: "roles",
      show: ["omatyontekija"],
    });
  });

  test("within a scenario has the changes of the network, not those of stories", () => {
    const story: Change = { op: "add", in: "stories", value: { id: "s", name: "S", steps: [] } };
    const link: Change = { op: "add", in: "needs", value: { id: "tarve", name: "Tarve" } };
    const scenario = (changes: Change[]): Scenario => ({
      polku: 1,
      scenario: "s",
      of: model.id,
      title: "S",
      changes,
    });
    const { question } = stepOf(openScenario(open(), "key", scenario([story])));
    expect(question).toEqual({ ask: "reach", from: firstQuestion(network)?.from });
    expect(stepOf(openScenario(open(), "key", scenario([story, link]))).question).toEqual({
      ask: "what-if",
      question: { ask: "reach", from: firstQuestion(network)?.from },
      changes: [link],
    });
  });
});

/** The view that a step keeps: the matrix is there for gaps alone. */
function stepView({ view, question }: State): string {
  return view === "matrix" && question?.ask !== "gaps" ? "map" : view;
}
