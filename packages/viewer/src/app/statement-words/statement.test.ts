import { languages } from "@polku/core";
import { expect, test } from "vitest";
import { statement as en } from "./en.js";
import { statement as fi } from "./fi.js";
import { statement as sv } from "./sv.js";
import { statementParts } from "./words.js";

const statements = { fi, sv, en };

test("the statement says as much in every language", () => {
  const shape = (language: "fi" | "sv" | "en") =>
    statementParts.map((part) => {
      const { paragraphs, points } = statements[language].parts[part];
      return [part, paragraphs.length, points?.length];
    });
  for (const language of languages) expect(shape(language)).toEqual(shape("fi"));
});

test.each(languages)("in %s it names the act, the target and the time to answer", (language) => {
  const said = JSON.stringify(statements[language].parts);
  for (const fact of ["306/2019", "2.2", "14", "WCAG"]) expect(said).toContain(fact);
});
