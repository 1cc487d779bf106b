import { nameOf, type Change, type Language, type Service } from "@polku/core";
import type { Differences } from "@polku/core/questions";
import type { Table } from "@polku/core/text";
import { serviceName, type Named } from "../say.js";
import { words } from "../words.js";

const kinds = ["gained", "lost", "nearer", "farther", "otherRoute"] as const;

/** What has changed between two answers, to read. */
export function differenceLines(network: Named, differences: Differences, language: Language): string[] {
  const say = words[language];
  const lines: string[] = [];
  for (const kind of kinds) {
    if (differences[kind].length === 0) continue;
    lines.push(`${say.differences[kind]} (${differences[kind].length})`);
    for (const id of differences[kind]) lines.push(`  ${serviceName(network, id, language)}`);
  }
  lines.push(`${say.unchanged}: ${say.services(differences.same)}`);
  return lines;
}

/** The same as a table. */
export function differenceTable(network: Named, differences: Differences, language: Language): Table {
  const { what, service, name } = words[language].columns;
  return {
    columns: [what, service, name],
    rows: kinds.flatMap((kind) =>
      differences[kind].map((id) => [words[language].differences[kind], id, nameOf(network, id, language)]),
    ),
  };
}

/** The names of a network and of the services that changes of it add: an answer may speak of both. */
export function withAdded({ model }: Named, changes: readonly Change[]): Named {
  // The answer comes of a changed model that is valid, so these are services.
  const added = changes.flatMap(({ op, in: section, value }) =>
    op === "add" && section === "services" ? [value as unknown as Service] : [],
  );
  return { model: { ...model, services: [...model.services, ...added] } };
}
