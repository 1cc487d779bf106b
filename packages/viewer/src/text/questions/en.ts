import { joined } from "../joined.js";
import type { QuestionWords } from "./words.js";

const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const client = "a client who is at {from}, is {age}, lives in {area}";
const counting = "by {via}, with {handoffs} and {steps}, counting what is {status} on {at}";

export const questions: QuestionWords = {
  kinds: {
    reach: "Which services reach",
    routes: "Which routes lead to",
    "why-not": "Why is there no way to",
    gatekeepers: "What can’t be done without to reach",
    gaps: "Where are the gaps",
    compare: "What differs",
    "what-if": "What would change if",
  },
  sentences: {
    reach: `{ask} ${client}[ and needs {needs}], ${counting}?`,
    routes: `{ask} {to} for ${client}, ${counting}?`,
    "why-not": `{ask} {to} for ${client}, ${counting}?`,
    gatekeepers: `{ask} {to} for ${client}, ${counting}?`,
    gaps: `{ask}, by {rows}, in what reaches a client who[ is at {from},][ is {age},][ lives in {area},] looking at {targets}, ${counting}?`,
    compare: "{ask} between what reaches client a and client b?",
    "what-if": `{ask} {changes}, for ${client}[ and needs {needs}], ${counting}?`,
  },
  side: "is at {from}, is {age}, lives in {area}, on {at}[ · needs {needs}][ · by {via}][ · {handoffs}][ · {steps}][ · counting what is {status}]",
  both: "Both[ · need {needs}][ · by {via}][ · {handoffs}][ · {steps}][ · counting what is {status}]",
  sides: { a: "Client a", b: "Client b" },
  labels: {
    ask: "Kind of question",
    from: "Where the client is",
    to: "The service asked about",
    age: "The client’s age in years",
    area: "Where the client lives",
    needs: "What the client needs",
    via: "Ways to count",
    handoffs: "Most handoffs",
    steps: "Most steps",
    status: "Statuses to count",
    at: "Day",
    rows: "What to compare",
    targets: "Services to look at",
    changes: "Changes",
    k: "Number of routes",
    areas: "Municipalities",
    ages: "Ages",
    origins: "Starting points",
  },
  everyService: "every service",
  anyService: "any service",
  services: (count) => some(count, "service"),
  rows: { areas: "Areas", ages: "Ages", origins: "Starting points" },
  rowCounts: {
    areas: (count) => some(count, "area"),
    origins: (count) => some(count, "starting point"),
  },
  agesFrom: (first, last) => `ages ${first}–${last}`,
  firstAge: "From age",
  lastAge: "To age",
  allMunicipalities: "All municipalities",
  add: "Add a service",
  remove: (name) => `Take out: ${name}`,
  changes: (count) =>
    count === 0 ? "nothing is changed yet" : `${some(count, "change is", "changes are")} made`,
  changesNone:
    "Nothing is changed yet. Open a service or a link and choose to change, remove or add: what it does to this question shows at once.",
  clearChanges: "Take back all changes",
  swap: "Swap the two ends",
  swapSides: "Swap a and b",
  toSelection: "Ask about the selected service",
  previous: (count) => `Asked before (${count})`,
  short: {
    reach: (about) => about,
    routes: (to, about) => `Routes to ${to} · ${about}`,
    "why-not": (to, about) => `Why not ${to} · ${about}`,
    gatekeepers: (to, about) => `Needed to reach ${to ?? "services"} · ${about}`,
    gaps: (rows, about) => `Gaps by ${rows} · ${about}`,
    compare: (a, b) => `${a} compared with ${b}`,
    "what-if": (count, about) => `What if: ${some(count, "change")} · ${about}`,
  },
  summary: {
    routes: (count, complete, to) =>
      count === 0
        ? `No route leads to ${to}.`
        : `${complete ? "" : "The first "}${some(count, "route")} to ${to}${complete ? "; there are no more." : "; there are more."}`,
    reachedAlready: (to) => `${to} reaches the client already.`,
    relax: (count, to) =>
      `${to} does not reach the client. ${count === 1 ? "One thing" : `${count} different things`} would let it.`,
    doors: (count, to) =>
      `${to} does not reach the client, and dropping conditions does not help. One new link to ${count === 1 ? "one service" : `any of ${count} services`} would.`,
    nothingHelps: (to) =>
      `${to} does not reach the client, and nothing that the question asks would change that.`,
    gatekeepers: (services, links, to) =>
      services + links === 0
        ? `${to} is reached in more than one way: no single service or link has to be there.`
        : `Without ${joined([services > 0 && some(services, "service"), links > 0 && some(links, "link")])}, each alone, ${to} is lost.`,
    notReached: (to) => `${to} does not reach the client, so nothing can be lost on the way.`,
    gatekeepersOfAll: (services, links) =>
      services + links === 0
        ? "No service is lost with any single service or link."
        : `${some(services, "service")} and ${some(links, "link")} that others hang on, those that lose most first.`,
    gaps: (rows, columns, nowhere) =>
      `${some(rows, "row")} and ${some(columns, "service")}: ${nowhere === 0 ? "each service reaches some row" : `${some(nowhere, "service")} ${nowhere === 1 ? "reaches" : "reach"} none`}.`,
    differences: ({ gained, lost, nearer, farther, otherRoute, same }) =>
      `${joined([
        `${gained} gained`,
        `${lost} lost`,
        nearer > 0 && `${nearer} nearer`,
        farther > 0 && `${farther} farther`,
        otherRoute > 0 && `${otherRoute} by another route`,
        `${same} the same`,
      ])}.`,
    invalid: (count) => `The changed network would not be valid: ${some(count, "thing")} to mend.`,
  },
  answer: {
    route: (index) => `Route ${index}`,
    complete: "There are no more routes.",
    cutOff: "There are more routes than these.",
    showMore: "List more routes",
    ifSo: (condition) => `It would be reached if ${condition}.`,
    drop: "Ask with",
    preview: (gained, lost) => `${gained} gained, ${lost} lost`,
    doors: "Where one new link would close the gap",
    doorsHint: "Dropping conditions does not help. From each of these the service is reached:",
    askRoutes: "Ask for all routes",
    askWhyNot: "Ask why not",
    whyNot: "Why not?",
    askGatekeepers: "Ask what it hangs on",
    askReach: "Ask what reaches the client",
    offered: "Offered there at",
    others: "Other routes",
    otherNone: "There is no other route.",
    otherMore: "There are more routes than these.",
    onlyBest: "The best route",
    needed: "Can’t be done without",
    neededNone: "No single service or link: without any one of them another route remains.",
    neededServices: "Services",
    neededLinks: "Links",
    loses: (count) => `${some(count, "service")} lost without it`,
    lost: "Lost without it",
    reachedIn: (count, total) => `${count} of ${total} services`,
    nowhere: "Reached in no row",
    nowhereNone: "Each service is reached in some row.",
    missing: "Not reached",
    missingNone: "Every service is reached.",
    ages: (age) => `${age} years`,
    differences: {
      gained: "Gained",
      lost: "Lost",
      nearer: "Nearer",
      farther: "Farther",
      otherRoute: "By another route",
    },
    same: (count) => `The same as before: ${count}`,
    nothingDiffers: "Nothing differs.",
    before: "Before",
    after: "After",
    notReached: "not reached",
    onMap: "On the map",
    noChanges: "Nothing is changed yet, so the answer before and after is the same.",
    invalid: "The changes leave the network invalid, so there is no answer:",
  },
  marks: {
    gained: "gained",
    lost: "lost",
    nearer: "nearer",
    farther: "farther",
    otherRoute: "by another route",
    gatekeeper: "can’t be done without",
    door: "one new link here would close the gap",
    added: "added",
    removed: "removed",
    changed: "changed",
    target: "asked about",
    via: "on the way",
  },
  matrix: "Matrix",
};
