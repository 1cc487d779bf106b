import type { Language } from "@polku/core";
import { answerSummary, routeSummary } from "../answers/answer-summary.js";
import { lazy, type Lazy } from "../platform/lazy.js";
import { mostMegabytes } from "../network/most-megabytes.js";
import type { Origin } from "../network/read-network.js";
import { openNetwork, startReading, stopReading } from "../state/actions.js";
import { prepareAnswer } from "../state/answer.js";
import {
  answerIn,
  missingPart,
  networkIn,
  openEntryIn,
  questionIn,
  routeIndexIn,
  shownIn,
} from "../state/derive.js";
import type { PartName, Parts } from "../state/parts.js";
import { takesTurns } from "../state/takes-turns.js";
import { startState, type Failure, type Opened, type State } from "../state/state.js";
import { Store } from "../state/store.js";
import type { MapControl, ScenarioEditor, Session, WorkshopControl } from "../ui/session.js";
import { Activity } from "../platform/activity.js";
import { nextTurn } from "../platform/next-turn.js";
import { newKey } from "../platform/new-key.js";
import { lazyBundled, loadFirst, targetOf } from "./target.js";
import { addressNeeding } from "../state/address.js";
import type { Target } from "../state/follow-address.js";
import { appWords } from "./words/words.js";

/** What the state needs beyond the first script. */
const lazyParts: { readonly [Name in PartName]: Lazy<NonNullable<Parts[Name]>> } = {
  changes: lazy(() => import("../state/changes-part.js")),
  address: lazy(() => import("../state/address-part.js")),
};

const readerPart = lazy(() => import("../network/read-network.js"));
const sourcePart = lazy(() => import("../network/fetch-network.js"));
const keptPart = lazy(() => import("../own-networks/kept-networks.js"));

/** How many files that were opened in this sitting Back and Forward can return to. */
const mostFiles = 3;

/** One explorer at work: its state, and what the state alone can't do (files, addresses, announcements, the map). */
export class ExplorerSession implements Session {
  readonly store: Store;
  /** Says something to those who don't see the screen. */
  announce: (text: string) => void = () => {};
  /** What edits scenarios; set once it is loaded. */
  editing: ScenarioEditor | undefined;
  /** What records a workshop; set while one is open. */
  workshop: WorkshopControl | undefined;
  edit = (): Promise<boolean> => Promise.resolve(false);
  /** Called when the page begins to work and when it is done. */
  onBusy: (isBusy: boolean) => void = () => {};
  readonly activity = new Activity((isBusy) => this.onBusy(isBusy));
  /** Set while the map is drawn. */
  map: MapControl | undefined;
  arranged: Session["arranged"];
  /** Calls off what is being fetched or read. */
  #reading: AbortController | undefined;
  /** The last network or address that was asked for; what arrives for an earlier one is dropped. */
  #wanted: object = {};
  /** What to do again when a part that could not be loaded is tried again. */
  #again: () => void = () => {};
  /** What is being asked of a large network: one question after another. */
  #asking: Promise<void> = Promise.resolve();
  readonly #loading = new Map<PartName, Promise<boolean>>();
  #files: readonly Opened[] = [];

  constructor(
    language: Language,
    readonly isEmbedded = false,
  ) {
    this.store = new Store(startState(language));
    this.store.subscribe((now, before) => {
      const missing = missingPart(now);
      if (missing && !now.partFailed) void this.load(missing);
      this.#announceAnswer(now, before);
    });
  }

  get state(): State {
    return this.store.state;
  }

  /** Does what the reader asks for; where the network and its question are locked, nothing that changes them. */
  update(action: (state: State) => State): void {
    this.store.update((state) => {
      const next = action(state);
      return state.locked && isOther(next, state) ? state : next;
    });
  }

  ask(action: (state: State) => State): void {
    if (!takesTurns(networkIn(this.state))) return this.update(action);
    const { opened } = this.state;
    const ask = async () => {
      const before = this.state;
      const next = action(before);
      await answerInTurns(next);
      if (this.state.opened === opened) this.update((state) => (state === before ? next : action(state)));
    };
    this.#asking = this.activity.during(this.#asking.then(ask)).catch(reportError);
  }

  /** Loads a part of the script into the state; false where it can't be had. */
  async load(name: PartName): Promise<boolean> {
    if (this.state.parts[name]) return true;
    const loading = this.#loading.get(name) ?? this.activity.during(this.#load(name));
    this.#loading.set(name, loading);
    return loading;
  }

  async #load(name: PartName): Promise<boolean> {
    try {
      const part = await lazyParts[name].load();
      this.store.update((state) => ({
        ...state,
        parts: { ...state.parts, [name]: part },
        partFailed: false,
      }));
      return true;
    } catch (error) {
      reportError(error);
      this.store.update((state) => ({ ...state, partFailed: true }));
      return false;
    } finally {
      this.#loading.delete(name);
    }
  }

  fail(error: unknown, again: () => void): void {
    reportError(error);
    this.#again = again;
    this.store.update((state) => ({ ...stopReading(state), partFailed: true }));
  }

  /** Tries again what could not be loaded. */
  retry(): void {
    this.store.update((state) => ({ ...state, partFailed: false }));
    const again = this.#again;
    this.#again = () => {};
    again();
  }

  /**
   * Shows what an address says, in the network that it names, or in the one that was opened for it. `key` is that of
   * the scenario that was open when the address was made, where it is one of this sitting.
   */
  async goTo(text: string, key = newKey(), opened?: Opened): Promise<void> {
    const wanted = (this.#wanted = {});
    await this.activity.during(
      (async () => {
        const target = opened ? { opened } : this.#targetOf(text);
        const [found, isLoaded] = await Promise.all([target, this.load("address")]);
        if (this.#wanted !== wanted) return;
        if (!isLoaded) this.#again = () => void this.goTo(text, key, opened);
        // What is kept nowhere else stays open.
        const kept = this.editing?.isAtRisk === true ? this.state.scenario : undefined;
        const follow = (state: State): State => {
          const next = state.parts.address?.followAddress(state, found, text, kept?.key ?? key) ?? state;
          return kept && next.scenario?.key !== kept.key ? { ...next, scenario: kept } : next;
        };
        const before = this.state;
        const next = follow(before);
        await answerInTurns(next);
        if (this.#wanted !== wanted) return;
        this.store.update((state) => (state === before ? next : follow(state)));
      })(),
    );
  }

  /** The network that an address is about; one of a file that is not open may be kept in this browser. */
  async #targetOf(text: string): Promise<Target> {
    const target = await targetOf(text, this.state, this.#files);
    if (target.needed?.kind !== "network") return target;
    const { name, mark } = target.needed;
    const kept = await findKept(name, mark);
    const read = kept && (await readFrom(kept.content, kept));
    return read && "network" in read ? { opened: this.#remember(read) } : target;
  }

  #remember(opened: Opened): Opened {
    if (opened.file) this.#files = [opened, ...this.#files].slice(0, mostFiles);
    return opened;
  }

  /** Opens one of the networks that the explorer comes with; with another one, to be compared with it. */
  async openBundled(id: string | undefined, other?: string): Promise<boolean> {
    const wanted = (this.#wanted = {});
    return this.activity.during(
      (async () => {
        try {
          const { loadBundled } = await lazyBundled.load();
          const { opened, whatIf } = await loadBundled(id, other);
          if (this.#wanted !== wanted || !opened) return false;
          this.store.update((state) => openNetwork(state, opened, whatIf));
          return true;
        } catch (error) {
          this.fail(error, () => void this.openBundled(id, other));
          return false;
        }
      })(),
    );
  }

  /** Opens the network that the page begins with, and shows what an address says. */
  async start(address: string): Promise<void> {
    if (address !== "") await this.goTo(address);
    if (this.state.opened || this.state.needed || this.state.partFailed) return;
    const opened = await loadFirst();
    const { unknown } = this.state;
    this.store.update((state) => ({ ...openNetwork(state, opened), unknown }));
  }

  /**
   * Reads a file of the user's and opens it, or a network that this browser keeps; a bad one changes nothing but the
   * message.
   */
  async openFile(file: File, kept?: string): Promise<void> {
    const megabytes = Math.ceil(file.size / 1_000_000);
    if (megabytes > mostMegabytes) {
      this.store.update((state) => stopReading(state, { kind: "too-big", file: file.name, megabytes }));
      return;
    }
    await this.#open(file, { name: file.name, content: file, kept });
  }

  /**
   * Opens the network at an address, or one whose content is there; `then` is done to the state as it opens. The last
   * that is asked for is the one that opens.
   */
  openSource(source: string | File, then?: (state: State) => State): Promise<void> {
    return this.activity.during(this.#openSource(source, then));
  }

  async #openSource(source: string | File, then?: (state: State) => State): Promise<void> {
    this.cancelReading();
    if (typeof source !== "string") return this.#open(source, { name: source.name }, then);
    const { signal } = (this.#reading = new AbortController());
    this.store.update((state) => startReading(state, source));
    const part = await sourcePart.load().catch((error: unknown) => {
      if (!signal.aborted) this.fail(error, () => void this.openSource(source, then));
    });
    const content = await part?.fetchNetwork(source, signal);
    if (!content || signal.aborted) return;
    if (!(content instanceof Blob)) return this.store.update((state) => stopReading(state, content));
    await this.#open(content, { name: source.split(/[?#]/)[0]?.split("/").at(-1) ?? source }, then);
  }

  /** Calls off the reading of a file. */
  cancelReading(): void {
    // What was called off is let go: its reason holds on to what was on the screen then.
    this.#reading?.abort();
    this.#reading = undefined;
    this.store.update((state) => stopReading(state));
  }

  #open(content: Blob, from: Origin, then?: (state: State) => State): Promise<void> {
    this.#wanted = {};
    return this.activity.during(this.#openWhenRead(content, from, then));
  }

  async #openWhenRead(content: Blob, from: Origin, then?: (state: State) => State): Promise<void> {
    this.cancelReading();
    const reading = (this.#reading = new AbortController());
    this.store.update((state) => startReading(state, from.name));
    const read = await readFrom(content, from, reading.signal).catch((error: unknown) => {
      if (this.#reading === reading) this.fail(error, () => void this.#open(content, from, then));
    });
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    if (!read) return;
    if (!("network" in read)) {
      this.store.update((state) => stopReading(state, read));
      return;
    }
    await this.#show(this.#remember(read), then);
    if (read.file) this.announce(appWords[this.state.language].file.opened(read.file.name));
  }

  /** Shows a network that has been read: what the address asks of it that needed its file, else its first question. */
  async #show(opened: Opened, then = (state: State) => state): Promise<void> {
    const { needed } = this.state;
    const isNeeded = needed?.kind === "network" && needed.name === opened.network.model.id;
    if (!isNeeded) {
      this.store.update((state) => then(openNetwork({ ...state, needed: undefined }, opened)));
      return;
    }
    await this.goTo(addressNeeding(needed, this.state), undefined, opened);
    if (needed.mark !== opened.file?.mark)
      this.store.update((state) => ({ ...state, needed: { ...needed, isOther: true } }));
  }

  /** Announces the answer to a new question, or the route that is shown now. */
  #announceAnswer(now: State, before: State): void {
    const answer = answerIn(now);
    const network = networkIn(now);
    if (!answer || !network) return;
    const entry = openEntryIn(now);
    const isOther = entry !== undefined && entry !== openEntryIn(before);
    if (answer !== answerIn(before)) {
      const sentences = [answerSummary(network, answer, now.language)];
      if (isOther) sentences.push(this.#route(now));
      this.announce(sentences.join(" "));
    } else if (isOther || routeIndexIn(now) !== routeIndexIn(before)) this.announce(this.#route(now));
  }

  #route(now: State): string {
    const shown = shownIn(now);
    return shown ? routeSummary(shown, now.language) : "";
  }
}

async function readFrom(content: Blob, from: Origin, signal?: AbortSignal): Promise<Opened | Failure> {
  const { readNetwork } = await readerPart.load();
  signal?.throwIfAborted();
  return readNetwork(content, from, signal);
}

/** Works out what a state asks of a large network, with the page's turns before, between and after. */
async function answerInTurns(state: State): Promise<void> {
  const [network, question] = [networkIn(state), questionIn(state)];
  if (!network || !question || !takesTurns(network)) return;
  await nextTurn();
  await prepareAnswer(network, question);
  await nextTurn();
}

/** Whether the network, or what is asked of it, is another. */
function isOther(now: State, before: State): boolean {
  return (["opened", "question", "whatIf", "scenario"] as const).some((key) => now[key] !== before[key]);
}

/** The file of a network that this browser keeps; undefined where it keeps none, or can't say. */
async function findKept(model: string, mark: string): Promise<(Origin & { content: Blob }) | undefined> {
  try {
    const { KeptNetworks, toFile } = await keptPart.load();
    const found = (await new KeptNetworks().list()).find((one) => one.model === model && one.mark === mark);
    return found && { name: found.file, content: toFile(found), kept: found.id };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
