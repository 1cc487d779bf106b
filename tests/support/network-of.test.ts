import { expect, test } from "vitest";
import { modelOf, networkOf } from "./network-of.js";

test("a model is as its lines say", () => {
  const model = modelOf(
    "clinic -referral-> family-work",
    "visits: family-work -outreach-> clinic, piloted, ages 0-6, areas tampere",
    "psychiatry @special, planned, ages 13-, part of hospital, needs sleep",
    "hospital @special",
    "tampere in pirkanmaa",
    { id: "made", services: [{ id: "clinic", name: { fi: "Neuvola" }, level: "basic" }] },
  );
  expect(model).toEqual({
    polku: 1,
    id: "made",
    name: "Small",
    levels: [
      { id: "basic", name: "Basic" },
      { id: "special", name: "Special" },
    ],
    areas: [
      { id: "pirkanmaa", kind: "region", name: "Pirkanmaa" },
      { id: "tampere", kind: "municipality", name: "Tampere", within: "pirkanmaa" },
    ],
    needs: [{ id: "sleep", name: "Sleep" }],
    services: [
      { id: "clinic", name: { fi: "Neuvola" }, level: "basic" },
      { id: "family-work", name: "Family work", level: "basic" },
      {
        id: "psychiatry",
        name: "Psychiatry",
        level: "special",
        status: "planned",
        partOf: "hospital",
        needs: ["sleep"],
        eligibility: { ages: { min: 13 } },
      },
      { id: "hospital", name: "Hospital", level: "special" },
    ],
    links: [
      { kind: "referral", from: "clinic", to: "family-work" },
      {
        id: "visits",
        kind: "outreach",
        from: "family-work",
        to: "clinic",
        status: "piloted",
        ages: { min: 0, max: 6 },
        areas: ["tampere"],
      },
    ],
  });
});

test.each(["clinic -carries-> work", "clinic work", "clinic, sometimes", "clinic -referral-> work, ages 3"])(
  "a line that can't be read is a fault of the test: %s",
  (line) => {
    expect(() => modelOf(line)).toThrow(/clinic/);
  },
);

test("a network that is not valid is a fault of the test", () => {
  expect(() => networkOf("clinic, part of nowhere")).toThrow(/nowhere/);
});
