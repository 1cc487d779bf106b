import type { Texts } from "./texts.js";

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Did you mean "${nearest}"?`);

export const en: Texts = {
  issues: {
    syntax: ({ found }) =>
      `The text can't be read: ${found}. Usually a quote, a bracket or an indent is off.`,
    "duplicate-field": ({ found }) => `A field is written twice (${found}). Only one of them could be kept.`,
    "too-deep": ({ found }) => `The text is nested too deeply or repeats itself without end (${found}).`,
    "wrong-version": ({ found, expected }) =>
      `This library reads format ${expected}, and the file says ${found}.`,
    "unknown-field": ({ field, known, nearest }) =>
      nearest === undefined
        ? `There is no field "${field}" here. Known fields: ${known}. Fields of your own begin with "x-".`
        : `There is no field "${field}" here.${mean(nearest)} Fields of your own begin with "x-".`,
    "missing-field": ({ field }) => `The field "${field}" is required and missing.`,
    "wrong-type": ({ field, found, expected }) =>
      `"${field}" is ${found}; ${expected} was expected.${
        expected === "string" ? " A number or a yes/no that is meant as text needs quotes." : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `"${field}" is ${found}; expected: ${expected}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${found} is not an id: ids are made of a to z, 0 to 9 and single hyphens.${mean(nearest || undefined)}`,
    "wrong-date": ({ field, found }) =>
      `"${field}" is ${found}, which is not a day of the calendar written as YYYY-MM-DD.`,
    "duplicate-id": ({ id }) => `The id "${id}" is taken: ids are unique over the whole file.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Nothing in this file has the id "${id}"; the id of a ${expected} was expected.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected }) => `"${id}" is a ${found}; a ${expected} was expected.`,
    "undeclared-level": ({ id, known, nearest }) =>
      `The level "${id}" is not among this file's levels (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `A service can't be a part of itself: ${chain}.`,
    "within-cycle": ({ chain }) => `An area can't lie within itself: ${chain}.`,
    "ages-reversed": ({ min, max }) => `The ages run backwards: min ${min} is above max ${max}.`,
    "dates-reversed": ({ since, until }) =>
      `The dates run backwards: since ${since} is after until ${until}.`,
    "same-ends": ({ id }) => `A link goes from one service to another; both ends are "${id}".`,
    "no-source": ({ kind, id }) => `The ${kind} "${id}" names no source and place in it.`,
    "phone-number": ({ found }) =>
      `This looks like a phone number (${found}). A model holds no personal data.`,
    "email-address": ({ found }) =>
      `This looks like an e-mail address (${found}). A model holds no personal data.`,
    "identity-code": () => `This looks like a personal identity code. A model holds no personal data.`,
  },
  kinds: { referral: "referral", consultation: "consultation", outreach: "outreach", joint: "joint work" },
  statuses: { established: "established", piloted: "piloted", planned: "planned", disputed: "disputed" },
  arrivals: { here: "Here", comes: "Comes to the client", goes: "The client goes" },
  integration: { horizontal: "horizontal", vertical: "vertical" },
  leg({ kind, from, to, inheritedFrom, status, areas, initiatedBy }) {
    const what = {
      referral: `The client is referred from ${from} to ${to}`,
      consultation: `Advice from ${to} comes to ${from} by consultation`,
      outreach: `Workers from ${from} come out to ${to}`,
      joint: `Joint work between ${from} and ${to}`,
    }[kind];
    const extra = [
      inheritedFrom === undefined ? "" : `as part of ${inheritedFrom}`,
      status === "established" ? "" : en.statuses[status],
      areas.length === 0 ? "" : `in ${areas.join(", ")}`,
      initiatedBy.length === 0 ? "" : `started by ${initiatedBy.join(" or ")}`,
    ].filter((part) => part !== "");
    return `${what}${extra.length === 0 ? "" : ` (${extra.join("; ")})`}.`;
  },
  counts: (handoffs, steps) => `${count(handoffs, "handoff")}, ${count(steps, "step")}`,
  inferred: "concluded from the source",
  source: "Source",
  nothing: "No service is reached.",
};
