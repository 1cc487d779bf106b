import type { Language } from "@polku/core";
import { answerWords } from "../answers/words/words.js";
import { appWords } from "../app/words/words.js";
import { mapWords } from "../map/words/words.js";
import { networkWords } from "../network/words/words.js";
import { questionWords } from "../question/words/words.js";
import { en } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

const shared = { fi, sv, en };

function gather(language: Language) {
  const { answer, summary, marks, ...answers } = answerWords[language];
  const { questions, ...question } = questionWords[language];
  const app = appWords[language];
  return {
    ...shared[language],
    ...app,
    ...question,
    questions: { ...questions, answer, summary, marks, matrix: app.header.matrix },
    ...answers,
    ...networkWords[language],
    ...mapWords[language],
  };
}

export type Words = ReturnType<typeof gather>;

const all: Record<Language, Words> = { fi: gather("fi"), sv: gather("sv"), en: gather("en") };

/** The explorer's words in a language. */
export function wordsIn(language: Language): Words {
  return all[language];
}
