import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  ask,
  compileNetwork,
  parseModel,
  type GapsQuestion,
  type CheckedModel,
  type Model,
  type Network,
  type ReachQuestion,
} from "@polku/core";
import { elementsOf } from "@polku/core/model";

export const fixtures = resolve(import.meta.dirname, "../../fixtures");

export function read(file: string): CheckedModel {
  const checked = parseModel(readFileSync(resolve(fixtures, file), "utf8"), { file, strict: true });
  if (!checked.ok)
    throw new Error(checked.issues.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return checked.model;
}

export function open(file: string): { model: CheckedModel; network: Network } {
  const model = read(file);
  return { model, network: compileNetwork(model) };
}

/** What reaches the client, with how it arrives; what is there from the start is left out. */
export function reach(network: Network, question: Omit<ReachQuestion, "ask">): Record<string, string> {
  const answered = ask(network, { ask: "reach" as const, ...question });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join("\n"));
  const reached = answered.answer.reached.filter(({ arrival }) => arrival !== "here");
  return Object.fromEntries(reached.map(({ service, arrival }) => [service, arrival]));
}

export function gaps(network: Network, question: Omit<GapsQuestion, "ask">) {
  const answered = ask(network, { ask: "gaps" as const, ...question });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join("\n"));
  return answered.answer;
}

/** A field of the files' own, which the types do not know. */
export function own(element: object | undefined, field: `x-${string}`): unknown {
  return (element as Record<string, unknown> | undefined)?.[field];
}

export const find = <Found extends { id: string }>(
  list: Found[] | undefined,
  id: string,
): Found | undefined => list?.find((element) => element.id === id);

/** What of the elements with dates holds on a day. */
export function inForce(model: Model, day: string): string[] {
  return [...elementsOf(model)].flatMap(({ element }) => {
    if (!("since" in element) && !("until" in element)) return [];
    const { id, since, until } = element as { id: string; since?: string; until?: string };
    return (since ?? "") <= day && day <= (until ?? "9999") ? [id] : [];
  });
}
