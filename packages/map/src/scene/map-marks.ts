/**
 * What can be said of a service, or of a link, beside the answer: how two answers differ, what a scenario
 * does, and the parts that things play in a question.
 */
export const mapMarks = [
  "gained",
  "lost",
  "nearer",
  "farther",
  "otherRoute",
  "added",
  "removed",
  "moved",
  "renamed",
  "changed",
  "gatekeeper",
  "door",
  "target",
  "via",
] as const;
/** One of `mapMarks`. */
export type MapMark = (typeof mapMarks)[number];

/**
 * Ids of services and links by mark. The map draws what is among its network; places are those of that
 * network, so a scenario is drawn on the model that has both what it adds and what it removes.
 *
 * @example
 * ```ts
 * const marks: MapMarks = { gained: ["ot-centre"], gatekeeper: ["neuvola"] };
 * ```
 */
export type MapMarks = { readonly [Mark in MapMark]?: readonly string[] };

/** The marks of every service and link that has any, in the order of `mapMarks`. */
export function byElement(marks: MapMarks): ReadonlyMap<string, readonly MapMark[]> {
  const said = new Map<string, MapMark[]>();
  for (const mark of mapMarks)
    for (const id of marks[mark] ?? []) {
      const known = said.get(id);
      if (!known) said.set(id, [mark]);
      else if (!known.includes(mark)) known.push(mark);
    }
  return said;
}

/** The marks in use, in the order of `mapMarks`. */
export function marksInUse(marks: MapMarks): MapMark[] {
  return mapMarks.filter((mark) => (marks[mark] ?? []).length > 0);
}
