import { compileNetwork, type CheckedModel, type Language, type Network } from "@polku/core";
import { Activity } from "./activity.js";
import { nextTurn } from "../map/scene/steps.js";
import * as actions from "../state/actions.js";
import { answerSummary } from "../answers/answer-summary.js";
import { askQuestion, chooseRoute, chooseWay } from "../state/ask.js";
import { readView } from "../state/address.js";
import { keepChanged } from "../state/changed-network.js";
import { waysIn } from "../state/choosable.js";
import { overviewOf } from "../state/overview-of.js";
import { originalOf } from "../state/opened-as.js";
import { readQuestion } from "../state/question-address.js";
import { shownIn } from "../state/shown.js";
import { firstQuestion } from "../state/first-question.js";
import { hidesNothing } from "../state/hidden.js";
import { loadWhatIfPart, NotLoadedError } from "../state/late-part.js";
import { networkOf } from "../state/opened-as.js";
import { findStory, tellStory, unknownStory } from "../state/story.js";
import { startState, type Opened, type State } from "../state/state.js";
import { Store } from "../state/store.js";
import { wordsIn } from "../words/words-in.js";
import type { Words } from "../words/words-in.js";
import { FileReading, mostMegabytes, type Read } from "../network/read-file.js";
import { routeSummary } from "../answers/route-summary.js";
import type { Editing } from "../scenario/editing.js";

/** What the map can be told from elsewhere. */
export interface MapControl {
  flyTo(service: string): void;
  takeFocus(): void;
  /** Lets all services but these fade, as while one searches; undefined ends it. */
  dimTo(services: readonly string[] | undefined): void;
}

/** What is known of a network that is to be opened; and which service its first question had best begin at. */
type Opening = Omit<Partial<Opened>, "network" | "question"> & { prefer?: string };

/** A part that is there sooner comes without a word; milliseconds. */
const untilTold = 250;

/** One explorer at work: its state, and what the state alone can't do (files, announcements, the map). */
export class Session {
  readonly store: Store;
  /** Says something to those who don't see the screen. */
  announce: (text: string) => void = () => {};
  /** What edits scenarios; set once it is loaded. */
  editing: Editing | undefined;
  /** Called when the page begins to work and when it is done. */
  onBusy: (isBusy: boolean) => void = () => {};
  readonly activity = new Activity((isBusy) => this.onBusy(isBusy));
  /** Set while the map is drawn. */
  map: MapControl | undefined;
  /** Resolves when no action waits any more, or can't be helped. */
  settled = Promise.resolve();
  #waiting: readonly ((state: State) => State)[] = [];
  #reading: FileReading | undefined;
  /** The last opening of a network that the explorer comes with; an earlier one that ends later is dropped. */
  #opening: object | undefined;

  constructor(language: Language) {
    this.store = new Store(startState(language));
    this.store.subscribe((now, before) => this.#tell(now, before));
  }

  get state(): State {
    return this.store.state;
  }

  get words(): Words {
    return wordsIn(this.state.language);
  }

  /** Does an action; one that needs a part which is not loaded yet is done when it is. */
  update(action: (state: State) => State): void {
    try {
      this.store.update(action);
    } catch (error) {
      if (!(error instanceof NotLoadedError)) throw error;
      this.#waiting = [...this.#waiting, action];
      this.settled = this.activity.during(this.retry());
    }
  }

  /** Loads what actions wait for and does them; they wait on where it can't be had. */
  async retry(): Promise<void> {
    const tell = (late: State["late"]) => this.store.update((state) => ({ ...state, late }));
    const timer = setTimeout(() => tell("loading"), untilTold);
    try {
      await loadWhatIfPart();
      const actions = this.#waiting;
      this.#waiting = [];
      for (const action of actions) this.update(action);
      if (this.state.late !== undefined) tell(undefined);
    } catch (error) {
      reportError(error);
      tell("failed");
    } finally {
      clearTimeout(timer);
    }
  }

  /** Opens a valid model; `file` is undefined for the one that the explorer came with. */
  openModel(model: CheckedModel, about: Opening): void {
    this.#openNetwork(compileNetwork(model), about);
  }

  #openNetwork(network: Network, { file, bundled, becomes, warnings = [], prefer }: Opening): void {
    const question = firstQuestion(network, prefer);
    if (!question) {
      this.update((state) =>
        actions.stopReading(state, { kind: "no-services", file: file ?? network.model.id }),
      );
      return;
    }
    const opened = {
      network,
      file,
      warnings,
      question,
      ...(bundled === undefined ? {} : { bundled }),
      ...(becomes === undefined ? {} : { becomes }),
    };
    // What it is compared with is known as a whole, not by its changes alone.
    if (becomes?.network) keepChanged(network, becomes.changes, becomes.network);
    this.update((state) => actions.openNetwork(state, opened));
  }

  /**
   * Opens one of the networks that the explorer comes with; of an unknown one, only tells. With another
   * of them it can be asked what changes from the one to the other.
   */
  openBundled(id: string | undefined, other?: string): Promise<boolean> {
    return this.activity.during(this.#openBundled(id, other));
  }

  async #openBundled(id: string | undefined, other?: string): Promise<boolean> {
    const opening = (this.#opening = {});
    try {
      const { findBundled, loadBundled, nearestBundled } = await import("../network/bundled.js");
      const found = findBundled(id);
      if (!found) {
        const unknown = [
          { field: "network", key: "network", value: id ?? "", nearest: nearestBundled(id ?? "") },
        ] as const;
        if (!this.state.opened) await this.openBundled(undefined);
        this.update((state) => actions.tellUnknown(state, unknown));
        return false;
      }
      const { model, becomes } = await loadBundled(
        found,
        other === undefined ? undefined : findBundled(other),
      );
      if (this.#opening !== opening) return false;
      this.openModel(model, {
        prefer: "neuvola",
        ...(found.first ? {} : { bundled: found.id }),
        ...(becomes === undefined ? {} : { becomes }),
      });
      return true;
    } catch (error) {
      reportError(error);
      this.update((state) => actions.stopReading(state, { kind: "unreadable", file: id ?? "" }));
      return false;
    }
  }

  /** Shows what an address says, in the network that it names. */
  async goTo(address: string): Promise<void> {
    const { opened } = this.state;
    const { network, becomes } = readView(address);
    const isOwn = opened?.file !== undefined && network === undefined;
    const isOther =
      network !== opened?.bundled || (becomes !== undefined && becomes !== opened?.becomes?.bundled);
    const isThere = isOwn || !isOther || (await this.openBundled(network, becomes));
    // What is unknown has been told: the network that is open stays as it is.
    if (isThere) this.follow(address);
  }

  /** Shows what an address says: its view, and its question where the network knows all of it. */
  follow(address: string): void {
    const {
      view,
      layout,
      language,
      theme,
      about,
      telling,
      pointed,
      becomes,
      chosen,
      way = 1,
      side,
      selected,
      hidden,
    } = readView(address);
    this.update((state) => {
      const { opened } = state;
      if (!opened) return state;
      const { question: said, unknown } = readQuestion(
        address,
        opened.network,
        opened.question?.from,
        originalOf(opened),
      );
      const question = said && actions.withBecomes(opened, said, becomes);
      const story = telling && findStory(opened.network, telling.story);
      const told = story && telling && !question ? tellStory(state, story.id, telling.step) : undefined;
      const asked = {
        ...(told ?? askQuestion(state, question ?? opened.question)),
        telling: story && telling && { story: story.id, step: Math.min(telling.step, story.steps.length) },
        chosen: undefined,
      };
      if (telling && !story) unknown.push(unknownStory(opened.network, telling.story));
      const shown = waysIn(asked.answer) > 0 ? chooseWay(asked, way) : chooseRoute(asked, chosen, way);
      return {
        ...actions.setSide(shown, side ?? "b", side === undefined),
        selected: selected.filter((id) => asked.opened && networkOf(asked.opened, id)),
        hidden: hidden ?? hidesNothing,
        view: view ?? told?.view ?? "map",
        front: view === undefined ? asked.front : "view",
        layout: layout ?? "bands",
        language: language ?? state.language,
        theme: theme ?? state.theme,
        about,
        pointed: pointed !== undefined && overviewOf(opened.network, pointed) ? pointed : undefined,
        unknown,
      };
    });
  }

  /** Reads a file of the user's and opens it; a bad one changes nothing but the message. */
  async openFile(file: File): Promise<void> {
    const megabytes = Math.ceil(file.size / 1_000_000);
    if (megabytes > mostMegabytes) {
      this.update((state) => actions.stopReading(state, { kind: "too-big", file: file.name, megabytes }));
      return;
    }
    await this.#open(new FileReading(file, file.name), file.name, file.name);
  }

  /** Loads a network from an address on the same server. */
  async openSource(source: string): Promise<void> {
    this.update((state) => actions.startReading(state, source));
    try {
      const response = await fetch(source);
      if (!response.ok) throw new Error(String(response.status));
      // Many servers give a page of their own for what they don't have.
      if (response.headers.get("content-type")?.startsWith("text/html")) throw new Error("a web page");
      const name = source.split(/[?#]/)[0]?.split("/").at(-1) ?? source;
      await this.#open(new FileReading(await response.blob(), name), name, undefined);
    } catch {
      this.update((state) => actions.stopReading(state, { kind: "unreadable", file: source }));
    }
  }

  /** Calls off the reading of a file. */
  cancelReading(): void {
    this.#reading?.cancel();
    this.#reading = undefined;
    this.update((state) => actions.stopReading(state));
  }

  #open(reading: FileReading, name: string, file: string | undefined): Promise<void> {
    return this.activity.during(this.#openWhenRead(reading, name, file));
  }

  async #openWhenRead(reading: FileReading, name: string, file: string | undefined): Promise<void> {
    this.#reading?.cancel();
    this.#reading = reading;
    this.update((state) => actions.startReading(state, name));
    const read: Read = await reading.result;
    // A large network takes its time to come over from the worker, to be compiled, and to be shown: a turn each.
    await nextTurn();
    const network = read.kind === "model" ? compileNetwork(read.model) : undefined;
    await nextTurn();
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    if (read.kind === "model" && network) {
      this.#openNetwork(network, { file, warnings: read.warnings });
      if (file !== undefined) this.announce(this.words.file.opened(file));
    } else if (read.kind === "issues")
      this.update((state) => actions.stopReading(state, { kind: "issues", file: name, issues: read.issues }));
    else this.update((state) => actions.stopReading(state, { kind: "unreadable", file: name }));
  }

  /** Says what came of a question, or which route is shown now. */
  #tell(now: State, before: State): void {
    const { answer, opened, chosen, way, language } = now;
    if (!answer || !opened) return;
    if (answer !== before.answer) {
      const said = [answerSummary(opened.network, answer, language)];
      if (chosen !== undefined && chosen !== before.chosen) said.push(this.#route(now));
      this.announce(said.join(" "));
    } else if ((chosen !== undefined && chosen !== before.chosen) || way !== before.way)
      this.announce(this.#route(now));
  }

  #route(now: State): string {
    const shown = shownIn(now);
    return shown ? routeSummary(shown, now.language) : "";
  }
}
