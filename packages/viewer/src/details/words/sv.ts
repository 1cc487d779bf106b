import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, plural } = formatters.sv;

export const sv: typeof en = {
  heading: "Tjänst",
  close: "Stäng uppgifterna",
  otherLanguages: "På andra språk",
  aliases: "Andra namn",
  parts: "Delar",
  access: "Så får man tjänsten",
  channels: "Kontaktsätt",
  ages: "Åldrar",
  capacity: "Plats för nya klienter",
  groups: "Styrs av",
  askFrom: "Börja frågan härifrån",
  askTo: "Fråga efter vägar hit",
  showRoute: "Visa vägen",
  focus: "Visa på kartan",
  notReached: "Inte tillgänglig för klienten med den här frågan.",
  origin: "Klienten är här.",
  selected: (services) => `${count(services, "tjänst", "tjänster")} ${plural(services, "vald", "valda")}`,
  facts: "Uppgifter",
  accesses: {
    open: "öppen för alla",
    booking: "med tidsbokning",
    referral: "med remiss",
    decision: "genom beslut",
  },
  capacities: {
    capacity: "har plats",
    "no-capacity": "är full",
    waitlist: "har kö",
    "additional-assessment-required": "kräver först en bedömning",
  },
};
