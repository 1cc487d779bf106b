import type { TourWords } from "./words.js";

/** The tour, in English. */
export const tour: TourWords = {
  position: (stop, total) => `${stop} of ${total}`,
  stops: {
    start: {
      heading: "Choose a start",
      text: "Everything begins with a question. Say here where the client is, and change any other word of the sentence: the answer follows at once.",
    },
    answer: {
      heading: "Read the answer",
      text: "How many services reach the client, and how: who is here already, who comes, and where the client has to go. The list below and the map show the same.",
    },
    route: {
      heading: "Open a route and its sources",
      text: "An entry opens to its route, leg by leg. Each leg says why it holds and which source says so. This one was opened for you.",
    },
    kinds: {
      heading: "Ask why not, or what if",
      text: "The first words of the question choose its kind: why a service is not reached, what hangs on one link, or what a change would do.",
    },
    share: {
      heading: "Read as text, share as a link",
      text: "The text view holds everything that the map does. The page’s address holds your question: copy it, and others see what you see.",
    },
  },
  skip: "Skip the tour",
  previous: "Back",
  next: "Next",
  done: "Done",
  foundAgain: "The tour has ended. You find it again in the help.",
};
