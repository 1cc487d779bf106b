import type { Area } from "../model/area.js";
import { findAreas, type AreaCount, type AreaParts } from "./find-areas.js";
import {
  tableOf,
  type OverviewFact,
  type OverviewKind,
  type OverviewPart,
  type Wording,
} from "./overview.js";

/** Areas with municipalities in them, how many each source names or counts, and their codes. */
export const areas: OverviewKind<AreaParts[]> = {
  find: findAreas,
  describe(wording, found) {
    return {
      summary: wording.words.areas.summary(found.filter(({ differ }) => differ).length, found.length),
      parts: found.map((parts) => areaPart(wording, parts)),
    };
  },
  // A row for the area, with how many each source counts, then one for each municipality, with who names it.
  table({ texts: { table }, fields, name }, found) {
    const sources = [
      ...new Set(found.flatMap(({ counts }) => counts.map(({ citation }) => citation.source))),
    ];
    interface Row {
      within: string | undefined;
      area: Area;
      cell(source: string): number | undefined;
    }
    return tableOf<Row>(
      [
        [fields.within, ({ within }) => within],
        [table.id, ({ area }) => area.id],
        [table.name, ({ area }) => name(area.id)],
        [fields.code, ({ area }) => area.code],
        ...sources.map((source) => [`${fields.count}: ${source}`, (row: Row) => row.cell(source)] as const),
      ],
      found.flatMap(({ area, municipalities, counts }): Row[] => {
        const countOf = (source: string) => counts.find(({ citation }) => citation.source === source);
        return [
          { within: area.within, area, cell: (source) => countOf(source)?.count },
          ...municipalities.map((one) => ({
            within: area.id,
            area: one,
            cell: (source: string) => (countOf(source)?.names.includes(one.id) ? 1 : undefined),
          })),
        ];
      }),
    );
  },
};

function areaPart(wording: Wording, { area, municipalities, counts, differ }: AreaParts): OverviewPart {
  const { words } = wording;
  const { differ: differing, notCounted } = words.areas;
  const rest = differ ? [differing] : counts.length === 0 ? [notCounted] : [];
  return {
    of: [area.id],
    about: [words.municipalities(municipalities.length), ...rest],
    // Why they differ, in the words of the network.
    note: differ ? area.note : undefined,
    evidence: area,
    parts: [
      ...(counts.length === 0
        ? []
        : [
            {
              as: "rows" as const,
              rows: wording.texts.source,
              parts: counts.map((count) => countPart(wording, count)),
            },
          ]),
      {
        title: words.labels.municipalities,
        facts: codesFact(wording, municipalities),
        as: "columns",
        parts: municipalities.map(({ id, code, note }) => ({
          of: [id],
          about: code === undefined ? [] : [code],
          note,
        })),
      },
    ],
  };
}

function countPart(
  { network, words, day }: Wording,
  { citation: { source }, count, names, misses }: AreaCount,
): OverviewPart {
  const date = network.element(source, "source")?.date;
  const { which, countsOnly, namesAll, doesNotName } = words.areas;
  const text = names.length === 0 ? countsOnly : misses.length === 0 ? namesAll : doesNotName;
  return {
    of: [source],
    about: date === undefined ? [] : [day(date)],
    facts: [
      { name: words.areas.count, text: String(count) },
      { name: which, text, ids: misses, as: "names" },
    ],
  };
}

/** The dated register that the codes are from: codes and borders change over the years. */
function codesFact({ network, words, day }: Wording, municipalities: readonly Area[]): OverviewFact[] {
  const coded = municipalities.filter(({ code }) => code !== undefined);
  const source = network.model.sources?.find(
    ({ id, date }) =>
      date !== undefined && coded.every(({ sources = [] }) => sources.some((one) => one.source === id)),
  );
  if (coded.length === 0 || source?.date === undefined) return [];
  return [{ name: words.areas.codes(day(source.date)), ids: [source.id], as: "names" }];
}
