import { nameOf, textIn } from "@polku/core";
import { findDisputes, type Dispute } from "@polku/core/overviews";
import { citationText } from "@polku/core/questions";
import { elementName, type View } from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";

/** `polku disputes`: what the sources argue about or leave open, the positions taken, and where each is written. */
export const disputes = overviewCommand<Dispute[]>({
  overview: "disputes",
  help: {
    fi: ["Mistä lähteet kiistelevät tai minkä ne jättävät auki, näkemykset ja missä kukin on kirjoitettu."],
    sv: ["Vad källorna är oense om eller lämnar öppet, ståndpunkterna och var var och en är skriven."],
    en: ["What the sources argue about or leave open, the positions taken, and where each is written."],
  },
  examples: ["pirkanmaa.yaml --lang fi"],
  find: findDisputes,
  toLines(view, found) {
    const open = found.filter(({ status }) => status === "disputed").length;
    return [
      ...found.flatMap((dispute) => [...disputeLines(view, dispute), ""]),
      view.say.disputes(open, found.length - open),
    ];
  },
  toTable(view, found) {
    const { network, language, fields, say, texts } = view;
    const { id, name } = texts.table;
    return {
      columns: [fields.kind, id, name, fields.status, fields.note, say.labels.views, fields.sources],
      rows: found.map((dispute) => [
        texts.elements[dispute.kind],
        dispute.id,
        elementName(view, dispute.id),
        texts.statuses[dispute.status],
        dispute.note === undefined ? "" : textIn(dispute.note, language),
        viewsTaken(view, dispute).join("; "),
        dispute.sources.map((citation) => citationText(network, citation, language)).join("; "),
      ]),
    };
  },
});

function disputeLines(view: View, dispute: Dispute): string[] {
  const { network, language, texts } = view;
  const { id, status, note, sources } = dispute;
  return [
    `${nameOf(network, id, language)} [${id}] (${texts.statuses[status]})`,
    ...(note === undefined ? [] : [`  ${textIn(note, language)}`]),
    ...viewsTaken(view, dispute).map((taken) => `  ${taken}`),
    ...sources.map((citation) => `    ${citationText(network, citation, language)}`),
  ];
}

function viewsTaken({ network, language }: View, { positions }: Dispute): string[] {
  return positions.map(({ by, view }) => `${nameOf(network, by, language)}: ${textIn(view, language)}`);
}
