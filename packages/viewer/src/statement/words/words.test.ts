import { languages } from "@polku/core";
import { expect, test } from "vitest";
import { statementParts, statementWords, type StatementText } from "./words.js";

test("the statement says as much in every language", () => {
  const shape = (language: "fi" | "sv" | "en") =>
    statementParts.map((part) => {
      const { paragraphs, points }: StatementText = statementWords[language].parts[part];
      return [part, paragraphs.length, points?.length];
    });
  for (const language of languages) expect(shape(language)).toEqual(shape("fi"));
});

test.each(languages)("in %s it names the act, the target and the time to answer", (language) => {
  const said = JSON.stringify(statementWords[language].parts);
  for (const fact of ["306/2019", "2.2", "14", "WCAG"]) expect(said).toContain(fact);
});
