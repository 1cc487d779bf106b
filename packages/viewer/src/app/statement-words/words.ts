/** The parts that Finnish law asks of an accessibility statement, in the order in which they are read. */
export const statementParts = [
  "service",
  "conformity",
  "shortcomings",
  "feedback",
  "supervision",
  "assessment",
] as const;
export type StatementPart = (typeof statementParts)[number];

/** One part of the statement: paragraphs, then a list where there is one. */
export interface StatementText {
  heading: string;
  paragraphs: readonly string[];
  points?: readonly string[];
}

/** The accessibility statement, in one language. */
export interface StatementWords {
  parts: Record<StatementPart, StatementText>;
  /** The link to the publisher's address for feedback. */
  giveFeedback: string;
  /** Said where the publisher has given no address. */
  noFeedback: string;
  /** Said after the day on which the statement was drawn up. */
  drawnUp(day: string): string;
}
