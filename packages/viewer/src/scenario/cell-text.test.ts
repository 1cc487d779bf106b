import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { cellText, readCell, type CellContext } from "./cell-text.js";
import { fieldsOf, keyOf, withEdits, type FieldSpec } from "./element-fields.js";
import { AlikeNames, ElementNames } from "./element-names.js";
import type { EditedSection } from "./words/words.js";

const network = networkOf("advice: clinic -consultation-> unit", "tampere in region", "akaa in region", {
  sources: [{ id: "plan", document: "plan.pdf", title: "Plan" }],
  organisations: [
    { id: "town", name: { fi: "Kaupunki", en: "Town" } },
    { id: "town-2", name: { fi: "Kaupunki; itä", en: "Town" } },
  ],
});
const context = (language: "fi" | "en" = "en"): CellContext => ({
  language,
  own: "en",
  names: new ElementNames(network, language),
});

function spec(section: EditedSection, key: string, language: "fi" | "en" = "en"): FieldSpec {
  const found = fieldsOf(section, language).find((one) => keyOf(one) === key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}
const read = (
  section: EditedSection,
  key: string,
  text: string,
  element = {},
  language: "fi" | "en" = "en",
) => readCell(text, element, spec(section, key, language), context(language));

describe("a text that was written is read as the same value", () => {
  const service = {
    id: "s",
    name: "S",
    level: "basic",
    status: "planned",
    runBy: ["town", "town-2"],
    access: "booking",
    channels: ["onsite", "phone"],
    partOf: "unit",
    eligibility: { ages: { min: 3 }, areas: ["tampere", "akaa"] },
    aliases: ["T", "U"],
    since: "2018-02-05",
    sources: [
      { source: "plan", at: "page 2; table: row 3", reading: "inferred" },
      { source: "plan", at: "page 5" },
    ],
  };
  test.each(["fi", "en"] as const)("in %s", (language) => {
    for (const one of fieldsOf("services", language)) {
      const text = cellText(service, one, context(language));
      const again = readCell(text, service, one, context(language));
      expect(again, `${keyOf(one)} ${text}`).toHaveProperty("value");
      if ("value" in again && text !== "")
        expect(
          cellText(withEdits(service, [{ spec: one, value: again.value }], "en"), one, context(language)),
        ).toBe(text);
    }
    const sources = spec("services", "sources", language);
    expect(
      readCell(cellText(service, sources, context(language)), service, sources, context(language)),
    ).toEqual({
      value: service.sources,
    });
  });
});

describe("names", () => {
  test("are found in any language, by id, and however they are spaced and marked", () => {
    expect(read("services", "areas", "TAMPERE;  akaa ; Tampere")).toEqual({ value: ["tampere", "akaa"] });
    expect(read("services", "partOf", "unit")).toEqual({ value: "unit" });
    expect(read("organisations", "sector", "järjestö")).toEqual({ value: "ngo" });
  });

  test("that nothing has are told with the nearest ones", () => {
    expect(read("services", "areas", "Tampre; Akaa")).toEqual({
      wrong: expect.stringMatching(/Tampre.*Tampere/) as unknown,
    });
    expect(read("services", "status", "plannd")).toEqual({
      wrong: expect.stringMatching(/planned/) as unknown,
    });
  });

  test("that several have are told apart, and one that holds the separator goes by its id", () => {
    expect(read("services", "runBy", "Town")).toEqual({
      wrong: expect.stringMatching(/town.*town-2/) as unknown,
    });
    expect(read("services", "runBy", "Town (town-2)")).toEqual({ value: ["town-2"] });
    expect(context("fi").names.name("town-2")).toBe("town-2");
  });
});

test("numbers and days are read as people write them; what is neither is left for the rules", () => {
  expect(read("services", "min", "6,0")).toEqual({ value: 6 });
  expect(read("services", "min", "six")).toEqual({ value: "six" });
  expect(read("services", "since", "5.2.2018")).toEqual({ value: "2018-02-05" });
  expect(read("services", "since", "5 Feb 2018")).toEqual({ value: "2018-02-05" });
  expect(read("services", "since", "soon")).toEqual({ value: "soon" });
});

test("captions are those of the steps that there are", () => {
  const story = { steps: [{ view: "areas", caption: "A" }, { view: "roles" }] };
  expect(read("stories", "captions", "A | B", story)).toEqual({
    value: [story.steps[0], { view: "roles", caption: "B" }],
  });
  expect(read("stories", "captions", "A | B | C", story)).toEqual({
    wrong: expect.stringMatching(/2 steps/) as unknown,
  });
});

test("alike are names that a slip tells apart, and not those that a number does", () => {
  const others = new Map([
    ["a", "Perhe-neuvola"],
    ["b", "Clinic 1"],
    ["c", "Unit"],
  ]);
  const find = (name: string) => new AlikeNames(others).find(name);
  expect(find("perheneuvola")).toBe("a");
  expect(find("Perhneuvola")).toBe("a");
  expect(find("Clinic 2")).toBeUndefined();
  expect(new AlikeNames(others).find("Unit", "c")).toBeUndefined();
  expect(find("Perhetyö")).toBeUndefined();
  expect(find("Unti")).toBeUndefined();
});
