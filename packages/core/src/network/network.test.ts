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
  expect(network.link("a:referral:a-b:2")?.kind).toBe("referral");
  expect(network.link("a:referral:a-b:3")).toBeUndefined();
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
    "a:referral:a-b a-b",
    "a:referral:a-b:2 a-b",
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
  for (const listed of [[...links, ...parallel], [...parallel, ...links].toReversed()]) {
    const network = compile(listed);
    const ids = network.links.map((_, number) => linkIdOf(network, number));
    expect(ids).toEqual(linkIdsOf(listed).toSorted(compareIds));
    for (const [number, id] of ids.entries()) expect(linkNumberOf(network, id)).toBe(number);
  }
});

test("thousands of parallel links are numbered in the order of their contents", () => {
  const count = 20_000;
  const network = compile(
    Array.from({ length: count }, (_, index) => ({
      kind: "referral",
      from: "a",
      to: "c",
      note: `${(index * 7919) % count}`,
    })),
  );
  expect(network.link(`a:referral:c:${count}`)?.note).toBe("9999");
});

test("ids that share thousands of letters are sorted without deep recursion", () => {
  const ids = Array.from({ length: 400 }, (_, index) => "a".repeat(((index * 37) % 400) * 50 + 1));
  const sorted = [...sortIds(ids)].map((index) => ids[index]?.length);
  expect(sorted).toEqual(ids.map(({ length }) => length).toSorted((a, b) => a - b));
});
