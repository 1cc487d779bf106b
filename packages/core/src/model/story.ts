import { z } from "zod";
import { evidenced, named } from "./element.js";
import { fieldsOf, Text } from "./fields.js";
import { Question } from "./question.js";

/** Saved questions, in the order in which a workshop goes through them. */
export const Story = fieldsOf({
  ...named,
  steps: z.array(fieldsOf({ question: Question, caption: Text.optional() })),
  ...evidenced,
});
export type Story = z.infer<typeof Story>;
