import type { Change } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { adjust, openNetwork, selectService, setView } from "./actions.js";
import { addressForOthers, isTooLong, writeAddress } from "./address.js";
import { askKind, askQuestion, chooseRoute } from "./ask.js";
import { setChanges } from "./changes.js";
import * as changesPart from "./changes-part.js";
import { answerIn, changesIn, questionIn, scenarioIn } from "./derive.js";
import { followAddress } from "./follow-address.js";
import { openScenario } from "./open-scenario.js";
import { readAddress } from "./read-address.js";
import { startState, versions, type Opened, type State, type UnknownWord } from "./state.js";
import "../kinds/kinds.js";

const network = networkOf("clinic -referral-> work", "clinic -joint-> unit, practices hybridi", {
  areas: [{ id: "town", kind: "municipality", name: "Town" }],
});
const opened: Opened = { network, warnings: [], question: withDefaults({ ask: "reach", from: "clinic" }) };
const open = (own = opened): State => openNetwork(startState("en", { changes: changesPart }), own);
const remove = (id: string): Change => ({ op: "remove", in: "services", id });
const inScenario = (changes: Change[]) =>
  openScenario(open(), "key", { polku: 1, scenario: "s", of: "small", title: "Plan: a & b", changes });
/** What a page that is opened at an address shows. */
const follow = (address: string, state = open(), key = "new") =>
  followAddress(state, { opened }, address, key);
const fresh = (state: State) => follow(writeAddress(state));
const unknown = (address: string): readonly UnknownWord[] =>
  readAddress(address, opened).unknown.map(({ key, value, nearest }) =>
    value === undefined ? { key, nearest } : { key, value, nearest },
  );

test("leaves out what is default", () => {
  expect(writeAddress(open())).toBe("from=clinic&lang=en");
});

test("to give to others opens on screens of their own, not on a wall", () => {
  const onWall: State = { ...open(), screen: "wall" };
  expect(writeAddress(onWall)).toContain("screen=wall");
  expect(addressForOthers(onWall)).toBe(writeAddress(open()));
});

test("brings back the version that is shown", () => {
  const asked = askKind(open(), "what-if");
  for (const version of versions) expect(fresh(adjust(asked, { version })).version).toBe(version);
});

test("names what a what-if leaves out, rather than the changes that do so", () => {
  const changes: Change[] = [{ op: "remove", in: "practices", id: "hybridi" }];
  const asked = askQuestion(
    open(),
    withDefaults({ ask: "what-if", question: withDefaults({ ask: "reach", from: "clinic" }), changes }),
  );
  expect(answerIn(asked)).toMatchObject({ ok: true, lost: ["unit"] });
  expect(writeAddress(asked)).toBe("ask=what-if&from=clinic&without=hybridi&lang=en");
  expect(questionIn(fresh(asked))).toEqual(questionIn(asked));
});

describe("a scenario", () => {
  test("is in the address of every kind of question asked in it", () => {
    const state = inScenario([remove("work")]);
    for (const ask of ["reach", "routes", "why-not", "gatekeepers", "gaps", "compare", "what-if"] as const) {
      const asked = askKind(state, ask, ask === "routes" ? "unit" : undefined);
      const again = fresh(asked);
      expect(questionIn(again)).toEqual(questionIn(asked));
      expect(answerIn(again)).toEqual(answerIn(asked));
      expect(scenarioIn(again)).toMatchObject({ title: "Plan: a & b", changes: [remove("work")] });
    }
  });

  test("that is open goes on under its key; one that an address brings has a key of its own", () => {
    const first = inScenario([remove("work")]);
    const second = setChanges(first, [remove("unit")]);
    const back = follow(writeAddress(first), second, "key");
    expect(changesIn(back)).toEqual([remove("work")]);
    expect(back.scenario?.key).toBe("key");
    expect(back.scenario?.history.past?.value.changes).toEqual([remove("unit")]);
    const other = follow(writeAddress(first), second, "new");
    expect(other.scenario).toMatchObject({ key: "new", history: { past: undefined } });
    expect(scenarioIn(follow("from=clinic", second))).toBeUndefined();
  });

  test("that is too long for an address is needed from its file, and nothing is answered without it", () => {
    const note = { ...remove("work"), note: "x".repeat(9000) };
    const long = inScenario([note]);
    const address = writeAddress(askKind(long, "reach"));
    expect([isTooLong(long), isTooLong(inScenario([remove("work")]))]).toEqual([true, false]);
    expect(address.length).toBeLessThan(200);
    const needing = follow(address);
    expect(needing.needed).toMatchObject({ kind: "scenario", name: "Plan: a & b", address });
    expect(answerIn(needing)).toBeUndefined();
    // Where it is still open, Back comes to it as it was.
    const back = follow(address, setChanges(long, [remove("unit")]), "key");
    expect(scenarioIn(back)?.changes).toEqual([note]);
  });

  test("that is waited for leaves the page as its address says, and settings chosen meanwhile are in it", () => {
    const note = { ...remove("work"), note: "x".repeat(9000) };
    const long = inScenario([note]);
    const needing = follow(`${writeAddress(long)}&layout=free&view=text`, setView(open(), "pilots"));
    expect(needing).toMatchObject({ view: "text", layout: "free" });
    const chosen = adjust(needing, { theme: "dark", layout: "bands" });
    expect(fresh(chosen)).toMatchObject({ view: "text", layout: "bands", theme: "dark" });
    expect(fresh(chosen).needed).toMatchObject({ kind: "scenario", mark: needing.needed?.mark });
  });

  test("with a change that is none costs that change", () => {
    const changes = JSON.stringify([remove("work"), { op: "drop" }]);
    const address = `from=clinic&scenario=S&changes=${encodeURIComponent(changes)}`;
    expect(changesIn(follow(address))).toEqual([remove("work")]);
    expect(unknown(address).map(({ key }) => key)).toEqual(["changes"]);
    expect(unknown("from=clinic&scenario=S&changes=[").map(({ key }) => key)).toEqual(["changes"]);
  });
});

test("a network of a file is told by its id and a mark of its content", () => {
  const state = open({ ...opened, file: { name: "own.yaml", mark: "abc", content: new Blob([]) } });
  expect(writeAddress(state)).toBe("from=clinic&file=small:abc&lang=en");
});

describe("a word that is not known costs that word, and is reported with the nearest", () => {
  test.each<[string, string[]]>([
    ["view=txt", ["text"]],
    ["layout=band", ["bands"]],
    ["links=al", ["all"]],
    ["theme=drak", ["dark"]],
    ["lang=ee", []],
    ["side=c", []],
    ["about=accesibility", ["accessibility"]],
    ["on=hybrid", ["hybridi"]],
    ["show=wrok", ["work"]],
    ["selected=wrok", ["work"]],
    ["story=none", []],
    ["way=0", []],
    ["step=x", []],
  ])("%s", (word, nearest) => {
    const [key = "", value] = word.split("=");
    const address = `from=clinic&age=4&${word}`;
    expect(unknown(address)).toEqual([{ key, value, nearest: expect.arrayContaining(nearest) }]);
    const state = follow(address);
    expect(state.question).toMatchObject({ from: "clinic", client: { age: 4 } });
    expect(state.unknown?.address).toBe(address);
  });

  test("a field that is misspelt, a day that is none, an unknown service: all at once", () => {
    expect(unknown("from=clinc&aeg=4&at=2018-02-31&selected=work,unti")).toEqual([
      { key: "at", value: "2018-02-31", nearest: [] },
      { key: "from", value: "clinc", nearest: ["clinic"] },
      { key: "aeg", nearest: expect.arrayContaining(["age"]) },
      { key: "selected", value: "unti", nearest: ["unit"] },
    ]);
  });

  test("what a scenario adds is known", () => {
    const added: Change = { op: "add", in: "services", value: { id: "new", name: "New", level: "basic" } };
    const state = selectService(inScenario([added]), "new");
    expect(fresh(state)).toMatchObject({ selected: ["new"], unknown: undefined });
  });
});

test("an entry that the answer does not have is not in the address", () => {
  const state = chooseRoute(setView(open(), "text"), "work");
  expect(writeAddress(state)).toContain("show=work");
  const other = askQuestion(state, withDefaults({ ask: "reach", from: "unit" }));
  expect(writeAddress(other)).not.toContain("show=");
});
