import type { Texts } from "./en.js";
import { formatters } from "./formatter.js";
import { issuesSv } from "./issues-sv.js";
import { span } from "./span.js";

const { and, count } = formatters.sv;
const handoffs = (most: number) => count(most, "hänvisning", "hänvisningar");
const steps = (most: number) => count(most, "steg", "steg");

export const sv: Texts = {
  ...issuesSv,
  kinds: {
    referral: "hänvisning eller remiss",
    consultation: "konsultation",
    outreach: "uppsökande arbete",
    joint: "gemensamt arbete",
  },
  statuses: { established: "etablerad", piloted: "i pilotfas", planned: "planerad", disputed: "omstridd" },
  readings: { stated: "det som källorna säger", inferred: "det som är slutsatser" },
  arrivals: { here: "Redan här", comes: "Kommer till klienten", goes: "Klienten hänvisas vidare" },
  reachGroups: {
    here: "Redan här",
    comes: "Kommer direkt till klienten",
    through: "Kommer via en annan tjänst",
    goes: "Klienten hänvisas vidare",
  },
  through: (names) => `via ${names}`,
  reached: ({ here, comes, through, goes }) => {
    const total = here + comes + through + goes;
    const parts = [
      here > 0 && `${here} finns redan här`,
      comes > 0 && `${comes} kommer direkt`,
      through > 0 && `${through} kommer via en annan tjänst`,
      goes > 0 && `till ${goes} hänvisas klienten vidare`,
    ];
    return `${count(total, "tjänst är tillgänglig", "tjänster är tillgängliga")} för klienten: ${and(parts)}.`;
  },
  sources: "Källor",
  integration: { horizontal: "horisontell", vertical: "vertikal" },
  leg: {
    referral: (from, to) => `Klienten hänvisas: ${from} → ${to}`,
    consultation: (from, to) => `Sakkunskap genom konsultation: ${to} → ${from}`,
    outreach: (from, to) => `Personalen kommer ut: ${from} → ${to}`,
    joint: (from, to) => `Gemensamt arbete: ${from} och ${to}`,
  },
  legAbout: {
    inheritedFrom: (name) => `som del av: ${name}`,
    areas: (names) => `område: ${names}`,
    practices: (names) => `verksamhetsmodell: ${names}`,
    roles: (names) => `genom: ${names}`,
    initiatedBy: (names) => `inleds av: ${names}`,
  },
  counts: (handoffCount, stepCount) =>
    `${handoffCount === 0 ? "klienten hänvisas inte vidare" : handoffs(handoffCount)} · ${steps(stepCount)}`,
  inferred: "slutsats utifrån källan",
  source: "Källa",
  table: { id: "id", name: "namn" },
  nothing: "Ingen tjänst är tillgänglig för klienten.",
  relaxations: {
    status: (words) => `även statusen ${words} räknades`,
    readings: "även det som bara är slutsatser räknades",
    at: (since, until) => `dagen vore ${span(since, until)}`,
    age: (min, max) => `klientens ålder vore ${span(min, max)}`,
    noDay: (since, until) =>
      `alla steg på vägen gällde samma dag (ett börjar ${since}, ett annat slutar ${until})`,
    noAge: (min, max) =>
      `alla steg på vägen gällde samma ålder (ett från ${min} år, ett annat till högst ${max} år)`,
    noArea: "alla steg på vägen gällde samma område (nu finns inget område som alla steg omfattar)",
    area: (areas) => `klienten bodde i ${areas}`,
    via: (kinds) => `även ${kinds} räknades`,
    maxHandoffs: (most) => `högst ${handoffs(most)} tilläts`,
    maxSteps: (most) => `högst ${steps(most)} tilläts`,
  },
};
