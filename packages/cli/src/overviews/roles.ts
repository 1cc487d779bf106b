import { findGain, findRoles, texts, type RoleTies } from "@polku/core";
import { askedLine } from "../say.js";
import { gainCells, gainColumns, gainLines, type Gain } from "./gains.js";
import type { OverviewCommand } from "./overview-command.js";
import { cellOf, lineOf, listed, named, nameIn, statusIn, type Telling } from "./telling.js";
import { linksThrough, tierCell, tierLine } from "./ties.js";

/** A role and its ties; with a question what is reached through it alone. */
type Tied = RoleTies & { gain?: Gain };

/** `polku roles`: where each role works, which links go through it, and where it sits. */
export const roles: OverviewCommand<Tied[]> = {
  overview: "roles",
  takes: ["question"],
  find: (network, { question }) =>
    findRoles(network.model).map((ties) =>
      question
        ? { ...ties, gain: ties.alone.length === 0 ? null : findGain(network, ties.role.id, question) }
        : ties,
    ),
  toText(telling, found, { question }) {
    const { network, language, say } = telling;
    if (found.length === 0) return [say.nothing.roles];
    const linked = found.filter(({ links }) => links.length > 0).length;
    return [
      ...(question ? [askedLine(network, question, language), ""] : []),
      ...found.flatMap((ties) => [...roleLines(telling, ties), ""]),
      say.roles(found.length, linked),
    ];
  },
  toTable(telling, found, { question }) {
    const { fields, language, say } = telling;
    const { id, name } = texts[language].table;
    const { linksThrough, loneLinks, connects, starts, sitsIn, triedIn } = say.labels;
    return {
      columns: [
        id,
        name,
        fields.status,
        fields.tier,
        fields.worksIn,
        linksThrough,
        loneLinks,
        connects,
        starts,
        sitsIn,
        triedIn,
        ...(question ? gainColumns(telling) : []),
      ],
      rows: found.map(({ role, gain = null, ...ties }) => [
        role.id,
        nameIn(telling, role.id),
        statusIn(telling, role.id),
        tierCell(telling, role),
        cellOf(ties.worksIn),
        cellOf(ties.links),
        cellOf(ties.alone),
        cellOf(ties.connects),
        cellOf(ties.starts),
        cellOf(ties.sitsIn),
        cellOf(ties.pilots),
        ...(question ? gainCells(gain) : []),
      ]),
    };
  },
};

function roleLines(telling: Telling, { role, ...ties }: Tied): string[] {
  const { connects, starts, sitsIn, triedIn } = telling.say.labels;
  return [
    named(telling, role.id),
    ...tierLine(telling, role),
    `  ${telling.fields.worksIn}: ${listed(telling, ties.worksIn)}`,
    ...linksThrough(telling, ties),
    ...lineOf(telling, connects, ties.connects),
    ...lineOf(telling, starts, ties.starts),
    ...lineOf(telling, sitsIn, ties.sitsIn),
    ...lineOf(telling, triedIn, ties.pilots),
    // Where the sources name no link, they leave open what it adds.
    ...(ties.gain === undefined || ties.links.length === 0 ? [] : gainLines(telling, ties.gain)),
  ];
}
