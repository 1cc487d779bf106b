import type { Element, Network } from "@polku/core";
import { findGain } from "@polku/core/overviews";
import type { Command, Help } from "./command.js";
import { questionLine } from "../text/names.js";
import {
  elementName,
  gainCells,
  gainColumns,
  gainLines,
  idCell,
  label,
  labels,
  relationLine,
  statusCell,
  tierCell,
  type Gain,
  type View,
} from "../text/overview-lines.js";
import { overviewCommand } from "./overview.js";

interface Linked {
  links: readonly string[];
  alone: readonly string[];
}

/** The elements that another is in some relation to. */
interface Relation<Use> {
  title(view: View): string;
  ids(use: Use): readonly string[];
}

/** Practices or roles: what links may exist through. */
interface Kind<Use extends Linked> {
  overview: "practices" | "roles";
  help: Help;
  find(network: Network): Use[];
  element(use: Use): Element<"practice"> | Element<"role">;
  /** Before the links, also where the sources name none. */
  first: Relation<Use>;
  /** After them, where the sources name some. */
  rest: readonly Relation<Use>[];
}

/** The overview of practices or roles; with a question, what each adds to the answer. */
export function linksThroughCommand<Use extends Linked>(kind: Kind<Use>): Command {
  return overviewCommand<(Use & { gain?: Gain })[]>({
    overview: kind.overview,
    takesQuestion: true,
    help: kind.help,
    examples: ["pirkanmaa.yaml", "pirkanmaa.yaml --from neuvola --area nokia"],
    find: (network, { question }) =>
      kind.find(network).map((use) => {
        if (!question) return use;
        const gain = use.alone.length === 0 ? null : findGain(network, kind.element(use).id, question);
        return { ...use, gain };
      }),
    toLines(view, found, { question }) {
      const { network, language, say } = view;
      if (found.length === 0) return [say.nothing[kind.overview]];
      const linked = found.filter(({ links }) => links.length > 0).length;
      return [
        ...(question ? [questionLine(network, question, language), ""] : []),
        ...found.flatMap((use) => [...linesOf(view, kind, use), ""]),
        say[kind.overview](found.length, linked),
      ];
    },
    toTable(view, found, { question }) {
      const { fields, say, texts } = view;
      const { first, rest } = kind;
      return {
        columns: [
          texts.table.id,
          texts.table.name,
          fields.status,
          fields.tier,
          first.title(view),
          say.labels.linksThrough,
          say.labels.loneLinks,
          ...rest.map(({ title }) => title(view)),
          ...(question ? gainColumns(view) : []),
        ],
        rows: found.map((use) => {
          const element = kind.element(use);
          return [
            element.id,
            elementName(view, element.id),
            statusCell(view, element.id),
            tierCell(view, element),
            ...[first.ids(use), use.links, use.alone, ...rest.map(({ ids }) => ids(use))].map(idCell),
            ...(question ? gainCells(use.gain ?? null) : []),
          ];
        }),
      };
    },
  });
}

function linesOf<Use extends Linked>(
  view: View,
  { element, first, rest }: Kind<Use>,
  use: Use & { gain?: Gain },
): string[] {
  const { id, tier } = element(use);
  return [
    label(view, id),
    ...(tier === undefined ? [] : [`  ${view.fields.tier}: ${tierCell(view, { tier })}`]),
    `  ${first.title(view)}: ${labels(view, first.ids(use))}`,
    ...linkLines(view, use),
    ...rest.flatMap(({ title, ids }) => relationLine(view, title(view), ids(use))),
    // Where the sources name no link, they leave open what it adds.
    ...(use.gain === undefined || use.links.length === 0 ? [] : gainLines(view, use.gain)),
  ];
}

/** The links that exist through a practice or a role, a line each, and how many through nothing else. */
function linkLines(view: View, { links, alone }: Linked): string[] {
  const { say } = view;
  const title = `  ${say.labels.linksThrough}`;
  if (links.length === 0) return [`${title}: ${say.notGiven}`];
  const shared = alone.length === links.length ? "" : `; ${say.alone(alone.length)}`;
  return [`${title} (${links.length}${shared})`, ...links.map((id) => `    ${label(view, id)}`)];
}
