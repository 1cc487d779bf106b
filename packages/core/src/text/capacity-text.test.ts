import { expect, test } from "vitest";
import { compileNetwork, languages } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import type { Capacity } from "../model/service.js";
import { capacityText } from "./capacity-text.js";

const networkWith = (capacity: Capacity | undefined) =>
  compileNetwork(
    assumeChecked({
      polku: 1,
      id: "test",
      name: "Test",
      language: "en",
      levels: [{ id: "basic", name: "Basic" }],
      services: [{ id: "clinic", name: "Clinic", level: "basic", ...(capacity ? { capacity } : {}) }],
    }),
  );

test.each<[Capacity | undefined, fi: string, sv: string, en: string]>([
  [undefined, "", "", ""],
  [{ state: "capacity", asOf: "2018-02-05" }, "", "", ""],
  [{ state: "no-capacity" }, "täynnä", "fullt", "full"],
  [
    { state: "waitlist", asOf: "2018-02-05" },
    "jonotuslista (tilanne 5.2.2018)",
    "väntelista (läget 5 feb. 2018)",
    "waiting list (as of 5 Feb 2018)",
  ],
  [
    { state: "additional-assessment-required" },
    "vaatii ensin arvioinnin",
    "kräver först en bedömning",
    "needs an assessment first",
  ],
])("%j", (capacity, ...said) => {
  const network = networkWith(capacity);
  expect(languages.map((language) => capacityText(network, "clinic", language))).toEqual(said);
});
