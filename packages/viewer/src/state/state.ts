import type { Answer, Change, Issue, Language, Network, Overview } from "@polku/core";
import { overviews } from "@polku/core/model";
import type { ResolvedQuestion, ResolvedReach } from "@polku/core/questions";
import type { Layout } from "../map/scene/scene.js";
import type { Unknown } from "./question-address.js";
import type { Kept } from "./carry.js";
import { hidesNothing, type Hidden } from "./hidden.js";
import type { Ask, Side } from "./question-kinds.js";
import type { Telling } from "./story.js";

/** The ways to look at an answer; the matrix is there for gaps alone. */
const answerViews = ["map", "matrix", "text"] as const;

/** The answer's views, and the overviews of what the network tells apart from any answer. */
export const views = [...answerViews, ...overviews] as const;
export type View = (typeof views)[number];

/** What the explorer shows of itself, beside the network. */
export const abouts = ["accessibility"] as const;
export type About = (typeof abouts)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** A network that is open: where it came from and what it asks when nothing else is asked. */
export interface Opened {
  readonly network: Network;
  /** The network as it was read, where `network` is shown as changes leave it. */
  readonly original?: Network;
  /** The name of the user's file; undefined for the network that the explorer came with. */
  readonly file: string | undefined;
  /** Which of the networks that the explorer comes with it is, where it is not the first of them. */
  readonly bundled?: string;
  /** Another of them that it is compared with: the changes that make that one of it, and what that one is. */
  readonly becomes?: { readonly bundled: string; readonly changes: Change[]; readonly network?: Network };
  readonly warnings: readonly Issue[];
  /** Its own first question. */
  readonly question: ResolvedReach;
}

/** Why a file could not be opened. */
export type Failure =
  | { readonly kind: "issues"; readonly file: string; readonly issues: readonly Issue[] }
  | { readonly kind: "too-big"; readonly file: string; readonly megabytes: number }
  | { readonly kind: "no-services"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string };

/** Everything that the explorer shows follows from this. */
export interface State {
  readonly opened: Opened | undefined;
  /** The network that the explorer came with, to go back to. */
  readonly home: Opened | undefined;
  readonly question: ResolvedQuestion | undefined;
  readonly answer: Answer | undefined;
  /** What other kinds of question have said and this one does not. */
  readonly kept: Kept;
  /** What a what-if changes in the network. */
  readonly changes: readonly Change[];
  /** Whether a scenario is being edited: then every question is asked of the network as it changes it. */
  readonly editing: boolean;
  /** What has been asked of this network, the last first. */
  readonly previous: readonly ResolvedQuestion[];
  /** The entry of the answer that is open: a service, or a link that something hangs on. */
  readonly chosen: string | undefined;
  /** Which of several routes to it is shown, from 1. */
  readonly way: number;
  /** Of a comparison or a what-if: which of the two the map shows, b being the later one. */
  readonly side: Side;
  /** Of a what-if, where side is b: whether the map lays before and after over one another. */
  readonly overlaid: boolean;
  readonly selected: readonly string[];
  /** What is hidden on the screen; no part of the question. */
  readonly hidden: Hidden;
  readonly view: View;
  /** On a narrow screen: whether the answers or the view (map, text) is in front. */
  readonly front: "answers" | "view";
  readonly layout: Layout;
  readonly language: Language;
  readonly theme: Theme;
  readonly about: About | undefined;
  /** The story that is being told, and how far. */
  readonly telling: Telling | undefined;
  /** The element that an overview points out, where one was looked for. */
  readonly pointed: string | undefined;
  /** The file, or the address, that is being read. */
  readonly reading: string | undefined;
  readonly failure: Failure | undefined;
  /** How the loading of a part fares that was needed first: long enough to tell, or in vain. */
  readonly late: "loading" | "failed" | undefined;
  /** What a link named that the network does not know. */
  readonly unknown: readonly Unknown[];
}

/** The state before any network is open. */
export function startState(language: Language): State {
  return {
    opened: undefined,
    home: undefined,
    question: undefined,
    answer: undefined,
    kept: {},
    changes: [],
    editing: false,
    previous: [],
    chosen: undefined,
    way: 1,
    side: "b",
    overlaid: true,
    selected: [],
    hidden: hidesNothing,
    view: "map",
    front: "answers",
    layout: "bands",
    language,
    theme: "light",
    about: undefined,
    telling: undefined,
    pointed: undefined,
    reading: undefined,
    failure: undefined,
    late: undefined,
    unknown: [],
  };
}

/** The views that a kind of question can be looked at in: the matrix is of gaps alone. */
export function viewsFor(ask: Ask | undefined): readonly View[] {
  return ask === "gaps" ? answerViews : answerViews.filter((view) => view !== "matrix");
}

/** The view that is shown: where the matrix has nothing to show, the map. */
export function viewOf({ view, question }: Pick<State, "view" | "question">): View {
  return isOverview(view) || viewsFor(question?.ask).includes(view) ? view : "map";
}

export function isOverview(view: View): view is Overview {
  return overviews.some((one) => one === view);
}
