/** A value that is edited: what it was before each edit, and what was taken back. Nothing is ever changed in place. */
export interface History<Value, Label> {
  readonly value: Value;
  readonly past: Step<Value, Label> | undefined;
  readonly future: Step<Value, Label> | undefined;
}

/** One edit beside the present: its label, the value on its other side, and the edit beyond it. */
interface Step<Value, Label> {
  readonly label: Label;
  readonly value: Value;
  readonly beyond: Step<Value, Label> | undefined;
}

export function startHistory<Value, Label>(value: Value): History<Value, Label> {
  return { value, past: undefined, future: undefined };
}

/** The history after an edit; what had been taken back is let go. There is no limit to how many it holds. */
export function record<Value, Label>(
  { value: before, past }: History<Value, Label>,
  value: Value,
  label: Label,
): History<Value, Label> {
  return { value, past: { label, value: before, beyond: past }, future: undefined };
}

/** The history with its last edit taken back; as it is where there is none. */
export function undo<Value, Label>(history: History<Value, Label>): History<Value, Label> {
  const { value, past, future } = history;
  if (!past) return history;
  return { value: past.value, past: past.beyond, future: { label: past.label, value, beyond: future } };
}

/** The history with the edit made again that was last taken back; as it is where there is none. */
export function redo<Value, Label>(history: History<Value, Label>): History<Value, Label> {
  const { value, past, future } = history;
  if (!future) return history;
  return { value: future.value, past: { label: future.label, value, beyond: past }, future: future.beyond };
}

/** The edits on both sides of a value, as lists: the nearest first. */
export interface Steps<Value, Label> {
  readonly past: readonly { readonly label: Label; readonly value: Value }[];
  readonly future: readonly { readonly label: Label; readonly value: Value }[];
}

/** The edits on both sides of the present, at most so many on each. */
export function listSteps<Value, Label>(
  { past, future }: History<Value, Label>,
  most: number,
): Steps<Value, Label> {
  const list = (step: Step<Value, Label> | undefined) => {
    const found = [];
    for (let one = step; one && found.length < most; one = one.beyond)
      found.push({ label: one.label, value: one.value });
    return found;
  };
  return { past: list(past), future: list(future) };
}

/** The history of a value with edits on both sides of it. */
export function historyOf<Value, Label>(
  value: Value,
  { past, future }: Steps<Value, Label>,
): History<Value, Label> {
  const chain = (steps: Steps<Value, Label>["past"]) =>
    steps.reduceRight<Step<Value, Label> | undefined>((beyond, step) => ({ ...step, beyond }), undefined);
  return { value, past: chain(past), future: chain(future) };
}
