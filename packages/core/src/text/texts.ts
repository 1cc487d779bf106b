import type { IssueCode } from "../model/issue.js";
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
}

/** How the client gets to a service, or the service to the client. */
export type Arrival = "here" | "comes" | "goes";

/** Every visible word of the library, in one language. */
export interface Texts {
  issues: Record<IssueCode, (facts: Facts) => string>;
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
  /** Nothing is reached. */
  nothing: string;
}
