import { expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.ts";
import { ask } from "../ask.js";
import { gapsTable } from "./gaps-table.js";

test("a cell says how the service reaches the client, or what is known of one that does not", () => {
  const network = networkOf("work -outreach-> clinic, areas tampere", "tampere in region", "akaa in region");
  const rows = { areas: ["tampere", "akaa"] };
  const answered = ask(network, { ask: "gaps", from: "clinic", rows, outlook: true });
  if (!answered.ok) throw new Error("not answered");
  expect(gapsTable(network, answered.answer, "en")).toEqual({
    columns: ["id", "name", "Clinic [clinic]", "Work [work]"],
    rows: [
      ["tampere", "Tampere", "Already here", "Comes to the client (no handoffs · 1 step)"],
      ["akaa", "Akaa", "Already here", "A way for clients of some areas only"],
    ],
  });
});

test("a cell tells a route that no one client could take, and stays empty where nothing more is asked", () => {
  const network = networkOf("clinic -joint-> work, ages 0-3", "work -joint-> school, ages 7-", "other");
  const answered = ask(network, { ask: "gaps", rows: { origins: ["clinic"] } });
  if (!answered.ok) throw new Error("not answered");
  expect(gapsTable(network, answered.answer, "en").rows).toEqual([
    [
      "clinic",
      "Clinic",
      "Already here",
      "",
      "The route suits no one client",
      "Comes to the client (no handoffs · 1 step)",
    ],
  ]);
});
