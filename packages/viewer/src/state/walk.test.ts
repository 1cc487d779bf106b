import { ask, compileNetwork, parseModel, type CheckedModel, type Network, type Scenario } from "@polku/core";
import { applyScenario } from "@polku/core/scenarios";
import { drawnLinks, layouts } from "@polku/core/model";
import { describe, expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import * as actions from "./actions.js";
import { writeAddress } from "./address.js";
import * as asking from "./ask.js";
import { editScenario, redoEdit, setChanges, undoEdit } from "./changes.js";
import * as changesPart from "./changes-part.js";
import {
  answerIn,
  changesIn,
  networkIn,
  openEntryIn,
  questionIn,
  routeIndexIn,
  scenarioIn,
} from "./derive.js";
import { firstQuestion } from "./first-question.js";
import { closeScenario, openScenario } from "./open-scenario.js";
import { listAsks } from "./kind.js";
import { sides } from "./question.js";
import * as addressPart from "./address-part.js";
import { startState, themes, versions, views, type Opened, type State } from "./state.js";
import { endStory, goToStep } from "./story.js";
import { rowsOfKind } from "./gap-rows.js";
import "../kinds/kinds.js";

const parts = { changes: changesPart, address: addressPart };

function openedOf(model: CheckedModel): Opened {
  const network = compileNetwork(model);
  const question = firstQuestion(network);
  if (!question) throw new Error("the model has services");
  return { network, warnings: [], question };
}

function modelOf(text: string): CheckedModel {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error("the model is valid");
  return parsed.model;
}

const here = openedOf(modelOf(tiny));
const there: Opened = {
  ...openedOf(modelOf(tiny.replace(/^id: tiny$/m, "id: other"))),
  bundled: "other",
};

/** Random numbers that are the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A reader who does one thing after another, chosen at random. */
class Walk {
  state: State;
  readonly #random: () => number;
  readonly #entries: { address: string; key: string | undefined }[] = [];
  #keys = 0;

  constructor(seed: number) {
    this.#random = randomOf(seed);
    this.state = actions.openNetwork(startState("en", parts), here);
  }

  one<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error("nothing to choose from");
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  some<Item>(items: readonly Item[]): Item[] {
    return items.filter(() => this.#random() < 0.5);
  }

  step(): string {
    const name = this.one(Object.keys(steps));
    this.#entries.push({ address: writeAddress(this.state), key: this.state.scenario?.key });
    this.state = steps[name]?.(this.state, this) ?? this.state;
    return name;
  }

  newKey(): string {
    return `key-${++this.#keys}`;
  }

  /** Back, forward or a link: to where the walk was before, as a page does. */
  goBack(state: State): State {
    const { address, key } = this.one(this.#entries);
    const opened = address.includes("network=other") ? there : here;
    return addressPart.followAddress(state, { opened }, address, key ?? this.newKey());
  }
}

const networkOf = (state: State): Network => networkIn(state) ?? here.network;
const serviceIn = (state: State, walk: Walk) => walk.one(networkOf(state).services).id;
const areaIn = (state: State, walk: Walk) => walk.one([...networkOf(state).areas.keys()]);

function addedService(state: State, walk: Walk): Scenario | undefined {
  const scenario = scenarioIn(state);
  const id = `new-${walk.newKey()}`;
  const level = networkOf(state).model.levels[0]?.id;
  const from = serviceIn(state, walk);
  return (
    scenario && {
      ...scenario,
      changes: [
        ...scenario.changes,
        { op: "add", in: "services", value: { id, name: id, level } },
        { op: "add", in: "links", value: { kind: "referral", from, to: id }, note: "For the walk" },
      ],
    }
  );
}

function edit(state: State, proposed: Scenario | undefined): State {
  if (!proposed || !state.opened) return state;
  const applied = applyScenario(state.opened.network.model, proposed);
  return applied.ok ? editScenario(state, proposed, undefined, applied.model) : state;
}

const steps: Record<string, (state: State, walk: Walk) => State> = {
  kind: (state, walk) => asking.askKind(state, walk.one(listAsks())),
  from: (state, walk) =>
    asking.askWith(state, { from: serviceIn(state, walk) }, walk.one([undefined, ...sides])),
  to: (state, walk) => asking.askWith(state, { to: serviceIn(state, walk) }),
  client: (state, walk) => {
    const age = walk.one([undefined, 0, 4, 17, 150]);
    const area = walk.one([undefined, areaIn(state, walk)]);
    const client = { ...(age === undefined ? {} : { age }), ...(area === undefined ? {} : { area }) };
    return asking.askWith(state, { client }, walk.one([undefined, ...sides]));
  },
  limits: (state, walk) =>
    asking.askWith(state, {
      maxHandoffs: walk.one([undefined, 0, 1, 2]),
      maxSteps: walk.one([undefined, 1, 3]),
      at: walk.one([undefined, "2018-02-05"]),
    }),
  status: (state, walk) =>
    asking.askWith(state, { status: ["established", ...walk.some(["planned", "disputed"] as const)] }),
  rows: (state, walk) =>
    asking.askWith(state, {
      rows: rowsOfKind(networkOf(state), walk.one(["areas", "ages", "origins"]), undefined),
    }),
  swap: (state) => asking.swapSides(asking.swapEnds(state)),
  reset: (state) => asking.resetQuestion(state),
  again: (state, walk) => asking.askQuestion(state, walk.one(state.previous)),
  row: (state, walk) => asking.askRow(state, areaIn(state, walk), serviceIn(state, walk)),
  route: (state, walk) => asking.stepRoute(state, walk.one([1, -1])),
  entry: (state, walk) => asking.chooseRoute(state, walk.one([undefined, serviceIn(state, walk)])),
  select: (state, walk) =>
    actions.selectService(state, walk.one([undefined, serviceIn(state, walk)]), walk.one([true, false])),
  view: (state, walk) => actions.setView(state, walk.one(views)),
  version: (state, walk) => actions.adjust(state, { version: walk.one(versions) }),
  layout: (state, walk) => actions.adjust(state, { layout: walk.one(layouts), theme: walk.one(themes) }),
  links: (state, walk) => actions.adjust(state, { links: walk.one(drawnLinks) }),
  language: (state, walk) => actions.adjust(state, { language: walk.one(["fi", "sv", "en"]) }),
  story: (state, walk) => {
    const [story] = networkOf(state).model.stories ?? [];
    return walk.one([true, false]) && story ? goToStep(state, story.id, walk.one([1, 2])) : endStory(state);
  },
  "what if": (state, walk) =>
    setChanges(state, walk.one([[], [{ op: "remove", in: "services", id: serviceIn(state, walk) }]])),
  open: (state, walk) => {
    const of = state.opened?.network.model.id ?? "";
    const changes = walk.one([
      [],
      [{ op: "remove" as const, in: "services" as const, id: walk.one(here.network.services).id }],
    ]);
    return openScenario(state, walk.newKey(), {
      polku: 1,
      scenario: "s",
      of,
      title: "Plan, a=b & c",
      changes,
    });
  },
  add: (state, walk) => edit(state, addedService(state, walk)),
  remove: (state, walk) => {
    const scenario = scenarioIn(state);
    const change = { op: "remove" as const, in: "services" as const, id: serviceIn(state, walk) };
    return edit(state, scenario && { ...scenario, changes: [...scenario.changes, change] });
  },
  undo: undoEdit,
  redo: redoEdit,
  close: closeScenario,
  network: (state, walk) => actions.openNetwork(state, walk.one([here, there])),
  back: (state, walk) => walk.goBack(state),
};

/** What has to be the same in a page that is opened at the address of another. */
function seen(state: State): unknown {
  const { opened, version, selected, hidden, view, layout, links, language, theme, story, highlighted } =
    state;
  const scenario = scenarioIn(state);
  return {
    network: opened?.network.model.id,
    question: questionIn(state),
    answer: answerIn(state),
    changes: scenario?.changes,
    title: scenario?.title,
    entry: openEntryIn(state),
    routeIndex: routeIndexIn(state),
    version,
    selected,
    hidden,
    view,
    layout,
    links,
    language,
    theme,
    story,
    highlighted,
  };
}

function expectLaws(state: State): void {
  const question = questionIn(state);
  const { opened } = state;
  if (!opened || !question) throw new Error("a walk has always a question");
  const changed = changesPart.applyChanges(opened.network.model, changesIn(state));
  const asksChanged =
    question.ask !== "what-if" &&
    scenarioIn(state) !== undefined &&
    (question.ask === "compare" || state.version !== "before");
  if (asksChanged && !changed.ok) expect(answerIn(state)).toBeUndefined();
  else {
    const network = asksChanged && changed.ok ? compileNetwork(changed.model) : opened.network;
    const asked = ask(network, question);
    // A scenario may remove a service that a question names: the library refuses it, the page has no answer.
    if (asked.ok) expect(answerIn(state)).toEqual(asked.answer);
    else expect(asked.issues.every(({ code }) => code === "unknown-reference")).toBe(true);
  }
  const address = writeAddress(state);
  const fresh = addressPart.followAddress(startState("fi", parts), { opened }, address, "fresh");
  expect({ address, ...(seen(fresh) as object) }).toEqual({ address, ...(seen(state) as object) });
}

describe("after every step of a random walk, the answer is the library's and the address shows the same again", () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))("walk %i", (seed) => {
    const walk = new Walk(seed);
    const names: string[] = [];
    for (let count = 0; count < 60; count++) {
      names.push(walk.step());
      try {
        expectLaws(walk.state);
      } catch (error) {
        throw new Error(`after ${names.join(", ")}`, { cause: error });
      }
    }
  });
});
