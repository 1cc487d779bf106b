import type { Channel, LinkKind } from "@polku/core";

/** Links and how services are met. */
export const en = {
  linksOut: "Links from here",
  linksIn: "Links to here",
  linksInherited: (wider: string) => `Links from here as part of: ${wider}`,
  linksNone: "No links are known.",
  link: {
    referral: { out: "Refers the client to", in: "Receives clients from" },
    consultation: { out: "Consults", in: "Is consulted by" },
    outreach: { out: "Goes out to", in: "Is visited by" },
    joint: { out: "Works together with", in: "Works together with" },
  } satisfies Record<LinkKind, { out: string; in: string }>,
  channels: {
    onsite: "on site",
    home: "at home",
    phone: "by phone",
    digital: "online",
  } satisfies Record<Channel, string>,
  networks: {
    groups: {
      together: "Whole networks",
      region: "Meeting places, region by region",
      picture: "The OT centre in two pictures",
    },
    pictures: "What changed between the two pictures",
  },
};
