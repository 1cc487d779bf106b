import { linkKinds, texts, type AskedReach, type Language, type Network } from "@polku/core";
import { wordsIn } from "../text/words-in.js";
import { showName } from "./elements.js";

/** A question in a few words: where the client is, and every condition that is not as usual. */
export function questionSummary(network: Network, question: AskedReach, language: Language): string {
  const words = wordsIn(language).question;
  const said = texts[language];
  const { from, client, needs = [], via, maxHandoffs, maxSteps, status, at } = question;
  const name = (id: string) => showName(network, id, language).text;
  return [
    name(from),
    client.age === undefined ? "" : words.age(client.age),
    client.area === undefined ? "" : name(client.area),
    ...needs.map(name),
    via.length === linkKinds.length ? "" : via.map((kind) => said.kinds[kind]).join(", "),
    maxHandoffs === undefined ? "" : `${words.labels.handoffs}: ${maxHandoffs}`,
    maxSteps === undefined ? "" : `${words.labels.steps}: ${maxSteps}`,
    status.join() === "established,piloted" ? "" : status.map((one) => said.statuses[one]).join(", "),
    at ?? "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
