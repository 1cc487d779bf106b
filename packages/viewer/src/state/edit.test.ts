import { compileNetwork, type Change, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { beforeAll, expect, test } from "vitest";
import { openNetwork } from "./actions.js";
import { askKind, askQuestion } from "./ask.js";
import { effectIn, setChanges, setSide, setStand, standOf, startEditing, stopEditing } from "./edit.js";
import { originalOf } from "./opened-as.js";
import { shownIn } from "./shown.js";
import { startState, type State } from "./state.js";
import { loadWhatIfPart } from "./late-part.js";

beforeAll(loadWhatIfPart);

const model: Model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [{ id: "basic", name: "Basic" }],
  services: [
    { id: "clinic", name: "Clinic", level: "basic" },
    { id: "work", name: "Work", level: "basic" },
    { id: "far", name: "Far", level: "basic" },
  ],
  links: [{ id: "clinic-work", kind: "referral", from: "clinic", to: "work" }],
};
const network = compileNetwork(assumeChecked(model));
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

function open(): State {
  const question = withDefaults({ ask: "reach", from: "clinic" });
  return openNetwork(startState("en"), { network, file: undefined, warnings: [], question });
}

const reached = ({ answer }: State) =>
  answer?.ask === "reach" ? answer.reached.map(({ service }) => service) : undefined;

test("a question of reach becomes what changes in it, and comes back as it was", () => {
  const edited = startEditing(open(), [addsLink]);
  expect(edited.answer).toMatchObject({ ask: "what-if", ok: true, gained: ["far"] });
  const ended = stopEditing(edited);
  expect(ended).toMatchObject({ editing: false, changes: [] });
  expect(reached(ended)).toEqual(["clinic", "work"]);
  expect(ended.opened?.network).toBe(network);
});

test("every other question is asked of the network after the changes, or before them", () => {
  const after = askKind(startEditing(open(), [addsLink]), "reach");
  expect(reached(after)).toEqual(["clinic", "far", "work"]);
  expect(effectIn(after)).toMatchObject({ gained: ["far"], lost: [] });
  const before = setSide(after, "a", false);
  expect(reached(before)).toEqual(["clinic", "work"]);
  expect(effectIn(before)).toMatchObject({ gained: ["far"] });
  expect(reached(setSide(before, "b"))).toEqual(["clinic", "far", "work"]);
});

test("before and after are drawn in the picture of what is in either, so that nothing moves", () => {
  const both = startEditing(open(), [addsService, { op: "remove", in: "services", id: "far" }]);
  const services = (state: State) => shownIn(state)?.network.services.map(({ id }) => id);
  const before = setStand(both, "before");
  const after = setStand(both, "after");
  expect(services(both)).toEqual(["clinic", "far", "new", "work"]);
  expect(services(before)).toEqual(["clinic", "far", "work"]);
  expect(services(after)).toEqual(services(both));
  for (const state of [before, both, after])
    expect(shownIn(state)?.joined?.services.map(({ id }) => id)).toEqual(services(both));
  expect(shownIn(both)).toMatchObject({ absent: [], marks: { added: ["new"], removed: ["far"] } });
  expect(shownIn(before)?.absent).toEqual([]);
  expect(shownIn(after)?.absent).toEqual(["far"]);
  expect([before, both, after].map(standOf)).toEqual(["before", "both", "after"]);
});

test("changes are made in the network as it was read, not one upon another", () => {
  const once = startEditing(open(), [addsLink]);
  const twice = setChanges(once, [addsLink, addsService]);
  const original = twice.opened && originalOf(twice.opened);
  expect(original).toBe(network);
  expect(twice.opened?.network.services).toHaveLength(4);
  expect(setChanges(twice, []).opened?.network).toBe(network);
});

test("what was added and is taken back does not stay selected", () => {
  const edited = { ...startEditing(open(), [addsService]), selected: ["new", "work"] };
  expect(setChanges(edited, []).selected).toEqual(["work"]);
});

test("another question while a scenario is edited keeps its changes", () => {
  const edited = startEditing(open(), [addsLink]);
  const asked = askQuestion(edited, withDefaults({ ask: "routes", from: "clinic", to: "far" }));
  expect(asked.changes).toEqual([addsLink]);
  expect(asked.answer?.ask === "routes" && asked.answer.routes).toHaveLength(1);
});
