import {
  citationText,
  explainRoute,
  nameOf,
  reasonSentence,
  texts,
  type Arrival,
  type Language,
  type Network,
  type ReachAnswer,
  type Reached,
} from "@polku/core";
import { words } from "./words.js";

/** A reach answer to read: the question in a line, then the services by how they arrive, each with its route. */
export function reachText(network: Network, { question, reached }: ReachAnswer, language: Language): string {
  const say = words[language];
  const { client, status } = question;
  const asked = [
    say.from(nameOf(network, question.from, language)),
    client.age === undefined ? "" : say.age(client.age),
    client.area === undefined ? "" : nameOf(network, client.area, language),
    status.map((word) => texts[language].statuses[word]).join(" + "),
    question.at ?? "",
  ].filter((part) => part !== "");
  const lines = [`${asked.join(", ")}: ${say.services(reached.length)}`];
  if (reached.length === 0) lines.push("", texts[language].nothing);
  for (const arrival of ["here", "comes", "goes"] as const satisfies Arrival[]) {
    const group = reached.filter((entry) => entry.arrival === arrival);
    if (group.length === 0) continue;
    lines.push("", `${texts[language].arrivals[arrival]} (${group.length})`);
    for (const entry of group) lines.push(...entryLines(network, entry, language));
  }
  return `${lines.join("\n")}\n`;
}

function entryLines(network: Network, entry: Reached, language: Language): string[] {
  const say = texts[language];
  const service = network.services[network.serviceNumbers.get(entry.service) ?? -1];
  const status = service?.status ?? "established";
  const about = [
    ...(entry.steps === 0 ? [] : [say.counts(entry.handoffs, entry.steps)]),
    ...(status === "established" ? [] : [say.statuses[status]]),
  ];
  const name = nameOf(network, entry.service, language);
  const lines = [`  ${name} [${entry.service}]${about.length === 0 ? "" : `: ${about.join("; ")}`}`];
  for (const [index, reason] of explainRoute(network, entry.route).entries()) {
    lines.push(`    ${index + 1}. ${reasonSentence(network, reason, language)}`);
    for (const citation of reason.sources)
      lines.push(`       ${say.source}: ${citationText(network, citation, language)}`);
  }
  return lines;
}
