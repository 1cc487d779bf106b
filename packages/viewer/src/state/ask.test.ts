import type { Change } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { openNetwork, selectService, setView } from "./actions.js";
import * as ask from "./ask.js";
import { setChanges } from "./changes.js";
import * as changesPart from "./changes-part.js";
import { answerIn, openEntryIn, questionIn, shownIn } from "./derive.js";
import { answerSummary } from "../answers/answer-summary.js";
import { listAsks } from "./kind.js";
import type { Ask } from "./question.js";
import { startState, viewOf, type State } from "./state.js";
import "../kinds/kinds.js";

const network = networkOf(
  "refers: clinic -referral-> work",
  "visits: work -outreach-> clinic",
  "consults: work -consultation-> unit",
  "planned: clinic -consultation-> centre",
  "unit @special, areas tampere",
  "centre @special, planned",
  "alone @special",
  {
    areas: [
      { id: "tampere", kind: "municipality", name: "Tampere" },
      { id: "orivesi", kind: "municipality", name: "Orivesi" },
    ],
    places: [{ id: "house", name: "House", area: "tampere", offers: ["work"] }],
  },
);
const reach = withDefaults({ ask: "reach", from: "clinic", client: { area: "tampere" }, maxSteps: 3 });
const opened = (): State =>
  openNetwork(startState("en", { changes: changesPart }), { network, warnings: [], question: reach });

describe("the kind of question", () => {
  test("changes to any other and back, and what they have in common stays", () => {
    for (const kind of listAsks()) {
      const asked = ask.askKind(opened(), kind);
      expect(asked.question?.ask).toBe(kind);
      expect(answerIn(asked)?.question).toEqual(questionIn(asked));
      expect(ask.askKind(asked, "reach").question).toEqual(reach);
    }
  });

  test("keeps the target, the needs and the other side for when they are asked for again", () => {
    const routes = ask.askWith(ask.askKind(opened(), "routes"), { to: "work" });
    expect(ask.askKind(ask.askKind(routes, "reach"), "why-not").question).toMatchObject({ to: "work" });
    const compared = ask.askWith(ask.askKind(opened(), "compare"), { client: { area: "orivesi" } }, "b");
    const again = ask.askKind(ask.askKind(compared, "gaps"), "compare").question;
    expect(again).toEqual(compared.question);
  });

  test("asks of what a what-if adds in a what-if alone", () => {
    const added: Change = { op: "add", in: "services", value: { id: "new", name: "New", level: "basic" } };
    const changed = setChanges(ask.askKind(opened(), "what-if"), [added]);
    const ofNew = selectService(ask.askWith(changed, { from: "new" }), "new");
    expect(ofNew).toMatchObject({ question: { question: { from: "new" } }, selected: ["new"] });
    const other = ask.askKind(ofNew, "why-not");
    expect(other).toMatchObject({ question: { from: "clinic" }, selected: [] });
    expect(answerIn(other)?.question).toEqual(questionIn(other));
  });

  test("takes who is asked about from what is open: details, then the entry, then the question", () => {
    const about = (state: State, kind: Ask) => ask.askKind(state, kind).question;
    const open = ask.chooseRoute(opened(), "work");
    for (const kind of ["routes", "why-not"] as const) {
      expect(about(open, kind)).toMatchObject({ to: "work" });
      expect(about(selectService(open, "alone"), kind)).toMatchObject({ to: "alone" });
      expect(about(selectService(open, "clinic"), kind)).toMatchObject({ to: "work" });
    }
    const routes = ask.askKind(open, "routes");
    expect(about(routes, "why-not")).toMatchObject({ to: "work" });
    expect(about(selectService(routes, "alone"), "gatekeepers")).toMatchObject({ to: "work" });
    expect(openEntryIn(ask.askKind(routes, "reach"))).toBe("work");
  });

  test("asks without a choice about the most specialised: reached for routes, not reached for why not", () => {
    expect(ask.askKind(opened(), "routes").question).toMatchObject({ to: "unit" });
    expect(ask.askKind(opened(), "why-not").question).toMatchObject({ to: "centre" });
  });

  test("starts a comparison as a copy, in which nothing differs", () => {
    expect(answerIn(ask.askKind(opened(), "compare"))).toMatchObject({
      ask: "compare",
      gained: [],
      lost: [],
      same: 3,
    });
  });

  test("shows gaps as a matrix, and leaves who reads the text there", () => {
    const gaps = ask.askKind(opened(), "gaps");
    expect(viewOf(gaps)).toBe("matrix");
    expect(viewOf(ask.askKind(gaps, "reach"))).toBe("map");
    expect(viewOf(ask.askKind(setView(opened(), "text"), "gaps"))).toBe("text");
  });
});

test("the two ends are swapped, and the two sides of a comparison", () => {
  const routes = ask.askWith(ask.askKind(opened(), "routes"), { to: "work" });
  expect(ask.swapEnds(routes).question).toMatchObject({ from: "work", to: "clinic" });
  const compared = ask.askWith(ask.askKind(opened(), "compare"), { from: "work" }, "b");
  expect(ask.swapSides(compared).question).toMatchObject({ a: { from: "work" }, b: { from: "clinic" } });
});

test("changes are asked about at once in a what-if, and kept for one otherwise", () => {
  const changes: Change[] = [{ op: "remove", in: "links", id: "consults" }];
  const before = setChanges(opened(), changes);
  expect(before.question).toEqual(reach);
  const asked = ask.askKind(before, "what-if");
  expect(answerIn(asked)).toMatchObject({ ask: "what-if", ok: true, lost: ["unit"] });
  expect(answerIn(setChanges(asked, []))).toMatchObject({ ask: "what-if", lost: [], same: 3 });
});

test("a cell of a table of gaps opens the route, or why there is none", () => {
  const gaps = ask.askKind(opened(), "gaps");
  const row = ask.askRow(gaps, "tampere", "unit");
  expect(row.question?.ask).toBe("reach");
  expect(openEntryIn(row)).toBe("unit");
  expect(ask.askRow(gaps, "orivesi", "unit").question).toMatchObject({
    ask: "why-not",
    to: "unit",
    client: { area: "orivesi" },
  });
});

describe("what the map shows", () => {
  test("is the answer itself while reach is asked", () => {
    const state = opened();
    expect(shownIn(state)).toMatchObject({ network, target: undefined, marks: {} });
    expect(shownIn(state)?.answer).toBe(answerIn(state));
    expect(shownIn(state)).toBe(shownIn(state));
  });

  test("follows the route that is chosen among several", () => {
    const routes = ask.askWith(ask.askKind(opened(), "routes"), { to: "work" });
    const legs = (state: State) =>
      shownIn(state)?.answer.reached.find(({ service }) => service === "work")?.route;
    expect(legs(routes)?.map(({ link }) => link)).toEqual(["visits"]);
    expect(legs(ask.chooseRouteIndex(routes, 2))?.map(({ link }) => link)).toEqual(["refers"]);
    expect(ask.chooseRouteIndex(routes, 9)).toBe(routes);
    expect(ask.stepRoute(routes, -1).routeIndex).toBe(2);
  });

  test("is the route that relaxing opens, to a service that is not reached", () => {
    const shown = shownIn(ask.askKind(opened(), "why-not"));
    expect(shown?.target).toBe("centre");
    expect(shown?.answer.reached.find(({ service }) => service === "centre")?.route).toHaveLength(1);
  });

  test("marks what is lost, on a network that still has what a what-if removes", () => {
    const state = setChanges(ask.askKind(opened(), "what-if"), [
      { op: "remove", in: "services", id: "unit" },
    ]);
    const shown = shownIn(state);
    expect(shown?.network).toBe(network);
    expect(shown?.marks).toMatchObject({ lost: ["unit"], removed: ["unit", "consults"], added: [] });
    const reached = (version: "before" | "after") =>
      shownIn({ ...state, version })?.answer.reached.map(({ service }) => service);
    expect(reached("before")).toContain("unit");
    expect(reached("after")).not.toContain("unit");
  });

  test("marks what hangs on a gatekeeper that is open", () => {
    const state = ask.askKind(opened(), "gatekeepers");
    const answer = answerIn(state);
    const [first] = answer?.ask === "gatekeepers" ? answer.links : [];
    expect(first).toBeDefined();
    const id = typeof first === "string" ? first : (first?.link ?? "");
    expect(shownIn(ask.chooseRoute(state, id))?.marks).toMatchObject({ gatekeeper: [id], lost: ["unit"] });
  });
});

test("every kind of answer is summed up in a sentence of its own", () => {
  const sentences = listAsks().map((kind) => {
    const answer = answerIn(ask.askKind(opened(), kind));
    return [kind, answer ? answerSummary(network, answer, "en") : ""] as const;
  });
  for (const [, sentence] of sentences) expect(sentence).toMatch(/^\S.*\.$/);
  expect(Object.fromEntries(sentences)).toMatchObject({
    reach:
      "3 services reach the client: 1 is already here, 1 comes directly and 1 comes through another service.",
    routes: "2 routes to Unit. The sources tell of no more.",
    "why-not": "Centre: what is planned would reach the client. One proposal of what it would take.",
    gatekeepers: expect.stringMatching(/^Access to other services depends on/),
    gaps: "2 rows and 5 services: no route was found to 2 services in any row.",
    compare: "0 gained, 0 lost and 3 unchanged.",
    "what-if": "0 gained, 0 lost and 3 unchanged.",
  });
});
