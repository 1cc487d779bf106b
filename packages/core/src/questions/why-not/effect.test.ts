import { expect, test } from "vitest";
import { networkOf } from "../../../../../tests/support/network-of.ts";
import { withDefaults } from "../kinds.js";
import { answerWhatIf } from "../what-if/answer-what-if.js";
import { effectQuestion, effectText } from "./effect.js";

const clinic = [
  "visits: work -outreach-> clinic, areas tampere",
  "clinic -referral-> work, planned",
] as const;

test("counts what is gained over all municipalities, for clients of the age asked", () => {
  const network = networkOf(...clinic, "tampere in region", "akaa in region", "nokia in region");
  const asked = withDefaults({
    ask: "why-not",
    from: "clinic",
    to: "work",
    client: { age: 4, area: "akaa" },
  });
  const question = effectQuestion(network, asked);
  expect(question).toMatchObject({ client: { age: 4 }, status: asked.status });
  const changes = [{ op: "change" as const, in: "links" as const, id: "visits", value: { areas: null } }];
  const found = answerWhatIf(network, { ask: "what-if", question, changes });
  if (!found.ok || !("rows" in found)) throw new Error("no differences");
  const areas = found.rows.length;
  expect(found.gained).toHaveLength(areas - 1);
  expect(effectText(network, found, "en")).toMatch(/: gained 1 service in \d+ · nothing lost$/);
  expect(effectText(network, { ...found, gained: [], nearer: found.gained }, "en")).toMatch(
    /: nothing gained · nothing lost · nearer 1 service in \d+$/,
  );
});

test("without areas, what any client gains", () => {
  const network = networkOf("work -outreach-> clinic, planned");
  const question = effectQuestion(network, withDefaults({ ask: "why-not", from: "clinic", to: "work" }));
  expect(question.rows).toEqual({ origins: ["clinic"] });
  const none = { rows: ["clinic"], columns: ["work"], lost: [], nearer: [], farther: [] };
  expect(effectText(network, { ...none, gained: [["clinic", "work"]] }, "en")).toBe(
    "Gained 1 service · nothing lost",
  );
});
