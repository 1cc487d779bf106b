import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.js";
import type { Network } from "../../network/network.js";
import { compileNetwork } from "../../network/network.js";
import type { Model } from "../../model/model.js";
import { assumeChecked } from "../../model/checked.js";
import { makeModel } from "../../../../../tests/bench/networks.mjs";
import { ask, askUnknown } from "../ask.js";
import { answerReach, answerReachInTurns, resolveReach } from "./reach.js";
import type { ReachQuestion } from "./schema.js";

function reachOf(network: Network, question: ReachQuestion) {
  const answered = ask(network, question);
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join());
  return answered.answer.reached;
}

describe("reach", () => {
  test("no referral follows once expertise has come", () => {
    const network = networkOf("a -consultation-> b", "b -referral-> c");
    expect(reachOf(network, { ask: "reach", from: "a" }).map(({ service }) => service)).toEqual(["a", "b"]);
  });

  test("answered in turns, it is the same answer, whatever else is asked between them", () => {
    const network = compileNetwork(assumeChecked(makeModel(9000) as Model));
    const questionOf = (age: number) => resolveReach({ ask: "reach", from: "s0000", client: { age } });
    const one = questionOf(4);
    const work = answerReachInTurns(network, one);
    let turns = 0;
    let last = work.next();
    for (; !last.done; last = work.next(), turns++) answerReach(network, questionOf(15));
    expect(turns).toBeGreaterThan(2);
    expect(last.value).toEqual(answerReach(network, one));
  });

  test("expertise comes against the arrow of an outreach and with that of a consultation", () => {
    const network = networkOf("b -outreach-> a", "a -outreach-> c", "d -consultation-> a");
    expect(reachOf(network, { ask: "reach", from: "a" })).toEqual([
      { service: "a", arrival: "here", at: "a", handoffs: 0, steps: 0, route: [] },
      {
        service: "b",
        arrival: "comes",
        at: "a",
        handoffs: 0,
        steps: 1,
        route: [{ link: "b:outreach:a", kind: "outreach", from: "b", to: "a" }],
      },
    ]);
  });

  test("with a limit on steps, a route with more handoffs is taken where it is the only one short enough", () => {
    // To t: 0 handoffs through a chain of four, or 1 handoff and 2 steps.
    const network = networkOf(
      "o -consultation-> p",
      "p -consultation-> q",
      "q -consultation-> s",
      "s -consultation-> t",
      "o -referral-> r",
      "r -consultation-> s",
      "t -consultation-> u",
    );
    const steps = (maxSteps?: number) =>
      reachOf(network, { ask: "reach", from: "o", ...(maxSteps === undefined ? {} : { maxSteps }) }).map(
        ({ service, handoffs, steps }) => `${service}${handoffs}${steps}`,
      );
    expect(steps()).toEqual(["o00", "p01", "q02", "s03", "t04", "u05", "r11"]);
    // s keeps its better route of 3 steps, and t and u go by the shorter way through s.
    expect(steps(4)).toEqual(["o00", "p01", "q02", "s03", "t04", "r11", "u14"]);
    expect(steps(3)).toEqual(["o00", "p01", "q02", "s03", "r11", "t13"]);
  });

  test("a part uses the links of the wider service, and a link to the wider service reaches no part", () => {
    const network = networkOf(
      "part, part of wide",
      "inner, part of part",
      "wide -consultation-> x",
      "y -outreach-> wide",
      "x -referral-> wide",
    );
    const reached = reachOf(network, { ask: "reach", from: "inner" });
    expect(reached.map(({ service }) => service)).toEqual(["inner", "x", "y"]);
    expect(reached[1]?.route).toEqual([
      { link: "wide:consultation:x", kind: "consultation", from: "inner", to: "x", inherited: true },
    ]);
    expect(reached[2]?.route).toEqual([
      { link: "y:outreach:wide", kind: "outreach", from: "y", to: "inner", inherited: true },
    ]);
    expect(reachOf(network, { ask: "reach", from: "x" }).map(({ service }) => service)).toEqual([
      "x",
      "wide",
      "y",
    ]);
  });

  test("at a place the client is at every service that it offers and that takes the client", () => {
    const network = networkOf("a", "b, ages 7-", "c, planned", "b -referral-> d", {
      places: [{ id: "house", name: "House", offers: ["c", "b", "a"] }],
    });
    const services = (age: number) =>
      reachOf(network, { ask: "reach", from: "house", client: { age } }).map(({ service }) => service);
    expect(services(7)).toEqual(["a", "b", "d"]);
    expect(services(6)).toEqual(["a"]);
  });

  test("an area takes in the areas within it, and not those around it", () => {
    const network = networkOf(
      "town in region",
      "a -consultation-> b, areas region",
      "a -consultation-> c, areas town",
    );
    const services = (area: string) =>
      reachOf(network, { ask: "reach", from: "a", client: { area } }).map(({ service }) => service);
    expect(services("town")).toEqual(["a", "b", "c"]);
    expect(services("region")).toEqual(["a", "b"]);
  });

  test("on a day, an area is within another only while its own dates hold", () => {
    const network = networkOf("a -consultation-> b, areas region", "town in region", {
      areas: [
        { id: "region", kind: "region", name: "Region" },
        { id: "town", kind: "municipality", name: "Town", within: "region", until: "2018-12-31" },
      ],
    });
    const services = (at?: string) =>
      reachOf(network, {
        ask: "reach",
        from: "a",
        client: { area: "town" },
        ...(at === undefined ? {} : { at }),
      }).map(({ service }) => service);
    expect(services()).toEqual(["a", "b"]);
    expect(services("2018-12-31")).toEqual(["a", "b"]);
    expect(services("2019-01-01")).toEqual(["a"]);
  });

  test("of what is stated alone, a concluded link is not used and a concluded service is not entered", () => {
    const network = networkOf(
      "a -referral-> b",
      "a -consultation-> c, inferred",
      "d, inferred",
      "a -consultation-> d",
      "e, inferred",
      "e -outreach-> b",
    );
    const services = (readings?: ("stated" | "inferred")[]) =>
      reachOf(network, { ask: "reach", from: "a", ...(readings && { readings }) }).map(
        ({ service }) => service,
      );
    expect(services()).toEqual(["a", "c", "d", "b", "e"]);
    expect(services(["stated"])).toEqual(["a", "b"]);
    expect(services(["inferred"])).toEqual(["a"]);
  });

  test("the origin itself is not checked: the client is already there", () => {
    const network = networkOf("a, planned", "a -consultation-> b");
    expect(reachOf(network, { ask: "reach", from: "a" })).toHaveLength(2);
  });

  test("the answer repeats the question with its defaults", () => {
    const answered = ask(networkOf("a"), {
      status: ["piloted"],
      ask: "reach",
      from: "a",
    });
    expect(answered).toMatchObject({
      answer: {
        question: {
          ask: "reach",
          from: "a",
          client: {},
          via: ["referral", "consultation", "outreach", "joint"],
          status: ["piloted"],
          readings: ["stated", "inferred"],
        },
      },
    });
  });

  test("an unknown service, area, need or kind is an issue with the nearest known name, never an empty answer", () => {
    const network = networkOf("neuvola", "koti, needs uni", "tampere in pirkanmaa");
    const nearest = (question: unknown) => {
      const answered = askUnknown(network, question);
      return answered.ok ? "answered" : answered.issues.map(({ facts }) => facts["nearest"]);
    };
    expect(nearest({ ask: "reach", from: "neuvla" })).toEqual(["neuvola"]);
    expect(nearest({ ask: "reach", from: "neuvola", client: { area: "tamper" } })).toEqual(["tampere"]);
    expect(nearest({ ask: "reach", from: "neuvola", needs: ["un"] })).toEqual(["uni"]);
    expect(nearest({ ask: "reach", from: "neuvola", via: ["referal"] })).toEqual(["referral"]);
    expect(nearest({ ask: "reach", from: "neuvola", maxHandofs: 1 })).toEqual(["maxHandoffs"]);
    expect(nearest({ ask: "rech", from: "neuvola" })).toEqual(["reach"]);
    for (const nonsense of [null, 1, "x", [], {}]) expect(askUnknown(network, nonsense).ok).toBe(false);
  });
});
