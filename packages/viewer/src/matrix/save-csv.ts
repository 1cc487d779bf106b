import type { GapsAnswer, Language, Network } from "@polku/core";
import { gapsTable } from "@polku/core/questions";
import { csvLines } from "@polku/core/text";

/** The answer as a CSV file, as the command line writes it; the mark in front tells spreadsheets that it is UTF-8. */
export function csvFile(network: Network, answer: GapsAnswer, language: Language): Blob {
  const lines = csvLines(gapsTable(network, answer, language));
  return new Blob(["\uFEFF", lines.map((line) => `${line}\r\n`).join("")], {
    type: "text/csv;charset=utf-8",
  });
}

/** Gives a file to the reader to keep. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
