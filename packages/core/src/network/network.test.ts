import { expect, test } from "vitest";
import { assumeChecked } from "../model/checked.js";
import type { Link } from "../model/link.js";
import { linkIdsOf } from "./link-ids.js";
import { compileNetwork, linkIdOf, linkNumberOf } from "./network.js";
import { compareIds, sortIds } from "./sort-ids.js";

const service = (id: string, partOf?: string) => ({
  id,
  name: id,
  level: "basic",
  ...(partOf === undefined ? {} : { partOf }),
});
const compile = (links: Link[], services = [service("a"), service("a-b"), service("a1"), service("c")]) =>
  compileNetwork(
    assumeChecked({
      polku: 1,
      id: "made",
      name: "Made",
      levels: [{ id: "basic", name: "Basic" }],
      services,
      links,
    }),
  );

const links: Link[] = [
  { kind: "referral", from: "a", to: "a-b" },
  { kind: "joint", id: "own", from: "c", to: "a" },
  { kind: "outreach", from: "a1", to: "a" },
  { kind: "referral", from: "a", to: "a-b", note: "again" },
  { kind: "consultation", from: "a", to: "c" },
];

test("links are found by the ids that answers give them, elements by their own", () => {
  const network = compile(links);
  const [plain = "", noted = ""] = [links[0], links[3]].map((link) => linkIdsOf(links)[links.indexOf(link!)]);
  expect(network.link(noted)).toBe(links[3]);
  expect(network.link(plain)).toBe(links[0]);
  expect(network.link("a:referral:a-b")).toBeUndefined();
  expect(network.element("own")).toBe(links[1]);
  expect(network.element("a1:outreach:a", "link")).toBe(links[2]);
  expect(network.element("a1", "service")?.level).toBe("basic");
  expect(network.element("a1", "place")).toBeUndefined();
  expect(network.element("basic", "level")?.name).toBe("Basic");
  expect(network.service("basic")).toBeUndefined();
});

test("the links of a service are those that begin or end there, each once", () => {
  const network = compile(links);
  expect(network.linksOf("a").map(({ id, other }) => `${id} ${other}`)).toEqual([
    "a1:outreach:a a1",
    "a:consultation:c c",
    expect.stringMatching(/^a:referral:a-b:[0-9a-z]+ a-b$/),
    expect.stringMatching(/^a:referral:a-b:[0-9a-z]+ a-b$/),
    "own c",
  ]);
  expect(network.linksOf("nothing")).toEqual([]);
});

test("ancestors are the services that a service is part of, nearest first", () => {
  const network = compile([], [service("a"), service("b", "c"), service("c", "a")]);
  expect(network.ancestorsOf("b")).toEqual(["c", "a"]);
  expect(network.ancestorsOf("a")).toEqual([]);
});

test("links are in the order of their ids, parallel ones too, whatever the order of the file", () => {
  const parallel = Array.from({ length: 30 }, (_, index): Link => ({
    kind: "referral",
    from: "a",
    to: ["a", "a-b", "a1"][index % 3] as string,
    note: `${index}`,
  }));
  const own = ["a", "a-a", "a-b-c", "a0", "a1", "b", "z"].map((id): Link => ({
    id,
    kind: "joint",
    from: "c",
    to: "a",
  }));
  const all = [...links, ...parallel, ...own];
  for (const listed of [all, [...parallel, ...own, ...links].toReversed(), [...links, ...parallel], own]) {
    const network = compile(listed);
    const ids = network.links.map((_, number) => linkIdOf(network, number));
    expect(ids).toEqual(linkIdsOf(listed).toSorted(compareIds));
    for (const [number, id] of ids.entries()) expect(linkNumberOf(network, id)).toBe(number);
  }
});

test("the id of a parallel link says what it says: others added beside it, and the order, change nothing", () => {
  const ends = { kind: "referral", from: "a", to: "c" } as const;
  const two: Link[] = [
    { ...ends, ages: { max: 5 } },
    { ...ends, areas: ["x", "y"], note: "b" },
  ];
  const ids = linkIdsOf(two);
  expect(new Set(ids).size).toBe(2);
  expect(linkIdsOf([{ ...ends, note: "a" }, ...two]).slice(1)).toEqual(ids);
  expect(linkIdsOf([{ note: "b", areas: ["y", "x"], ...ends }, ...two.slice(0, 1)])).toEqual(
    ids.toReversed(),
  );
  expect(linkIdsOf(two.slice(1))).toEqual(["a:referral:c"]);
});

test("thousands of parallel links have ids of their own, those that say the same too", () => {
  const count = 20_000;
  const network = compile(
    Array.from({ length: count }, (_, index) => ({
      kind: "referral",
      from: "a",
      to: "c",
      note: `${index % (count / 4)}`,
    })),
  );
  const ids = network.links.map((_, number) => linkIdOf(network, number));
  expect(new Set(ids).size).toBe(count);
  for (const id of ids.slice(0, 100)) expect(network.link(id)?.from).toBe("a");
});

test("ids that share thousands of letters are sorted without deep recursion", () => {
  const ids = Array.from({ length: 400 }, (_, index) => "a".repeat(((index * 37) % 400) * 50 + 1));
  const sorted = [...sortIds(ids)].map((index) => ids[index]?.length);
  expect(sorted).toEqual(ids.map(({ length }) => length).toSorted((a, b) => a - b));
});
