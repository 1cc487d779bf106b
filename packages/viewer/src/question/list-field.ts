import type { Network } from "@polku/core";
import type { TemplateResult } from "lit";
import { elementList } from "../ui/element-list.js";
import { offerServices } from "./offer-services.js";
import type { Session } from "../ui/session.js";
import { questionWords } from "./words/words.js";

/** Services that a question names, each to be taken out, and a field to add another. */
export function listField(
  session: Session,
  network: Network,
  {
    label,
    ids,
    places,
    change,
  }: { label: string; ids: readonly string[]; places: boolean; change: (ids: string[]) => void },
): TemplateResult {
  const hint = questionWords[session.state.language].questions.add;
  return elementList(session, network, {
    ids,
    label: `${label}: ${hint}`,
    hint,
    offer: (typed) => offerServices(session, network, typed, { places, without: ids }),
    change,
  });
}
