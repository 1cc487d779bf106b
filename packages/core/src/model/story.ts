import * as z from "zod";
import { evidenced, named, type Evidenced, type Named } from "./element.js";
import { fieldsOf, Id, Ids, Text, Words, type OwnFields, type Schema } from "./fields.js";
import { Question } from "../questions/question.js";
import {
  answerViews,
  drawnLinks,
  layouts,
  linkKinds,
  overviews,
  sectors,
  statuses,
  type AnswerView,
  type DrawnLinks,
  type Layout,
  type LinkKind,
  type Overview,
  type Sector,
  type Status,
} from "./words.js";

/** What is hidden on the screen. It is no part of a question: the answer and its text stay as they are. */
export interface StepHidden extends OwnFields {
  /** The levels whose services are hidden. */
  levels?: Id[];
  /** The sectors whose services are hidden. */
  sectors?: Sector[];
  /** The kinds of link that are hidden. */
  kinds?: LinkKind[];
  /** The statuses whose services and links are hidden. */
  statuses?: Status[];
  /** Only services that take people of this area stay. */
  area?: Id;
  /** Only services that answer this need stay. */
  need?: Id;
  /** Only services whose names hold this text stay. */
  text?: string;
  /** Services that stay whatever else is hidden. */
  kept?: Id[];
}
export const StepHidden: Schema<StepHidden> = fieldsOf({
  levels: Ids.optional(),
  sectors: z.array(z.enum(sectors)).optional(),
  kinds: z.array(z.enum(linkKinds)).optional(),
  statuses: z.array(z.enum(statuses)).optional(),
  area: Id.optional(),
  need: Id.optional(),
  text: Words.optional(),
  kept: Ids.optional(),
});

/** The views of a step: of the answer, or of the network. */
export type StepView = AnswerView | Overview;

/** One step of a story: a saved question, a view to look at, or both; and what to say of it. */
export interface StoryStep extends OwnFields {
  /** The question that the step asks. */
  question?: Question;
  /** The view that the step shows; left out, the one that suits the question. */
  view?: StepView;
  /** What the step is about: an overview highlights it; of an answer, the first that is an entry of it is opened. */
  show?: Id[];
  /** Which of several routes is drawn, from 1. */
  route?: number;
  /** Of what changes: the network before, or after; left out, both. */
  version?: "before" | "after";
  /** What the map has in view, whatever the size of the window; left out, all of it. */
  frame?: Id[];
  /** How the map is laid out; left out, in bands. */
  layout?: Layout;
  /** Which links the map draws; left out, those of the answer. */
  links?: DrawnLinks;
  /** What the map hides. */
  hide?: StepHidden;
  /** What to say of it, short enough to be read from a wall. */
  caption?: Text;
  /** What whoever leads the workshop says and asks; not shown on the wall. */
  notes?: Text;
  /** How long the step is planned to take, in minutes: 0.25 to 240. */
  minutes?: number;
}
export const StoryStep: z.ZodType<StoryStep, StoryStep> = fieldsOf({
  question: Question.optional(),
  view: z.enum([...answerViews, ...overviews]).optional(),
  show: Ids.optional(),
  route: z.int().min(1).max(9999).optional(),
  version: z.enum(["before", "after"]).optional(),
  frame: Ids.optional(),
  layout: z.enum(layouts).optional(),
  links: z.enum(drawnLinks).optional(),
  hide: StepHidden.optional(),
  caption: Text.optional(),
  notes: Text.optional(),
  minutes: z.number().min(0.25).max(240).optional(),
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
