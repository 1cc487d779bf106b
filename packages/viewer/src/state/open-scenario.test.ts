import { compileNetwork, type Change, type Scenario } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { adjust, openNetwork } from "./actions.js";
import { askKind, askQuestion } from "./ask.js";
import { editScenario, redoEdit, setChanges, undoEdit } from "./changes.js";
import * as changesPart from "./changes-part.js";
import {
  answerIn,
  changedIn,
  changesIn,
  effectIn,
  missingPart,
  networkIn,
  scenarioIn,
  shownIn,
} from "./derive.js";
import { closeScenario, openScenario } from "./open-scenario.js";
import { startState, type State } from "./state.js";
import "../kinds/kinds.js";

const network = networkOf("clinic-work: clinic -referral-> work", "far");
const { model } = network;
const addsLink: Change = {
  op: "add",
  in: "links",
  value: { id: "clinic-far", kind: "referral", from: "clinic", to: "far" },
};
const addsService: Change = {
  op: "add",
  in: "services",
  value: { id: "new", name: "New", level: "basic" },
};

function open(parts: State["parts"] = { changes: changesPart }): State {
  const question = withDefaults({ ask: "reach", from: "clinic" });
  return openNetwork(startState("en", parts), { network, warnings: [], question });
}

const scenarioOf = (changes: Change[], of = "small"): Scenario => ({
  polku: 1,
  scenario: "s",
  of,
  title: "S",
  changes,
});
const openWith = (...changes: Change[]) => openScenario(open(), "key", scenarioOf(changes));
const reached = (state: State) => {
  const answer = answerIn(state);
  return answer?.ask === "reach" ? answer.reached.map(({ service }) => service) : undefined;
};

test("a question of reach becomes what changes in it, and comes back as it was", () => {
  const edited = openWith(addsLink);
  expect(answerIn(edited)).toMatchObject({ ask: "what-if", ok: true, gained: ["far"] });
  const closed = closeScenario(edited);
  expect([scenarioIn(closed), changesIn(closed)]).toEqual([undefined, []]);
  expect(reached(closed)).toEqual(["clinic", "work"]);
  expect(networkIn(closed)).toBe(network);
});

test("every other question is asked of the network after the changes, or before them", () => {
  const after = askKind(openWith(addsLink), "reach");
  expect(reached(after)).toEqual(["clinic", "far", "work"]);
  expect(effectIn(after)).toMatchObject({ gained: ["far"], lost: [] });
  const before = adjust(after, { version: "before" });
  expect(reached(before)).toEqual(["clinic", "work"]);
  expect(effectIn(before)).toMatchObject({ gained: ["far"] });
  expect(reached(adjust(before, { version: "after" }))).toEqual(["clinic", "far", "work"]);
});

test("before and after are drawn in the picture of what is in either, so that nothing moves", () => {
  const both = openWith(addsService, { op: "remove", in: "services", id: "far" });
  const services = (state: State) => shownIn(state)?.network.services.map(({ id }) => id);
  const before = adjust(both, { version: "before" });
  const after = adjust(both, { version: "after" });
  expect(services(both)).toEqual(["clinic", "far", "new", "work"]);
  expect(services(before)).toEqual(["clinic", "far", "work"]);
  expect(services(after)).toEqual(services(both));
  for (const state of [before, both, after])
    expect(shownIn(state)?.joined?.services.map(({ id }) => id)).toEqual(services(both));
  expect(shownIn(both)).toMatchObject({ absent: [], marks: { added: ["new"], removed: ["far"] } });
  expect(shownIn(before)?.absent).toEqual([]);
  expect(shownIn(after)?.absent).toEqual(["far"]);
});

describe("an edit", () => {
  test("of changes by a question is one of the scenario, and is taken back and made again", () => {
    const once = openWith(addsLink);
    const twice = setChanges(once, [addsLink, addsService]);
    expect(networkIn(twice)?.services).toHaveLength(4);
    const undone = undoEdit(twice);
    expect(changesIn(undone)).toEqual([addsLink]);
    expect(changesIn(redoEdit(undone))).toEqual([addsLink, addsService]);
    expect(undoEdit(undone)).toBe(undone);
  });

  test("that has made its model already is not applied again", () => {
    const before = openWith();
    const applied = changesPart.applyScenario(network.model, scenarioOf([addsLink]));
    const made = applied.ok ? applied.model : model;
    const edited = editScenario(before, scenarioOf([addsLink]), undefined, made);
    const changed = changedIn(edited);
    expect(changed?.ok === true && changed.network.model).toBe(made);
    expect(reached(askKind(edited, "reach"))).toContain("far");
  });

  test("keeps the reasons of changes that stay", () => {
    const noted = { ...addsLink, note: "Agreed in spring" };
    const edited = setChanges(openScenario(open(), "key", scenarioOf([noted])), [addsLink, addsService]);
    expect(scenarioIn(edited)?.changes).toEqual([noted, addsService]);
  });

  test("that takes back what was selected takes it out of the selection", () => {
    const edited = { ...openWith(addsService), selected: ["new", "work"] };
    expect(setChanges(edited, []).selected).toEqual(["work"]);
  });
});

test("another question in a scenario keeps its changes, and asking before's again too", () => {
  const edited = openWith(addsLink);
  const asked = askQuestion(edited, withDefaults({ ask: "routes", from: "clinic", to: "far" }));
  expect(changesIn(asked)).toEqual([addsLink]);
  const answer = answerIn(asked);
  expect(answer?.ask === "routes" && answer.routes).toHaveLength(1);
  const whatIf = asked.previous.find(({ ask }) => ask === "what-if");
  expect(whatIf && changesIn(askQuestion(asked, whatIf))).toEqual([addsLink]);
});

test("a scenario of another network waits until that is open", () => {
  const state = openScenario(open(), "key", scenarioOf([addsLink], "other"));
  expect(scenarioIn(state)).toBeUndefined();
  expect(networkIn(state)).toBe(network);
  const other = compileNetwork(assumeChecked({ ...model, id: "other" }));
  const there = openNetwork(state, {
    network: other,
    warnings: [],
    question: withDefaults({ ask: "reach", from: "clinic" }),
  });
  expect(reached(there)).toEqual(["clinic", "far", "work"]);
});

test("what needs a part that is not loaded is pending, and never answered from the network as it was", () => {
  const pending = askKind(openScenario(open({}), "key", scenarioOf([addsLink])), "reach");
  expect([answerIn(pending), shownIn(pending), missingPart(pending)]).toEqual([
    undefined,
    undefined,
    "changes",
  ]);
  expect(missingPart(adjust(pending, { version: "before" }))).toBe("changes");
  const loaded = { ...pending, parts: { changes: changesPart } };
  expect(reached(loaded)).toEqual(["clinic", "far", "work"]);
  expect(missingPart(loaded)).toBeUndefined();
});

test("changes that can't be made are no answer", () => {
  const state = openWith({ op: "remove", in: "services", id: "nobody" });
  expect(answerIn(state)).toMatchObject({ ask: "what-if", ok: false });
  expect(answerIn(askKind(state, "reach"))).toBeUndefined();
  expect(effectIn(askKind(state, "reach"))).toMatchObject({ ok: false });
});

test("a network without services asks nothing until the first service is there", () => {
  const { services: _, links: __, ...rest } = model;
  const empty = compileNetwork(assumeChecked({ ...rest, services: [] }));
  const opened = { network: empty, warnings: [], question: undefined };
  const none = openScenario(
    openNetwork(startState("en", { changes: changesPart }), opened),
    "key",
    scenarioOf([]),
  );
  expect([none.question, answerIn(none)]).toEqual([undefined, undefined]);
  const one = setChanges(none, [addsService]);
  expect(reached(one)).toEqual(["new"]);
  const back = undoEdit(one);
  expect([back.question, answerIn(back)]).toEqual([undefined, undefined]);
});
