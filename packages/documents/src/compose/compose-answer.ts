import {
  nameOf,
  type Answer,
  type GapsAnswer,
  type GatekeepersAnswer,
  type Language,
  type Network,
  type ReachAnswer,
  type Reached,
  type RoutesAnswer,
  type WhyNotAnswer,
} from "@polku/core";
import { elementName } from "@polku/core/overviews";
import {
  answerGaps,
  answerReach,
  deciderText,
  deciderWords,
  findDeciders,
  groupUnreached,
  isOfOthers,
  originNotes,
  proposalText,
  reachGroupOf,
  reachGroups,
  relaxationText,
  servicesBetween,
  verdictText,
} from "@polku/core/questions";
import { formatters, texts } from "@polku/core/text";
import { arrivalMarks } from "@polku/map";
import { heading, list, paragraph, type Block, type Cell, type Document } from "../document/document.js";
import { documentWords } from "../words/words.js";
import { capitalised } from "./capitalised.js";
import { differenceBlocks, type WhatIfPart } from "./compose-differences.js";
import {
  citedBy,
  headOf,
  legSentences,
  levelText,
  namesText,
  rowText,
  serviceText,
  wayText,
  type Context,
  type DocumentInput,
} from "./context.js";
import { questionText } from "@polku/core/plain-words";
import { Sources } from "./sources.js";

/** What the document of an answer is made of. */
export interface AnswerInput extends DocumentInput {
  readonly answer: Answer;
  /** Of a what-if: its changes, a sentence each, and the network after them. */
  readonly whatIf?: WhatIfPart | undefined;
  /** The service whose route is told leg by leg, where the answer lists many. */
  readonly target?: string | undefined;
  /** Whether to give each service its own row, rather than names after one another. */
  readonly isWhole?: boolean;
}

/** More services, or cells of a table, are not told apart by why they are not reached: that takes several searches each. */
const mostServices = 2_000;
const mostCells = 50_000;
/** More cells make no paper that anybody would read, and pages for which a browser works too long. */
const mostPrinted = 40_000;

/**
 * An answer as a document: the question as a sentence, what came of it, the map, the routes or who is reached, what it would
 * take, what the scenario changes, and the sources by title.
 *
 * @example
 * ```ts
 * const answer = answerReach(network, withDefaults({ ask: "reach", from: "neuvola" }));
 * const document = composeAnswer({ network, answer, language: "en", now: new Date("2018-02-05") });
 * document.title; // "Which services reach a client who is at Maternity and child health clinic?"
 * document.date; // "5 February 2018"
 * ```
 */
export function composeAnswer(input: AnswerInput): Document {
  const { network, answer, language } = input;
  const context = { network, language, sources: new Sources(network, language) };
  const blocks = answerBlocks(context, input);
  return {
    ...headOf(input, questionText(network, answer.question, language)),
    blocks: [...blocks, ...scenarioBlocks(input), ...context.sources.blocks()],
  };
}

/** An answer without its head and its sources. */
export function answerBlocks(context: Context, input: AnswerInput): Block[] {
  const { network, answer, language, picture } = input;
  return [
    paragraph(verdictText(network, answer, language), "lead"),
    ...originNotes(network, answer.question, language).map((note) => paragraph(note, "hint")),
    ...(picture ? [heading(2, documentWords[language].map), { is: "picture" as const, picture }] : []),
    ...kindBlocks(context, input),
  ];
}

/** What the scenario changes, a sentence each. */
export function scenarioBlocks({ scenario, language }: DocumentInput): Block[] {
  if (!scenario) return [];
  const words = documentWords[language];
  return [
    heading(2, words.changes),
    ...(scenario.changes.length === 0 ? [paragraph(words.noChanges)] : list(scenario.changes, "numbered")),
  ];
}

function kindBlocks(context: Context, input: AnswerInput): Block[] {
  const { answer } = input;
  switch (answer.ask) {
    case "reach":
      return reachBlocks(context, answer, input);
    case "routes":
      return routesBlocks(context, answer);
    case "why-not":
      return whyNotBlocks(context, answer);
    case "gatekeepers":
      return gatekeeperBlocks(context, answer);
    case "gaps":
      return gapsBlocks(context, answer);
    case "compare":
    case "what-if":
      return differenceBlocks(context, answer, input.whatIf);
  }
}

function reachBlocks(
  context: Context,
  answer: ReachAnswer,
  { target, isWhole = false }: AnswerInput,
): Block[] {
  const { network, language } = context;
  const words = documentWords[language];
  const { reachGroups: groupNames } = texts[language];
  const shown = answer.reached.find(({ service, steps }) => service === target && steps > 0);
  const route = shown
    ? routeBlocks(context, words.routeTo(nameOf(network, shown.service, language)), shown.route)
    : [];
  const groups = reachGroups.map(
    (group) => [group, answer.reached.filter((one) => reachGroupOf(one) === group)] as const,
  );
  if (isWhole)
    return [
      ...route,
      heading(2, words.reached),
      {
        is: "table",
        caption: words.services(answer.reached.length),
        columns: [
          words.columns.service,
          words.columns.level,
          words.columns.arrival,
          words.columns.handoffs,
          words.columns.steps,
          words.columns.route,
        ].map((title) => ({ title })),
        rows: groups.flatMap(([group, entries]) =>
          entries.map((entry) => [
            serviceText(context, entry.service),
            levelText(context, entry.service),
            groupNames[group],
            entry.handoffs,
            entry.steps,
            wayText(context, entry),
          ]),
        ),
      },
      ...unreachedBlocks(context, answer),
    ];
  return [
    ...route,
    heading(2, words.reached),
    ...list(
      groups.flatMap(([group, entries]) => {
        if (entries.length === 0) return [];
        const cited = context.sources.mark(citedBy(context, entries));
        return [`${groupNames[group]} (${entries.length}): ${reachedNames(context, entries)}${cited}`];
      }),
    ),
    ...unreachedBlocks(context, answer),
  ];
}

/** Services after one another, each with the services between where it comes through others. */
function reachedNames(context: Context, entries: readonly Reached[]): string {
  const { and } = formatters[context.language];
  const byWay = new Map<string, string[]>();
  for (const { service, route } of entries) {
    const between = servicesBetween(service, route);
    const way = between.length === 0 ? "" : texts[context.language].through(namesText(context, between));
    byWay.set(way, [...(byWay.get(way) ?? []), serviceText(context, service)]);
  }
  return [...byWay].map(([way, names]) => (way === "" ? and(names) : `${and(names)} (${way})`)).join("; ");
}

/** What is known of the services that are not reached. */
function unreachedBlocks(context: Context, answer: ReachAnswer): Block[] {
  const { network, language } = context;
  const isAll = answer.question.needs === undefined && answer.reached.length === network.services.length;
  if (isAll || network.services.length > mostServices) return [];
  const { unreached = [] } =
    answer.unreached === undefined ? answerReach(network, { ...answer.question, outlook: true }) : answer;
  return [
    heading(2, documentWords[language].others),
    ...list(
      groupUnreached(unreached).map(
        ([outlook, services]) =>
          `${texts[language].outlookGroups[outlook]} (${services.length}): ${namesText(context, services)}`,
      ),
    ),
  ];
}

function routeBlocks(context: Context, title: string, route: Reached["route"]): Block[] {
  return [heading(2, title), ...list(legSentences(context, route), "numbered")];
}

function routesBlocks(context: Context, { routes }: RoutesAnswer): Block[] {
  const { language } = context;
  return routes.flatMap(({ arrival, handoffs, steps, route }, index) => [
    ...routeBlocks(context, documentWords[language].route(index + 1), route).slice(0, 1),
    paragraph(`${texts[language].arrivals[arrival]}: ${texts[language].counts(handoffs, steps)}.`),
    ...list(legSentences(context, route), "numbered"),
  ]);
}

function whyNotBlocks(context: Context, { relax, doors, repairs }: WhyNotAnswer): Block[] {
  const { network, language, sources } = context;
  const words = documentWords[language];
  const said = texts[language];
  const repaired = repairs.flatMap(({ changes, handoffs, steps }): Block[] => {
    const deciders = findDeciders(network, changes);
    return [
      heading(3, words.ifSo(proposalText(network, changes, language))),
      paragraph(capitalised(`${said.counts(handoffs, steps)}.`)),
      paragraph(
        deciders.length === 0 ? deciderWords[language].notKnown : `${deciderWords[language].heading}:`,
      ),
      ...list(
        deciders.map(
          (decider) => `${deciderText(network, decider, language)}${sources.mark(decider.sources)}`,
        ),
      ),
    ];
  });
  const relaxed = (title: string, listed: typeof relax): Block[] =>
    listed.length === 0
      ? []
      : [
          heading(2, title),
          ...listed.flatMap((one) => [
            heading(3, words.ifSo(relaxationText(network, one.needs, language))),
            paragraph(capitalised(`${said.counts(one.handoffs, one.steps)}.`)),
            ...list(legSentences(context, one.route), "numbered"),
          ]),
        ];
  return [
    ...(repaired.length === 0 ? [] : [heading(2, words.takes), ...repaired]),
    ...relaxed(
      said.relaxed.otherwise,
      relax.filter((one) => !isOfOthers(one)),
    ),
    ...relaxed(said.relaxed.others, relax.filter(isOfOthers)),
    ...(doors.length === 0
      ? []
      : [
          heading(2, words.doors),
          ...list(
            doors.map(
              ({ service, handoffs, steps }) =>
                `${serviceText(context, service)}: ${said.counts(handoffs, steps)}`,
            ),
          ),
        ]),
  ];
}

function gatekeeperBlocks(context: Context, answer: GatekeepersAnswer): Block[] {
  const { network, language, sources } = context;
  const words = documentWords[language];
  const { elements } = texts[language];
  const entries = [
    ...answer.services.map((one) => [elements.service, one] as const),
    ...answer.links.map((one) => [elements.link, one] as const),
  ];
  if (entries.length === 0) return [];
  const isOfAll = answer.question.to === undefined;
  return [
    heading(2, words.essential),
    {
      is: "table",
      caption: words.essential,
      columns: [words.columns.essential, words.columns.what, ...(isOfAll ? [words.columns.loses] : [])].map(
        (title) => ({ title }),
      ),
      rows: entries.map(([kind, one]) => {
        const id = typeof one === "string" ? one : "service" in one ? one.service : one.link;
        const cited = (network.service(id) ?? network.link(id))?.sources;
        return [
          `${elementName(network, id, language)}${sources.mark(cited)}`,
          kind,
          ...(typeof one === "string" ? [] : [namesText(context, one.loses)]),
        ];
      }),
    },
  ];
}

/** The table of who is reached: every service, by level, and every row. */
function gapsBlocks(context: Context, asked: GapsAnswer): Block[] {
  const { network, language } = context;
  const words = documentWords[language];
  const said = texts[language];
  const answer = withOutlooks(network, asked);
  const { rows, columns, cells, outlooks, nowhere } = answer;
  // What is not reached says as much of the network as what is: all that its links cite speaks for the table.
  for (const { sources } of network.links) context.sources.mark(sources);
  const levels = network.model.levels.map(({ id }) => id);
  const levelOf = (id: string) => levels.indexOf(network.service(id)?.level ?? "");
  const order = [...columns.keys()].toSorted(
    (a, b) => levelOf(columns[a] ?? "") - levelOf(columns[b] ?? "") || a - b,
  );
  const shown = order.slice(0, Math.max(1, Math.floor(mostPrinted / Math.max(1, rows.length))));
  const cellAt = (row: number, column: number): Cell => {
    const cell = cells[row]?.[column] ?? null;
    if (cell === null) {
      const outlook = outlooks?.[row]?.[column] ?? "not-known";
      return { sign: outlookSigns[outlook], means: said.outlookGroups[outlook] };
    }
    if (cell.forNoClient) return { sign: "∅", means: said.reachGroups.noClient };
    const counts = cell.steps === 0 ? "" : `: ${said.counts(cell.handoffs, cell.steps)}`;
    return {
      sign: `${arrivalMarks[cell.arrival]}${cell.steps === 0 ? "" : cell.steps}`,
      means: `${said.arrivals[cell.arrival]}${counts}`,
    };
  };
  return [
    ...(nowhere.length === 0
      ? []
      : [heading(2, `${words.nowhere} (${nowhere.length})`), paragraph(`${namesText(context, nowhere)}.`)]),
    heading(2, words.matrix),
    paragraph(signsText(answer, language), "hint"),
    {
      is: "table",
      caption: words.matrix,
      isMatrix: true,
      columns: [
        { title: "" },
        ...shown.map((column) => ({
          title: nameOf(network, columns[column] ?? "", language),
          group: levelText(context, columns[column] ?? ""),
        })),
      ],
      rows: rows.map((row, index) => [
        rowText(context, row),
        ...shown.map((column) => cellAt(index, column)),
      ]),
    },
    ...(shown.length < order.length ? [paragraph(words.leftOut(order.length - shown.length))] : []),
  ];
}

const outlookSigns = {
  later: "○",
  disputed: "?",
  elsewhere: "↗",
  "other-ages": "↕",
  "outside-question": "…",
  "not-known": "–",
} as const;

/** The meaning of each sign that a table of gaps has, which is read before the table. */
function signsText({ cells, outlooks }: GapsAnswer, language: Language): string {
  const said = texts[language];
  const all = cells.flat();
  const arrivals = (["here", "comes", "goes"] as const).filter((arrival) =>
    all.some((cell) => cell !== null && !cell.forNoClient && cell.arrival === arrival),
  );
  const known = new Set(outlooks?.flat() ?? []);
  const unknown = outlooks ? known.has("not-known") : all.includes(null);
  const words = documentWords[language];
  const signs = [
    ...arrivals.map((arrival) => `${arrivalMarks[arrival]} ${said.arrivals[arrival]}`),
    ...(all.some((cell) => cell?.forNoClient) ? [`∅ ${said.reachGroups.noClient}`] : []),
    ...(Object.keys(outlookSigns) as (keyof typeof outlookSigns)[])
      .filter((outlook) => (outlook === "not-known" ? unknown : known.has(outlook)))
      .map((outlook) => `${outlookSigns[outlook]} ${said.outlookGroups[outlook]}`),
  ];
  return `${words.signs}: ${signs.join(" · ")}. ${words.digits}`;
}

/** The answer with what is known of the cells that are not reached, where finding out does not take long. */
function withOutlooks(network: Network, answer: GapsAnswer): GapsAnswer {
  const { rows, columns, question, outlooks } = answer;
  const isLarge = network.services.length > mostServices || rows.length * columns.length > mostCells;
  return outlooks || isLarge ? answer : answerGaps(network, { ...question, outlook: true });
}
