import { expect, test } from "vitest";
import type { RecordStore } from "../platform/record-store.js";
import { KeptNetworks } from "./kept-networks.js";

function memory(): RecordStore {
  const records = new Map<string, unknown>();
  return {
    all: async () => [...records],
    read: async (id) => records.get(id),
    replace: async (id, next) => void records.set(id, next(records.get(id))),
    remove: async (id) => void records.delete(id),
  };
}
const version = (text: string, savedAt: string) => ({
  id: "k",
  model: "own",
  name: "Own",
  file: "own.yaml",
  text,
  mark: `mark of ${text}`,
  savedAt,
});

test("what is saved again keeps the version before, which can be brought back and forth", async () => {
  const kept = new KeptNetworks(memory());
  await kept.keep(version("one", "2026-01-01"));
  await kept.keep(version("two", "2026-01-02"));
  expect(await kept.find("k")).toMatchObject({ text: "two", before: { text: "one" } });
  await kept.bringBack("k");
  expect(await kept.find("k")).toMatchObject({ text: "one", before: { text: "two" } });
});

test("saving the same again loses no version", async () => {
  const kept = new KeptNetworks(memory());
  await kept.keep(version("one", "2026-01-01"));
  await kept.keep(version("two", "2026-01-02"));
  await kept.keep(version("two", "2026-01-03"));
  expect(await kept.find("k")).toMatchObject({ savedAt: "2026-01-03", before: { text: "one" } });
});

test("the last saved is first, and what is no network is left out", async () => {
  const records = memory();
  const kept = new KeptNetworks(records);
  await kept.keep(version("one", "2026-01-01"));
  await kept.keep({ ...version("two", "2026-01-02"), id: "later" });
  await records.replace("broken", () => ({ text: 1 }));
  expect((await kept.list()).map(({ id }) => id)).toEqual(["later", "k"]);
});
