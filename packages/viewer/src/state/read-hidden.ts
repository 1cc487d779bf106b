import { linkKinds, statuses, type Network } from "@polku/core";
import { listNearest, sectors } from "@polku/core/model";
import { hidesNothing, wishes, type Hidden } from "./hidden.js";

/** The wishes in the parts of an address's value, and the parts that are not known, each with the nearest known. */
export function readHidden(
  parts: readonly string[],
  { model }: Network,
  services: readonly string[] = model.services.map(({ id }) => id),
): { hidden: Hidden; unknown: { value: string; nearest: string[] }[] } {
  const idsOf = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
  const known: Record<string, readonly string[] | undefined> = {
    level: idsOf(model.levels),
    sector: sectors,
    kind: linkKinds,
    status: statuses,
    area: idsOf(model.areas),
    need: idsOf(model.needs),
    text: undefined,
    keep: services,
  };
  const said = new Map<string, string[]>();
  const unknown: { value: string; nearest: string[] }[] = [];
  for (const part of parts) {
    const key = part.split(":")[0] ?? "";
    const value = decoded(part.slice(key.length + 1));
    const words = known[key];
    if (Object.hasOwn(wishes, key) && (words?.includes(value) ?? true))
      said.set(key, [...(said.get(key) ?? []), value]);
    else {
      const nearest = words ? listNearest(value, words).map((word) => `${key}:${word}`) : [];
      unknown.push({ value: part, nearest });
    }
  }
  const read = Object.entries(wishes).flatMap(([key, wish]) => {
    const values = [...new Set(said.get(key))];
    return values.length === 0 ? [] : [[wish, wish in hidesNothing ? values : values[0]]];
  });
  return { hidden: { ...hidesNothing, ...(Object.fromEntries(read) as Partial<Hidden>) }, unknown };
}

/** A part of an address may be anything that someone typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
