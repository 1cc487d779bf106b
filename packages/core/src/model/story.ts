import * as z from "zod";
import { evidenced, named } from "./element.js";
import { fieldsOf, Ids, Text } from "./fields.js";
import { Question } from "./question.js";
import { Overview } from "./word-schemas.js";

/** One step: a saved question, an overview to look at, or both; and what to say of it. */
export const StoryStep = fieldsOf({
  question: Question.optional(),
  view: Overview.optional().describe("The overview that the step shows; left out, the question's answer."),
  show: Ids.optional().describe("The elements that the step is about."),
  caption: Text.optional(),
})
  .refine(({ question, view }) => question !== undefined || view !== undefined, {
    params: { oneOf: ["question", "view"] },
  })
  .meta({ anyOf: [{ required: ["question"] }, { required: ["view"] }] });
export type StoryStep = z.infer<typeof StoryStep>;

/** What a workshop goes through, step by step. */
export const Story = fieldsOf({ ...named, steps: z.array(StoryStep), ...evidenced });
export type Story = z.infer<typeof Story>;
