import type { Overview } from "@polku/core";
import { formatters } from "@polku/core/text";

const { count, number, quote } = formatters.en;

/** The header, the files, the notices and the help. */
export const en = {
  /** The language's own name. */
  language: "English",
  product: "Polku",
  skip: {
    question: "Skip to the question",
    answers: "Skip to the answers",
    map: "Skip to the map",
    text: "Skip to the text view",
    details: "Skip to the details",
  },
  header: {
    /** The menu of the overviews of a network, and of its stories. */
    more: "More views",
    network: "Network",
    story: "Story",
    overviews: {
      "meeting-places": "Meeting places",
      pilots: "Pilots",
      practices: "Practices",
      roles: "Roles",
      steering: "Steering",
      disputes: "Open questions",
      timeline: "Timeline",
      areas: "Areas",
    } satisfies Record<Overview, string>,
    languages: "Language",
    view: "View",
    map: "Map",
    matrix: "Matrix",
    text: "Text",
    answers: "Answers",
    open: "Open a file",
    openHint: "A network in YAML or JSON. The file stays on this device.",
    whatIf: "What if …",
    whatIfHint: "Try out changes to the network and see how the answer changes.",
    help: "Help",
    statement: "Accessibility statement",
    tour: "Take the tour",
    dark: "Dark colours",
    light: "Light colours",
    back: (network: string) => `Back to: ${network}`,
  },
  file: {
    reading: (name: string) => `Reading: ${name}`,
    drop: "Drop the file to open it",
    refused: (name: string) => `The file can’t be opened: ${name}`,
    issues: (errors: number) => count(errors, "error", "errors"),
    untouched: "The network on the screen is unchanged.",
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    more: (rest: number) => `and ${number(rest)} more`,
    tooBig: (name: string, megabytes: number, most: number) =>
      `${name} is ${number(megabytes)} MB. The explorer opens files of up to ${number(most)} MB.`,
    unreadable: (name: string) =>
      `The file can’t be read: ${name}. It may have been moved, or it may not be text.`,
    noServices: "The network has no services yet. Add at least one level and one service to it.",
    notLoaded:
      "The network could not be loaded. Check the connection and load the page again, or open a file.",
    noNetwork: "There is no network to show. Open a file to begin.",
    another: "Open another file",
    warnings: (warnings: number) => count(warnings, "warning", "warnings"),
    opened: (name: string) => `Opened: ${name}`,
    loading: "Loading the network…",
  },
  notice: {
    partLoading: "Loading the what-if tools… Your question runs when they are ready.",
    partFailed:
      "The what-if tools could not be loaded. Check the connection and try again. Your question is kept.",
    heading: "The link names something that is not in this network",
    unknown: (field: string, value: string) => `${field}: ${quote(value)} is not in this network.`,
    unknownField: (field: string) => `${quote(field)} is not a field of a link.`,
    didYouMean: "Did you mean",
    /** The rest of the address is shown; of an unknown network, nothing of it. */
    showing: "The rest of the link is shown.",
    showingFirst: "The network’s own first question is shown instead.",
    /** An address needs a file that is not open. */
    needed: {
      network: (name: string) =>
        `This link is about the network ${quote(name)}, which was opened from a file. Open the file to see it.`,
      scenario: (name: string) =>
        `This link is about the scenario ${quote(name)}, which is too long for a link. Open its file to see it.`,
    },
    /** The file that was opened in its place has other content. */
    otherContent: "The file has changed since the link was made, so the answer may differ.",
    dismiss: "Close the message",
  },
};
