import { expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.ts";
import { ask } from "../ask.js";
import { gapsTable } from "./gaps-table.js";

test("a cell says how the service reaches the client; an empty one, that it does not", () => {
  const network = networkOf("work -outreach-> clinic, areas tampere", "tampere in region", "akaa in region");
  const rows = { areas: ["tampere", "akaa"] };
  const answered = ask(network, { ask: "gaps", from: "clinic", rows });
  if (!answered.ok) throw new Error("not answered");
  expect(gapsTable(network, answered.answer, "en")).toEqual({
    columns: ["id", "name", "Clinic [clinic]", "Work [work]"],
    rows: [
      ["tampere", "Tampere", "Already here", "Comes to the client (no handoffs · 1 step)"],
      ["akaa", "Akaa", "Already here", ""],
    ],
  });
});
