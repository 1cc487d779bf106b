import { compileNetwork, parseModel, textIn } from "@polku/core";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import { openNetwork } from "./actions.js";
import { adjust } from "./actions.js";
import { askQuestion } from "./ask.js";
import * as changesPart from "./changes-part.js";
import { shownIn } from "./derive.js";
import type { Shown } from "./shown.js";
import { startState, versions, type Version } from "./state.js";
import "../kinds/kinds.js";

const checked = parseModel(tiny);
if (!checked.ok) throw new Error("the tiny model is valid");
const network = compileNetwork(checked.model);
const reach = withDefaults({ ask: "reach", from: "neuvola" });

function shownFor(question: ResolvedQuestion): Shown {
  const open = openNetwork(startState("en", { changes: changesPart }), {
    network,
    warnings: [],
    question: reach,
  });
  const shown = shownIn(askQuestion(open, question));
  if (!shown) throw new Error("a question of an open network is shown");
  return shown;
}

/** Many services more, one less, one on another level under another name. */
const muchChanged = withDefaults({
  ask: "what-if",
  question: reach,
  changes: [
    ...Array.from({ length: 12 }, (_, number) => ({
      op: "add" as const,
      in: "services" as const,
      value: { id: `uusi${number}`, name: `Uusi ${number}`, level: "basic" },
    })),
    ...Array.from({ length: 12 }, (_, number) => ({
      op: "add" as const,
      in: "links" as const,
      value: { kind: "referral", from: "neuvola", to: `uusi${number}` },
    })),
    { op: "remove", in: "services", id: "perhetyo" },
    { op: "change", in: "services", id: "perheneuvola", value: { level: "ot", name: "Toinen" } },
    { op: "change", in: "services", id: "neuvola", value: { note: "Told otherwise" } },
  ],
});

describe("where changes are many", () => {
  const open = openNetwork(startState("en", { changes: changesPart }), {
    network,
    warnings: [],
    question: reach,
  });
  const asked = askQuestion(open, muchChanged);
  const at = (version: Version) => shownIn(adjust(asked, { version }));

  test("each service has one mark, or that it moved and its name: what it is in itself before who reaches it", () => {
    const { marks, crowded, many } = at("both") ?? {};
    expect({ crowded, many }).toEqual({ crowded: true, many: true });
    expect(marks?.added).toContain("uusi3");
    expect(marks?.gained).toEqual([]);
    expect(marks?.removed).toContain("perhetyo");
    expect(marks?.lost).not.toContain("perhetyo");
    expect([marks?.moved, marks?.renamed]).toEqual([["perheneuvola"], ["perheneuvola"]]);
    expect(marks?.changed).not.toContain("neuvola");
    expect(marks?.otherRoute).toBe(undefined);
  });

  test("before and after alone are pictures without marks, each with its own names", () => {
    const nameIn = (version: Version) =>
      textIn(at(version)?.network.services.find(({ id }) => id === "perheneuvola")?.name ?? "", "fi");
    expect([nameIn("before"), nameIn("after")]).toEqual(["Perheneuvola", "Toinen"]);
    for (const version of ["before", "after"] as const)
      expect(at(version)).toMatchObject({ marks: {}, crowded: false, many: true });
  });

  test("places are those of all that is there before and after", () => {
    for (const version of versions) expect(at(version)?.base).toBe(at("both")?.network);
  });
});

describe("marks on the map", () => {
  test("a what-if says what it adds, removes and changes", () => {
    const { marks } = shownFor(
      withDefaults({
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
    expect(shownFor(withDefaults({ ask: "routes", from: "neuvola", to })).marks.target).toEqual([to]);
    expect(shownFor(withDefaults({ ask: "routes", from: "neuvola", to: reached })).marks.target).toBe(
      undefined,
    );
  });
});
