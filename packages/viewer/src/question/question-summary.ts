import { linkKinds, type Language, type Network } from "@polku/core";
import type { ResolvedQuestion, ResolvedReach, ResolvedRows } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { sideOf } from "../state/question.js";
import { showName } from "../ui/elements.js";
import { questionWords } from "./words/words.js";

/** A question of any kind in a few words: what it asks, and every condition that is not as usual. */
export function questionSummary(network: Network, question: ResolvedQuestion, language: Language): string {
  const { short } = questionWords[language].questions;
  const name = (id: string) => showName(network, id, language).text;
  const about = conditionsSummary(network, sideOf(question, "a"), language);
  switch (question.ask) {
    case "reach":
      return short.reach(about);
    case "routes":
    case "why-not":
      return short[question.ask](name(question.to), about);
    case "gatekeepers":
      return short.gatekeepers(question.to === undefined ? undefined : name(question.to), about);
    case "gaps":
      return short.gaps(rowsSummary(question.rows, language), about);
    case "compare":
      return short.compare(about, conditionsSummary(network, question.b, language));
    case "what-if":
      return short["what-if"](question.changes.length, about);
  }
}

/** The rows of a table of gaps in a few words. */
export function rowsSummary(rows: ResolvedRows, language: Language): string {
  const words = questionWords[language].questions;
  if ("ages" in rows) return words.agesFrom(...rows.ages);
  return "areas" in rows
    ? words.rowCounts.areas(rows.areas.length)
    : words.rowCounts.origins(rows.origins.length);
}

type Conditions = Omit<ResolvedReach, "ask" | "from"> & { from?: string | undefined };

function conditionsSummary(network: Network, question: Conditions, language: Language): string {
  const { form, questions } = questionWords[language];
  const { labels } = questions;
  const said = texts[language];
  const { and } = formatters[language];
  const { from, client, needs = [], via, maxHandoffs, maxSteps, status, at } = question;
  const name = (id: string) => showName(network, id, language).text;
  return [
    from === undefined ? "" : name(from),
    client.age === undefined ? "" : form.age(client.age),
    client.area === undefined ? "" : name(client.area),
    ...needs.map(name),
    via.length === linkKinds.length ? "" : and(via.map((kind) => said.kinds[kind])),
    maxHandoffs === undefined ? "" : `${labels.handoffs}: ${maxHandoffs}`,
    maxSteps === undefined ? "" : `${labels.steps}: ${maxSteps}`,
    status.join() === "established,piloted" ? "" : and(status.map((one) => said.statuses[one])),
    at ?? "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
