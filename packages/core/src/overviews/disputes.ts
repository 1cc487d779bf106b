import { textIn } from "../text/languages.js";
import { citationText } from "../questions/explain.js";
import { findDisputes, type Dispute } from "./find-disputes.js";
import { tableOf, type OverviewKind, type OverviewPart } from "./overview.js";

/** What the sources disagree on or leave open, the positions taken, and where each is written. */
export const disputes: OverviewKind<Dispute[]> = {
  find: findDisputes,
  describe({ words: { disputes: words }, texts }, found) {
    const open = found.filter(({ status }) => status === "disputed");
    const settled = found.filter(({ status }) => status !== "disputed");
    const cards = (title: string, hint: string | undefined, list: readonly Dispute[]): OverviewPart[] =>
      list.length === 0
        ? []
        : [
            {
              title,
              hint,
              as: "cards",
              parts: list.map(({ id, kind, note, positions, sources }) => ({
                of: [id],
                kind: texts.elements[kind],
                owned: true,
                note,
                hint: positions.length === 0 ? words.noPositions : undefined,
                evidence: { positions, sources },
              })),
            },
          ];
    return {
      summary: words.summary(open.length, settled.length),
      parts: [...cards(words.disputed, undefined, open), ...cards(words.settled, words.settledHint, settled)],
    };
  },
  table({ network, language, texts, fields, words, name }, found) {
    return tableOf<Dispute>(
      [
        [fields.kind, ({ kind }) => texts.elements[kind]],
        [texts.table.id, ({ id }) => id],
        [texts.table.name, ({ id }) => name(id)],
        [fields.status, ({ status }) => texts.statuses[status]],
        [fields.note, ({ note }) => (note === undefined ? "" : textIn(note, language))],
        [
          words.labels.views,
          ({ positions }) =>
            positions.map(({ by, view }) => `${name(by)}: ${textIn(view, language)}`).join("; "),
        ],
        [
          fields.sources,
          ({ sources }) => sources.map((citation) => citationText(network, citation, language)).join("; "),
        ],
      ],
      found,
    );
  },
};
