import * as z from "zod";
import { evidenced, named, type Evidenced, type Named } from "./element.js";
import { fieldsOf, Ids, Text, type Id, type OwnFields, type Schema } from "./fields.js";
import { Question } from "../questions/question.js";
import { overviews, type Overview } from "./words.js";

/** One step of a story: a saved question, an overview to look at, or both; and what to say of it. */
export interface StoryStep extends OwnFields {
  /** The question that the step asks. */
  question?: Question;
  /** The overview that the step shows; left out, the question's answer. */
  view?: Overview;
  /** The elements that the step is about. */
  show?: Id[];
  /** What to say of it. */
  caption?: Text;
}
export const StoryStep: z.ZodType<StoryStep, StoryStep> = fieldsOf({
  question: Question.optional(),
  view: z.enum(overviews).optional(),
  show: Ids.optional(),
  caption: Text.optional(),
})
  .refine(({ question, view }) => question !== undefined || view !== undefined, {
    params: { oneOf: ["question", "view"] },
  })
  .meta({ anyOf: [{ required: ["question"] }, { required: ["view"] }] });

/** What a workshop goes through, step by step. */
export interface Story extends Named, Evidenced {
  /** The steps, in order. */
  steps: StoryStep[];
}
export const Story: Schema<Story> = fieldsOf({ ...named, steps: z.array(StoryStep), ...evidenced });
