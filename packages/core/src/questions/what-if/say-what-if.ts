import type { Change } from "../../model/change.js";
import { sayGaps } from "../gaps/say-gaps.js";
import { formatters } from "../../text/formatter.js";
import { texts } from "../../text/languages.js";
import type { Speaker } from "../speaker.js";
import type { WhatIfQuestion } from "./schema.js";
import { whatIfWords } from "./words.js";

/** Changes that words can't express are only counted. */
export function sayWhatIf({ question, changes }: WhatIfQuestion, speaker: Speaker): string {
  const words = whatIfWords[speaker.language];
  const said = changes.map((change) => sayChange(change, speaker));
  const plain = said.filter((change) => change !== undefined);
  const others = said.length - plain.length;
  const all = formatters[speaker.language].and([
    ...plain,
    others > 0 && words.others(others, plain.length === 0),
  ]);
  if (question.ask === "reach") return words.question(all, speaker.client(question));
  const sentence = sayGaps(question, speaker);
  return words.gaps(all, sentence.charAt(0).toLowerCase() + sentence.slice(1));
}

function sayChange(
  { op, in: section, id, value = {} }: Change,
  { language, name }: Speaker,
): string | undefined {
  const words = whatIfWords[language];
  const fields = Object.keys(value);
  const { status, kind, from, to } = value;
  const isLink = section === "links";
  if (!isLink && section !== "services") return undefined;
  if (op === "remove" && id !== undefined)
    return isLink ? words.linkRemoved(name(id)) : words.removed(name(id));
  if (op === "change" && id !== undefined && fields.length === 1) {
    const word = Object.entries(texts[language].statuses).find(([key]) => key === status)?.[1];
    if (word !== undefined) return isLink ? words.linkStatus(name(id), word) : words.status(name(id), word);
  }
  const added = Object.entries(words.added).find(([key]) => key === kind)?.[1];
  if (op !== "add" || !isLink || !added || fields.length !== 3) return undefined;
  return typeof from === "string" && typeof to === "string" ? added(name(from), name(to)) : undefined;
}
