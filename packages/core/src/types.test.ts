import {
  ask,
  askUnknown,
  toGraph,
  type Answer,
  type CheckedModel,
  type Element,
  type Link,
  type Network,
  type Question,
  type ReachAnswer,
  type ReachQuestion,
  type RoutesAnswer,
} from "@polku/core";
import { expectTypeOf, test } from "vitest";

// Checked by the compiler: where a line below it is no longer an error, `@ts-expect-error` is one.
test("wrong pairs do not compile", () => {
  const right: Link = { kind: "referral", from: "neuvola", to: "perhetyo" };
  expectTypeOf(right.kind).toEqualTypeOf<"referral" | "consultation" | "outreach" | "joint">();

  // @ts-expect-error a kind of link that there is not
  const kind: Link = { kind: "telepathy", from: "neuvola", to: "perhetyo" };
  // @ts-expect-error a field of services, not of links
  const level: Link = { kind: "referral", from: "neuvola", to: "perhetyo", level: "basic" };
  // @ts-expect-error a service without a level
  const service: Element<"service"> = { id: "neuvola", name: "Neuvola" };
  // @ts-expect-error a misspelt condition
  const question: ReachQuestion = { ask: "reach", from: "neuvola", maxHandofs: 1 };
  const own: Link = { ...right, "x-seen": true };
  expectTypeOf(own["x-seen"]).toEqualTypeOf<unknown>();
  void [kind, level, service, question];
});

test("answers have the type of what was asked", () => {
  const answers = {
    reach: (network: Network) => ask(network, { ask: "reach", from: "neuvola" }),
    routes: (network: Network) => ask(network, { ask: "routes", from: "neuvola", to: "perhetyo" }),
    any: (network: Network, question: Question) => ask(network, question),
  };
  type AnswerOf<Kind extends keyof typeof answers> = Extract<
    ReturnType<(typeof answers)[Kind]>,
    { ok: true }
  >["answer"];
  expectTypeOf<AnswerOf<"reach">>().toEqualTypeOf<ReachAnswer>();
  expectTypeOf<AnswerOf<"routes">>().toEqualTypeOf<RoutesAnswer>();
  expectTypeOf<AnswerOf<"any">>().toEqualTypeOf<Answer>();
  expectTypeOf<Extract<Answer, { ask: "reach" }>>().toEqualTypeOf<ReachAnswer>();

  const constant = { ask: "reach", from: "neuvola", via: ["referral"] } as const;
  const unchecked = { ask: "reach", from: "neuvola" };
  const questions = (network: Network) => [
    ask(network, constant),
    ask(network, { ask: "compare", a: constant, b: { ...constant, maxSteps: 2 } }),
    // @ts-expect-error a misspelt condition
    ask(network, { ask: "reach", from: "neuvola", maxHandofs: 1 }),
    // @ts-expect-error a misspelt condition of the client
    ask(network, { ask: "reach", from: "neuvola", client: { agee: 4 } }),
    // @ts-expect-error a kind of link that there is not
    ask(network, { ask: "reach", from: "neuvola", via: ["telepathy"] }),
    // @ts-expect-error a question that there is not
    ask(network, { ask: "raech", from: "neuvola" }),
    // @ts-expect-error a question without what it is about
    ask(network, { ask: "routes", from: "neuvola" }),
    // @ts-expect-error a value from outside
    ask(network, unchecked),
    askUnknown(network, unchecked),
  ];
  void questions;

  const graph = (model: CheckedModel) => toGraph(model).getNodeAttribute("neuvola", "kind");
  expectTypeOf<ReturnType<typeof graph>>().toExtend<string>();
  expectTypeOf<"link">().not.toExtend<ReturnType<typeof graph>>();
});
