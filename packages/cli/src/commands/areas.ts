import { nameOf, textIn } from "@polku/core";
import { findAreas, type AreaCount, type AreaParts } from "@polku/core/overviews";
import { citationText } from "@polku/core/questions";
import { elementName, label, labels, type View } from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";

/** `polku areas`: areas with municipalities in them, how many each source names or counts, and their codes. */
export const areas = overviewCommand<AreaParts[]>({
  overview: "areas",
  help: {
    fi: ["Kunkin alueen kunnat koodeineen, ja montako kukin lähde laskee."],
    sv: ["Varje områdes kommuner med deras koder, och hur många varje källa räknar."],
    en: ["The municipalities of each area with their codes, and how many each source counts."],
  },
  examples: ["pirkanmaa.yaml", "pirkanmaa.yaml --csv"],
  find: findAreas,
  toLines(view, found) {
    const { say } = view;
    if (found.length === 0) return [say.nothing.areas];
    return [
      ...found.flatMap((parts) => [...areaLines(view, parts), ""]),
      say.areas.summary(found.length, found.filter(({ differ }) => differ).length),
    ];
  },
  // A row for the area, with how many each source counts, then one for each municipality, with who names it.
  toTable({ network, language, fields, texts }, found) {
    const { id, name } = texts.table;
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
});

function areaLines(view: View, { area, municipalities, counts, differ }: AreaParts): string[] {
  const { say, language } = view;
  const about = differ ? `; ${say.areas.differ}` : counts.length === 0 ? `; ${say.areas.notCounted}` : "";
  return [
    `${label(view, area.id)}: ${say.municipalities(municipalities.length)}${about}`,
    ...counts.flatMap((count) => countLines(view, count)),
    ...(differ && area.note !== undefined ? [`  ${textIn(area.note, language)}`] : []),
    `  ${say.labels.municipalities}`,
    ...municipalities.flatMap(({ id, code, note }) => [
      `    ${[code, label(view, id)].filter((part) => part !== undefined).join("  ")}`,
      ...(note === undefined ? [] : [`      ${textIn(note, language)}`]),
    ]),
  ];
}

function countLines(view: View, { citation, count, names, misses }: AreaCount): string[] {
  const { network, language, say } = view;
  const { source } = citation;
  const date = network.element(source, "source")?.date;
  const title = `${elementName(view, source)}${date === undefined ? "" : `, ${date}`}`;
  const which =
    names.length === 0
      ? say.areas.countsOnly
      : misses.length === 0
        ? say.areas.namesAll
        : say.areas.misses(labels(view, misses));
  return [`  ${count}: ${title}; ${which}`, `    ${citationText(network, citation, language)}`];
}
