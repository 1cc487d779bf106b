import { linkKinds, type Language, type Network, type Reading } from "@polku/core";
import type { Ask, ResolvedQuestion, ResolvedReach } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { kindOf } from "../state/kind.js";
import { sideOf } from "../state/question.js";
import { showName } from "../ui/elements.js";
import type { Slot } from "./words/slots.js";
import { questionWords } from "./words/words.js";

/** A question of any kind in a few words: what it asks, and every condition that is not as usual. */
export function questionSummary(network: Network, question: ResolvedQuestion, language: Language): string {
  return kindOf<Ask>(question.ask).short(question, language, {
    name: (id) => showName(network, id, language).text,
    about: conditionsSummary(network, sideOf(question, "a"), language),
    aboutOther: (conditions) => conditionsSummary(network, conditions, language),
  });
}

/** Whether a question says something in a slot that it could leave out. */
export function isSaid(slot: Slot, question: Conditions): boolean {
  const { client, needs = [], via, maxHandoffs, maxSteps, status, readings, at } = question;
  switch (slot) {
    case "age":
    case "area":
      return client[slot] !== undefined;
    case "needs":
      return needs.length > 0;
    case "via":
      return via.length !== linkKinds.length;
    case "handoffs":
      return maxHandoffs !== undefined;
    case "steps":
      return maxSteps !== undefined;
    case "status":
      return status.join() !== usualStatuses || readings.length === 1;
    case "at":
      return at !== undefined;
    default:
      return true;
  }
}

const usualStatuses = "established,piloted";

type Conditions = Omit<ResolvedReach, "ask" | "from"> & { from?: string | undefined };

/** What a question says of its client and how it may be reached, in a few words. */
export function conditionsSummary(network: Network, question: Conditions, language: Language): string {
  const { form, questions } = questionWords[language];
  const { labels } = questions;
  const said = texts[language];
  const { and } = formatters[language];
  const { from, client, needs = [], via, maxHandoffs, maxSteps, status, readings, at } = question;
  const name = (id: string) => showName(network, id, language).text;
  return [
    from === undefined ? "" : name(from),
    client.age === undefined ? "" : form.age(client.age),
    client.area === undefined ? "" : name(client.area),
    ...needs.map(name),
    via.length === linkKinds.length ? "" : and(via.map((kind) => said.kinds[kind])),
    maxHandoffs === undefined ? "" : `${labels.handoffs}: ${maxHandoffs}`,
    maxSteps === undefined ? "" : `${labels.steps}: ${maxSteps}`,
    status.join() === usualStatuses ? "" : and(status.map((one) => said.statuses[one])),
    readings.length === 1 ? form.only(said.readings[readings[0] as Reading]) : "",
    at ?? "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
