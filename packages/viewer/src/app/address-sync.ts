import { readAddressText } from "@polku/core/questions";
import { writeAddress } from "../state/address.js";
import { questionIn, scenarioIn, networkIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import type { ExplorerSession } from "./session.js";
import { showText } from "../ui/elements.js";
import { questionSummary } from "../question/question-summary.js";
import { appWords } from "./words/words.js";

/** The part of the page's address that speaks of the question and the view. */
export function pageAddress(): string {
  return location.hash.length > 1 ? location.hash.slice(1) : location.search.slice(1);
}

/**
 * Keeps the page's address in step with a session: a new question, and an edit of the scenario, is a new entry of
 * the history; a setting of the view replaces the present one. So do further choices in a popover of `root` that is
 * still open. Back and Forward show what was asked before. With `isBehind`, the address does not have all of the
 * state yet. Returns the function that ends it.
 */
export function syncAddress(
  session: ExplorerSession,
  root: DocumentFragment | HTMLElement,
  isBehind: boolean,
): () => void {
  let written = writeAddress(session.state);
  history.replaceState({ scenario: session.state.scenario?.key }, "", isBehind ? `#${written}` : undefined);
  /** The popover in which the last entry was made, while it is open. */
  let popover: Element | null = null;
  /** The last entry of the history that was gone to, until it is shown. */
  let following: object | undefined;
  const write = (now: State, before: State) => {
    if (following || !(now.question || now.needed)) return;
    const address = writeAddress(now);
    if (address === written) return;
    written = address;
    const isNew = before.question !== undefined && isOtherQuestion(now, before);
    const open = root.querySelector(":popover-open");
    const entry = { scenario: now.scenario?.key };
    if (isNew && (open === null || open !== popover)) {
      history.pushState(entry, "", `#${address}`);
      popover = open;
    } else history.replaceState(entry, "", `#${address}`);
  };
  const follow = async ({ state }: PopStateEvent) => {
    const own = (following = {});
    const { screen } = session.state;
    popover = null;
    try {
      await session.goTo(pageAddress(), keyOf(state));
      // Back and Forward neither enter the wall nor leave it; a link does.
      if (state) session.update((now) => ({ ...now, screen }));
    } finally {
      if (following === own) {
        following = undefined;
        written = writeAddress(session.state);
        // A scenario that was renamed since is in older entries by its old name, and one that is kept nowhere else is
        // not in them. What an address does not know stays in it until something else is asked.
        const { needed, unknown, question } = session.state;
        const isKept = scenarioIn(session.state) && !readAddressText(pageAddress()).has("scenario");
        if ((question || needed) && (!unknown || isKept) && written !== pageAddress())
          history.replaceState(state, "", `#${written}`);
      }
    }
  };
  const end = session.store.subscribe(write);
  const onPopState = (event: PopStateEvent) => void follow(event);
  const onToggle = ({ target }: Event) => {
    if (target === popover) popover = null;
  };
  addEventListener("popstate", onPopState);
  root.addEventListener("toggle", onToggle, { capture: true });
  return () => {
    end();
    removeEventListener("popstate", onPopState);
    root.removeEventListener("toggle", onToggle, { capture: true });
  };
}

function isOtherQuestion(now: State, before: State): boolean {
  // Each step of a story is an entry; ending it is none.
  const texts = [now, before].map((state) =>
    JSON.stringify([questionIn(state), scenarioIn(state)?.changes, now.story && state.story]),
  );
  return texts[0] !== texts[1];
}

/** The key of the scenario that was open when an entry of the history was made. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || !("scenario" in entry)) return undefined;
  return typeof entry.scenario === "string" ? entry.scenario : undefined;
}

/** The page is named after what is asked, and of which network. */
export function tellTitle(state: State): void {
  const { opened, language } = state;
  const network = networkIn(state);
  const question = questionIn(state);
  if (!opened || !network || !question) return;
  const name = showText(network, opened.network.model.name, language).text;
  document.title = `${questionSummary(network, question, language)} – ${name} – ${appWords[language].product}`;
}
