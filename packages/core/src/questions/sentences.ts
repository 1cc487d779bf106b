import { sayCompare } from "./compare/words.js";
import { sayGaps } from "./gaps/say-gaps.js";
import { sayGatekeepers } from "./gatekeepers/words.js";
import type { Questions } from "./kinds.js";
import type { Ask, Question } from "./question.js";
import { sayReach } from "./reach/words.js";
import { sayRoutes } from "./routes/words.js";
import type { Speaker } from "./speaker.js";
import { sayWhatIf } from "./what-if/say-what-if.js";
import { sayWhyNot } from "./why-not/words.js";

/** What says each kind of question. It is apart from `kinds`, since most programs never need it. */
const sentences: { [A in Ask]: (question: Questions[A], speaker: Speaker) => string } = {
  reach: sayReach,
  routes: sayRoutes,
  "why-not": sayWhyNot,
  gatekeepers: sayGatekeepers,
  gaps: sayGaps,
  compare: sayCompare,
  "what-if": sayWhatIf,
};

/** A question of any kind as a sentence. */
export function sayWith(speaker: Speaker, question: Question): string {
  return sentenceOf<Ask>(question.ask)(question, speaker);
}

function sentenceOf<A extends Ask>(ask: A): (question: Questions[A], speaker: Speaker) => string {
  return sentences[ask];
}
