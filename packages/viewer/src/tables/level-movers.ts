import { html, nothing, type TemplateResult } from "lit";
import { textButton } from "../ui/buttons.js";
import type { TableWords } from "./words/words.js";

/** Buttons that move one level: they are in order, nearest to everyday life first. */
export function levelMovers(
  ids: readonly string[],
  chosen: string,
  words: TableWords,
  move: (id: string, before: string) => void,
): TemplateResult {
  const at = ids.indexOf(chosen);
  const [before, after] = [ids[at - 1], at < 0 ? undefined : ids[at + 1]];
  return html`${before === undefined ? nothing : textButton(words.up, () => move(chosen, before), "quiet")}
  ${after === undefined ? nothing : textButton(words.down, () => move(after, chosen), "quiet")}`;
}
