/** The parts that Finnish law asks of an accessibility statement, in the order in which they are read. */
export const statementParts = [
  "service",
  "conformity",
  "shortcomings",
  "feedback",
  "supervision",
  "assessment",
] as const;

/** One part of the statement: paragraphs, then a list where there is one. */
interface StatementText {
  heading: string;
  paragraphs: readonly string[];
  points?: readonly string[];
}

interface StatementWords {
  parts: Record<(typeof statementParts)[number], StatementText>;
  /** The link to the publisher’s address for feedback. */
  giveFeedback: string;
  /** Said where the publisher has given no address. */
  noFeedback: string;
  drawnUp(day: string): string;
}

/** The accessibility statement. */
export const en: StatementWords = {
  parts: {
    service: {
      heading: "What this statement is about",
      paragraphs: [
        "This statement is about Polku, an explorer of service networks, as it is delivered. Whoever publishes it is the service provider: it is responsible for the network that is shown, for the page around the explorer and for keeping this statement true of them.",
        "The Finnish Act on the Provision of Digital Services (306/2019) requires such a statement of public bodies. The target is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.",
      ],
    },
    conformity: {
      heading: "Conformance status",
      paragraphs: [
        "The explorer partially meets the requirements: the known shortcomings are listed below, and the assessment has not covered everything.",
        "The map is a picture. Everything in it, with questions and answers, is also in the text view, which is open to everyone.",
      ],
    },
    shortcomings: {
      heading: "Known shortcomings",
      paragraphs: [],
      points: [
        "Assistive technology can’t read the map itself. With the keyboard you move on it service by service, and each is read out; the network as a whole is in the text view (WCAG 1.1.1, 1.3.1).",
        "While a whole network is on the map, names are small and don’t grow with the browser’s text size, and the lines of links outside the answer are pale: zoom in on the map, or use the text view (WCAG 1.4.4, 1.4.11).",
        "Where a network gives a text in one language only, it is shown in that language. The language is marked for screen readers.",
        "A network can be long: the text view then shows a part first, and the rest with a button.",
        "The explorer has not been tried with screen readers, nor with people who use assistive technology.",
      ],
    },
    feedback: {
      heading: "Feedback",
      paragraphs: [
        "Did you find a shortcoming that is not listed, or do you need something in another form? Tell the publisher. A provider that the act applies to must answer within 14 days.",
      ],
    },
    supervision: {
      heading: "Supervisory authority",
      paragraphs: [
        "If you are not satisfied with the answer, or get none within 14 days, you can turn to the authority that supervises the accessibility of digital services in Finland: since 2025 the Finnish Transport and Communications Agency. You can file a complaint or a request for clarification.",
      ],
    },
    assessment: {
      heading: "How accessibility was assessed",
      paragraphs: [
        "The makers have assessed the explorer themselves, with tests that run in Chromium each time it is changed. Other browsers have not been tested. The tests cover:",
      ],
      points: [
        "automated checks by axe, in Finnish, Swedish and English, in light and dark colours, and on a phone;",
        "asking, opening answers, moving on the map, the tour and this statement with the keyboard alone;",
        "reduced motion, forced colours and the wish for more contrast;",
        "text at 200 % and a width of 320 pixels, without scrolling sideways;",
        "that every service, link and route of the map is in the text view.",
      ],
    },
  },
  giveFeedback: "Give feedback on accessibility",
  noFeedback: "The publisher of this page has not given an address for feedback.",
  drawnUp: (day) => `This statement was drawn up on ${day}.`,
};
