import { writeAddress } from "../state/address.js";
import { questionIn, scenarioIn } from "../state/derive.js";
import type { State } from "../state/state.js";
import type { ExplorerSession } from "./session.js";

/** The part of the page's address that speaks of the question and the view. */
export function pageAddress(): string {
  return location.hash.length > 1 ? location.hash.slice(1) : location.search.slice(1);
}

/**
 * Keeps the page's address in step with a session: a new question, and an edit of the scenario, is a new entry of
 * the history; a setting of the view replaces the present one. So do further choices in a box that is still open,
 * as `openBox` says. Back and Forward show what was asked before. With `isBehind`, the address does not have all
 * of the state yet. Returns the function that ends it.
 */
export function syncAddress(
  session: ExplorerSession,
  openBox: () => Element | undefined,
  isBehind: boolean,
): () => void {
  let written = writeAddress(session.state);
  history.replaceState({ scenario: session.state.scenario?.key }, "", isBehind ? `#${written}` : undefined);
  /** The box in which the last entry was made, while it is open. */
  let box: Element | undefined;
  let isFollowing = false;
  const write = (now: State, before: State) => {
    // What an address needs or does not know stays in it until something else is asked.
    if (isFollowing || !now.question) return;
    const address = writeAddress(now);
    if (address === written) return;
    written = address;
    const isNew = before.question !== undefined && isOtherQuestion(now, before);
    const open = openBox();
    const entry = { scenario: now.scenario?.key };
    if (isNew && (open === undefined || open !== box)) {
      history.pushState(entry, "", `#${address}`);
      box = open;
    } else history.replaceState(entry, "", `#${address}`);
  };
  const follow = async ({ state }: PopStateEvent) => {
    isFollowing = true;
    box = undefined;
    try {
      await session.goTo(pageAddress(), keyOf(state));
    } finally {
      isFollowing = false;
      written = writeAddress(session.state);
    }
  };
  const end = session.store.subscribe(write);
  const onPopState = (event: PopStateEvent) => void follow(event);
  addEventListener("popstate", onPopState);
  return () => {
    end();
    removeEventListener("popstate", onPopState);
  };
}

function isOtherQuestion(now: State, before: State): boolean {
  const texts = [now, before].map((state) => JSON.stringify([questionIn(state), scenarioIn(state)?.changes]));
  return texts[0] !== texts[1];
}

/** The key of the scenario that was open when an entry of the history was made. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || !("scenario" in entry)) return undefined;
  return typeof entry.scenario === "string" ? entry.scenario : undefined;
}
