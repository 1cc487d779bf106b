import type { Access, CapacityState } from "@polku/core";
import { formatters } from "@polku/core/text";

const { count } = formatters.en;

/** The details of a service. */
export const en = {
  heading: "Service",
  close: "Close the details",
  otherLanguages: "In other languages",
  aliases: "Also called",
  parts: "Parts",
  access: "Access",
  channels: "Contact",
  ages: "Ages",
  capacity: "Room for new clients",
  groups: "Steered by",
  askFrom: "Start the question here",
  askTo: "Ask for routes to here",
  showRoute: "Show the route",
  focus: "Show on the map",
  notReached: "Not reached with this question.",
  origin: "The client is here.",
  selected: (services: number) => `${count(services, "service", "services")} selected`,
  facts: "Facts",
  accesses: {
    open: "open to all",
    booking: "by booking",
    referral: "by referral",
    decision: "by decision",
  } satisfies Record<Access, string>,
  capacities: {
    capacity: "has room",
    "no-capacity": "is full",
    waitlist: "has a waiting list",
    "additional-assessment-required": "needs an assessment first",
  } satisfies Record<CapacityState, string>,
};
