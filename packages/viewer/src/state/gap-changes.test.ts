import { toGapDifferences, withDefaults } from "@polku/core/questions";
import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import * as part from "./changes-part.js";
import { workOutGapChanges } from "./gap-changes.js";

const network = networkOf(
  "visits: work -outreach-> clinic, areas tampere",
  "tampere in region",
  "akaa in region",
);
const question = withDefaults({ ask: "gaps", from: "clinic", rows: { areas: ["tampere", "akaa"] } });
const widened = [{ op: "change" as const, in: "links" as const, id: "visits", value: { areas: null } }];

test("what changes is worked out row by row, with the rows told that are done", async () => {
  const told: number[] = [];
  const tell = (done: number) => told.push(done);
  const found = await workOutGapChanges(part, network, question, widened, tell, new AbortController().signal);
  if (!found?.ok) throw new Error("nothing was found");
  expect(told).toEqual([1, 2]);
  expect(toGapDifferences(found.columns, found.rows)).toMatchObject({
    rows: ["tampere", "akaa"],
    gained: [["akaa", "work"]],
    lost: [],
  });
});

test("stopped, nothing comes of it; what can't be changed is told", async () => {
  const stop = new AbortController();
  const work = workOutGapChanges(part, network, question, widened, () => stop.abort(), stop.signal);
  expect(await work).toBeUndefined();
  const wrong = [{ op: "change" as const, in: "links" as const, id: "nothing", value: { areas: null } }];
  const { signal } = new AbortController();
  expect(await workOutGapChanges(part, network, question, wrong, () => {}, signal)).toMatchObject({
    ok: false,
    issues: [{ code: "unknown-reference" }],
  });
});
