import type { Change, Language, Network } from "@polku/core";
import {
  answer as answerTo,
  deciderText,
  deciderWords,
  effectQuestion,
  effectText,
  findDeciders,
  isOfOthers,
  listGapDifferences,
  proposalText,
  relaxationText,
  type GapDifferences,
  type Relaxation,
  type Repair,
  type ResolvedWhyNot,
} from "@polku/core/questions";
import { texts } from "@polku/core/text";
import { capacityLines, routeCell, routeLines, serviceName } from "../text/names.js";
import { words } from "../words/words.js";
import { question, toRaw, type Telling } from "./question.js";
import { rowName } from "./what-if.js";

/** `polku why-not`: which conditions keep a service from the client. */
export const whyNot = question({
  ask: "why-not",
  needs: ["from", "to"],
  help: {
    fi: ["Mitkä ehdot estävät palvelua tavoittamasta asiakasta, ja mikä auttaisi."],
    sv: ["Vilka villkor som gör att en tjänst inte är tillgänglig för klienten, och vad som skulle hjälpa."],
    en: ["Which conditions keep a service from the client, and what would help."],
  },
  examples: [
    "pirkanmaa.yaml --from neuvola --to ot-keskus",
    "pirkanmaa.yaml --from neuvola --to paivaperho-paihdepalvelut --area orivesi",
  ],
  takes: ["details"],
  toQuestion: (_, values) => toRaw({ ask: "why-not", needs: ["from", "to"] }, values),
  toData: (network, answer) => ({
    ...answer,
    repairs: answer.repairs.map((repair) => ({
      ...repair,
      deciders: findDeciders(network, repair.changes),
      effect: effectOf(network, answer.question, repair.changes),
    })),
  }),
  toLines(network, { question, reached, relax, doors, repairs, outlook }, language, telling) {
    const say = words[language];
    if (reached) return [say.reached];
    const { citations } = telling;
    // Missing information is reported as not known, never as absence.
    const lines: string[] = outlook === undefined ? [] : [texts[language].outlooks[outlook]];
    if (repairs.length > 0) lines.push("", say.repairs);
    for (const repair of repairs) lines.push(...proposalLines(network, question, repair, language, telling));
    const relaxations = (heading: string, listed: readonly Relaxation[]) =>
      listed.length === 0
        ? []
        : [
            "",
            `${heading}:`,
            ...listed.flatMap((relaxation) => [
              `  ${say.wouldHelp} ${relaxationText(network, relaxation.needs, language)} (${texts[language].counts(relaxation.handoffs, relaxation.steps)}):`,
              ...routeLines(network, relaxation.route, language, citations, "    "),
              ...capacityLines(network, [question.to], language).map((line) => `    ${line}`),
            ]),
          ];
    const { otherwise, others } = texts[language].relaxed;
    lines.push(
      ...relaxations(
        otherwise,
        relax.filter((one) => !isOfOthers(one)),
      ),
      ...relaxations(others, relax.filter(isOfOthers)),
    );
    if (relax.length > 0) return lines;
    lines.push("", say.nothingHelps, doors.length === 0 ? say.noDoors : say.doors);
    for (const { service, handoffs, steps } of doors)
      lines.push(`  ${serviceName(network, service, language)}: ${texts[language].counts(handoffs, steps)}`);
    return lines;
  },
  toTable(network, { relax }, language) {
    const { conditions, handoffs, steps, route } = words[language].columns;
    return {
      columns: [conditions, handoffs, steps, route],
      rows: relax.map((entry) => [
        relaxationText(network, entry.needs, language),
        entry.handoffs,
        entry.steps,
        routeCell(entry.route),
      ]),
    };
  },
});

/** A proposal: what would be done, who runs and steers it, and what it would do in every municipality. */
function proposalLines(
  network: Network,
  asked: ResolvedWhyNot,
  { changes, handoffs, steps }: Repair,
  language: Language,
  { citations, details = false }: Telling,
): string[] {
  const { heading, notKnown } = deciderWords[language];
  const deciders = findDeciders(network, changes);
  const effect = effectOf(network, asked, changes);
  const said = texts[language];
  return [
    `  – ${words[language].if} ${proposalText(network, changes, language)} (${said.counts(handoffs, steps)})`,
    ...(deciders.length === 0 ? [`    ${notKnown}`] : [`    ${heading}:`]),
    ...deciders.map(
      (decider) => `      ${deciderText(network, decider, language)}${citations.mark(decider.sources)}`,
    ),
    ...(effect ? [`    ${effectText(network, effect, language)}`] : []),
    ...(effect && details ? listGapDifferences(effect) : []).flatMap(({ kind, services }) =>
      services.map(
        ({ service, rows }) =>
          `      ${said.differences[kind]}: ${serviceName(network, service, language)}: ${rows.map((row) => rowName(network, row, language)).join(", ")}`,
      ),
    ),
  ];
}

/** What changes do in every municipality. */
function effectOf(network: Network, asked: ResolvedWhyNot, changes: Change[]): GapDifferences | undefined {
  const given = answerTo(network, { ask: "what-if", question: effectQuestion(network, asked), changes });
  if (given.ask !== "what-if" || !given.ok || !("rows" in given)) return undefined;
  const { rows, columns, gained, lost, nearer, farther } = given;
  return { rows, columns, gained, lost, nearer, farther };
}
