import { compileNetwork, linkKinds, statuses, type Model, type Network, type Question } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import { changesWithout } from "@polku/core/scenarios";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { layouts } from "../map/scene/scene.js";
import * as actions from "./actions.js";
import { readView, writeAddress } from "./address.js";
import { mendAddress, readQuestion } from "./question-address.js";
import { findServices } from "../question/find-services.js";
import { firstQuestion } from "./first-question.js";
import { pickLanguage } from "../app/language.js";
import { sides } from "./question-kinds.js";
import { relaxOne } from "./relax.js";
import { startState, themes, views, type State } from "./state.js";
import { Store } from "./store.js";
import { loadWhatIfPart } from "./late-part.js";

beforeAll(loadWhatIfPart);

const model: Model = {
  polku: 1,
  id: "small",
  name: { fi: "Pieni", en: "Small" },
  levels: [
    { id: "basic", name: { fi: "Perustaso" } },
    { id: "special", name: { fi: "Erityistaso" } },
  ],
  areas: [
    { id: "pirkanmaa", kind: "region", name: "Pirkanmaa" },
    { id: "tampere", kind: "municipality", within: "pirkanmaa", name: "Tampere" },
  ],
  needs: [{ id: "arki", name: "Arki" }],
  services: [
    { id: "neuvola", name: { fi: "Neuvola", sv: "Rådgivning" }, aliases: ["äitiysneuvola"], level: "basic" },
    { id: "perhetyo", name: { fi: "Perhetyö" }, level: "basic", needs: ["arki"] },
    { id: "psykiatria", name: { fi: "Psykiatria" }, level: "special", eligibility: { ages: { min: 13 } } },
    { id: "suunniteltu", name: { fi: "Suunniteltu" }, level: "special", status: "planned" },
  ],
  links: [
    { kind: "referral", from: "neuvola", to: "perhetyo" },
    { kind: "consultation", from: "perhetyo", to: "psykiatria" },
    { kind: "joint", from: "neuvola", to: "suunniteltu" },
  ],
};
const network: Network = compileNetwork(assumeChecked(model));
const opened = (question = withDefaults({ ask: "reach", from: "neuvola" })): State =>
  actions.openNetwork(startState("fi"), { network, file: undefined, warnings: [], question });

const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2089-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someService = fc.constantFrom(...network.serviceNumbers.keys());
const conditions = {
  client: fc.record(
    { age: fc.integer({ min: 0, max: 150 }), area: fc.constantFrom("tampere", "pirkanmaa") },
    { requiredKeys: [] },
  ),
  via: fc.subarray([...linkKinds], { minLength: 1 }),
  maxHandoffs: fc.nat(20),
  maxSteps: fc.nat(20),
  status: fc.subarray([...statuses], { minLength: 1 }),
  at: days,
};
const asking = (
  ask: ResolvedQuestion["ask"],
  fields: Record<string, fc.Arbitrary<unknown>>,
  requiredKeys: readonly string[],
) => {
  const all: Record<string, fc.Arbitrary<unknown>> = { ask: fc.constant(ask), ...conditions, ...fields };
  return fc.record(all, { requiredKeys: ["ask", ...requiredKeys] });
};
const reaches = asking("reach", { from: someService, needs: fc.subarray(["arki"]) }, ["from"]);
const rows = fc.oneof(
  fc.record({ areas: fc.shuffledSubarray(["tampere", "pirkanmaa"], { minLength: 1 }) }),
  fc.record({ origins: fc.shuffledSubarray([...network.serviceNumbers.keys()], { minLength: 1 }) }),
  fc.record({
    ages: fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
  }),
);
const changes = fc.array(
  fc.oneof(
    fc.constant({ op: "remove", in: "services", id: "perhetyo" }),
    fc.string().map((text) => ({
      op: "change",
      in: "services",
      id: "neuvola",
      value: { note: `a=b&c,d #%+${text}` },
    })),
  ),
);
const questions: fc.Arbitrary<ResolvedQuestion> = fc
  .oneof(
    reaches,
    asking("routes", { from: someService, to: someService, k: fc.integer({ min: 1, max: 50 }) }, [
      "from",
      "to",
    ]),
    asking("why-not", { from: someService, to: someService }, ["from", "to"]),
    asking("gatekeepers", { from: someService, to: someService }, ["from"]),
    asking("gaps", { from: someService, rows, targets: fc.subarray([...network.serviceNumbers.keys()]) }, [
      "from",
      "rows",
    ]),
    fc.record({ ask: fc.constant("compare"), a: reaches, b: reaches }),
    fc.record({ ask: fc.constant("what-if"), question: reaches, changes }),
  )
  .map((question) => withDefaults(question as unknown as Question));

describe("the address", () => {
  test("says which side of a what-if is shown alone; of a comparison, which is not b", () => {
    const whatIf = withDefaults({ ask: "what-if", question: { ask: "reach", from: "neuvola" }, changes: [] });
    const asked = { ...opened(), question: whatIf };
    const sideOf = (stand: actions.Stand) => readView(writeAddress(actions.setStand(asked, stand))).side;
    expect(actions.stands.map(sideOf)).toEqual(["a", undefined, "b"]);
    const reach = withDefaults({ ask: "reach", from: "neuvola" });
    const compare = {
      ...opened(),
      question: withDefaults({ ask: "compare", a: reach, b: reach }),
      overlaid: false,
    };
    expect(readView(writeAddress(compare)).side).toBe(undefined);
  });

  test("says a question and a view so that the same are read from it", () => {
    const settings = fc.record({
      view: fc.constantFrom(...views),
      layout: fc.constantFrom(...layouts),
      language: fc.constantFrom("fi" as const, "sv" as const, "en" as const),
      theme: fc.constantFrom(...themes),
      selected: fc.subarray([...network.serviceNumbers.keys()]),
      chosen: fc.constantFrom("neuvola", "neuvola:referral:perhetyo"),
      way: fc.integer({ min: 1, max: 9999 }),
      side: fc.constantFrom(...sides),
    });
    fc.assert(
      fc.property(questions, settings, (question, view) => {
        const state = { ...actions.askQuestion(opened(), question), ...view };
        const address = writeAddress(state);
        expect(readQuestion(address, network)).toEqual({ question, unknown: [] });
        expect({
          view: "map",
          layout: "bands",
          theme: "light",
          way: 1,
          side: "b",
          ...readView(address),
        }).toEqual(view);
      }),
    );
  });

  test("leaves out what is default", () => {
    expect(writeAddress(opened())).toBe("from=neuvola&lang=fi");
  });

  test("without a question asks nothing", () => {
    expect(readQuestion("view=text&lang=sv", network, "neuvola")).toEqual({ unknown: [] });
    expect(readQuestion("age=4", network, "neuvola").question).toMatchObject({
      from: "neuvola",
      client: { age: 4 },
    });
  });

  test("names what the network does not know, with the nearest that it does", () => {
    expect(readQuestion("from=neuvla&area=tamprere&age=x&via=referal", network).unknown).toEqual([
      { field: "from", key: "from", value: "neuvla", nearest: ["neuvola"] },
      { field: "age", key: "age", value: "x", nearest: [] },
      { field: "area", key: "area", value: "tamprere", nearest: ["tampere"] },
      { field: "via", key: "via", value: "referal", nearest: ["referral"] },
    ]);
  });

  test("names what a what-if leaves out, rather than the changes that do so", () => {
    const piloted = compileNetwork(
      assumeChecked({
        ...model,
        practices: [{ id: "hybridi", name: "Hybridi" }],
        links: [{ kind: "joint", from: "neuvola", to: "psykiatria", practices: ["hybridi"] }],
      }),
    );
    const question = withDefaults({ ask: "reach", from: "neuvola" });
    const changes = changesWithout(piloted, "hybridi");
    const state = actions.openNetwork(startState("fi"), {
      network: piloted,
      file: undefined,
      warnings: [],
      question,
    });
    const asked = actions.askQuestion(state, withDefaults({ ask: "what-if", question, changes }));
    expect(asked.answer).toMatchObject({ ok: true, lost: ["psykiatria"] });
    expect(writeAddress(asked)).toBe("ask=what-if&from=neuvola&without=hybridi&lang=fi");
    // What is shown by then lacks the practice; the address is held against the network as it was read.
    const shown = asked.opened?.network ?? piloted;
    expect(readQuestion(writeAddress(asked), shown, undefined, piloted).question).toEqual(asked.question);
    expect(readQuestion("ask=what-if&from=neuvola&without=hybrdi", piloted).unknown).toEqual([
      { field: "without", key: "without", value: "hybrdi", nearest: ["hybridi"] },
    ]);
  });

  test("is mended by a known name, the rest kept", () => {
    const [unknown] = readQuestion("from=neuvla&age=4&via=joint,referral", network).unknown;
    const mended = mendAddress("from=neuvla&age=4&via=joint,referral", unknown!, "neuvola");
    expect(readQuestion(mended, network).question).toMatchObject({
      from: "neuvola",
      client: { age: 4 },
      via: ["referral", "joint"],
    });
  });
});

describe("actions", () => {
  test("a question asked again keeps the route that still stands", () => {
    const chosen = actions.chooseRoute(opened(), "perhetyo");
    expect(chosen.chosen).toBe("perhetyo");
    expect(actions.askWith(chosen, { maxSteps: 3 }).chosen).toBe("perhetyo");
    expect(actions.askWith(chosen, { via: ["joint"] }).chosen).toBeUndefined();
  });

  test("only what is reached can be chosen", () => {
    const state = opened();
    expect(actions.chooseRoute(state, "suunniteltu")).toBe(state);
  });

  test("next and previous go through the routes in the order of the list, round at the ends", () => {
    const first = actions.stepRoute(opened(), 1);
    expect(first.chosen).toBe("psykiatria");
    expect(actions.stepRoute(first, 1).chosen).toBe("perhetyo");
    expect(actions.stepRoute(first, -1).chosen).toBe("perhetyo");
  });

  test("a selection grows, shrinks and is cleared", () => {
    const one = actions.selectService(opened(), "neuvola");
    const two = actions.selectService(one, "perhetyo", true);
    expect(two.selected).toEqual(["neuvola", "perhetyo"]);
    expect(actions.selectService(two, "neuvola", true).selected).toEqual(["perhetyo"]);
    expect(actions.selectService(two, undefined).selected).toEqual([]);
  });

  test("a condition that is taken away leaves no trace in the question", () => {
    const narrowed = actions.askWith(opened(), { maxHandoffs: 0, at: "2018-02-05" });
    expect(actions.isFirstQuestion(narrowed)).toBe(false);
    expect(
      actions.isFirstQuestion(actions.askWith(narrowed, { maxHandoffs: undefined, at: undefined })),
    ).toBe(true);
  });

  test("a user's file takes the place of the network, and home is one step away", () => {
    const file = {
      network,
      file: "own.yaml",
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
  store.update((state) => actions.chooseRoute(state, "perhetyo"));
  store.update((state) => state);
  end();
  store.update((state) => actions.chooseRoute(state, undefined));
  expect(heard).toEqual(["perhetyo"]);
});
