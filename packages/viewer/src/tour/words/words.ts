/** The stops of the tour, in order. */
export const tourStops = ["start", "answer", "route", "kinds", "share"] as const;
export type TourStop = (typeof tourStops)[number];

/** Every visible word of the tour, in one language. */
export interface TourWords {
  /** Which stop this is, as in "1 of 5". */
  position(stop: number, total: number): string;
  stops: Record<TourStop, { heading: string; text: string }>;
  skip: string;
  previous: string;
  next: string;
  done: string;
  /** Said at the end: where the tour is found again. */
  foundAgain: string;
}
