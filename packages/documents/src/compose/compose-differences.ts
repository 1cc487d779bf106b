import { nameOf, type CompareAnswer, type Network, type Reached, type WhatIfAnswer } from "@polku/core";
import { answerReach, listGapDifferences, type Differences, type ResolvedReach } from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { heading, list, paragraph, type Block } from "../document/document.js";
import { documentWords } from "../words/words.js";
import { citedBy, rowText, type Context } from "./context.js";

/** What is known of a what-if beside its answer. */
export interface WhatIfPart {
  /** A sentence for each change. */
  readonly changes?: readonly string[];
  /** The network after the changes, where they can be made. */
  readonly after?: Network | undefined;
}

const kinds = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;

/** One of two answers that are compared. */
interface Side {
  readonly network: Network;
  readonly reached: ReadonlyMap<string, Reached>;
  readonly title: string;
}

/** What differs between two clients, or what changes do: each service with how it is reached on either side. */
export function differenceBlocks(
  context: Context,
  answer: CompareAnswer | WhatIfAnswer,
  { changes = [], after = context.network }: WhatIfPart = {},
): Block[] {
  const { network, language } = context;
  const words = documentWords[language];
  if (answer.ask === "compare") {
    const { a, b } = answer.question;
    const titled = (title: string, { from, client }: ResolvedReach) =>
      `${title}: ${[from, client.area ?? []]
        .flat()
        .map((id) => nameOf(network, id, language))
        .join(", ")}`;
    return tableBlocks(
      context,
      answer,
      sideOf(network, a, titled(words.columns.clientA, a)),
      sideOf(network, b, titled(words.columns.clientB, b)),
    );
  }
  const { question } = answer.question;
  const told: Block[] = changes.length === 0 ? [] : [heading(2, words.whatIf), ...list(changes, "numbered")];
  if (!answer.ok) return told;
  if ("same" in answer && question.ask === "reach")
    return [
      ...told,
      ...tableBlocks(
        context,
        answer,
        sideOf(network, question, words.columns.before),
        sideOf(after, question, words.columns.after),
      ),
    ];
  if ("same" in answer) return told;
  const { and } = formatters[language];
  return [
    ...told,
    heading(2, words.differences),
    ...listGapDifferences(answer).flatMap(({ kind, cells, services }): Block[] => [
      heading(3, `${texts[language].differences[kind]} (${cells})`),
      ...list(
        services.map(({ service, rows }) => {
          const known = after.service(service) ? after : network;
          return `${nameOf(known, service, language)}: ${and(rows.map((row) => rowText({ ...context, network: known }, row)))}`;
        }),
      ),
    ]),
  ];
}

function sideOf(network: Network, question: ResolvedReach, title: string): Side {
  // A service that changes remove has no answer.
  const isThere = network.service(question.from) ?? network.places.get(question.from);
  const reached = isThere ? answerReach(network, question).reached : [];
  return { network, title, reached: new Map(reached.map((one) => [one.service, one])) };
}

function tableBlocks(context: Context, found: Differences, a: Side, b: Side): Block[] {
  const { language, sources } = context;
  const words = documentWords[language];
  const { arrivals, counts, differences } = texts[language];
  const rows = kinds.flatMap((kind) => found[kind].map((id) => [kind, id] as const));
  const said = ({ network, reached }: Side, id: string) => {
    const one = reached.get(id);
    if (!one) return words.unreachable;
    const cited = sources.mark(citedBy({ ...context, network }, [one]));
    return `${arrivals[one.arrival]}${one.steps === 0 ? "" : `: ${counts(one.handoffs, one.steps)}`}${cited}`;
  };
  // That nothing differs rests on what leads to all that is reached on either side.
  if (rows.length === 0)
    for (const { network, reached } of [a, b])
      sources.mark(citedBy({ ...context, network }, [...reached.values()]));
  if (rows.length === 0) return [paragraph(words.noDifference)];
  return [
    heading(2, words.differences),
    {
      is: "table",
      caption: words.services(rows.length),
      columns: [words.columns.service, words.columns.change, a.title, b.title].map((title) => ({ title })),
      rows: rows.map(([kind, id]) => [
        nameOf((b.network.service(id) ? b : a).network, id, language),
        differences[kind],
        said(a, id),
        said(b, id),
      ]),
    },
  ];
}
