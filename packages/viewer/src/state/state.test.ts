import { compileNetwork, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { pickLanguage } from "../app/new-session.js";
import * as actions from "./actions.js";
import * as ask from "./ask.js";
import { openEntryIn } from "./derive.js";
import { findServices } from "./find-services.js";
import { firstQuestion } from "./first-question.js";
import { relaxOne } from "./relax.js";
import { startState, type State } from "./state.js";
import { Store } from "./store.js";
import "../kinds/kinds.js";

const model: Model = {
  polku: 1,
  id: "small",
  name: { fi: "Pieni", en: "Small" },
  levels: [
    { id: "basic", name: { fi: "Perustaso" } },
    { id: "special", name: { fi: "Erityistaso" } },
  ],
  services: [
    { id: "neuvola", name: { fi: "Neuvola", sv: "Rådgivning" }, aliases: ["äitiysneuvola"], level: "basic" },
    { id: "perhetyo", name: { fi: "Perhetyö" }, level: "basic" },
    { id: "psykiatria", name: { fi: "Psykiatria" }, level: "special", eligibility: { ages: { min: 13 } } },
    { id: "suunniteltu", name: { fi: "Suunniteltu" }, level: "special", status: "planned" },
  ],
  links: [
    { kind: "referral", from: "neuvola", to: "perhetyo" },
    { kind: "consultation", from: "perhetyo", to: "psykiatria" },
    { kind: "joint", from: "neuvola", to: "suunniteltu" },
  ],
};
const network = compileNetwork(assumeChecked(model));
const opened = (question = withDefaults({ ask: "reach", from: "neuvola" })): State =>
  actions.openNetwork(startState("fi"), { network, warnings: [], question });

describe("actions", () => {
  test("a question asked again keeps the route that still stands", () => {
    const chosen = ask.chooseRoute(opened(), "perhetyo");
    expect(openEntryIn(chosen)).toBe("perhetyo");
    expect(openEntryIn(ask.askWith(chosen, { maxSteps: 3 }))).toBe("perhetyo");
    expect(openEntryIn(ask.askWith(chosen, { via: ["joint"] }))).toBeUndefined();
  });

  test("only what is reached can be chosen", () => {
    const state = opened();
    expect(ask.chooseRoute(state, "suunniteltu")).toBe(state);
  });

  test("next and previous go through the routes in the order of the list, round at the ends", () => {
    const first = ask.stepRoute(opened(), 1);
    expect(first.chosen).toBe("psykiatria");
    expect(ask.stepRoute(first, 1).chosen).toBe("perhetyo");
    expect(ask.stepRoute(first, -1).chosen).toBe("perhetyo");
  });

  test("a selection grows, shrinks and is cleared", () => {
    const one = actions.selectService(opened(), "neuvola");
    const two = actions.selectService(one, "perhetyo", true);
    expect(two.selected).toEqual(["neuvola", "perhetyo"]);
    expect(actions.selectService(two, "neuvola", true).selected).toEqual(["perhetyo"]);
    expect(actions.selectService(two, undefined).selected).toEqual([]);
  });

  test("a condition that is taken away leaves no trace in the question", () => {
    const narrowed = ask.askWith(opened(), { maxHandoffs: 0, at: "2018-02-05" });
    expect(ask.isFirstQuestion(narrowed)).toBe(false);
    expect(ask.isFirstQuestion(ask.askWith(narrowed, { maxHandoffs: undefined, at: undefined }))).toBe(true);
  });

  test("a user's file takes the place of the network, and home is one step away", () => {
    const file = {
      network,
      file: { name: "own.yaml", mark: "x", content: new Blob([]) },
      warnings: [],
      question: withDefaults({ ask: "reach", from: "perhetyo" }),
    };
    const state = actions.openNetwork(opened(), file);
    expect(state.question).toMatchObject({ from: "perhetyo" });
    expect(actions.goHome(state).question).toMatchObject({ from: "neuvola" });
  });

  test("a file that fails leaves the network as it is", () => {
    const before = opened();
    const after = actions.stopReading(actions.startReading(before, "bad.yaml"), {
      kind: "unreadable",
      file: "bad.yaml",
    });
    expect(after).toEqual({ ...before, failure: { kind: "unreadable", file: "bad.yaml" } });
  });
});

test("relaxing one condition tells what it brings, most first", () => {
  const question = withDefaults({ ask: "reach", from: "neuvola", client: { age: 4 }, maxHandoffs: 0 });
  expect(relaxOne(network, question).map(({ condition, gain }) => [condition, gain])).toEqual([
    ["maxHandoffs", 1],
    ["status", 1],
  ]);
});

test("search finds by any name, with the marks of letters folded both ways", () => {
  const ids = (text: string) => findServices(network, text).map(({ id }) => id);
  expect(ids("perhetyo")).toEqual(["perhetyo"]);
  expect(ids("PERHETYÖ")).toEqual(["perhetyo"]);
  expect(ids("radgiv")).toEqual(["neuvola"]);
  expect(findServices(network, "aitiys")).toEqual([
    { id: "neuvola", kind: "service", alias: "äitiysneuvola" },
  ]);
  expect(ids("")).toEqual([]);
});

test("the language comes from the address, then what was kept, then the browser, else Finnish", () => {
  expect(pickLanguage("sv", "en", ["fi"])).toBe("sv");
  expect(pickLanguage("xx", "en", ["fi"])).toBe("en");
  expect(pickLanguage(undefined, undefined, ["de-DE", "sv-FI"])).toBe("sv");
  expect(pickLanguage(undefined, undefined, ["de"])).toBe("fi");
});

test("a network asks first what it is told to, else about its first everyday service", () => {
  expect(firstQuestion(network, "perhetyo")?.from).toBe("perhetyo");
  expect(firstQuestion(network)?.from).toBe("neuvola");
});

test("a store tells its listeners of changes, and of nothing else", () => {
  const store = new Store(opened());
  const heard: (string | undefined)[] = [];
  const end = store.subscribe(({ chosen }) => heard.push(chosen));
  store.update((state) => ask.chooseRoute(state, "perhetyo"));
  store.update((state) => state);
  end();
  store.update((state) => ask.chooseRoute(state, undefined));
  expect(heard).toEqual(["perhetyo"]);
});
