import {
  ask,
  toGraph,
  type Element,
  type Link,
  type Model,
  type Network,
  type ReachQuestion,
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
  const reach = (network: Network) => ask(network, { ask: "reach" as const, from: "neuvola" });
  type Reach = Extract<ReturnType<typeof reach>, { ok: true }>["answer"];
  expectTypeOf<Reach>().toHaveProperty("reached");
  expectTypeOf<Reach>().not.toHaveProperty("routes");

  const graph = (model: Model) => toGraph(model).getNodeAttribute("neuvola", "kind");
  expectTypeOf<ReturnType<typeof graph>>().toExtend<string>();
  expectTypeOf<"link">().not.toExtend<ReturnType<typeof graph>>();
});
