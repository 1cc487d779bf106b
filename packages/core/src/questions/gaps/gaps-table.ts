import type { Network } from "../../network/network.js";
import type { Language } from "../../model/words.js";
import type { Table } from "../../text/csv.js";
import { texts } from "../../text/languages.js";
import { nameOf } from "../../text/name-of.js";
import type { GapsAnswer } from "./schema.js";

/**
 * The answer to a question for gaps as a table of text: for each row its id and its name (of an age, its
 * number twice) and in every cell how the service reaches the client; else what is known of it where the answer says
 * so, or nothing.
 *
 * @example
 * ```ts
 * const question = withDefaults({ ask: "gaps", from: "neuvola", rows: { ages: [4, 4] }, targets: ["neuvola"] });
 * const answer = answerGaps(network, question);
 * gapsTable(network, answer, "en").rows; // [[4, 4, "Already here"]]
 * ```
 */
export function gapsTable(network: Network, answer: GapsAnswer, language: Language): Table {
  const { rows, columns, cells, outlooks } = answer;
  const { arrivals, counts, outlookGroups, reachGroups, table } = texts[language];
  return {
    columns: [table.id, table.name, ...columns.map((id) => `${nameOf(network, id, language)} [${id}]`)],
    rows: rows.map((row, index) => [
      row,
      typeof row === "number" ? row : nameOf(network, row, language),
      ...(cells[index] ?? []).map((cell, column) => {
        const outlook = outlooks?.[index]?.[column];
        if (cell === null) return outlook ? outlookGroups[outlook] : "";
        if (cell.forNoClient) return reachGroups.noClient;
        return `${arrivals[cell.arrival]}${cell.steps === 0 ? "" : ` (${counts(cell.handoffs, cell.steps)})`}`;
      }),
    ]),
  };
}
