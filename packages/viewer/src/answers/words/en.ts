import { formatters } from "@polku/core/text";

const { count, number, plural } = formatters.en;
const services = (total: number) => count(total, "service", "services");

/** How an answer differs from another. */
const differences = {
  gained: "Gained",
  lost: "Lost",
  nearer: "Nearer",
  farther: "Farther",
  otherRoute: "By another route",
};

/** Answers of every kind, routes with their reasons, and the text view. */
export const en = {
  list: {
    /** A scenario removes a service that the question names. */
    removed: "After the changes, the network does not have what the question is about.",
    notReached: (total: number) => `Not reached: ${number(total)}`,
    notReachedHint: "These services are in the network, but no link that the question allows leads to them.",
    at: "at",
    /** Before the roles that a route goes through. */
    through: "Through",
    details: "About the service",
    onlyHere: "No other service reaches the client with this question.",
    whyHeading: "What would change the answer",
    noLinks: "No links lead on from here.",
    /** Dropping one condition of the question, as an action. */
    without: {
      age: "Drop the age",
      area: "Drop the municipality",
      needs: "Drop the needs",
      via: "Allow all link types",
      maxHandoffs: "Allow any number of handoffs",
      maxSteps: "Allow any number of steps",
      status: "Count planned and disputed too",
      readings: "Count what is concluded too",
      at: "Drop the day",
    },
    gain: (gained: number) => `+ ${services(gained)}`,
    nothingHelps: "Dropping any single condition does not change the answer.",
    previous: "Previous route",
    next: "Next route",
    position: (index: number, total: number) => `${index} of ${total}`,
  },
  route: {
    leg: (index: number) => `Step ${index}`,
    summary: (name: string, counts: string, at: string) =>
      `Route to ${name}: ${counts}. The client is at: ${at}.`,
    integration: "Integration",
    initiatedBy: "Started by",
    inheritedFrom: "Inherited from",
    mode: "How",
    note: "Note",
    positions: "Positions",
    sources: "Sources",
    everywhere: "no limit given",
    here: "The client is already here. No steps are needed.",
  },
  whyNot: {
    heading: "What would bring it to the client",
    doors: "Dropping conditions does not help. One new link to any of these would close the gap:",
    nothing: "Dropping conditions does not help, and no service in the network leads to it.",
  },
  text: {
    heading: "The network as text",
    intro: "The same content as on the map: first the answer, then every service by level with its links.",
    answer: "The answer",
    results: "The answer as a table",
    resultsCaption: (total: number) => `Services that reach the client, with their routes: ${number(total)}`,
    columns: {
      service: "Service",
      arrival: "How reached",
      at: "Client at",
      handoffs: "Handoffs",
      steps: "Steps",
      route: "Route and sources",
    },
    services: (level: string, total: number) => `${level}: ${services(total)}`,
    contents: "On this page",
  },
  answer: {
    route: (index: number) => `Route ${index}`,
    complete: "There are no more routes.",
    cutOff: "There are more routes than these.",
    showMore: "List more routes",
    ifSo: (condition: string) => `It would be reached if ${condition}.`,
    /** What dropping conditions changes. */
    preview: (gained: number, lost: number) =>
      `${number(gained)} more ${plural(gained, "service", "services")}${lost === 0 ? "" : `, ${number(lost)} fewer`}`,
    doors: "Where one new link would close the gap",
    doorsHint: "Dropping conditions does not help. From each of these the service is reached:",
    askRoutes: "Ask for all routes",
    askWhyNot: "Ask why not",
    whyNot: "Why not?",
    askGatekeepers: "Ask what access depends on",
    askReach: "Ask what reaches the client",
    offered: "Offered there at",
    others: "Other routes",
    otherNone: "There is no other route.",
    best: "The best route",
    needed: "What access depends on",
    neededNone: "No single service or link: without any one of them there is another route.",
    neededServices: "Services",
    loses: (total: number) => `${services(total)} lost without it`,
    lost: "Lost without it",
    reachedIn: (reached: number, total: number) => `${reached} of ${services(total)}`,
    nowhere: "Not reached in any row",
    nowhereNone: "Every service is reached in at least one row.",
    /** Above the rows of a table of gaps, each with how many services it reaches. */
    reachedByRow: "Services reached, fewest first",
    missing: "Not reached",
    missingNone: "Nothing: it reaches everything that the other rows reach.",
    ages: (age: number) => count(age, "year", "years"),
    differences,
    same: (total: number) => `Unchanged: ${number(total)}`,
    nothingDiffers: "There are no differences.",
    notReached: "not reached",
    onMap: "On the map",
    noChanges: "There are no changes yet, so the answer is the same before and after.",
    invalid: "With these changes the network is not valid, so there is no answer:",
  },
};
