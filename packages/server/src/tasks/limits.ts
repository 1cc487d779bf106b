/** What one request may cost, so that no client keeps the others waiting. */
export interface Limits {
  /** The largest body, in bytes. */
  readonly body: number;
  /** The longest address, in characters. */
  readonly address: number;
  /** The most routes that a question may ask for (`k`). */
  readonly routes: number;
  /** The most changes of a what-if. */
  readonly changes: number;
  /** The most entries of an answer, as core counts them; a longer one is cut off, and has `complete: false`. */
  readonly entries: number;
  /** How long a question may take, and how long it may wait before that. */
  readonly milliseconds: number;
}

export const defaultLimits: Limits = {
  body: 100_000,
  address: 8_000,
  routes: 100,
  changes: 100,
  entries: 10_000,
  milliseconds: 10_000,
};
