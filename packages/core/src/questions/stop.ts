/** What may stop long work; an `AbortSignal` is one, and an object that looks at the clock can be another. */
export interface Stop {
  readonly aborted: boolean;
}
