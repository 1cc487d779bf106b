import { compileNetwork, parseModel, textIn } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults, type ResolvedQuestion } from "@polku/core/questions";
import { beforeAll, describe, expect, test } from "vitest";
import tiny from "../../../../fixtures/tiny.yaml?raw";
import { openNetwork } from "./actions.js";
import { askQuestion } from "./ask.js";
import { changeNetwork, joinedNetwork, keepChanged } from "./changed-network.js";
import { setStand, stands, type Stand } from "./edit.js";
import { loadWhatIfPart } from "./late-part.js";
import { shownIn, type Shown } from "./shown.js";
import { startState } from "./state.js";

beforeAll(loadWhatIfPart);

const checked = parseModel(tiny);
if (!checked.ok) throw new Error("the tiny model is valid");
const network = compileNetwork(checked.model);
const reach = withDefaults({ ask: "reach", from: "neuvola" });

function shownFor(question: ResolvedQuestion): Shown {
  const open = openNetwork(startState("en"), { network, file: undefined, warnings: [], question: reach });
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
  const open = openNetwork(startState("en"), { network, file: undefined, warnings: [], question: reach });
  const at = (stand: Stand) => shownIn(setStand(askQuestion(open, muchChanged), stand));

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
    const nameIn = (stand: Stand) =>
      textIn(at(stand)?.network.services.find(({ id }) => id === "perheneuvola")?.name ?? "", "fi");
    expect([nameIn("before"), nameIn("after")]).toEqual(["Perheneuvola", "Toinen"]);
    for (const stand of ["before", "after"] as const)
      expect(at(stand)).toMatchObject({ marks: {}, crowded: false, many: true });
  });

  test("places are those of all that is there before and after", () => {
    for (const stand of stands) expect(at(stand)?.base).toBe(at("both")?.network);
  });
});

test("what a network becomes is known as a whole, with names of levels that changes don't carry", () => {
  const changes = [{ op: "remove" as const, in: "services" as const, id: "perhetyo" }];
  const levels = network.model.levels.map((level) => ({ ...level, name: `New ${level.id}` }));
  const services = network.model.services.filter(({ id }) => id !== "perhetyo");
  const links = (network.model.links ?? []).filter(({ from, to }) => ![from, to].includes("perhetyo"));
  const later = compileNetwork(assumeChecked({ ...network.model, levels, services, links }));
  keepChanged(network, changes, later);
  expect(changeNetwork(network, changes)).toBe(later);
  const joined = joinedNetwork(network, changes);
  expect(joined.network.model.levels).toEqual(levels);
  expect(joined.network.serviceNumbers.has("perhetyo")).toBe(true);
  expect(joined.moves.all.map(({ id }) => id)).toContain("basic");
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
