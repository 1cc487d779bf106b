import { expect, test } from "vitest";
import type { Change } from "../../model/change.js";
import { networkOf } from "../../../../../tests/support/network-of.ts";
import { proposalText } from "./proposal-text.js";

const network = networkOf(
  "visits: work -outreach-> clinic, piloted, areas tampere",
  "advice: clinic -consultation-> unit, planned, ages 3-6",
  "tampere in region",
  "akaa in region",
  { pilots: [{ id: "pilot", name: "Work at the clinic", tries: ["visits"], areas: ["tampere"] }] },
);
const change = (id: string, value: object, section: Change["in"] = "links"): Change => ({
  op: "change",
  in: section,
  id,
  value: value as NonNullable<Change["value"]>,
});

test.each<[string, Change[]]>([
  ["the pilot “Work at the clinic” also covered Akaa", [change("visits", { areas: ["tampere", "akaa"] })]],
  [
    "consultation Clinic → Unit took clients aged 0–6 and consultation Clinic → Unit were established",
    [change("advice", { ages: { min: 0 }, status: "established" })],
  ],
  ["Unit also covered Akaa", [change("unit", { eligibility: { areas: ["akaa"] } }, "services")]],
  ["consultation Clinic → Unit held ≥ 2018", [change("advice", { since: "2018" })]],
  [
    "Clinic could refer to Unit",
    [{ op: "add", in: "links", value: { kind: "referral", from: "clinic", to: "unit" } }],
  ],
])("%s", (said, changes) => {
  expect(proposalText(network, changes, "en")).toBe(said);
});
