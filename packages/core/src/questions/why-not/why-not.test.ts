import { expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.js";
import type { Network } from "../../network/network.js";
import { ask } from "../ask.js";
import { relaxationText } from "../explain.js";
import type { WhyNotAnswer, WhyNotQuestion } from "./schema.js";

function whyNot(network: Network, question: Omit<WhyNotQuestion, "ask">): WhyNotAnswer {
  const answered = ask(network, { ask: "why-not", ...question });
  if (!answered.ok) throw new Error(answered.issues.map(({ message }) => message).join());
  return answered.answer;
}

function relaxOf(network: Network, question: Omit<WhyNotQuestion, "ask">) {
  return whyNot(network, question).relax.map(({ conditions, needs }) => ({
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

test.each([
  ["-6", 7, { max: 6 }],
  ["0-6", 7, { max: 6 }],
  ["7-", 6, { min: 7 }],
])("of ages %s, the age needed has the bounds that a client can be beyond", (ages, age, needed) => {
  const network = networkOf("clinic -referral-> club", `club, ages ${ages}`);
  const [{ needs } = {}] = relaxOf(network, { from: "clinic", to: "club", client: { age } });
  expect(needs).toEqual({ age: needed });
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

test("a repair extends what refuses the client on the route, and nothing else", () => {
  const network = networkOf(
    "visits: unit -outreach-> a, piloted, areas town",
    "unit, ages 3-6",
    "village in region",
    "town in region",
  );
  const { repairs, outlook } = whyNot(network, {
    from: "a",
    to: "unit",
    client: { area: "village", age: 8 },
    via: ["outreach"],
  });
  expect(outlook).toBe("elsewhere");
  expect(repairs.map(({ changes }) => changes)).toEqual([
    [
      { op: "change", in: "links", id: "visits", value: { areas: ["town", "village"] } },
      { op: "change", in: "services", id: "unit", value: { eligibility: { ages: { max: 8 } } } },
    ],
  ]);
});

test("a repair opens dates and settles a status as the question counts it", () => {
  const network = networkOf("go: a -referral-> b, planned", {
    services: [{ id: "b", name: "B", level: "basic", since: "2019-01-01", until: "2019-12-31" }],
  });
  const { repairs } = whyNot(network, { from: "a", to: "b", at: "2018-05-01", status: ["piloted"] });
  expect(repairs[0]?.changes).toEqual([
    { op: "change", in: "links", id: "go", value: { status: "piloted" } },
    { op: "change", in: "services", id: "b", value: { status: "piloted", since: "2018-05-01" } },
  ]);
});

test("where nothing leads to a service, a new link of each kind to it would", () => {
  const network = networkOf("a", "b", "c -referral-> b");
  const { repairs, outlook, doors } = whyNot(network, { from: "a", to: "b", maxHandoffs: 1 });
  expect(outlook).toBe("not-known");
  expect(doors).toEqual([{ service: "b", handoffs: 0, steps: 0 }]);
  expect(repairs.map(({ changes, handoffs, steps }) => [changes[0]?.value, handoffs, steps])).toEqual([
    [{ id: "a-consultation-b", kind: "consultation", from: "a", to: "b" }, 0, 1],
    [{ id: "a-joint-b", kind: "joint", from: "a", to: "b" }, 0, 1],
    [{ id: "b-outreach-a", kind: "outreach", from: "b", to: "a" }, 0, 1],
    [{ id: "a-referral-b", kind: "referral", from: "a", to: "b" }, 1, 1],
  ]);
  // A door that has to refer the client on can only be referred to.
  const far = whyNot(network, { from: "a", to: "b" }).repairs.map(({ route }) => route);
  expect(far).toHaveLength(5);
  expect(far.at(-1)?.map(({ link }) => link)).toEqual(["a-referral-c", "c:referral:b"]);
});

test.each<[string, string, Partial<WhyNotQuestion>]>([
  ["later", "a -referral-> b, planned", {}],
  ["disputed", "a -referral-> b, disputed", {}],
  ["elsewhere", "a -referral-> b, areas town", { client: { area: "far" } }],
  ["other-ages", "a -referral-> b, ages 7-", { client: { age: 4 } }],
  ["outside-question", "a -referral-> b", { via: ["joint"] }],
  ["outside-question", "a -referral-> b, inferred", { readings: ["stated"] }],
  ["not-known", "b -referral-> a", {}],
])("the outlook: %s", (outlook, line, question) => {
  const network = networkOf(line, "town in region", "far in away");
  const answer = whyNot(network, { from: "a", to: "b", ...question });
  expect(answer.outlook).toBe(outlook);
  expect(whyNot(networkOf("a -referral-> b"), { from: "a", to: "b" })).toMatchObject({
    reached: true,
    repairs: [],
  });
});
