import { compileNetwork, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { openNetwork, highlight, setView } from "./actions.js";
import { writeAddress } from "./address.js";
import { findListed, overviewOf } from "./overview-of.js";
import { readAddress } from "./read-address.js";
import { startState } from "./state.js";
import { highlightedIn } from "./story.js";
import "../kinds/kinds.js";

const model: Model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [{ id: "basic", name: "Basic" }],
  services: [{ id: "clinic", name: "Clinic", level: "basic" }],
  areas: [
    { id: "region", kind: "region", name: "Region" },
    { id: "town", kind: "municipality", within: "region", name: { fi: "Kylä", sv: "By", en: "Town" } },
    { id: "part", kind: "district", within: "town", name: "Town part" },
  ],
  practices: [{ id: "hybridi", name: { fi: "Hybridi-malli", en: "Hybrid model" }, short: "Hybridi" }],
  roles: [{ id: "key", name: "Key person" }],
  groups: [{ id: "board", name: "Board of the hybrid" }],
  needs: [{ id: "need", name: "Hybrid need" }],
};
const network = compileNetwork(assumeChecked(model));
const opened = () =>
  openNetwork(startState("en"), {
    network,
    warnings: [],
    question: withDefaults({ ask: "reach", from: "clinic" }),
  });

describe("what stands in an overview", () => {
  test("is found by any of its names, those that begin with the text first", () => {
    expect(findListed(network, "hybrid").map(({ id }) => id)).toEqual(["hybridi", "board"]);
    expect(findListed(network, "KYLA")).toEqual([{ id: "town", kind: "area" }]);
    expect(findListed(network, "person").map(({ id }) => id)).toEqual(["key"]);
    expect(findListed(network, " ")).toEqual([]);
  });

  test("leads to its overview; what stands in none is not offered", () => {
    expect(["hybridi", "key", "board", "town", "region"].map((id) => overviewOf(network, id))).toEqual([
      "practices",
      "roles",
      "steering",
      "areas",
      "areas",
    ]);
    expect(["need", "clinic", "part", "nothing"].map((id) => overviewOf(network, id))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is highlighted, in the address too, until another view is chosen", () => {
    const state = highlight(opened(), "hybridi");
    expect(state).toMatchObject({ view: "practices", front: "view", highlighted: "hybridi" });
    expect([...highlightedIn(state, "practices")]).toEqual(["hybridi"]);
    const address = readAddress(writeAddress(state), state.opened!);
    expect(address).toMatchObject({ settings: { view: "practices" }, highlighted: "hybridi", unknown: [] });
    expect(setView(state, "map").highlighted).toBeUndefined();
    const same = opened();
    expect(highlight(same, "clinic")).toBe(same);
  });
});
