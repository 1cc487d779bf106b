import type { Scenario } from "@polku/core";
import { checkScenario } from "@polku/core/scenarios";
import { addressForOthers } from "../state/address.js";
import { scenarioIn } from "../state/derive.js";
import { openScenario } from "../state/open-scenario.js";
import type { State } from "../state/state.js";
import { openChannel } from "../platform/open-channel.js";
import { Stored } from "../platform/stored.js";
import type { Session } from "../ui/session.js";
import {
  beatEvery,
  isLost,
  readHeld,
  readMessage,
  receive,
  write,
  type Held,
  type MessageBody,
  type PairState,
  type Shared,
} from "./pair-protocol.js";
import { roleIn, screenOf, type ScreenRole } from "./role.js";
import { showOf } from "./show.js";

/** How long a window that opens waits for one that lives, before it goes by its own address; milliseconds. */
const patience = 600;
/** What this browser keeps of the last pairs, by their ids. */
const storedPairs = new Stored("polku-pairs");
const mostKept = 5;

/**
 * Keeps the wall and the facilitator's window in step, from the address that names their pair to the end of it. Messages
 * go through a channel of the browser and, where pages of a file have none in common, straight to the window that
 * opened this one or was opened by it; both may bring the same message.
 */
export class Pair {
  readonly #session: Session;
  readonly #listeners = new Set<() => void>();
  #state: PairState | undefined;
  #channel: BroadcastChannel | undefined;
  /** Windows that messages are sent to directly. */
  readonly #windows = new Set<Window>();
  #ends: (() => void)[] = [];
  /** What this window shows, as it was last told or taken: another address is a change of its own. */
  #own = "";
  /** Whether this window has learnt what the other shows, or that there is none. */
  #isSettled = false;
  /** What is being taken over; what changes meanwhile is no change of this window's. */
  #taking: object | undefined;
  #wasLost = true;

  constructor(session: Session) {
    this.#session = session;
    session.store.subscribe((now, before) => {
      if (now.screen !== before.screen) this.#follow();
      this.#onChange();
    });
    showOf(session).subscribe(() => this.#onChange());
    this.#follow();
  }

  /** Whether this window belongs to a pair. */
  get isOn(): boolean {
    return this.#state !== undefined;
  }

  /** Whether the other window of the pair gives no sign. */
  get isLost(): boolean {
    return this.#state !== undefined && isLost(this.#state, Date.now());
  }

  /** Calls back when the other window is lost or found. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Opens the other window of the pair, or brings it to the front: from the explorer and from the facilitator's window
   * the wall, from the wall the facilitator's. False where the browser opens none.
   */
  openOther(): boolean {
    const role = roleIn(this.#session.state.screen);
    const pair = role?.pair ?? newPairId();
    const own: ScreenRole = { as: role?.as ?? "desk", pair };
    const other: ScreenRole = { as: own.as === "wall" ? "desk" : "wall", pair };
    const url = new URL(location.href);
    url.hash = `${addressOf(this.#session.state)}&screen=${screenOf(other)}`;
    const opened = window.open(url.href, `polku-${screenOf(other)}`, "popup,width=1280,height=720");
    if (!opened) return false;
    this.#windows.add(opened);
    this.#session.update((state) => ({ ...state, screen: screenOf(own) }));
    return true;
  }

  /** Begins, changes or ends, as the address of the window says. */
  #follow(): void {
    const role = roleIn(this.#session.state.screen);
    if (role?.pair === this.#state?.pair && role?.as === this.#state?.as) return;
    this.#end();
    if (role?.pair !== undefined) this.#begin(role.as, role.pair);
  }

  #begin(as: ScreenRole["as"], pair: string): void {
    // What the browser keeps counts only where no window answers: one that lives is newer, or as new.
    this.#state = { pair, self: newPairId(), as };
    this.#own = addressOf(this.#session.state);
    if (window.opener instanceof Object && window.opener !== window)
      this.#windows.add(window.opener as Window);
    // Without a channel, windows that know each other still talk.
    this.#channel = openChannel(`polku-pair-${pair}`);
    this.#channel?.addEventListener("message", ({ data }) => this.#onMessage(data));
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("message", (event) => this.#onWindowMessage(event), { signal });
    addEventListener("pagehide", () => this.#send({ kind: "bye" }), { signal });
    // A page that was kept aside and is shown again asks anew.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#send({ kind: "hello" }), { signal });
    const beat = setInterval(() => {
      this.#send({ kind: "beat" });
      this.#tellLost();
    }, beatEvery);
    const settle = setTimeout(() => this.#settle(), patience);
    this.#ends.push(
      () => stop.abort(),
      () => clearInterval(beat),
      () => clearTimeout(settle),
      () => this.#channel?.close(),
    );
    this.#send({ kind: "hello" });
  }

  #end(): void {
    if (!this.#state) return;
    this.#send({ kind: "bye" });
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#channel = undefined;
    this.#state = undefined;
    this.#isSettled = false;
    this.#taking = undefined;
    this.#wasLost = true;
  }

  /** Nobody has answered: this window goes by its own address, and shows as it was kept for that. */
  #settle(): void {
    if (this.#isSettled || !this.#state) return;
    this.#isSettled = true;
    const held = keptOf(this.#state.pair);
    if (held) this.#state = { ...this.#state, held };
    if (held?.shared.address === this.#own) showOf(this.#session).set(held.shared.show);
    // An address of its own is a change of what was kept.
    this.#own = held?.shared.address ?? "";
    this.#onChange();
  }

  /** Tells the other window what has changed in this one. */
  #onChange(): void {
    const state = this.#state;
    const { state: now } = this.#session;
    if (!state || !this.#isSettled || this.#taking || !now.question || now.needed) return;
    const address = addressOf(now);
    const { show } = showOf(this.#session);
    const { held } = state;
    // A wall that is paused shows something older, which is no news.
    const isOwn = address !== this.#own || !held;
    const shared: Shared = {
      address: isOwn ? address : held.shared.address,
      ...(isOwn ? keyOf(now) : held.shared.scenario === undefined ? {} : { scenario: held.shared.scenario }),
      show,
    };
    if (held && JSON.stringify(held.shared) === JSON.stringify(shared)) return;
    const wasPaused = held?.shared.show.paused === true;
    this.#own = address;
    const next = write(state, shared);
    this.#state = next;
    keep(state.pair, next.held);
    this.#send({ kind: "state", held: next.held });
    if (wasPaused && !show.paused && shared.address !== address) queueMicrotask(() => void this.#take());
  }

  #onWindowMessage({ data, source, origin }: MessageEvent): void {
    // Pages of files have no origin to compare: only a message of the pair is taken, and nothing it says is run.
    if (location.protocol !== "file:" && origin !== location.origin) return;
    if (!this.#state || !readMessage(data, this.#state)) return;
    if (source && "closed" in source) this.#windows.add(source);
    this.#onMessage(data);
  }

  #onMessage(data: unknown): void {
    const before = this.#state;
    const message = before && readMessage(data, before);
    if (!before || !message) return;
    const { state, applies, answers } = receive(before, message, Date.now());
    this.#state = state;
    if (answers && state.held) this.#send({ kind: "state", held: state.held });
    if (message.kind === "state") this.#isSettled = true;
    if (applies && state.held) {
      keep(state.pair, state.held);
      void this.#take();
    }
    if (message.kind === "want") this.#give(message.what);
    if (message.kind === "network") void this.#openNetwork(message.name, message.content);
    if (message.kind === "scenario") void this.#openScenario(message.key, message.scenario);
    this.#tellLost();
  }

  /** Shows what the pair holds. */
  async #take(): Promise<void> {
    const held = this.#state?.held;
    if (!held) return;
    const { address, scenario, show } = held.shared;
    const taking = (this.#taking = {});
    const store = showOf(this.#session);
    store.set({ blank: show.blank, paused: show.paused });
    const isStill = show.paused && this.#state?.as === "wall";
    if (!isStill && address !== addressOf(this.#session.state)) await this.#goTo(address, scenario);
    if (this.#taking !== taking) return;
    // The pages are the wall's to count.
    store.set(this.#state?.as === "wall" ? { ...show, pages: store.show.pages } : show);
    this.#own = addressOf(this.#session.state);
    this.#taking = undefined;
    const { needed } = this.#session.state;
    if (needed) this.#send({ kind: "want", what: needed.kind });
    // What this window found out meanwhile, such as how many pages there are, is news to the other.
    this.#onChange();
  }

  async #goTo(address: string, key: string | undefined): Promise<void> {
    const { screen } = this.#session.state;
    await this.#session.goTo(screen === undefined ? address : `${address}&screen=${screen}`, key);
  }

  /** Sends what an address alone can't bring: a network of one's own, or a scenario that is too long for it. */
  #give(what: "network" | "scenario"): void {
    const { state } = this.#session;
    const { file } = state.opened ?? {};
    const scenario = scenarioIn(state);
    if (what === "network" && file) this.#send({ kind: "network", name: file.name, content: file.content });
    if (what === "scenario" && scenario && state.scenario)
      this.#send({ kind: "scenario", key: state.scenario.key, scenario });
  }

  async #openNetwork(name: string, content: Blob): Promise<void> {
    if (this.#session.state.needed?.kind !== "network") return;
    const taking = (this.#taking = {});
    await this.#session.openFile(new File([content], name));
    if (this.#taking !== taking) return;
    this.#taking = undefined;
    await this.#take();
  }

  async #openScenario(key: string, raw: unknown): Promise<void> {
    const { needed } = this.#session.state;
    const checked = checkScenario(raw);
    if (needed?.kind !== "scenario" || !checked.ok) return;
    const scenario: Scenario = checked.scenario;
    const taking = (this.#taking = {});
    this.#session.update((state) => ({ ...openScenario(state, key, scenario), needed: undefined }));
    await this.#goTo(needed.address, key);
    if (this.#taking !== taking) return;
    this.#taking = undefined;
    await this.#take();
  }

  #send(body: MessageBody): void {
    if (!this.#state) return;
    const { pair, self, as } = this.#state;
    const message = { polku: "pair", pair, from: self, as, ...body };
    this.#channel?.postMessage(message);
    for (const other of this.#windows) {
      if (other.closed) this.#windows.delete(other);
      else other.postMessage(message, location.protocol === "file:" ? "*" : location.origin);
    }
  }

  #tellLost(): void {
    if (this.isLost === this.#wasLost) return;
    this.#wasLost = this.isLost;
    for (const listener of this.#listeners) listener();
  }
}

/** What the windows of a pair share of a state: its address, without what is each window's own. */
function addressOf(state: State): string {
  return addressForOthers({ ...state, theme: "light", aboutPage: undefined });
}

function keyOf(state: State): { scenario?: string } {
  return scenarioIn(state) && state.scenario ? { scenario: state.scenario.key } : {};
}

function newPairId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36).padStart(7, "0");
}

type Kept = readonly (readonly [pair: string, held: unknown])[];

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(storedPairs.read() ?? "[]");
    return Array.isArray(kept)
      ? kept.filter((one): one is Kept[number] => Array.isArray(one) && one.length === 2)
      : [];
  } catch {
    return [];
  }
}

function keptOf(pair: string): Held | undefined {
  return readHeld(readKept().find(([id]) => id === pair)?.[1]);
}

function keep(pair: string, held: Held): void {
  const others = readKept().filter(([id]) => id !== pair);
  storedPairs.write(JSON.stringify([[pair, held], ...others].slice(0, mostKept)));
}

const pairs = new WeakMap<Session["store"], Pair>();

/** The pair of a session's window; the same for all its parts. */
export function pairOf(session: Session): Pair {
  const known = pairs.get(session.store) ?? new Pair(session);
  pairs.set(session.store, known);
  return known;
}
