import { compileNetwork, parseModel } from "@polku/core";
import { withDefaults } from "@polku/core/questions";
import { expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import { openNetwork } from "./actions.js";
import { askKind, askQuestion } from "./ask.js";
import { loadWhatIfPart, NotLoadedError } from "./late-part.js";
import { startState } from "./state.js";

test("asks about changes only once their part is loaded, and about all else without it", async () => {
  const checked = parseModel(tiny);
  if (!checked.ok) throw new Error("the tiny model is valid");
  const network = compileNetwork(checked.model);
  const question = withDefaults({ ask: "reach", from: "neuvola" });
  const open = openNetwork(startState("en"), { network, file: undefined, warnings: [], question });
  expect(open.answer?.ask).toBe("reach");
  expect(askKind(open, "compare").answer?.ask).toBe("compare");

  const changes = [{ op: "remove" as const, in: "services" as const, id: "perhetyo" }];
  const whatIf = withDefaults({ ask: "what-if", question, changes });
  expect(() => askQuestion(open, whatIf)).toThrow(NotLoadedError);
  await loadWhatIfPart();
  expect(askQuestion(open, whatIf).answer).toMatchObject({ ok: true, question: { ask: "what-if" } });
});
