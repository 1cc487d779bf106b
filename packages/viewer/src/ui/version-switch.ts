import type { TemplateResult } from "lit";
import { adjust } from "../state/actions.js";
import { versions, type Version } from "../state/state.js";
import { sharedWords } from "../words/words.js";
import { segments } from "./segments.js";
import type { Session } from "./session.js";

/** Which version of a what-if is shown: before, after, or both over one another. */
export function versionSwitch(
  session: Session,
  {
    name,
    label,
    names = sharedWords[session.state.language].sides,
  }: { name: string; label: string; names?: Record<Version, string> },
): TemplateResult {
  return segments({
    name,
    label,
    words: versions,
    chosen: session.state.version,
    show: (version) => names[version],
    choose: (version) => session.update((now) => adjust(now, { version })),
  });
}
