import * as z from "zod";
import * as compare from "./compare/schema.js";
import * as gaps from "./gaps/schema.js";
import * as gatekeepers from "./gatekeepers/schema.js";
import * as reach from "./reach/schema.js";
import * as routes from "./routes/schema.js";
import * as shared from "./schema.js";
import * as whatIf from "./what-if/schema.js";
import * as whyNot from "./why-not/schema.js";

/**
 * The schemas of each kind of question. They are apart from `kinds`: stories hold questions, so the schema of a model
 * depends on these, and what answers questions loads without zod.
 */
const schemas = {
  reach: { all: reach, question: reach.ReachQuestion, answer: reach.ReachAnswer },
  routes: { all: routes, question: routes.RoutesQuestion, answer: routes.RoutesAnswer },
  "why-not": { all: whyNot, question: whyNot.WhyNotQuestion, answer: whyNot.WhyNotAnswer },
  gatekeepers: {
    all: gatekeepers,
    question: gatekeepers.GatekeepersQuestion,
    answer: gatekeepers.GatekeepersAnswer,
  },
  gaps: { all: gaps, question: gaps.GapsQuestion, answer: gaps.GapsAnswer },
  compare: { all: compare, question: compare.CompareQuestion, answer: compare.CompareAnswer },
  "what-if": { all: whatIf, question: whatIf.WhatIfQuestion, answer: whatIf.WhatIfAnswer },
};
const [first, ...others] = Object.values(schemas);

/** What a question asks. */
export type Ask = keyof typeof schemas;

/** One question: the same object in the library, on the command line, in the explorer and in stories. */
export type Question = z.output<(typeof schemas)[Ask]["question"]>;
export const Question: z.ZodType<Question, Question> = z.discriminatedUnion("ask", [
  (first as (typeof schemas)[Ask]).question,
  ...others.map(({ question }) => question),
]);

/** The answer to a question; its `ask` says of which kind. */
export type Answer = z.output<(typeof schemas)[Ask]["answer"]>;
export const Answer: z.ZodType<Answer> = z.union(
  [first, ...others].map((schema) => (schema as (typeof schemas)[Ask]).answer),
);

/** The schemas that questions and answers are made of, by their names. */
export const questionShapes: Record<string, unknown> = Object.assign(
  {},
  shared,
  ...Object.values(schemas).map(({ all }) => all),
);
