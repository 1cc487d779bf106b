import { compileNetwork, fillIn, parseModel, type Asked } from "@polku/core";
import { beforeAll, describe, expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import { openNetwork } from "./actions.js";
import { askQuestion } from "./ask.js";
import { loadWhatIfPart } from "./late-part.js";
import { shownIn, type Shown } from "./shown.js";
import { startState } from "./state.js";

beforeAll(loadWhatIfPart);

const checked = parseModel(tiny);
if (!checked.ok) throw new Error("the tiny model is valid");
const network = compileNetwork(checked.model);
const reach = fillIn({ ask: "reach", from: "neuvola" });

function shownFor(question: Asked): Shown {
  const open = openNetwork(startState("en"), { network, file: undefined, warnings: [], question: reach });
  const shown = shownIn(askQuestion(open, question));
  if (!shown) throw new Error("a question of an open network is shown");
  return shown;
}

describe("marks on the map", () => {
  test("a what-if says what it adds, removes and changes", () => {
    const { marks } = shownFor(
      fillIn({
        ask: "what-if",
        question: reach,
        changes: [
          { op: "remove", in: "services", id: "perhetyo" },
          {
            op: "add",
            in: "services",
            value: { id: "uusi", name: "Uusi", level: network.services[0]?.level },
          },
          { op: "change", in: "services", id: "neuvola", value: { status: "piloted" } },
        ],
      }),
    );
    expect(marks.removed).toContain("perhetyo");
    expect(marks.added).toEqual(["uusi"]);
    expect(marks.changed).toEqual(["neuvola"]);
  });

  test("a target that no route leads to is marked as such; at the end of a route it shows by the route", () => {
    const unreached = network.services.find(
      ({ id }) => !shownFor(reach).answer.reached.some(({ service }) => service === id),
    );
    const reached = shownFor(reach).answer.reached.find(({ steps }) => steps > 0)?.service ?? "";
    const to = unreached?.id ?? "";
    expect(to).not.toBe("");
    expect(shownFor(fillIn({ ask: "routes", from: "neuvola", to })).marks.target).toEqual([to]);
    expect(shownFor(fillIn({ ask: "routes", from: "neuvola", to: reached })).marks.target).toBe(undefined);
  });
});
