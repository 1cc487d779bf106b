/** What one request may cost, so that no client keeps the others waiting. */
export interface Limits {
  /** The largest body, in bytes; by default 100,000. */
  readonly body: number;
  /** The longest address, in characters; by default 8,000. */
  readonly address: number;
  /** The most routes that a question may ask for (`k`); by default 100. */
  readonly routes: number;
  /** The most changes of a what-if; by default 100. */
  readonly changes: number;
  /** The most entries of an answer, as core counts them; a longer one is cut off, and has `complete: false`; by default 10,000. */
  readonly entries: number;
  /** How long a question may take, and how long it may wait before that, in milliseconds; by default 10,000. */
  readonly milliseconds: number;
}

/** The limits where nothing else is said. */
export const defaultLimits: Limits = {
  body: 100_000,
  address: 8_000,
  routes: 100,
  changes: 100,
  entries: 10_000,
  milliseconds: 10_000,
};
