import type { GapsAnswer, Language, Network } from "@polku/core";
import { gapsTable } from "@polku/core/questions";
import { csvLines } from "@polku/core/text";

/** The answer as a CSV file, as the command line writes it; its byte-order mark makes spreadsheets read it as UTF-8. */
export function csvFile(network: Network, answer: GapsAnswer, language: Language): Blob {
  const lines = csvLines(gapsTable(network, answer, language));
  return new Blob(["\uFEFF", lines.map((line) => `${line}\r\n`).join("")], {
    type: "text/csv;charset=utf-8",
  });
}
