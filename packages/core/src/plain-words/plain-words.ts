/** Plain words by themselves, as `@polku/core/plain-words`: who needs them late can load them late. */
export { understandQuestion } from "./understand-question.js";
export { sayQuestion } from "./say-question.js";
export type { Field, Understanding, Understood } from "./understanding.js";
