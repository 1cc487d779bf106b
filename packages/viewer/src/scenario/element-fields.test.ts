import { languages } from "@polku/core";
import { sectionNames, valueAt } from "@polku/core/model";
import { patchBetween } from "@polku/core/scenarios";
import { describe, expect, test } from "vitest";
import {
  editedSections,
  fieldName,
  fieldsOf,
  keyOf,
  valueOf,
  withEdits,
  type FieldEdit,
} from "./element-fields.js";

const service = {
  id: "clinic",
  name: "Clinic",
  short: "Cl.",
  level: "basic",
  eligibility: { ages: { min: 0, max: 6 }, areas: ["tampere"] },
  needs: ["growth"],
};
const specs = fieldsOf("services", "en");

function edit(key: string, value: FieldEdit["value"]): FieldEdit {
  const spec = specs.find((one) => keyOf(one) === key);
  if (!spec) throw new Error(`no field ${key}`);
  return { spec, value };
}
const patch = (...edits: FieldEdit[]) => patchBetween(service, withEdits(service, edits, "en"));

test("fields that are set as they are change nothing", () => {
  const edits = specs.map((spec) => ({ spec, value: valueOf(service, spec, "en") }));
  expect(patch(...edits)).toBeUndefined();
});

test("what is set otherwise is a patch, and what is emptied is null", () => {
  expect(
    patch(edit("max", 9), edit("areas", []), edit("needs", ["growth", "sleep"]), edit("status", "planned")),
  ).toEqual({
    eligibility: { ages: { max: 9 }, areas: null },
    needs: ["growth", "sleep"],
    status: "planned",
  });
});

test("what held nothing but an emptied field goes with it", () => {
  expect(patch(edit("min", undefined), edit("max", undefined), edit("areas", []))).toEqual({
    eligibility: null,
  });
});

describe("texts", () => {
  test("a plain string stays one in its own language, and gets languages with a second one", () => {
    expect(patch(edit("description.en", "Care"))).toEqual({ description: { en: "Care" } });
    expect(patch(edit("name.sv", "Rådgivning"))).toEqual({ name: { en: "Clinic", sv: "Rådgivning" } });
  });

  test("the short form of a name that becomes another goes, unless it is set as well", () => {
    expect(patch(edit("name.en", "Health clinic"))).toEqual({ name: "Health clinic", short: null });
    expect(patch(edit("name.en", "Health clinic"), edit("short.en", "H. cl."))).toEqual({
      name: "Health clinic",
      short: "H. cl.",
    });
  });
});

test("every list has fields, each with a name and a key of its own", () => {
  expect(new Set(editedSections)).toEqual(new Set(sectionNames));
  for (const language of languages)
    for (const section of editedSections) {
      const fields = fieldsOf(section, language);
      const keys = fields.map(keyOf);
      expect(new Set(keys).size).toBe(keys.length);
      const names = fields.map((spec) => fieldName(spec, language));
      expect(new Set(names).size, `${section} ${names.join()}`).toBe(names.length);
      for (const { control, to, field } of fields)
        expect(to === undefined, `${section} ${field}`).toBe(!control.startsWith("reference"));
    }
  expect(valueAt(service, ["id"])).toBe("clinic");
});
