import { defaultStatus } from "../questions/resolve.js";
import type { Client, Conditions } from "../questions/schema.js";
import { linkKinds, readings, statuses } from "../model/words.js";
import { choose, type Draft } from "./draft.js";
import type { Notes } from "./notes.js";

/** The conditions of a draft; of several values the first counts, and the others are left over. */
export function toConditions(draft: Draft, notes: Notes): Conditions {
  const conditions: Conditions = {};
  const client: Client = {};
  const [age] = draft.ages;
  if (age) {
    client.age = age.value;
    for (const { value, by } of draft.ages) if (value === age.value) notes.take(by, "age", value);
  }
  const [area] = draft.areas;
  if (area) client.area = notes.takeName(area, "area", choose(area, true));
  if (age ?? area) conditions.client = client;
  const said = new Set(draft.via.map(({ value }) => value));
  const without = new Set(draft.notVia.map(({ value }) => value));
  const via = linkKinds.filter((kind) => (said.size === 0 || said.has(kind)) && !without.has(kind));
  if (said.size + without.size > 0 && via.length > 0) {
    conditions.via = via;
    for (const { value, by } of [...draft.via, ...draft.notVia]) notes.take(by, "via", value);
  }
  for (const { value, by } of draft.limits) {
    if (conditions[value.limit] !== undefined) continue;
    conditions[value.limit] = value.count;
    notes.take(by, value.limit, value.count);
  }
  const only = draft.status.some((status) => status.only);
  const counted = new Set([...(only ? [] : defaultStatus), ...draft.status.map(({ value }) => value)]);
  for (const { value } of draft.notStatus) counted.delete(value);
  const statements = [...draft.status, ...draft.notStatus];
  if (statements.length > 0 && counted.size > 0) {
    conditions.status = statuses.filter((status) => counted.has(status));
    for (const { value, by } of statements) notes.take(by, "status", value);
  }
  if (draft.readings.length > 0) {
    conditions.readings = readings.filter((word) => draft.readings.some(({ value }) => value === word));
    for (const { value, by } of draft.readings) notes.take(by, "readings", value);
  }
  const [day] = draft.days;
  if (day) {
    conditions.at = day.value;
    notes.take(day.by, "at", day.value);
  }
  for (const { value, by } of draft.any) notes.take(by, value, "any");
  return conditions;
}
