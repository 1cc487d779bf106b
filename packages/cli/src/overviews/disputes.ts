import { nameOf, textIn } from "@polku/core";
import { findDisputes, type Dispute } from "@polku/core/overviews";
import { citationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { words } from "../words.js";
import type { OverviewCommand } from "./overview-command.js";
import { nameIn, type Telling } from "./telling.js";

/** `polku disputes`: what the sources argue about or leave open, the views taken, and where it is written. */
export const disputes: OverviewCommand<Dispute[]> = {
  overview: "disputes",
  takes: [],
  find: (network) => findDisputes(network),
  toText(telling, found) {
    const open = found.filter(({ status }) => status === "disputed").length;
    return [
      ...found.flatMap((dispute) => [...disputeLines(telling, dispute), ""]),
      words[telling.language].disputes(open, found.length - open),
    ];
  },
  toTable(telling, found) {
    const { network, language, fields, say } = telling;
    const { id, name } = texts[language].table;
    return {
      columns: [fields.kind, id, name, fields.status, fields.note, say.labels.views, fields.sources],
      rows: found.map((dispute) => [
        texts[language].elements[dispute.kind],
        dispute.id,
        nameIn(telling, dispute.id),
        texts[language].statuses[dispute.status],
        dispute.note === undefined ? "" : textIn(dispute.note, language),
        viewsOf(telling, dispute).join("; "),
        dispute.sources.map((citation) => citationText(network, citation, language)).join("; "),
      ]),
    };
  },
};

function disputeLines(telling: Telling, dispute: Dispute): string[] {
  const { network, language } = telling;
  const { id, status, note, sources } = dispute;
  return [
    `${nameOf(network, id, language)} [${id}] (${texts[language].statuses[status]})`,
    ...(note === undefined ? [] : [`  ${textIn(note, language)}`]),
    ...viewsOf(telling, dispute).map((view) => `  ${view}`),
    ...sources.map((citation) => `    ${citationText(network, citation, language)}`),
  ];
}

function viewsOf({ network, language }: Telling, { positions }: Dispute): string[] {
  return positions.map(({ by, view }) => `${nameOf(network, by, language)}: ${textIn(view, language)}`);
}
