import type { Network } from "@polku/core";
import { allOrigins, findServices } from "../state/find-services.js";
import type { Offer } from "../ui/combobox.js";
import { optionOf } from "./option-of.js";
import type { Session } from "../ui/session.js";
import { questionWords } from "./words/words.js";

const most = 150;

/** What a field offers that names a service: all by level, or those that match what is typed. */
export function offerServices(
  session: Session,
  network: Network,
  typed: string,
  { places, none, without = [] }: { places: boolean; none?: string; without?: readonly string[] },
): Offer {
  const search = questionWords[session.state.language].search;
  const all = typed.trim() === "";
  const found = (all ? allOrigins(network) : findServices(network, typed, places)).filter(
    ({ id, kind }) => (places || kind === "service") && !without.includes(id),
  );
  const rest = found.length - most;
  const options = found.slice(0, most).map((match) => optionOf(network, match, session.state.language, all));
  return {
    options: none !== undefined && all ? [{ id: "", label: none, text: none }, ...options] : options,
    rest: found.length === 0 ? search.nothing(typed) : rest > 0 ? search.more(rest) : undefined,
  };
}
