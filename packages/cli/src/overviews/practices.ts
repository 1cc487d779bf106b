import { findGain, findPractices, texts, type PracticeUse } from "@polku/core";
import { askedLine } from "../say.js";
import { gainCells, gainColumns, gainLines, type Gain } from "./gains.js";
import type { OverviewCommand } from "./overview-command.js";
import { cellOf, lineOf, listed, named, nameIn, statusIn, type Telling } from "./telling.js";
import { linksThrough, tierCell, tierLine } from "./ties.js";

/** A practice and its use; with a question what it adds to the answer. */
type Used = PracticeUse & { gain?: Gain };

/** `polku practices`: who uses each way of working, and which links exist through it. */
export const practices: OverviewCommand<Used[]> = {
  overview: "practices",
  takes: ["question"],
  find: (network, { question }) =>
    findPractices(network.model).map((use) =>
      question
        ? { ...use, gain: use.alone.length === 0 ? null : findGain(network, use.practice.id, question) }
        : use,
    ),
  toText(telling, found, { question }) {
    const { network, language, say } = telling;
    if (found.length === 0) return [say.nothing.practices];
    const linked = found.filter(({ links }) => links.length > 0).length;
    return [
      ...(question ? [askedLine(network, question, language), ""] : []),
      ...found.flatMap((use) => [...practiceLines(telling, use), ""]),
      say.practices(found.length, linked),
    ];
  },
  toTable(telling, found, { question }) {
    const { fields, language, say } = telling;
    const { id, name } = texts[language].table;
    const { usedBy, linksThrough, loneLinks, triedIn, steeredBy } = say.labels;
    return {
      columns: [
        id,
        name,
        fields.status,
        fields.tier,
        usedBy,
        linksThrough,
        loneLinks,
        triedIn,
        steeredBy,
        ...(question ? gainColumns(telling) : []),
      ],
      rows: found.map(({ practice, services, links, alone, pilots, steeredBy, gain = null }) => [
        practice.id,
        nameIn(telling, practice.id),
        statusIn(telling, practice.id),
        tierCell(telling, practice),
        ...[services, links, alone, pilots, steeredBy].map(cellOf),
        ...(question ? gainCells(gain) : []),
      ]),
    };
  },
};

function practiceLines(telling: Telling, { practice, ...use }: Used): string[] {
  const { triedIn, steeredBy, usedBy } = telling.say.labels;
  return [
    named(telling, practice.id),
    ...tierLine(telling, practice),
    `  ${usedBy}: ${listed(telling, use.services)}`,
    ...linksThrough(telling, use),
    ...lineOf(telling, triedIn, use.pilots),
    ...lineOf(telling, steeredBy, use.steeredBy),
    // Where the sources name no link, they leave open what it adds.
    ...(use.gain === undefined || use.links.length === 0 ? [] : gainLines(telling, use.gain)),
  ];
}
