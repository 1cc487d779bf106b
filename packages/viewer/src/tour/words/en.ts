/** The stops of the tour, in order. */
export const tourStops = ["start", "answer", "route", "kinds", "share"] as const;
export type TourStop = (typeof tourStops)[number];

/** The tour. */
export const en = {
  /** Which stop this is, as in "1 of 5". */
  position: (stop: number, total: number) => `${stop} of ${total}`,
  stops: {
    start: {
      heading: "Choose a start",
      text: "Everything begins with a question. Say here where the client is, and change any other word of the sentence: the answer changes at once.",
    },
    answer: {
      heading: "Read the answer",
      text: "How many services reach the client, and how: which are already here, which come, and where the client is referred. The list below and the map show the same.",
    },
    route: {
      heading: "Open a route and its sources",
      text: "Open an answer to see its route, step by step. Each step says why it holds and which source says so. This one was opened for you.",
    },
    kinds: {
      heading: "Ask why not, or what if",
      text: "The first words of the question choose its kind: why a service is not reached, what access depends on, or what a change would do.",
    },
    share: {
      heading: "Read as text, share as a link",
      text: "The text view has everything that the map has. The page’s address holds your question: copy it, and others see what you see.",
    },
  } satisfies Record<TourStop, { heading: string; text: string }>,
  skip: "Skip the tour",
  previous: "Back",
  next: "Next",
  done: "Done",
  /** Said at the end: where the tour is found again. */
  foundAgain: "The tour has ended. You can start it again in the help.",
};
