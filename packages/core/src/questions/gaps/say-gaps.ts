import type { AreaKind } from "../../model/words.js";
import type { Network } from "../../network/network.js";
import type { Speaker } from "../speaker.js";
import type { GapRows, GapsQuestion } from "./schema.js";
import { gapsWords } from "./words.js";

export function sayGaps(question: GapsQuestion, speaker: Speaker): string {
  const targets = (question.targets ?? []).map(speaker.name).join(", ");
  return gapsWords[speaker.language].question(
    sayRows(question.rows, speaker),
    targets,
    speaker.client(question),
  );
}

function sayRows({ origins, areas, ages }: GapRows, { network, language, name }: Speaker): string {
  const words = gapsWords[language];
  if (origins) return words.origins(origins.map(name).join(", "));
  if (areas && isEvery(network, areas, "municipality")) return words.municipalities;
  if (areas) return words.areas(areas.map(name).join(", "));
  return ages ? words.ages(ages[0], ages[1]) : "";
}

/** Whether these are all areas of a kind, in the order of the model. */
function isEvery({ model }: Network, areas: readonly string[], kind: AreaKind): boolean {
  const all = (model.areas ?? []).filter((area) => area.kind === kind);
  return all.length > 1 && all.length === areas.length && all.every(({ id }, index) => id === areas[index]);
}
