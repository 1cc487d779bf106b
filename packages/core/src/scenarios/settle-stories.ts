import type { Change } from "../model/change.js";
import { assumeChecked, type CheckedModel } from "../model/checked.js";
import { isSame } from "../model/plain-data.js";
import type { StoryStep } from "../model/story.js";

/**
 * The changed model with stories that no longer try what can't be done again: a step that asks what changes would do
 * adds and removes nothing that has come or gone, and asks its question as it is where no change is left. Without this
 * a story that was recorded in a scenario could not be answered once the scenario is part of the model.
 *
 * @example
 * ```ts
 * const changes = [{ op: "remove", in: "services", id: "perhetyo" }] as const;
 * const applied = applyChanges(model, changes);
 * const settled = applied.ok && settleStories(applied.model, changes);
 * settled && settled.stories?.length === model.stories?.length; // true
 * ```
 */
export function settleStories(model: CheckedModel, changes: readonly Change[]): CheckedModel {
  const stories = model.stories?.map((story) => {
    const steps = story.steps.map((step) => settleStep(step, changes));
    return steps.every((step, index) => step === story.steps[index]) ? story : { ...story, steps };
  });
  if (!stories || stories.every((story, index) => story === model.stories?.[index])) return model;
  return assumeChecked({ ...model, stories });
}

function settleStep(step: StoryStep, changes: readonly Change[]): StoryStep {
  const { question } = step;
  if (question?.ask !== "what-if") return step;
  const left = question.changes.filter((change) => !changes.some((made) => isDone(change, made)));
  if (left.length === question.changes.length) return step;
  if (left.length > 0) return { ...step, question: { ...question, changes: left } };
  const { version: _version, ...rest } = step;
  return { ...rest, question: question.question };
}

/** Whether a change can't be made after another, since what it adds or removes has come or gone. */
function isDone(change: Change, made: Change): boolean {
  if (change.op !== made.op || change.in !== made.in || change.op === "change") return false;
  if (change.op === "remove") return change.id === made.id;
  const id = change.value?.["id"];
  return id === undefined ? isSame(change.value, made.value) : id === made.value?.["id"];
}
