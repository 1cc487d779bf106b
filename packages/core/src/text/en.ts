import { changesEn } from "./changes-en.js";
import { span } from "./span.js";
import { issuesEn } from "./issues-en.js";
import type { Texts } from "./texts.js";

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

export const en: Texts = {
  ...issuesEn,
  change: changesEn,
  kinds: { referral: "referral", consultation: "consultation", outreach: "outreach", joint: "joint work" },
  statuses: { established: "established", piloted: "piloted", planned: "planned", disputed: "disputed" },
  arrivals: { here: "Here", comes: "Comes to the client", goes: "The client goes" },
  integration: { horizontal: "horizontal", vertical: "vertical" },
  leg({ kind, from, to, inheritedFrom, status, areas, initiatedBy, practices, roles }) {
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
      practices.length === 0 ? "" : `by way of ${practices.join(" or ")}`,
      roles.length === 0 ? "" : `through ${roles.join(" or ")}`,
      initiatedBy.length === 0 ? "" : `started by ${initiatedBy.join(" or ")}`,
    ].filter((part) => part !== "");
    return `${what}${extra.length === 0 ? "" : ` (${extra.join("; ")})`}.`;
  },
  counts: (handoffs, steps) => `${count(handoffs, "handoff")}, ${count(steps, "step")}`,
  inferred: "concluded from the source",
  source: "Source",
  table: { id: "id", name: "name" },
  nothing: "No service is reached.",
  relaxations: {
    status: (words) => `what is ${words} counted too`,
    at: (since, until) => `the day were ${span(since, until)}`,
    age: (min, max) => `the client were aged ${span(min, max)}`,
    area: (areas) => `the client lived in ${areas}`,
    via: (kinds) => `${kinds} counted too`,
    maxHandoffs: (handoffs) => `up to ${count(handoffs, "handoff")} were allowed`,
    maxSteps: (steps) => `up to ${count(steps, "step")} were allowed`,
  },
  and: "and",
  or: "or",
};
