import type { AskedReach, Issue, Language, Network, ReachAnswer } from "@polku/core";
import type { Layout } from "../scene/scene.js";
import type { Unknown } from "./address.js";
import { hidesNothing, type Hidden } from "./hidden.js";

export const views = ["map", "text"] as const;
export type View = (typeof views)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** A network that is open: where it came from and what it asks when nothing else is asked. */
export interface Opened {
  readonly network: Network;
  /** The name of the user's file; undefined for the network that the explorer came with. */
  readonly file: string | undefined;
  readonly warnings: readonly Issue[];
  /** Its own first question. */
  readonly question: AskedReach;
}

/** Why a file could not be opened. */
export type Failure =
  | { readonly kind: "issues"; readonly file: string; readonly issues: readonly Issue[] }
  | { readonly kind: "too-big"; readonly file: string; readonly megabytes: number }
  | { readonly kind: "unreadable"; readonly file: string };

/** Everything that the explorer shows follows from this. */
export interface State {
  readonly opened: Opened | undefined;
  /** The network that the explorer came with, to go back to. */
  readonly home: Opened | undefined;
  readonly question: AskedReach | undefined;
  readonly answer: ReachAnswer | undefined;
  /** The reached service whose route is shown. */
  readonly chosen: string | undefined;
  readonly selected: readonly string[];
  /** What is hidden on the screen; no part of the question. */
  readonly hidden: Hidden;
  readonly view: View;
  /** On a narrow screen: whether the answers or the view (map, text) is in front. */
  readonly front: "answers" | "view";
  readonly layout: Layout;
  readonly language: Language;
  readonly theme: Theme;
  /** The file, or the address, that is being read. */
  readonly reading: string | undefined;
  readonly failure: Failure | undefined;
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
    chosen: undefined,
    selected: [],
    hidden: hidesNothing,
    view: "map",
    front: "answers",
    layout: "bands",
    language,
    theme: "light",
    reading: undefined,
    failure: undefined,
    unknown: [],
  };
}
