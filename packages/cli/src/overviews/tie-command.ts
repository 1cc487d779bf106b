import type { Element, Network } from "@polku/core";
import { findGain } from "@polku/core/overviews";
import { texts } from "@polku/core/text";
import { askedLine } from "../say.js";
import { gainCells, gainColumns, gainLines, type Gain } from "./gains.js";
import type { OverviewCommand } from "./overview-command.js";
import { cellOf, lineOf, listed, named, nameIn, statusIn, type Telling } from "./telling.js";
import { linksThrough, tierCell, tierLine } from "./ties.js";

interface Linked {
  links: readonly string[];
  alone: readonly string[];
}

/** What an element names, under a label. */
interface Row<Tie> {
  label(telling: Telling): string;
  ids(tie: Tie): readonly string[];
}

/** Practices or roles: what links may exist through. */
interface TieKind<Tie extends Linked> {
  overview: "practices" | "roles";
  find(network: Network): Tie[];
  element(tie: Tie): Element<"practice"> | Element<"role">;
  /** Told before the links, also where the sources name none. */
  first: Row<Tie>;
  /** Told after them, where the sources name some. */
  rest: readonly Row<Tie>[];
}

/** The command of an overview of ties; with a question it says what each adds to the answer. */
export function tieCommand<Tie extends Linked>(
  kind: TieKind<Tie>,
): OverviewCommand<(Tie & { gain?: Gain })[]> {
  return {
    overview: kind.overview,
    takes: ["question"],
    find: (network, { question }) =>
      kind.find(network).map((tie) =>
        question
          ? {
              ...tie,
              gain: tie.alone.length === 0 ? null : findGain(network, kind.element(tie).id, question),
            }
          : tie,
      ),
    toText(telling, found, { question }) {
      const { network, language, say } = telling;
      if (found.length === 0) return [say.nothing[kind.overview]];
      const linked = found.filter(({ links }) => links.length > 0).length;
      return [
        ...(question ? [askedLine(network, question, language), ""] : []),
        ...found.flatMap((tie) => [...linesOf(telling, kind, tie), ""]),
        say[kind.overview](found.length, linked),
      ];
    },
    toTable(telling, found, { question }) {
      const { fields, language, say } = telling;
      const { id, name } = texts[language].table;
      return {
        columns: [
          id,
          name,
          fields.status,
          fields.tier,
          kind.first.label(telling),
          say.labels.linksThrough,
          say.labels.loneLinks,
          ...kind.rest.map(({ label }) => label(telling)),
          ...(question ? gainColumns(telling) : []),
        ],
        rows: found.map((tie) => {
          const element = kind.element(tie);
          return [
            element.id,
            nameIn(telling, element.id),
            statusIn(telling, element.id),
            tierCell(telling, element),
            ...[kind.first.ids(tie), tie.links, tie.alone, ...kind.rest.map(({ ids }) => ids(tie))].map(
              cellOf,
            ),
            ...(question ? gainCells(tie.gain ?? null) : []),
          ];
        }),
      };
    },
  };
}

function linesOf<Tie extends Linked>(
  telling: Telling,
  { element, first, rest }: TieKind<Tie>,
  tie: Tie & { gain?: Gain },
): string[] {
  const one = element(tie);
  return [
    named(telling, one.id),
    ...tierLine(telling, one),
    `  ${first.label(telling)}: ${listed(telling, first.ids(tie))}`,
    ...linksThrough(telling, tie),
    ...rest.flatMap(({ label, ids }) => lineOf(telling, label(telling), ids(tie))),
    // Where the sources name no link, they leave open what it adds.
    ...(tie.gain === undefined || tie.links.length === 0 ? [] : gainLines(telling, tie.gain)),
  ];
}
