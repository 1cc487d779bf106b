import type { GapsAnswer, Network } from "@polku/core";
import {
  answerGaps,
  answerReach,
  groupUnreached,
  type Outlook,
  type ResolvedReach,
} from "@polku/core/questions";
import { texts } from "@polku/core/text";
import type { Language } from "@polku/core";
import { weakMapMemoize as memoize } from "reselect";

/** More services, or cells of a table, are not told apart before somebody asks: that takes several searches each. */
const mostServices = 2_000;
const mostCells = 50_000;

/** What is known of the services that a question does not reach, by how much is known. */
export const findUnreached = memoize((network: Network, question: ResolvedReach): [Outlook, string[]][] =>
  groupUnreached(answerReach(network, { ...question, outlook: true }).unreached ?? []),
);

/** How many services there are of each outlook, in a few words; nothing where finding out takes long. */
export function unreachedText(network: Network, question: ResolvedReach, language: Language): string {
  if (network.services.length > mostServices) return "";
  const { outlookGroups } = texts[language];
  return findUnreached(network, question)
    .map(([outlook, services]) => `${outlookGroups[outlook]}: ${services.length}`)
    .join(" · ");
}

/** An answer for gaps with what is known of the cells that are not reached, where finding out does not take long. */
export const withOutlooks = memoize((network: Network, answer: GapsAnswer): GapsAnswer => {
  const { rows, columns, question } = answer;
  if (network.services.length > mostServices || rows.length * columns.length > mostCells) return answer;
  return { ...answerGaps(network, { ...question, outlook: true }), question };
});
