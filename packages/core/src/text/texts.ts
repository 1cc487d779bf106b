import type { ChangeTexts } from "./change-texts.js";
import type { IssueCode } from "../model/issue.js";
import type { TextProblem, ValueWord } from "../model/issue-words.js";
import type { ElementKind } from "../model/sections.js";
import type { LinkKind, Status } from "../model/words.js";

/** What a sentence about an issue is made of; each code has facts of its own. */
export type Facts = Readonly<Record<string, string>>;

/** What a sentence about one leg of a route is made of; names are ready to print. */
export interface LegWords {
  kind: LinkKind;
  from: string;
  to: string;
  /** The wider service that the link was inherited from. */
  inheritedFrom?: string;
  status: Status;
  /** Where the link holds; empty where it holds everywhere. */
  areas: readonly string[];
  /** Who may start it; empty where that is not known. */
  initiatedBy: readonly string[];
  /** Ways of working that it exists through, and roles through whose holders it works. */
  practices: readonly string[];
  roles: readonly string[];
}

/** How the client gets to a service, or the service to the client. */
export type Arrival = "here" | "comes" | "goes";

/** What issues say, and the words for the keys that stand in their facts. */
export interface IssueTexts {
  issues: Record<IssueCode, (facts: Facts) => string>;
  elements: Record<ElementKind, string>;
  values: Record<ValueWord, string>;
  problems: Record<TextProblem, string>;
}

/** Every visible word of the library, in one language. */
export interface Texts extends IssueTexts {
  change: ChangeTexts;
  kinds: Record<LinkKind, string>;
  statuses: Record<Status, string>;
  arrivals: Record<Arrival, string>;
  integration: Record<"horizontal" | "vertical", string>;
  /** One leg, as a sentence without its sources. */
  leg(words: LegWords): string;
  /** "2 handoffs, 3 steps" */
  counts(handoffs: number, steps: number): string;
  /** "concluded, not stated in the source" */
  inferred: string;
  source: string;
  /** The first columns of a table of elements. */
  table: { id: string; name: string };
  /** Nothing is reached. */
  nothing: string;
  /** What would have to be otherwise, each to follow "if"; every list is ready to print. */
  relaxations: {
    status(words: string): string;
    at(since: string | undefined, until: string | undefined): string;
    age(min: number | undefined, max: number | undefined): string;
    area(areas: string): string;
    via(kinds: string): string;
    maxHandoffs(count: number): string;
    maxSteps(count: number): string;
  };
  and: string;
  or: string;
}
