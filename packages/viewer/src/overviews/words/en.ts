/** The words around overviews, and of the list of them. They load with them. */
export const en = {
  overviews: "Overviews of the network",
  stories: "Stories, step by step",
  /** Of an element that the step of a story is about, or that was looked for. */
  highlighted: "highlighted",
  /** Before the command that tells an overview. */
  command: "The same on the command line:",
  evidence: "Where it is written",
  /** The heading of the column of questions, and what each kind of them is. */
  asQuestion: "as a question",
  ask: { gaps: "Ask this as a question", compare: "Compare", "what-if": "Try without" },
  day: {
    label: "Day",
    any: "Any day",
    hint: "The question is asked for this day, too.",
    askAt: (day: string) => `Ask for ${day}`,
  },
  matrix: {
    element: "Element",
    rows: { practice: "Practices", service: "Services" },
    whole: "piloted",
    part: "piloted in a part of it",
    notPiloted: "no pilot named",
  },
  timeline: {
    asked: (day: string) => `The question is asked for ${day}`,
    all: "In order",
  },
};
