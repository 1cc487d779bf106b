import { languages, type Language } from "@polku/core";
import { answerSummary } from "../answers/answer-summary.js";
import { addressForOthers } from "../state/address.js";
import { answerIn, networkIn, questionIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import type { NewItem } from "./new-item.js";

/** The open question with what came of it and the address that asks it again; undefined while there is no answer. */
export function askedItem(state: State): (NewItem & { kind: "question" }) | undefined {
  const [network, question, answer] = [networkIn(state), questionIn(state), answerIn(state)];
  if (!network || !question || !answer) return undefined;
  const verdict = Object.fromEntries(
    languages.map((language) => [language, answerSummary(network, answer, language)]),
  ) as Record<Language, string>;
  const address = addressForOthers(state).replaceAll("'", "%27");
  return { kind: "question", question: structuredClone(question), verdict, address };
}

/** The address of this page and its network, for the links of minutes; undefined where nobody else could open it. */
export function pageOf({ opened: network }: State): string | undefined {
  const { protocol, origin, pathname } = location;
  if (!/^https?:$/.test(protocol)) return undefined;
  const about = network?.bundled
    ? `#network=${network.bundled}`
    : network?.file
      ? `#file=${network.network.model.id}:${network.file.mark}`
      : "";
  return `${origin}${pathname}${about}`;
}
