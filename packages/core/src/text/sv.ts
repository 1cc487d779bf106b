import { changesSv } from "./changes-sv.js";
import { span } from "./span.js";
import { issuesSv } from "./issues-sv.js";
import type { Texts } from "./texts.js";

export const sv: Texts = {
  ...issuesSv,
  change: changesSv,
  kinds: {
    referral: "hänvisning eller remiss",
    consultation: "konsultation",
    outreach: "uppsökande arbete",
    joint: "gemensamt arbete",
  },
  statuses: { established: "etablerad", piloted: "pilot pågår", planned: "planerad", disputed: "omstridd" },
  arrivals: { here: "Här", comes: "Kommer till klienten", goes: "Klienten går" },
  integration: { horizontal: "horisontell", vertical: "vertikal" },
  leg({ kind, from, to, inheritedFrom, status, areas, initiatedBy, practices, roles }) {
    const what = {
      referral: `Klienten hänvisas: ${from} → ${to}`,
      consultation: `Sakkunskap kommer genom konsultation: ${to} → ${from}`,
      outreach: `Personalen kommer ut: ${from} → ${to}`,
      joint: `Gemensamt arbete: ${from} och ${to}`,
    }[kind];
    const extra = [
      inheritedFrom === undefined ? "" : `som del av: ${inheritedFrom}`,
      status === "established" ? "" : sv.statuses[status],
      areas.length === 0 ? "" : `område: ${areas.join(", ")}`,
      practices.length === 0 ? "" : `arbetsmodell: ${practices.join(" eller ")}`,
      roles.length === 0 ? "" : `genom: ${roles.join(" eller ")}`,
      initiatedBy.length === 0 ? "" : `inleds av: ${initiatedBy.join(" eller ")}`,
    ].filter((part) => part !== "");
    return `${what}${extra.length === 0 ? "" : ` (${extra.join("; ")})`}.`;
  },
  counts: (handoffs, steps) => `${handoffs} ${handoffs === 1 ? "överföring" : "överföringar"}, ${steps} steg`,
  inferred: "slutsats av källan",
  source: "Källa",
  table: { id: "id", name: "namn" },
  nothing: "Ingen tjänst nås.",
  relaxations: {
    status: (words) => `även det som är ${words} räknades`,
    at: (since, until) => `dagen vore ${span(since, until)}`,
    age: (min, max) => `klientens ålder vore ${span(min, max)}`,
    area: (areas) => `klienten bodde i ${areas}`,
    via: (kinds) => `även ${kinds} räknades`,
    maxHandoffs: (handoffs) => `överföringarna fick vara ${handoffs}`,
    maxSteps: (steps) => `stegen fick vara ${steps}`,
  },
  and: "och",
  or: "eller",
};
