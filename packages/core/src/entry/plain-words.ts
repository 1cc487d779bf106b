/** Plain words by themselves, as `@polku/core/plain-words`: who needs them late can load them late. */
export { understandQuestion } from "../plain-words/understand-question.js";
export { questionText, sayQuestion } from "../plain-words/say-question.js";
export type { Field, Understanding, Understood } from "../plain-words/understanding.js";
