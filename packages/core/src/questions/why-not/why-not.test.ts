import { expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.js";
import type { Network } from "../../network/network.js";
import { ask } from "../ask.js";
import { relaxationText } from "../explain.js";
import type { WhyNotQuestion } from "./schema.js";

function relaxOf(network: Network, question: Omit<WhyNotQuestion, "ask">) {
  const answered = ask(network, { ask: "why-not", ...question });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join());
  return answered.answer.relax.map(({ conditions, needs }) => ({
    conditions,
    needs,
    said: relaxationText(network, needs, "en"),
  }));
}

test("the age needed is the one that all parts of the route take, not those alone that refuse the client", () => {
  const network = networkOf(
    "clinic -referral-> school",
    "school -referral-> teens",
    "school, ages -15",
    "teens, ages 13-",
  );
  expect(relaxOf(network, { from: "clinic", to: "teens", client: { age: 10 } })).toEqual([
    { conditions: ["age"], needs: { age: { min: 13, max: 15 } }, said: "the client were aged 13–15" },
  ]);
});

test("where no age, area or day suits all parts of the route, nobody is said to have it", () => {
  const network = networkOf(
    "clinic -referral-> kids",
    "kids -referral-> teens",
    "kids, ages -12",
    "teens, ages 13-",
    "clinic -referral-> school, areas akaa",
    "school -referral-> club, areas pirkkala",
    "akaa in region",
    "pirkkala in region",
    "clinic -referral-> old",
    "old -referral-> new",
    {
      services: [
        { id: "old", name: "Old", level: "basic", until: "2017-12-31" },
        { id: "new", name: "New", level: "basic", since: "2018-06-01" },
      ],
    },
  );
  const [age] = relaxOf(network, { from: "clinic", to: "teens", client: { age: 10 } });
  expect(age?.said).toContain("took clients of one age");
  expect(age?.said).not.toContain("the client were");
  const [area] = relaxOf(network, { from: "clinic", to: "club", client: { area: "akaa" } });
  expect(area).toMatchObject({ needs: { area: [] } });
  expect(area?.said).not.toContain("lived in");
  const [day] = relaxOf(network, { from: "clinic", to: "new", at: "2018-01-01" });
  expect(day?.said).toContain("held on one day");
});

test("the area needed is the narrower of two that all parts of the route serve", () => {
  const network = networkOf(
    "a -referral-> b, areas region",
    "b -referral-> c, areas town far",
    "town in region",
    "village in region",
    "far in away",
  );
  expect(relaxOf(network, { from: "a", to: "c", client: { area: "village" } })).toMatchObject([
    { needs: { area: ["town"] }, said: "the client lived in Town" },
  ]);
});

test("the day needed is within the dates of all parts, and of the areas that the client's is within", () => {
  const network = networkOf("a -referral-> b, areas region", "town in region", {
    areas: [
      { id: "region", kind: "region", name: "Region" },
      { id: "town", kind: "municipality", name: "Town", within: "region", since: "2018-01-01" },
    ],
    services: [{ id: "b", name: "B", level: "basic", until: "2018-12-31" }],
  });
  expect(relaxOf(network, { from: "a", to: "b", client: { area: "town" }, at: "2019-06-01" })).toMatchObject([
    { conditions: ["at"], needs: { at: { since: "2018-01-01", until: "2018-12-31" } } },
  ]);
});

test("what is only concluded can be what keeps a service away", () => {
  const network = networkOf("a -referral-> b, inferred");
  expect(relaxOf(network, { from: "a", to: "b", readings: ["stated"] })).toEqual([
    {
      conditions: ["readings"],
      needs: { readings: ["inferred"] },
      said: "what is only concluded were counted too",
    },
  ]);
});
