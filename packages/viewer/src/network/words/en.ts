import type { Access, CapacityState, Channel, LinkKind } from "@polku/core";
import { formatters } from "@polku/core/text";

const { count } = formatters.en;

/** A service and its links. */
export const en = {
  details: {
    heading: "Service",
    close: "Close the details",
    otherLanguages: "In other languages",
    aliases: "Also called",
    level: "Level",
    partOf: "Part of",
    parts: "Parts",
    runBy: "Run by",
    access: "Access",
    channels: "Contact",
    ages: "Ages",
    areas: "For people living in",
    needs: "Needs it meets",
    practices: "Practices",
    capacity: "Room for new clients",
    status: "Status",
    dates: "In force",
    places: "Places",
    roles: "Roles",
    tasks: "Tasks",
    pilots: "Pilots",
    groups: "Steered by",
    linksOut: "Links from here",
    linksIn: "Links to here",
    linksInherited: (wider: string) => `Links from here as part of: ${wider}`,
    linksNone: "No links are known.",
    askFrom: "Start the question here",
    askTo: "Ask for routes to here",
    askWhyNot: "Ask why not",
    showRoute: "Show the route",
    focus: "Show on the map",
    notReached: "Not reached with this question.",
    origin: "The client is here.",
    selected: (services: number) => `${count(services, "service", "services")} selected`,
    facts: "Facts",
  },
  link: {
    referral: { out: "Refers the client to", in: "Receives clients from" },
    consultation: { out: "Consults", in: "Is consulted by" },
    outreach: { out: "Goes out to", in: "Is visited by" },
    joint: { out: "Works together with", in: "Works together with" },
  } satisfies Record<LinkKind, { out: string; in: string }>,
  access: {
    open: "open to all",
    booking: "by booking",
    referral: "by referral",
    decision: "by decision",
  } satisfies Record<Access, string>,
  channels: {
    onsite: "on site",
    home: "at home",
    phone: "by phone",
    digital: "online",
  } satisfies Record<Channel, string>,
  capacity: {
    capacity: "has room",
    "no-capacity": "is full",
    waitlist: "has a waiting list",
    "additional-assessment-required": "needs an assessment first",
  } satisfies Record<CapacityState, string>,
};
