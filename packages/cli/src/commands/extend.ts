import { sayQuestion } from "@polku/core/plain-words";
import { findNearest } from "@polku/core/model";
import { type Question } from "@polku/core";
import { answer, gapDifferencesTable, withDefaults, type WhatIfGaps } from "@polku/core/questions";
import { municipalitiesOf } from "@polku/core/network";
import {
  changesExtending,
  describeChanges,
  extendableElements,
  extensionWords,
  originsOfChanges,
  statusesOfChanges,
} from "@polku/core/scenarios";
import { csvText, texts } from "@polku/core/text";
import { wrongUsage } from "../io/failure.js";
import { print, printLines, widthOf } from "../io/terminal.js";
import { command } from "./command.js";
import { compact, conditions, toConditions } from "./options.js";
import { openNetwork, resolveQuestion } from "./question.js";
import { gapDifferenceLines, withAdded } from "./what-if.js";

/** `polku extend`: which municipalities would gain which services if a pilot, a practice or a link held elsewhere too. */
export const extend = command({
  args: ["FILE", "ID"],
  needs: ["to"],
  takes: ["from", ...conditions, "csv", "separator", "json"],
  help: {
    fi: [
      "Ketkä hyötyisivät, jos pilotti, toimintamalli tai yhteys ulottuisi muuallekin.",
      "--to: all tai alueiden tunnukset pilkuin erotettuina. Kysytään jokaisesta kunnasta, palvelusta --from tai jokaisesta palvelusta, jossa yhteys tavoittaa asiakkaan.",
    ],
    sv: [
      "Vilka som skulle få mer om ett pilotprojekt, en verksamhetsmodell eller en länk gällde också annanstans.",
      "--to: all eller områdens id, åtskilda med kommatecken. Frågan ställs för varje kommun, från --from eller från varje tjänst där länken gäller klienten.",
    ],
    en: [
      "Who would gain if a pilot, a practice or a link held in more areas.",
      "--to: all, or ids of areas with commas between them. Each municipality is asked about, from --from or from every service where the link reaches a client.",
    ],
  },
  examples: [
    "pirkanmaa.yaml pilotti-paivaperho --to all",
    "pirkanmaa.yaml hybridi --to sastamala,akaa --from neuvola --csv",
  ],
  async run(context, { to, from, csv = false, separator, json = false, ...values }, [file = "", id = ""]) {
    const { words: say, language } = context;
    const network = await openNetwork(context, file);
    const known = extendableElements(network);
    if (!known.includes(id))
      throw wrongUsage(say.usage.wrongValue("ID", id, say.usage.idToExtend, findNearest(id, known)));
    const areas = to === "all" ? "all" : to.split(",").map((area) => area.trim());
    const unknown = areas === "all" ? undefined : areas.find((area) => !network.areas.has(area));
    if (unknown !== undefined)
      throw wrongUsage(
        say.usage.wrongValue(
          "--to",
          unknown,
          say.usage.allOrAreas,
          findNearest(unknown, [...network.areas.keys()]),
        ),
      );
    const changes = changesExtending(network, id, areas);
    // The statuses of the changed links count too, or the effect would be hidden; unless --status names others.
    const needed = statusesOfChanges(network, changes);
    const { status: usual } = withDefaults({ ask: "reach", from: network.services[0]?.id ?? "" });
    const counted = values.status ? [] : needed.filter((status) => !usual.includes(status));
    const status = counted.length === 0 ? values.status : [...usual, ...counted];
    const origins = from === undefined ? originsOfChanges(network, changes) : [from];
    const asked = origins.map((origin) => ({
      ask: "what-if",
      question: compact({
        ask: "gaps",
        from: origin,
        rows: { areas: municipalitiesOf(network) },
        ...toConditions({ ...values, status }),
      }),
      changes,
    }));
    const answers = asked.map((question) => answer(network, resolveQuestion(network, question)));
    const gaps = answers.filter((one): one is WhatIfGaps => one.ask === "what-if" && one.ok && "rows" in one);
    if (json) await print(context, `${JSON.stringify(answers, null, 2)}\n`);
    else if (csv || separator)
      for (const one of gaps)
        await print(
          context,
          csvText(gapDifferencesTable(withAdded(network, changes), one, language), separator ?? language),
        );
    else
      await printLines(context, [
        ...describeChanges(network.model, changes, language),
        ...(counted.length === 0
          ? []
          : [extensionWords[language].counted(counted.map((one) => texts[language].statuses[one]))]),
        ...gaps.flatMap((one, index) => [
          "",
          sayQuestion(network, asked[index] as unknown as Question, language),
          ...gapDifferenceLines(withAdded(network, changes), one, language, widthOf(context)),
        ]),
      ]);
    return gaps.length === answers.length ? 0 : 1;
  },
});
