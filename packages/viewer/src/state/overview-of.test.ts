import { compileNetwork, type Model } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { withDefaults } from "@polku/core/questions";
import { describe, expect, test } from "vitest";
import { openNetwork, pointOut, setView } from "./actions.js";
import { readView, writeAddress } from "./address.js";
import { findListed, overviewOf } from "./overview-of.js";
import { startState } from "./state.js";
import { pointedIn } from "./story.js";

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
    file: undefined,
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

  test("is pointed out, in the address too, until another view is chosen", () => {
    const state = pointOut(opened(), "hybridi");
    expect(state).toMatchObject({ view: "practices", front: "view", pointed: "hybridi" });
    expect([...pointedIn(state, "practices")]).toEqual(["hybridi"]);
    expect(readView(writeAddress(state))).toMatchObject({ view: "practices", pointed: "hybridi" });
    expect(setView(state, "map").pointed).toBeUndefined();
    const same = opened();
    expect(pointOut(same, "clinic")).toBe(same);
  });
});
