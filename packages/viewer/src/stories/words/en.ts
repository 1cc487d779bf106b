/** The bar that steps through a story. */
export const en = {
  step: (step: number, all: number) => `Step ${step} of ${all}`,
  previous: "Previous",
  next: "Next",
  end: "End the story",
  ended: "The story has ended.",
  changed: "The question has been changed since this step.",
  again: "Ask the step again",
  keys: "Page Down goes forward, Page Up goes back, Esc ends the story.",
};
