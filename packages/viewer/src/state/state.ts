import type { Change, Issue, Language, Network, Overview, Scenario } from "@polku/core";
import { answerViews, overviews, sectionNames, type DrawnLinks } from "@polku/core/model";
import type { ResolvedQuestion, ResolvedReach } from "@polku/core/questions";
import type { BadgePart, Layout } from "@polku/map";
import { hidesNothing, type Hidden } from "./hidden.js";
import type { History } from "./history.js";
import type { Parts } from "./parts.js";
import type { Question } from "./question.js";
import type { StickyFields } from "./sticky.js";

/** The answer's views, the overviews of the network, and the tables in which it is edited. */
export const views = [...answerViews, ...overviews, "tables"] as const;
export type View = (typeof views)[number];

/** What can be edited as a table: the lists of a network, and who is linked to whom. */
export const tables = [...sectionNames, "link-matrix"] as const;
export type TableName = (typeof tables)[number];

/** The pages about the explorer itself. */
export const aboutPages = ["accessibility"] as const;
export type AboutPage = (typeof aboutPages)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What the map shows of two networks or two questions: the earlier, the later, or both over one another. */
export const versions = ["before", "both", "after"] as const;
export type Version = (typeof versions)[number];

/** A network that is open, as it was read. */
export interface Opened {
  readonly network: Network;
  /** The user's file that it was read from; undefined for a network that the explorer came with. */
  readonly file?: NetworkFile | undefined;
  /** Which of the networks that the explorer comes with it is, where it is not the first of them. */
  readonly bundled?: string;
  readonly warnings: readonly Issue[];
  /** As it was when it was first read, where it has been read again since: what was there then keeps its place. */
  readonly placed?: Network;
  /** Its own first question; undefined for a network without services. */
  readonly question: ResolvedReach | undefined;
}

/** A file by its name and by a mark of its content, by which an address can tell it from others. */
export interface NetworkFile {
  readonly name: string;
  readonly mark: string;
  /** What is in it. */
  readonly content: Blob;
  /** The id under which this browser keeps the network, where it does. */
  readonly kept?: string | undefined;
}

/** What a what-if changes where no scenario is open: some changes, or all that makes another network of this one. */
export type WhatIf =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "network"; readonly bundled: string; readonly network: Network };

/** What an edit did, in each language; undefined where changes came from an address or another question. */
export type EditLabel = Readonly<Record<Language, string>> | undefined;

/** The scenario that is open, of this network or of another one that it waits for, with what undo goes through. */
export interface OpenScenario {
  /** Stays the same while it is edited and renamed; the browser keeps it under this key. */
  readonly key: string;
  readonly history: History<Scenario, EditLabel>;
}

/** A file that an address speaks of and that is not open, and the address. */
export interface NeededFile {
  readonly kind: "network" | "scenario";
  /** The id of the network, or the title of the scenario. */
  readonly name: string;
  readonly mark: string;
  readonly address: string;
  /** Whether a file of other content was opened in its place, and answers the address. */
  readonly isOther?: true;
}

/** A word of an address that is not known, and the known words that are most like it. */
export interface UnknownWord {
  readonly key: string;
  /** Absent where the key itself is unknown. */
  readonly value?: string;
  readonly nearest: readonly string[];
  /** What is wrong with the value, where it is more than that it is not known. */
  readonly issue?: Issue;
}

/** The unknown words of an address. */
export interface UnknownWords {
  readonly address: string;
  readonly words: readonly UnknownWord[];
}

/** A story and the step that it is at, from 1. */
export interface StoryStep {
  readonly story: string;
  readonly step: number;
}

/** Why a file could not be opened. */
export type Failure =
  | { readonly kind: "issues"; readonly file: string; readonly issues: readonly Issue[] }
  | { readonly kind: "too-big"; readonly file: string; readonly megabytes: number }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      /** What came instead, of an address. */
      readonly why?: Readonly<Record<Language, string>>;
      /** The status that a server answered with. */
      readonly status?: number | undefined;
    };

/** What was added to elements in a workshop, by their ids: for the map, and in words. */
export type Badges = ReadonlyMap<string, { readonly text: string; readonly parts: readonly BadgePart[] }>;

export const noBadges: Badges = new Map();

/** The inputs that everything the explorer shows is derived from, by the selectors of `derive.ts`. */
export interface State {
  readonly opened: Opened | undefined;
  /** The network that the explorer came with, to go back to. */
  readonly home: Opened | undefined;
  readonly needed: NeededFile | undefined;
  readonly parts: Parts;
  /** Whether a part could not be loaded. */
  readonly partFailed: boolean;
  readonly question: Question | undefined;
  readonly whatIf: WhatIf;
  readonly scenario: OpenScenario | undefined;
  readonly sticky: StickyFields;
  /** What has been asked of this network, the last first. */
  readonly previous: readonly (Question | ResolvedQuestion)[];
  /** The entry of the answer that is open where the answer has it: a service or a link. */
  readonly chosen: string | undefined;
  /** Which of several routes to it is shown, from 1. */
  readonly routeIndex: number;
  /** Of a comparison, a what-if or a scenario: which version the map shows. */
  readonly version: Version;
  readonly selected: readonly string[];
  /** What is hidden on the screen; no part of the question. */
  readonly hidden: Hidden;
  readonly view: View;
  /** The table that is shown where tables are. */
  readonly table: TableName;
  /** On a narrow screen: whether the answers or the view (map, text) is in front. */
  readonly front: "answers" | "view";
  readonly layout: Layout;
  readonly links: DrawnLinks;
  readonly language: Language;
  readonly theme: Theme;
  readonly aboutPage: AboutPage | undefined;
  /** What the window shows instead of the explorer, or beside it: the wall, or the panel of whoever leads. */
  readonly screen: string | undefined;
  readonly story: StoryStep | undefined;
  readonly badges: Badges;
  /** The story that is being edited, by its id. */
  readonly editedStory: string | undefined;
  /** What the map brings into view at a step of a story, by ids; none is all of the map. */
  readonly frame: readonly string[] | undefined;
  /** The element that an overview highlights, where one was looked for. */
  readonly highlighted: string | undefined;
  /** The file, or the address, that is being read. */
  readonly reading: string | undefined;
  /** Whether the reader may look, but neither ask something else nor change or open a network. */
  readonly locked: boolean;
  readonly failure: Failure | undefined;
  readonly unknown: UnknownWords | undefined;
}

export const noChanges: WhatIf = { kind: "changes", changes: [] };

/** The state before any network is open. */
export function startState(language: Language, parts: Parts = {}): State {
  return {
    opened: undefined,
    home: undefined,
    needed: undefined,
    parts,
    partFailed: false,
    question: undefined,
    whatIf: noChanges,
    scenario: undefined,
    sticky: {},
    previous: [],
    chosen: undefined,
    routeIndex: 1,
    version: "both",
    selected: [],
    hidden: hidesNothing,
    view: "map",
    table: "services",
    front: "answers",
    layout: "bands",
    links: "answer",
    language,
    theme: "light",
    aboutPage: undefined,
    screen: undefined,
    story: undefined,
    badges: noBadges,
    editedStory: undefined,
    frame: undefined,
    highlighted: undefined,
    reading: undefined,
    locked: false,
    failure: undefined,
    unknown: undefined,
  };
}

/** The views that a kind of question can be looked at in: the matrix is of gaps alone. */
export function viewsFor(ask: Question["ask"] | undefined): readonly View[] {
  return ask === "gaps" ? answerViews : answerViews.filter((view) => view !== "matrix");
}

/** The view that is shown: where the matrix has nothing to show, the map. */
export function viewOf({ view, question }: Pick<State, "view" | "question">): View {
  return isOverview(view) || view === "tables" || viewsFor(question?.ask).includes(view) ? view : "map";
}

/** Whether the question means something beside a view: beside the answer's own, and pilots, which are tried out. */
export function hasQuestion(view: View): boolean {
  return view === "pilots" || !(isOverview(view) || view === "tables");
}

export function isOverview(view: View): view is Overview {
  return overviews.some((one) => one === view);
}
