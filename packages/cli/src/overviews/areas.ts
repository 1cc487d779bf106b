import { nameOf, textIn } from "@polku/core";
import { findAreas, type AreaCount, type AreaParts } from "@polku/core/overviews";
import { citationText } from "@polku/core/questions";
import { texts } from "@polku/core/text";
import type { OverviewCommand } from "./overview-command.js";
import { listed, nameIn, named, type Telling } from "./telling.js";

/** `polku areas`: areas with municipalities in them, how many each source names or counts, and their codes. */
export const areas: OverviewCommand<AreaParts[]> = {
  overview: "areas",
  takes: [],
  find: (network) => findAreas(network),
  toText(telling, found) {
    const { say } = telling;
    if (found.length === 0) return [say.nothing.areas];
    return [
      ...found.flatMap((parts) => [...areaLines(telling, parts), ""]),
      say.areas.summary(found.length, found.filter(({ differ }) => differ).length),
    ];
  },
  // A row for the area, with how many each source counts, then one for each municipality, with who names it.
  toTable({ network, language, fields }, found) {
    const { id, name } = texts[language].table;
    const sources = [
      ...new Set(found.flatMap(({ counts }) => counts.map(({ citation }) => citation.source))),
    ];
    const cells = (cell: (source: string) => string | number | undefined) =>
      sources.map((source) => cell(source) ?? "");
    return {
      columns: [fields.within, id, name, fields.code, ...sources.map((one) => `${fields.count}: ${one}`)],
      rows: found.flatMap(({ area, municipalities, counts }) => {
        const countOf = (source: string) => counts.find(({ citation }) => citation.source === source);
        return [
          [
            area.within ?? "",
            area.id,
            nameOf(network, area.id, language),
            area.code ?? "",
            ...cells((source) => countOf(source)?.count),
          ],
          ...municipalities.map((one) => [
            area.id,
            one.id,
            nameOf(network, one.id, language),
            one.code ?? "",
            ...cells((source) => (countOf(source)?.names.includes(one.id) ? 1 : undefined)),
          ]),
        ];
      }),
    };
  },
};

function areaLines(telling: Telling, { area, municipalities, counts, differ }: AreaParts): string[] {
  const { say, language } = telling;
  const about = differ ? `; ${say.areas.differ}` : counts.length === 0 ? `; ${say.areas.notCounted}` : "";
  return [
    `${named(telling, area.id)}: ${say.municipalities(municipalities.length)}${about}`,
    ...counts.flatMap((count) => countLines(telling, count)),
    ...(differ && area.note !== undefined ? [`  ${textIn(area.note, language)}`] : []),
    `  ${say.labels.municipalities}`,
    ...municipalities.flatMap(({ id, code, note }) => [
      `    ${[code, named(telling, id)].filter((part) => part !== undefined).join("  ")}`,
      ...(note === undefined ? [] : [`      ${textIn(note, language)}`]),
    ]),
  ];
}

function countLines(telling: Telling, { citation, count, names, misses }: AreaCount): string[] {
  const { network, language, say } = telling;
  const { source } = citation;
  const date = network.element(source, "source")?.date;
  const title = `${nameIn(telling, source)}${date === undefined ? "" : `, ${date}`}`;
  const which =
    names.length === 0
      ? say.areas.countsOnly
      : misses.length === 0
        ? say.areas.namesAll
        : say.areas.misses(listed(telling, misses));
  return [`  ${count}: ${title}; ${which}`, `    ${citationText(network, citation, language)}`];
}
