import { chooseRoute, chooseRouteIndex, stepRoute, steppable } from "../state/ask.js";
import { answerIn, questionIn } from "../state/derive.js";
import { routeCount } from "../state/entries.js";
import { goToStep, storyIn } from "../state/story.js";
import { viewOf, type State } from "../state/state.js";
import type { Session } from "../ui/session.js";

/** How the wall is shown, beside what it shows: shared by the windows of a pair. */
export interface Show {
  /** Of a list that does not fit at once, from 1. */
  readonly page: number;
  /** How many pages there are, as the wall counts them. */
  readonly pages: number;
  readonly blank: boolean;
  /** Whether the wall stands still, whatever the facilitator's window shows. */
  readonly paused: boolean;
  /** The services that the picture is limited to; all where it is empty. */
  readonly frame: readonly string[];
  /** How often the route was asked to be drawn again. */
  readonly drawings: number;
}

export const usualShow: Show = {
  page: 1,
  pages: 1,
  blank: false,
  paused: false,
  frame: [],
  drawings: 0,
};

/** How the wall of a session is shown, for the wall, the facilitator's panel and what keeps two windows in step. */
export class ShowStore {
  #show = usualShow;
  readonly #listeners = new Set<() => void>();

  get show(): Show {
    return this.#show;
  }

  set(change: Partial<Show>): void {
    const next = { ...this.#show, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#show)) return;
    this.#show = next;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const stores = new WeakMap<Session["store"], ShowStore>();

/** The show of a session; the same for all its parts. Another question, step or view begins at its first page. */
export function showOf({ store }: Session): ShowStore {
  const known = stores.get(store);
  if (known) return known;
  const made = new ShowStore();
  stores.set(store, made);
  store.subscribe((now, before) => {
    const isSame =
      questionIn(now) === questionIn(before) &&
      viewOf(now) === viewOf(before) &&
      now.story?.step === before.story?.step &&
      now.story?.story === before.story?.story;
    if (!isSame) made.set({ page: 1, frame: [] });
  });
  return made;
}

/** One more, one fewer, or to an end. */
export type Move = 1 | -1 | "first" | "last";

/** Goes on or back, as a presenter does: to the next page of a list, else the next step, else the answer's next route. */
export function move(session: Session, by: Move): void {
  const store = showOf(session);
  const { page, pages } = store.show;
  const { state } = session;
  const toPage = pageAfter(page, pages, by);
  if (toPage !== undefined && (typeof by === "number" || !state.story)) return store.set({ page: toPage });
  const next = stateAfter(state, by);
  if (next === state) return;
  session.update(() => next);
}

/** The page that a move goes to; undefined where it goes beyond the list, or where there is none. */
function pageAfter(page: number, pages: number, by: Move): number | undefined {
  if (pages <= 1) return undefined;
  if (typeof by === "string") return by === "first" ? 1 : pages;
  const next = page + by;
  return next >= 1 && next <= pages ? next : undefined;
}

function stateAfter(state: State, by: Move): State {
  const { story: at } = state;
  const story = storyIn(state);
  if (story && at) {
    const last = story.steps.length;
    const step = typeof by === "number" ? at.step + by : by === "first" ? 1 : last;
    return step < 1 || step > last || step === at.step ? state : goToStep(state, at.story, step);
  }
  if (viewOf(state) !== "map") return state;
  if (typeof by === "number") return stepRoute(state, by);
  const count = routeCount(answerIn(state));
  if (count > 0) return chooseRouteIndex(state, by === "first" ? 1 : count);
  const entries = steppable(state);
  return chooseRoute(state, by === "first" ? entries[0] : entries.at(-1));
}
