import { writeAddress } from "../state/address.js";
import type { State } from "../state/state.js";
import type { Session } from "./session.js";

/** The part of the page's address that speaks of the question and the view. */
export function pageAddress(): string {
  return location.hash.length > 1 ? location.hash.slice(1) : location.search.slice(1);
}

/**
 * Keeps the page's address in step with a session: a new question is a new entry of the history, a
 * setting of the view replaces the present one, and Back shows what was asked before. Gives the
 * function that ends it.
 */
export function syncAddress(session: Session): () => void {
  let following = false;
  const write = (now: State, before: State) => {
    if (following || !now.question) return;
    const address = `#${writeAddress(now)}`;
    if (address === location.hash) return;
    // A link's unknown question stays in the address until something else is asked.
    if (now.unknown.length > 0) return;
    const isNew = before.question !== undefined && now.question !== before.question;
    if (isNew) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };
  const back = async () => {
    following = true;
    await session.goTo(pageAddress());
    following = false;
  };
  const end = session.store.subscribe(write);
  const onBack = () => void session.activity.during(back());
  addEventListener("popstate", onBack);
  return () => {
    end();
    removeEventListener("popstate", onBack);
  };
}
