import type { Answer, Change, CheckedModel, Issue, Language, Model, Overview, Question } from "@polku/core";
import type { ResolvedQuestion } from "@polku/core/questions";

/** What is beside the answer: the map, everything in words, the matrix of gaps, the tables, or an overview. */
export type PolkuView = "map" | "matrix" | "text" | "tables" | Overview;

/** How much stands around the answer and its view: the bar and the question, the question, or nothing. */
export type PolkuChrome = "full" | "question" | "none";

/** The colours; `auto` are dark where the page allows dark ones (its `color-scheme`) and the reader prefers them. */
export type PolkuTheme = "light" | "dark" | "auto";

/** What can be set on an element; what is left out stays as it is. */
export interface PolkuProperties {
  /**
   * The network: a model, the text of one (YAML or JSON), or its address. A string with a line break, or one that begins
   * with `{`, is a text.
   */
  model?: Model | string | null | undefined;
  /** The question: an object, its JSON, or the fields of an address such as `from=neuvola&age=4`. Null is the network's own first one. */
  question?: Question | string | null | undefined;
  /** The language of all that is said; at first that of the page around. */
  lang?: Language | undefined;
  view?: PolkuView | undefined;
  /** Whether readers may look, but neither ask something else nor change the network. */
  locked?: boolean | undefined;
  chrome?: PolkuChrome | undefined;
  theme?: PolkuTheme | undefined;
  /** An address for feedback on accessibility, shown in the accessibility statement. */
  feedback?: string | null | undefined;
}

/** What events tell. */
export interface PolkuDetails {
  /** The question that is asked now, whoever asked it, and the same as the fields of an address. */
  "polku-question": { readonly question: ResolvedQuestion; readonly address: string };
  /** The answer that is shown now, and its summary in the element's language. */
  "polku-answer": { readonly answer: Answer; readonly text: string };
  /** The ids of the services that are selected now. */
  "polku-select": { readonly services: readonly string[] };
  /** The network that is open now, as it was read, and what the reader has changed in it. */
  "polku-change": { readonly model: CheckedModel; readonly changes: readonly Change[] };
  /** What went wrong. What was shown before stays. Where nobody prevents its default, it is logged to the console. */
  "polku-error": PolkuError;
}

/** What went wrong. */
export interface PolkuError {
  /** What it is about: the network, the question, another property, or a part of the element that did not load. */
  readonly about: "model" | "question" | "property" | "part";
  /** In the element's language. */
  readonly message: string;
  /** Everything that is wrong, with its place: of a text, with `line` and `column`. */
  readonly issues: readonly Issue[];
  /** The status that a server answered with instead of a network. */
  readonly status?: number | undefined;
}

/** The events of an element, by their names. They bubble, and come out of shadow roots. */
export type PolkuEvents = { [Name in keyof PolkuDetails]: CustomEvent<PolkuDetails[Name]> };

type EventListeners = HTMLElementEventMap & PolkuEvents;

/** What `<polku-explorer>` and `<polku-map>` have in common. */
export interface PolkuElement extends HTMLElement, Required<Omit<PolkuProperties, "lang" | "question">> {
  get lang(): Language;
  set lang(lang: Language);
  /** The question that is asked, with its defaults; undefined while there is none. */
  get question(): ResolvedQuestion | undefined;
  set question(question: Question | string | null | undefined);
  /** The answer that is shown; undefined while there is none. */
  readonly answer: Answer | undefined;
  /** What the reader has changed in the network. */
  readonly changes: readonly Change[];
  /** Resolves when what was set is on the screen. */
  readonly updateComplete: Promise<boolean>;
  addEventListener<Name extends keyof EventListeners>(
    type: Name,
    listener: (this: PolkuElement, event: EventListeners[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "polku-explorer": PolkuElement;
    "polku-map": PolkuElement;
  }
}
