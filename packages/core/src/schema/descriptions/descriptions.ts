import { changes } from "./changes.js";
import { elements } from "./elements.js";
import { model } from "./model.js";
import { questions } from "./questions.js";

/** A sentence in Finnish and Swedish, by the English sentence of the interface. */
export type Descriptions = Readonly<Record<string, Readonly<Record<"fi" | "sv", string>>>>;

/**
 * What the schemas say in Finnish and Swedish: `npm run schema` writes a schema in each language, and refuses a sentence
 * that is not here.
 */
export const descriptions: Descriptions = { ...model, ...elements, ...questions, ...changes };
