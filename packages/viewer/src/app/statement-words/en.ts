import type { StatementWords } from "./words.js";

/** The accessibility statement, in English. */
export const statement: StatementWords = {
  parts: {
    service: {
      heading: "What this statement is about",
      paragraphs: [
        "This statement is about Polku, an explorer of service networks, as it comes. Whoever publishes it is the service provider: it answers for the network that is shown, for the page around the explorer and for keeping this statement true of them.",
        "The Finnish Act on the Provision of Digital Services (306/2019) asks public bodies for such a statement. The level aimed at is AA of the Web Content Accessibility Guidelines (WCAG) 2.2.",
      ],
    },
    conformity: {
      heading: "State of accessibility",
      paragraphs: [
        "The explorer meets the requirements in part: the shortcomings that are known are listed below, and the assessment has not covered everything.",
        "The map is a picture. Everything in it, with questions and answers, is also in the text view, which is open to everyone.",
      ],
    },
    shortcomings: {
      heading: "Known shortcomings",
      paragraphs: [],
      points: [
        "Assistive technology can’t read the map itself. From the keyboard one moves on it service by service, and each is told aloud; the network as a whole is in the text view (WCAG 1.1.1, 1.3.1).",
        "While a whole network is on the map, names are small and don’t grow with the browser’s letter size, and the lines of links outside the answer are pale: zoom in on the map, or use the text view (WCAG 1.4.4, 1.4.11).",
        "Where a network gives a text in one language only, it is shown in that language. It is marked as such for screen readers.",
        "Network files can be long: the text view then shows some entries at first and the rest by a button.",
        "The explorer has not been tried out with screen readers, nor with people who use assistive technology.",
      ],
    },
    feedback: {
      heading: "Feedback",
      paragraphs: [
        "Did you find a shortcoming that is not listed, or do you need something in another form? Tell the publisher. A provider that the act binds has to answer within 14 days.",
      ],
    },
    supervision: {
      heading: "Supervisory authority",
      paragraphs: [
        "If the answer does not satisfy you, or none comes within 14 days, you can turn to the authority that supervises the accessibility of digital services in Finland: since 2025 the Finnish Transport and Communications Agency. It takes complaints and requests for clarification.",
      ],
    },
    assessment: {
      heading: "How accessibility was assessed",
      paragraphs: [
        "The makers have assessed the explorer themselves, with tests that run in Chromium each time it is changed. Other browsers have not been tested. The tests cover:",
      ],
      points: [
        "automated checks by axe, in Finnish, Swedish and English, in light and dark colours, and on a phone;",
        "asking, opening answers, moving on the map, the tour and this statement from the keyboard alone;",
        "reduced motion, forced colours and the wish for more contrast;",
        "letters at 200 % and a width of 320 pixels, without scrolling sideways;",
        "that every service, link and route of the map is in the text view.",
      ],
    },
  },
  giveFeedback: "Give feedback on accessibility",
  noFeedback: "The publisher of this page has not given an address for feedback.",
  drawnUp: (day) => `This statement was drawn up on ${day}.`,
};
