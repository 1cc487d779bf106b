import type { Id } from "../model/fields.js";
import { changesWithout } from "../scenarios/changes-without.js";
import { withDefaults } from "../questions/kinds.js";
import type { Differences } from "../questions/compare/schema.js";
import type { ResolvedReach } from "../questions/reach/schema.js";
import { type Column, type OverviewPart, type Wording } from "./overview.js";

/** What something adds to an answer; null where no link or service depends on it alone. */
export type Gain = Differences | null;

/** What is added, as a part about these elements. */
export function gainPart({ words: { gains } }: Wording, of: readonly Id[], gain: Gain): OverviewPart {
  if (gain === null) return { of, hint: gains.nothingDepends };
  const { gained, nearer } = gain;
  return {
    of,
    ...(gained.length + nearer.length === 0 ? { hint: gains.nothing } : {}),
    facts: [
      { name: gains.columns.gained, ids: gained, as: "number" },
      { name: gains.columns.nearer, ids: nearer, as: "number" },
    ],
  };
}

/** The same with the question that leaves out the first of the elements. */
export function gainWithout(
  wording: Wording,
  of: readonly [Id, ...Id[]],
  gain: Gain,
  question: ResolvedReach,
): OverviewPart {
  const part = gainPart(wording, of, gain);
  if (gain === null) return part;
  const changes = changesWithout(wording.network, of[0]);
  return { ...part, question: withDefaults({ ask: "what-if", question, changes }) };
}

/** What all of these add, as rows. */
export function gainsPart(
  { network, words: { gains }, name }: Wording,
  title: string,
  { from, client }: ResolvedReach,
  parts: readonly OverviewPart[],
): OverviewPart[] {
  if (parts.length === 0) return [];
  const isAnywhere = client.area === undefined && network.areas.size > 0;
  const areaHint = isAnywhere && parts.every(({ of = [] }) => of.length === 1) ? [gains.areaHint] : [];
  return [
    {
      title,
      hint: [gains.lead(name(from)), ...areaHint].join(" "),
      as: "rows",
      rows: gains.columns.what,
      parts,
    },
  ];
}

export function gainColumns<Row>(
  { words: { gains } }: Wording,
  gainOf: (row: Row) => Gain | undefined,
): Column<Row>[] {
  return [
    [gains.columns.gained, (row) => gainOf(row)?.gained],
    [gains.columns.nearer, (row) => gainOf(row)?.nearer],
  ];
}

/** The question for a client who lives in an area. */
export function inArea(question: ResolvedReach, area: Id | undefined): ResolvedReach {
  return area === undefined ? question : { ...question, client: { ...question.client, area } };
}
