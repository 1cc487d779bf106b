import { en, type ScenarioWords } from "./en.js";
import { fi } from "./fi.js";
import { sv } from "./sv.js";

/** The words of what-if editing, by language. */
export const scenarioWords = { fi, sv, en };

export type { ScenarioWords };
export type EditedSection = keyof ScenarioWords["add"];
