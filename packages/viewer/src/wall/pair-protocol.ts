import type { ScreenRole } from "./role.js";
import { usualShow, type Show } from "./show.js";

/**
 * How the windows of a pair stay in step without a server: pure. Each window holds what it shares under a version; a
 * change makes a newer one, and the newest counts everywhere. A window that opens asks, and takes what the one that is
 * there holds.
 */

/** Which state is newer: the higher count, of equal ones the later writer by name, so that all agree. */
export interface Version {
  readonly count: number;
  readonly writer: string;
}

/** What the windows of a pair have in common. */
export interface Shared {
  /** The question, network, scenario, step, language, selection and view, as an address. */
  readonly address: string;
  /** The key of the open scenario, so that an edit in one window is the same scenario in the other. */
  readonly scenario?: string;
  readonly show: Show;
}

export interface Held {
  readonly version: Version;
  readonly shared: Shared;
}

/** What one window of a pair knows. */
export interface PairState {
  readonly pair: string;
  /** This window; another name at every load. */
  readonly self: string;
  readonly as: ScreenRole["as"];
  readonly held?: Held;
  /** When the other window was heard last, in milliseconds; undefined before that and after it was closed. */
  readonly heard?: number | undefined;
  /** The other window that was closed last: what it sent before may still arrive by another way. */
  readonly left?: string | undefined;
}

export type MessageBody =
  | { readonly kind: "hello" | "beat" | "bye" }
  | { readonly kind: "state"; readonly held: Held }
  | { readonly kind: "want"; readonly what: "network" | "scenario" }
  | { readonly kind: "network"; readonly name: string; readonly content: Blob }
  | { readonly kind: "scenario"; readonly key: string; readonly scenario: unknown };

/** What windows send each other, from which window of which pair. */
export type Message = MessageBody & {
  readonly polku: "pair";
  readonly pair: string;
  readonly from: string;
  readonly as: ScreenRole["as"];
};

/** A window beats so often, and is lost after so long without a sign; milliseconds. */
export const beatEvery = 2000;
export const lostAfter = 7000;

/** What comes of a message: what is known then, whether another state is to be shown, and whether ours is to be sent. */
export interface Received {
  readonly state: PairState;
  readonly applies: boolean;
  readonly answers: boolean;
}

/** Takes a message of another window of the pair. */
export function receive(state: PairState, message: Message, now: number): Received {
  const isOther = message.as !== state.as;
  // A page that was kept aside and is shown again says hello under its old name.
  const isAfterBye = message.from === state.left && message.kind !== "hello";
  const isLeaving = message.kind === "bye";
  const others = message.from === state.left ? undefined : state.left;
  const next: PairState =
    !isOther || isAfterBye
      ? state
      : { ...state, heard: isLeaving ? undefined : now, left: isLeaving ? message.from : others };
  if (message.kind === "hello") return { state: next, applies: false, answers: state.held !== undefined };
  if (message.kind !== "state") return { state: next, applies: false, answers: false };
  const order = compareVersions(message.held.version, state.held?.version);
  if (order > 0) return { state: { ...next, held: message.held }, applies: true, answers: false };
  // Who is behind gets the newer one.
  return { state: next, applies: false, answers: order < 0 };
}

/** A change made in this window. */
export function write(state: PairState, shared: Shared): PairState & { readonly held: Held } {
  const count = (state.held?.version.count ?? 0) + 1;
  return { ...state, held: { version: { count, writer: state.self }, shared } };
}

/** Above 0 where the first is newer; below it where the second is. */
function compareVersions(a: Version, b: Version | undefined): number {
  if (!b || a.count !== b.count) return a.count - (b?.count ?? -1);
  return a.writer === b.writer ? 0 : a.writer > b.writer ? 1 : -1;
}

/** Whether the other window gives no sign. */
export function isLost({ heard }: PairState, now: number): boolean {
  return heard === undefined || now - heard > lostAfter;
}

/** A message of another window of a pair; undefined for anything else that arrives. */
export function readMessage(raw: unknown, { pair, self }: PairState): Message | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const message = raw as Partial<Record<string, unknown>>;
  const isOfPair = message["polku"] === "pair" && message["pair"] === pair && message["from"] !== self;
  if (!isOfPair || typeof message["from"] !== "string") return undefined;
  if (message["as"] !== "wall" && message["as"] !== "desk") return undefined;
  switch (message["kind"]) {
    case "hello":
    case "beat":
    case "bye":
      break;
    case "state":
      if (readHeld(message["held"]) === undefined) return undefined;
      break;
    case "want":
      if (message["what"] !== "network" && message["what"] !== "scenario") return undefined;
      break;
    case "network":
      if (typeof message["name"] !== "string" || !(message["content"] instanceof Blob)) return undefined;
      break;
    case "scenario":
      if (typeof message["key"] !== "string") return undefined;
      break;
    default:
      return undefined;
  }
  return message as unknown as Message;
}

/** A held state from another window or from the browser's store; undefined where it is none. */
export function readHeld(raw: unknown): Held | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { version, shared } = raw as Partial<Held>;
  const isVersion = Number.isSafeInteger(version?.count) && typeof version?.writer === "string";
  const isShared = typeof shared?.address === "string" && isShow(shared.show);
  return isVersion && isShared ? (raw as Held) : undefined;
}

function isShow(raw: unknown): raw is Show {
  if (typeof raw !== "object" || raw === null) return false;
  return Object.entries(usualShow).every(([key, usual]: [string, unknown]) => {
    const value = (raw as Partial<Record<string, unknown>>)[key];
    return Array.isArray(usual)
      ? Array.isArray(value) && value.every((one) => typeof one === "string")
      : typeof value === typeof usual;
  });
}
