import type { Model, Text } from "@polku/core";
import { sections } from "@polku/core/model";
import { flatten } from "../shared/flat.js";
import type { Losses } from "../shared/losses.js";
import { fieldOf } from "../shared/raw.js";
import type { Kept } from "../shared/unkept.js";

const named = ["name", "short", "aliases", "description", "note", "since", "until"];
/** What registers keep of each kind of element: in their own fields, else as fields of a network. */
export const kept: Kept = {
  level: ["name"],
  need: ["name"],
  practice: ["name"],
  area: [...named, "kind", "code", "within", "count"],
  organisation: [...named, "sector"],
  place: [...named, "status", "area", "offers", "runBy", "ages", "count"],
  service: [
    ...named,
    "status",
    "level",
    "partOf",
    "runBy",
    "access",
    "channels",
    "eligibility",
    "needs",
    "practices",
    "capacity",
  ],
};

/** The fields of an element that have no place in a register, each with its path and its value as text. */
export function ownFields(
  element: object,
  isNative: (field: string, value: unknown) => boolean,
): [string, string][] {
  const rest = Object.fromEntries(
    Object.entries(element).filter(([field, value]) => !isNative(field, value)),
  );
  return Object.entries(flatten(rest)).map(([path, value]) => [
    path,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
}

/** A class of another register, as it was read from it and kept with a service. */
export function classOf(word: unknown): { code: unknown; name: Text | undefined; uri: string | undefined } {
  const uri = fieldOf(word, "uri");
  return {
    code: fieldOf(word, "code"),
    name: fieldOf(word, "name") as Text | undefined,
    uri: typeof uri === "string" ? uri : undefined,
  };
}

/** Tells of the levels, needs and practices that no service has: a register has those of services alone. */
export function tellUnused(model: Model, format: string, losses: Losses): void {
  const used = {
    levels: new Set(model.services.map(({ level }) => level)),
    needs: new Set(model.services.flatMap(({ needs = [] }) => needs)),
    practices: new Set(model.services.flatMap(({ practices = [] }) => practices)),
  };
  for (const section of ["levels", "needs", "practices"] as const)
    for (const [index, { id, name }] of (model[section] ?? []).entries())
      if (!used[section].has(id))
        losses.add("no-place", { format, kind: sections[section] }, [section, index], name);
}
