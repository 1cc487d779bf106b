import { describe, expect, test } from "vitest";
import { assumeChecked } from "../../model/checked.js";
import { compileNetwork } from "../../network/network.js";
import type { Link } from "../../model/link.js";
import type { Model } from "../../model/model.js";
import type { ReachQuestion } from "./schema.js";
import type { Service } from "../../model/service.js";
import { ask, askUnknown } from "../ask.js";

function modelOf(services: (string | Partial<Service>)[], links: Link[], rest: Partial<Model> = {}): Model {
  return {
    polku: 1,
    id: "test",
    name: "Test",
    levels: [{ id: "basic", name: "Basic" }],
    services: services.map((service) => ({
      id: "unnamed",
      name: "Name",
      level: "basic",
      ...(typeof service === "string" ? { id: service } : service),
    })),
    links,
    ...rest,
  };
}

function reachOf(model: Model, question: ReachQuestion) {
  const answered = ask(compileNetwork(assumeChecked(model)), question);
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join());
  return answered.answer.reached;
}

const referral = (from: string, to: string): Link => ({ kind: "referral", from, to });
const consultation = (from: string, to: string): Link => ({ kind: "consultation", from, to });

describe("reach", () => {
  test("no referral follows once expertise has come", () => {
    const model = modelOf(["a", "b", "c"], [consultation("a", "b"), referral("b", "c")]);
    expect(reachOf(model, { ask: "reach", from: "a" }).map(({ service }) => service)).toEqual(["a", "b"]);
  });

  test("expertise comes against the arrow of an outreach and with that of a consultation", () => {
    const model = modelOf(
      ["a", "b", "c", "d"],
      [
        { kind: "outreach", from: "b", to: "a" },
        { kind: "outreach", from: "a", to: "c" },
        consultation("d", "a"),
      ],
    );
    expect(reachOf(model, { ask: "reach", from: "a" })).toEqual([
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
    const model = modelOf(
      ["o", "p", "q", "r", "s", "t", "u"],
      [
        consultation("o", "p"),
        consultation("p", "q"),
        consultation("q", "s"),
        consultation("s", "t"),
        referral("o", "r"),
        consultation("r", "s"),
        consultation("t", "u"),
      ],
    );
    const steps = (maxSteps?: number) =>
      reachOf(model, { ask: "reach", from: "o", ...(maxSteps === undefined ? {} : { maxSteps }) }).map(
        ({ service, handoffs, steps }) => `${service}${handoffs}${steps}`,
      );
    expect(steps()).toEqual(["o00", "p01", "q02", "s03", "t04", "u05", "r11"]);
    // s keeps its better route of 3 steps, and t and u go by the shorter way through s.
    expect(steps(4)).toEqual(["o00", "p01", "q02", "s03", "t04", "r11", "u14"]);
    expect(steps(3)).toEqual(["o00", "p01", "q02", "s03", "r11", "t13"]);
  });

  test("a part uses the links of the wider service, and a link to the wider service reaches no part", () => {
    const model = modelOf(
      ["wide", { id: "part", partOf: "wide" }, { id: "inner", partOf: "part" }, "x", "y"],
      [consultation("wide", "x"), { kind: "outreach", from: "y", to: "wide" }, referral("x", "wide")],
    );
    const reached = reachOf(model, { ask: "reach", from: "inner" });
    expect(reached.map(({ service }) => service)).toEqual(["inner", "x", "y"]);
    expect(reached[1]?.route).toEqual([
      { link: "wide:consultation:x", kind: "consultation", from: "inner", to: "x", inherited: true },
    ]);
    expect(reached[2]?.route).toEqual([
      { link: "y:outreach:wide", kind: "outreach", from: "y", to: "inner", inherited: true },
    ]);
    expect(reachOf(model, { ask: "reach", from: "x" }).map(({ service }) => service)).toEqual([
      "x",
      "wide",
      "y",
    ]);
  });

  test("at a place the client is at every service that it offers and that takes the client", () => {
    const model = modelOf(
      ["a", { id: "b", eligibility: { ages: { min: 7 } } }, { id: "c", status: "planned" }, "d"],
      [referral("b", "d")],
      { places: [{ id: "house", name: "House", offers: ["c", "b", "a"] }] },
    );
    const services = (age: number) =>
      reachOf(model, { ask: "reach", from: "house", client: { age } }).map(({ service }) => service);
    expect(services(7)).toEqual(["a", "b", "d"]);
    expect(services(6)).toEqual(["a"]);
  });

  test("an area takes in the areas within it, and not those around it", () => {
    const areas = [
      { id: "region", kind: "region" as const, name: "Region" },
      { id: "town", kind: "municipality" as const, within: "region", name: "Town" },
    ];
    const model = modelOf(
      ["a", "b", "c"],
      [
        { ...consultation("a", "b"), areas: ["region"] },
        { ...consultation("a", "c"), areas: ["town"] },
      ],
      { areas },
    );
    const services = (area: string) =>
      reachOf(model, { ask: "reach", from: "a", client: { area } }).map(({ service }) => service);
    expect(services("town")).toEqual(["a", "b", "c"]);
    expect(services("region")).toEqual(["a", "b"]);
  });

  test("the origin itself is not checked: the client is already there", () => {
    const model = modelOf([{ id: "a", status: "planned" }, "b"], [consultation("a", "b")]);
    expect(reachOf(model, { ask: "reach", from: "a" })).toHaveLength(2);
  });

  test("the answer repeats the question with its defaults", () => {
    const answered = ask(compileNetwork(assumeChecked(modelOf(["a"], []))), {
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
        },
      },
    });
  });

  test("an unknown service, area, need or kind is an issue with the nearest known name, never an empty answer", () => {
    const network = compileNetwork(
      assumeChecked(
        modelOf(["neuvola"], [], {
          areas: [{ id: "tampere", kind: "municipality", name: "Tampere" }],
          needs: [{ id: "uni", name: "Uni" }],
        }),
      ),
    );
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
