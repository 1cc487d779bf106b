import { compileNetwork, writeModel, type Network } from "@polku/core";
import { formatOf } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import { elementName } from "@polku/core/overviews";
import { writeScenario } from "@polku/core/scenarios";
import { formatters } from "@polku/core/text";
import {
  countVotes,
  decideOn,
  decisionsOf,
  elementsOfItem,
  isDecidable,
  itemText,
  workshopChanges,
  workshopScenario,
  workshopWords,
  writeWorkshop,
  type DecidableItem,
  type Workshop,
  type WorkshopItem,
} from "@polku/core/workshop";
import type { Context } from "../io/context.js";
import { Failure, wrongUsage } from "../io/failure.js";
import { print, printLines } from "../io/terminal.js";
import { formatByEnding, writeOut } from "../io/write-file.js";
import { command, type Chosen } from "./command.js";
import { readWorkshop, type WorkshopFiles } from "./workshop-files.js";

type Options = Chosen<never, "accept" | "reject" | "comment" | "as" | "out" | "force" | "json">;

/** `polku review MODEL PATCH…`: what a workshop recorded, decided on, as a changed model or a scenario. */
export const review = command({
  args: ["MODEL", "PATCH…"],
  takes: ["accept", "reject", "comment", "as", "out", "force", "json"],
  help: {
    fi: [
      "Käy läpi, mitä työpajassa kirjattiin, ja tee hyväksytystä muutokset.",
      "Usean ryhmän tiedostot yhdistetään: sama kirjaus on mukana kerran, ja ristiriidat luetellaan. Valitsimilla --accept ja --reject päätetään kirjauksista tunnuksin (all: kaikki, joista ei ole päätetty). Valitsimella --out kirjoitetaan muutettu malli, tai valitsimella --as skenaario (scenario) tai työpajan tiedosto päätöksineen (workshop).",
    ],
    sv: [
      "Gå igenom det som antecknades i en workshop, och gör det godkända till ändringar.",
      "Flera gruppers filer slås ihop: samma anteckning finns med en gång, och motstridigheter räknas upp. Med --accept och --reject beslutar man om anteckningar enligt id (all: alla som är obeslutade). Med --out skrivs den ändrade modellen, eller med --as ett scenario (scenario) eller workshopens fil med besluten (workshop).",
    ],
    en: [
      "Go through what a workshop recorded, and make changes of what is accepted.",
      "The files of several groups are merged: the same item is there once, and conflicts are listed. With --accept and --reject, items are decided on by their ids (all: those not decided yet). With --out, the changed model is written, or with --as a scenario (scenario) or the workshop’s file with the decisions (workshop).",
    ],
  },
  examples: [
    "tiny.yaml workshops/mallimaa.workshop.yaml",
    "tiny.yaml workshops/mallimaa.workshop.yaml --accept correction-1 --reject disagreement-1,disagreement-2 --out reviewed.yaml",
    "tiny.yaml workshops/mallimaa.workshop.yaml --accept all --as scenario --out accepted.yaml",
  ],
  async run(context, values, files) {
    const { out, force = false, as = "model", json = false } = values;
    const ending = out === undefined ? undefined : formatByEnding(context, out);
    const read = await readWorkshop(context, files);
    const workshop = decide(context, read.workshop, values);
    const made = workshopChanges(read.model, workshop);
    if (out === undefined && values.as === undefined)
      return list(context, { ...read, workshop }, made.changes.length, json);
    const format = (ending ?? formatOf(json ? ".json" : ".yaml")).id;
    if (as === "workshop") {
      await writeOut(context, writeWorkshop(workshop, { format }), { out, force });
      return 0;
    }
    // What was accepted and can't be made would otherwise be lost without a word.
    if (made.refused.length > 0)
      throw new Failure(
        1,
        made.refused.flatMap(({ issues }) => issues),
      );
    const text =
      as === "scenario"
        ? writeScenario(workshopScenario(workshop, made.changes), { format })
        : writeModel(made.model, { format, onto: read.text });
    const about = context.words.scenario.changes(made.changes.length);
    await writeOut(context, text, { out, force, about });
    return 0;
  },
});

/** The workshop with the decisions that the options say. */
function decide(context: Context, workshop: Workshop, { accept, reject, comment }: Options): Workshop {
  const undecided = workshop.items.filter(
    (item) => isDecidable(item) && decisionsOf(workshop).get(item.id)?.verdict === undefined,
  );
  const idsOf = (given: readonly string[] = []) =>
    given.length === 1 && given[0] === "all" ? undecided.map(({ id }) => id) : given;
  const decisions = [
    ...idsOf(accept).map((of) => ({ of, verdict: "accepted" as const })),
    ...idsOf(reject).map((of) => ({ of, verdict: "rejected" as const })),
  ];
  const known = workshop.items.filter(isDecidable).map(({ id }) => id);
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const reviews = decisions.flatMap(({ of, verdict }): WorkshopItem[] => {
    if (!known.includes(of)) throw wrongUsage(context.words.workshop.noItem(of, findNearest(of, known)));
    return decideOn(workshop, of, verdict, at).map((review) => ({
      ...review,
      id: `review-${of}-${Date.parse(review.at).toString(36)}`,
      ...(comment === undefined || review.verdict !== verdict ? {} : { text: comment }),
    }));
  });
  const both = decisions.find(({ of }, index) => decisions.some((one, at) => at < index && one.of === of));
  if (both) throw wrongUsage(context.words.workshop.twice(both.of));
  return { ...workshop, items: [...workshop.items, ...reviews] };
}

/** What there is to decide on, a line each, the votes, and how many changes what is accepted makes. */
async function list(
  context: Context,
  { model, workshop }: WorkshopFiles,
  changes: number,
  json: boolean,
): Promise<number> {
  const { language, words } = context;
  const network = compileNetwork(model);
  const decisions = decisionsOf(workshop);
  const items = workshop.items.filter(isDecidable).map((item) => ({
    item,
    about: elementsOfItem(item).map((id) => elementName(network, id, language)),
    text: itemText(model, item, language),
    ...decisions.get(item.id),
  }));
  const votes = countVotes(workshop).map(({ on, total, byGroup }) => ({
    on,
    total,
    byGroup: Object.fromEntries(byGroup),
  }));
  if (json) {
    await print(
      context,
      `${JSON.stringify({ workshop: workshop.workshop, items, votes, changes }, null, 2)}\n`,
    );
    return 0;
  }
  const { kinds, verdicts, minutes } = workshopWords[language];
  await printLines(context, [
    ...items.flatMap(({ item, about, text, verdict, comments = [] }) => [
      `[${item.id}] ${groupOf(workshop, item)}, ${kinds[item.kind]}: ${about.join(", ")} – ${verdicts[verdict ?? "open"]}`,
      ...[text, ...comments].filter((line) => line !== "").map((line) => `  ${line}`),
    ]),
    ...(items.length === 0 ? [minutes.nothing] : []),
    ...(votes.length === 0
      ? []
      : ["", minutes.votes, ...votes.map((vote) => voteLine(network, workshop, vote, context))]),
    "",
    words.workshop.accepted(words.scenario.changes(changes)),
  ]);
  return 0;
}

function groupOf({ groups = [] }: Workshop, { group }: DecidableItem): string {
  return groups.find(({ id }) => id === group)?.name ?? group ?? "–";
}

function voteLine(
  network: Network,
  { groups = [] }: Workshop,
  { on, total, byGroup }: { on: string; total: number; byGroup: Record<string, number> },
  { language }: Context,
): string {
  const parts = Object.entries(byGroup).map(
    ([group, count]) => `${groups.find(({ id }) => id === group)?.name ?? "–"}: ${count}`,
  );
  return `  ${total}  ${elementName(network, on, language)} (${formatters[language].and(parts)})`;
}
