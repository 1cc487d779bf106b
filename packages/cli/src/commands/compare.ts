import { nameOf, type Language } from "@polku/core";
import { findNearest } from "@polku/core/model";
import type { Differences } from "@polku/core/questions";
import { texts, type Table } from "@polku/core/text";
import type { Context } from "../io/context.js";
import { wrongUsage } from "../io/failure.js";
import { serviceName, type Named } from "../text/names.js";
import { words } from "../words/words.js";
import { conditions, options, toOptionName, type Values } from "./options.js";
import { question } from "./question.js";
import { toReachQuestion } from "./reach.js";

const changeable = ["from", "needs", ...conditions] as const;

/** `polku compare`: what changes from one client, day or place to another. */
export const compare = question({
  ask: "compare",
  needs: ["from", "with"],
  takes: ["needs"],
  help: {
    fi: ["Mikä muuttuu asiakkaasta, päivästä tai paikasta toiseen."],
    sv: ["Vad som ändras från en klient, dag eller plats till en annan."],
    en: ["What changes from one client, day or place to another."],
  },
  examples: ["pirkanmaa.yaml --from neuvola --area tampere --with area=orivesi"],
  toQuestion(context, values) {
    const other: Values = { ...values };
    for (const pair of values.with) {
      const [, name = "", value = ""] = /^([a-z-]+)=(.*)$/s.exec(pair) ?? [];
      const key = changeable.find((known) => toOptionName(known) === `--${name}`);
      const { wrongValue, optionEqualsValue } = context.words.usage;
      if (key === undefined) {
        const nearest = findNearest(`--${name}`, changeable.map(toOptionName))?.slice(2);
        throw wrongUsage(wrongValue("--with", pair, optionEqualsValue, nearest && `${nearest}=${value}`));
      }
      const parse: (this: Context, input: string) => unknown = options[key].parse;
      Object.assign(other, { [key]: value === "" ? undefined : parse.call(context, value) });
    }
    return { ask: "compare", a: toReachQuestion(values), b: toReachQuestion(other) };
  },
  toLines: differenceLines,
  toTable: differenceTable,
});

const kinds = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;

/** What has changed between two answers, to read. */
export function differenceLines(network: Named, differences: Differences, language: Language): string[] {
  const say = words[language];
  const lines: string[] = [];
  for (const kind of kinds) {
    if (differences[kind].length === 0) continue;
    lines.push(`${texts[language].differences[kind]} (${differences[kind].length})`);
    for (const id of differences[kind])
      lines.push(`  ${serviceName(network, id, language)}${noClientText(differences, id, language)}`);
  }
  return [...lines, `${say.unchanged}: ${say.services(differences.same)}`];
}

/** That no one client could take the route, after the name of a service. */
function noClientText({ forNoClient }: Differences, id: string, language: Language): string {
  return forNoClient?.includes(id) ? ` – ${texts[language].reachGroups.noClient}` : "";
}

/** The same as a table. */
export function differenceTable(network: Named, differences: Differences, language: Language): Table {
  const { elements, table, differences: became } = texts[language];
  return {
    columns: [words[language].columns.change, elements.service, table.name],
    rows: kinds.flatMap((kind) =>
      differences[kind].map((id) => [
        `${became[kind]}${noClientText(differences, id, language)}`,
        id,
        nameOf(network, id, language),
      ]),
    ),
  };
}
