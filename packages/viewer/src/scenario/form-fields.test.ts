import { valueAt } from "@polku/core/model";
import { expect, test } from "vitest";
import { fieldsOf, patchOf, withoutNulls, type Draft, type FieldValue } from "./form-fields.js";

const service = {
  id: "clinic",
  name: "Clinic",
  level: "basic",
  eligibility: { ages: { min: 0, max: 6 }, areas: ["tampere"] },
  needs: ["growth"],
};

function draftOf(element: object, changes: Record<string, FieldValue> = {}): Draft {
  const said = new Map(Object.entries(changes));
  return new Map(
    fieldsOf.services.map(({ field, path }) => [
      field,
      said.has(field) ? said.get(field) : (valueAt(element, path) as FieldValue),
    ]),
  );
}

test("a form that is left as it is says no change", () => {
  expect(patchOf("services", service, draftOf(service))).toEqual({});
});

test("what is said otherwise is a patch, and what is emptied is null", () => {
  const draft = draftOf(service, { max: 9, areas: [], needs: ["growth", "sleep"], status: "planned" });
  expect(patchOf("services", service, draft)).toEqual({
    eligibility: { ages: { max: 9 }, areas: null },
    needs: ["growth", "sleep"],
    status: "planned",
  });
});

test("a new element has nothing that is empty", () => {
  const draft = draftOf({}, { level: "basic", min: 3, areas: [] });
  expect(withoutNulls(patchOf("services", {}, draft))).toEqual({
    level: "basic",
    eligibility: { ages: { min: 3 } },
  });
});
