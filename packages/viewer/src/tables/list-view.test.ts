import { expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { noDrafts } from "./drafts.js";
import { ListView, plainLook } from "./list-view.js";

const network = networkOf(
  "unit @special",
  "clinic @basic",
  "work @basic, areas tampere",
  "tampere in region",
  {
    levels: [
      { id: "basic", name: "Basic" },
      { id: "special", name: "A special one" },
    ],
  },
);
const view = new ListView(network, "services", "en", noDrafts);
const columns = view.columns(plainLook);

test("headings are known in each language, with the word for what the list holds", () => {
  expect(["Palvelu", "Namn", "name ", "Taso"].map((heading) => view.findKey(heading))).toEqual([
    "name.en",
    "name.en",
    "name.en",
    "level",
  ]);
  expect(view.findKey("Name (Finnish)")).toBe("name.fi");
  expect(view.findKey("Price")).toBeUndefined();
});

test("rows are filtered by what they say, and sorted, levels in their own order", () => {
  expect(view.arrange({ ...plainLook, filter: "TAMPERE" }, columns)).toEqual(["work"]);
  const sort = { key: "level", direction: "descending" } as const;
  expect(view.arrange({ ...plainLook, sort }, columns)[0]).toBe("unit");
  expect(view.arrange({ ...plainLook, sort: { ...sort, key: "areas" } }, columns)[0]).toBe("work");
});

test("of several names the last one that is typed is completed", () => {
  const areas = view.specs.find(({ field }) => field === "areas");
  expect(areas && view.offer(areas, "Region; tam")).toEqual(["Region; Tampere"]);
});
