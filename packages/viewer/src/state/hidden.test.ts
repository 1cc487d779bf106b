import { compileNetwork, linkKinds, statuses, type Model } from "@polku/core";
import { sectors, assumeChecked } from "@polku/core/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hiddenAmong, hiddenParts, hidesNothing, keepShown, writeHidden, type Hidden } from "./hidden.js";
import { readHidden } from "./read-hidden.js";

const model: Model = {
  polku: 1,
  id: "small",
  name: "Small",
  levels: [
    { id: "basic", name: "Basic" },
    { id: "special", name: "Special" },
  ],
  areas: [
    { id: "region", kind: "region", name: "Region" },
    { id: "town", kind: "municipality", within: "region", name: "Town" },
    { id: "village", kind: "municipality", within: "region", name: "Village" },
  ],
  needs: [{ id: "arki", name: "Arki" }],
  organisations: [
    { id: "city", name: "City", sector: "public" },
    { id: "friends", name: "Friends", sector: "ngo" },
  ],
  services: [
    { id: "clinic", name: { fi: "Neuvola", en: "Clinic" }, level: "basic", runBy: ["city"], needs: ["arki"] },
    { id: "club", name: "Club", level: "basic", runBy: ["friends"], eligibility: { areas: ["village"] } },
    {
      id: "both",
      name: "Both",
      level: "basic",
      runBy: ["city", "friends"],
      eligibility: { areas: ["region"] },
    },
    { id: "ward", name: "Ward", level: "special", status: "planned" },
  ],
  links: [
    { id: "ask", kind: "consultation", from: "clinic", to: "ward" },
    { id: "go", kind: "referral", from: "clinic", to: "club", status: "disputed" },
  ],
};
const network = compileNetwork(assumeChecked(model));
const hides = (wishes: Partial<Hidden>) => [...hiddenParts(network, { ...hidesNothing, ...wishes }).services];

describe("what is hidden", () => {
  test("is nothing where nobody asks", () => {
    expect(hides({})).toEqual([]);
  });

  test("follows each wish", () => {
    expect(hides({ levels: ["special"] })).toEqual(["ward"]);
    expect(hides({ sectors: ["ngo"] })).toEqual(["club"]);
    expect(hides({ sectors: ["ngo", "public"] })).toEqual(["both", "clinic", "club"]);
    expect(hides({ statuses: ["planned"] })).toEqual(["ward"]);
    expect(hides({ area: "town" })).toEqual(["club"]);
    expect(hides({ need: "arki" })).toEqual(["both", "club", "ward"]);
    expect(hides({ text: "NEUV" })).toEqual(["both", "club", "ward"]);
  });

  test("says of links which are hidden for their own sake, and which carry nothing", () => {
    const parts = hiddenParts(network, { ...hidesNothing, kinds: ["consultation"], statuses: ["disputed"] });
    expect([...parts.links]).toEqual(["ask", "go"]);
    expect([...parts.unsettled]).toEqual(["go"]);
    expect([...parts.services]).toEqual([]);
  });

  test("can be called back for single services", () => {
    const wishes = { ...hidesNothing, levels: ["basic"] };
    const parts = hiddenParts(network, wishes);
    expect(hiddenAmong(parts, ["ward", "club", "clinic", "club"])).toEqual(["club", "clinic"]);
    expect([...hiddenParts(network, keepShown(wishes, ["club"])).services]).toEqual(["both", "clinic"]);
  });

  test("comes back from an address as it went in", () => {
    const some = <Word>(words: readonly Word[]) => fc.subarray([...words]);
    fc.assert(
      fc.property(
        fc.record(
          {
            levels: some(["basic", "special"]),
            sectors: some(sectors),
            kinds: some(linkKinds),
            statuses: some(statuses),
            area: fc.constant("town"),
            need: fc.constant("arki"),
            text: fc.string({ minLength: 1 }),
            kept: some(["clinic", "ward"]),
          },
          { requiredKeys: ["levels", "sectors", "kinds", "statuses", "kept"] },
        ),
        (wishes: Hidden) => {
          const written = writeHidden(wishes);
          const read = written && readHidden(written.join().split(","), network);
          expect(read).toEqual(written && { hidden: wishes, unknown: [] });
        },
      ),
    );
  });

  test("leaves out what an address has that is not known, with what is most like it", () => {
    const { hidden, unknown } = readHidden(
      ["level:basik", "kind:joint", "colour:red", "keep:wardd"],
      network,
    );
    expect(hidden).toEqual({ ...hidesNothing, kinds: ["joint"] });
    expect(unknown).toEqual([
      { value: "level:basik", nearest: ["level:basic"] },
      { value: "colour:red", nearest: [] },
      { value: "keep:wardd", nearest: ["keep:ward"] },
    ]);
  });
});
