import { textIn, type CheckedModel, type Issue, type Scenario, type Text } from "@polku/core";
import { toId } from "@polku/core/model";
import { newKey } from "../platform/new-key.js";
import type { Session } from "../ui/session.js";
import { saveFile } from "../platform/save-file.js";
import { addressNeeding, scenarioMark } from "../state/address.js";
import { changesIn, scenarioIn } from "../state/derive.js";
import { closeScenario, openScenario, withStory } from "../state/open-scenario.js";
import { listSteps } from "../state/history.js";
import type { OpenScenario, State } from "../state/state.js";
import { takeBackChange } from "./edit-scenario.js";
import { FormRequests } from "./form-requests.js";
import { keepOpenScenario } from "./open-scenario.js";
import type { SetAside } from "./restore-scenario.js";
import { scenarioWords } from "./words/words.js";
import type { OpenRecord } from "./store/open-record.js";
import type { Kept } from "./store/record.js";
import { isAtRisk, type SaveState } from "./store/save-state.js";
import { toScenarioFile } from "./store/scenario-file.js";
import { keepsNothing } from "./store/keeps-nothing.js";
import { ScenarioStore, type OpenResult } from "./store/scenario-store.js";

/**
 * Opens and closes scenarios, and saves the open one in the browser after every edit. A `change` event follows
 * every change of what is saved.
 */
export class Editing extends EventTarget {
  readonly store: ScenarioStore;
  readonly forms: FormRequests;
  readonly #session: Session;
  #record: OpenRecord | undefined;
  /** The key of the scenario that is about to be kept. */
  #keeping: string | undefined;
  #elsewhere: Kept | undefined;
  #aside: SetAside | undefined;
  #refused: readonly Issue[] = [];
  readonly #ends = new AbortController();

  constructor(session: Session) {
    super();
    this.#session = session;
    this.store = new ScenarioStore(session.isEmbedded ? keepsNothing() : {});
    this.forms = new FormRequests(session);
    const { signal } = this.#ends;
    const stop = session.store.subscribe((now, before) => this.#onState(now, before));
    signal.addEventListener("abort", stop);
    // Of another's page, that one decides.
    if (!session.isEmbedded)
      addEventListener("beforeunload", (event) => this.isAtRisk && event.preventDefault(), { signal });
  }

  /** Called when the explorer leaves the page. */
  end(): void {
    this.#ends.abort();
    this.#record?.abandon();
    this.store.close();
  }

  /** The scenario that is open, of this network or waiting for its own. */
  get scenario(): Scenario | undefined {
    return this.#session.state.scenario?.history.value;
  }

  /** A scenario that was to be opened, but that another window is editing. */
  get elsewhere(): Kept | undefined {
    return this.#elsewhere;
  }

  /** The model that scenarios change: the open network as it was read. */
  get model(): CheckedModel | undefined {
    return this.#session.state.opened?.network.model;
  }

  /** Where the scenario is saved; undefined for one from an address that has not been edited yet. */
  get saveState(): SaveState | undefined {
    const key = this.#session.state.scenario?.key;
    if (key === undefined) return undefined;
    if (this.#record?.id === key) return this.#record.saveState;
    return this.#keeping === key ? { kind: "window", because: "saving" } : undefined;
  }

  /** Why a change could not be taken back alone. */
  get refused(): readonly Issue[] {
    return this.#refused;
  }

  /** Whether another window has taken the scenario over: edits stay in this window, or go into a copy. */
  get isElsewhere(): boolean {
    return this.#record?.isElsewhere === true;
  }

  /** The id under which the browser keeps the scenario. */
  get keptId(): string | undefined {
    return this.#record?.id;
  }

  /** Whether closing the window would lose changes. */
  get isAtRisk(): boolean {
    const { saveState, scenario } = this;
    return (
      saveState !== undefined && isAtRisk(saveState) && scenario !== undefined && scenario.changes.length > 0
    );
  }

  /** Whether the scenario is one of the open network; of another one it waits until that is open again. */
  get isHere(): boolean {
    return scenarioIn(this.#session.state) !== undefined;
  }

  /**
   * Begins a new scenario, with the changes that a what-if has; without a title, with a number. `fill` makes changes in
   * it before anything shows or tells of it.
   */
  begin(title?: Text, fill?: () => void): Promise<void> {
    return this.#session.activity.during(this.#begin(title, fill));
  }

  async #begin(title?: Text, fill?: () => void): Promise<void> {
    const { model } = this;
    if (!model) return;
    const listing = await this.store.list();
    const { state } = this.#session;
    const numbered = scenarioWords[state.language].newName(listing.ok ? listing.found.length + 1 : 1);
    const changes = state.question?.ask === "what-if" ? [...changesIn(state)] : [];
    const scenario = toId(textIn(title ?? numbered, state.language)) || toId(numbered);
    const begun = { polku: 1, scenario, of: model.id, title: title ?? numbered, changes } as const;
    await this.beginWith(begun, undefined, fill);
  }

  /** Opens a scenario that this browser does not keep yet, and keeps it: from a file, or a copy. */
  async beginWith(scenario: Scenario, file?: string, fill?: () => void): Promise<void> {
    if (!(await this.leave())) return;
    const key = newKey();
    this.#session.update((state) => openScenario(state, key, scenario));
    const kept = this.keep();
    fill?.();
    await kept;
    if (file === undefined) return;
    this.#record?.markInFile(file);
    this.#answerNeeded();
  }

  /** Keeps the open scenario in the browser. */
  async keep(): Promise<void> {
    const open = this.#session.state.scenario;
    if (!open || this.#record?.id === open.key || this.#keeping === open.key) return;
    this.#keeping = open.key;
    this.#notify();
    const record = await this.store.begin(open.key, open.history.value);
    this.#keeping = undefined;
    if (this.#session.state.scenario?.key === open.key) this.#take(record);
    else if (!(await record.close())) record.abandon();
  }

  /** A kept scenario that did not come back with the page. */
  get aside(): SetAside | undefined {
    return this.#aside;
  }

  setAside(aside: SetAside | undefined): void {
    this.#aside = aside;
    this.#notify();
  }

  /** Opens a kept scenario; where another window has it, it can be taken over. */
  open(id: string, how: "open" | "takeOver" = "open"): Promise<OpenResult["kind"]> {
    return this.#session.activity.during(this.#open(id, how));
  }

  async #open(id: string, how: "open" | "takeOver"): Promise<OpenResult["kind"]> {
    if (this.#record?.id === id && !this.isElsewhere) return "open";
    const own = this.#record?.id === id ? this.#unsaved() : undefined;
    const { story } = this.#session.state;
    if (!this.isElsewhere && !(await this.leave())) return "unreadable";
    const opened = await this.store[how](id);
    this.#elsewhere = opened.kind === "elsewhere" ? opened.kept : undefined;
    if (opened.kind === "open") {
      const { record } = opened;
      const { past, future } = record.steps;
      // What was edited here while the other window had it is one step back.
      const steps = own ? { past: [{ label: undefined, value: own }, ...past], future } : { past, future };
      this.#session.update((state) => withStory(openScenario(state, id, record.scenario, steps), story));
      this.#take(record);
      this.#answerNeeded();
    } else if (opened.kind === "missing") this.#keepOpen(undefined);
    this.#notify();
    return opened.kind;
  }

  /** The scenario with edits that are in this window alone, since another window has taken it over. */
  #unsaved(): Scenario | undefined {
    return this.isElsewhere && this.#record?.saveState.kind !== "browser"
      ? this.#record?.scenario
      : undefined;
  }

  /** Asks the question of an address that was waiting for this scenario. */
  #answerNeeded(): void {
    const { needed, opened, parts, scenario } = this.#session.state;
    const part = parts.address;
    if (needed?.kind !== "scenario" || !opened || !part || !scenario || !this.isHere) return;
    const isOther = scenarioMark(scenario.history.value) !== needed.mark;
    this.#session.update((state) => ({
      ...part.followAddress(state, { opened }, addressNeeding(needed, state), scenario.key, true),
      needed: isOther ? { ...needed, isOther } : undefined,
    }));
  }

  /** Opens a copy of the scenario that another window is editing. */
  async copyElsewhere(): Promise<void> {
    const { language } = this.#session.state;
    const scenario = this.#elsewhere?.scenario ?? this.scenario;
    if (!scenario) return;
    this.#release();
    const title = scenarioWords[language].copyOf(textIn(scenario.title, language));
    await this.beginWith({ ...scenario, title, scenario: toId(title) || scenario.scenario });
  }

  /** Closes the scenario; false, and it stays open, where changes are not saved anywhere. */
  leave(): Promise<boolean> {
    return this.#session.activity.during(this.#leave());
  }

  async #leave(): Promise<boolean> {
    const record = this.#record;
    if (record && !record.isElsewhere) {
      const isWritten = await record.close();
      // What is saved in a file may be closed.
      if (!isWritten && this.isAtRisk) return false;
      if (!isWritten) record.abandon();
      else if (record.scenario.changes.length === 0) await this.store.remove(record.id);
      this.#keepOpen(undefined);
    }
    this.#close();
    return true;
  }

  /** Closes the scenario, whose changes become part of the network by what `put` does: it is kept no longer. */
  async finish(put: () => void): Promise<void> {
    const record = this.#record;
    this.#record = undefined;
    this.#keepOpen(undefined);
    put();
    if (record && !record.isElsewhere) {
      if (!(await record.close())) record.abandon();
      await this.store.remove(record.id);
    }
    this.#notify();
  }

  /** Closes the scenario without saving it. */
  discard(): void {
    this.#keepOpen(undefined);
    this.#close();
  }

  #close(): void {
    this.#release();
    this.forms.pickEnd(undefined);
    this.#elsewhere = undefined;
    this.#session.update(closeScenario);
    this.#notify();
  }

  #release(): void {
    this.#record?.abandon();
    this.#record = undefined;
  }

  /** Takes one change out of the list; where others need it, it stays, and `refused` says why. */
  takeBack(index: number): void {
    this.#refused = takeBackChange(this.#session, index);
    this.#notify();
  }

  /** Saves the scenario as a file that the command line applies. */
  save(): void {
    const { scenario } = this;
    if (!scenario) return;
    const file = toScenarioFile(scenario);
    saveFile(new Blob([file.text], { type: file.type }), file.name);
    this.#record?.markInFile(file.name);
    this.#session.announce(scenarioWords[this.#session.state.language].savedAs(file.name));
  }

  /** Tries again to save. */
  async retry(): Promise<void> {
    await (this.#record ? this.#record.retry() : this.keep());
  }

  #take(record: OpenRecord): void {
    this.#record = record;
    this.#elsewhere = undefined;
    this.#keepOpen({ id: record.id, of: record.scenario.of });
    record.addEventListener("change", () => this.#notify());
    const open = this.#session.state.scenario;
    if (open?.key === record.id) save(record, open);
    this.#notify();
  }

  /** Saves the scenario after an edit; closes its record where another scenario was opened. */
  #onState(now: State, before: State): void {
    if (now.selected !== before.selected) this.forms.onSelected(now.selected);
    const open = now.scenario;
    if (open === before.scenario && now.opened === before.opened) return;
    this.#refused = [];
    const record = this.#record;
    if (record && open && record.id === open.key) save(record, open);
    else if (record && !record.isElsewhere) {
      this.#record = undefined;
      void record.close().then((isWritten) => !isWritten && record.abandon());
    } else if (open && open.key === before.scenario?.key && open !== before.scenario) void this.keep();
    this.#notify();
  }

  /** Remembers which scenario is open, for when the page is opened again. */
  #keepOpen(open: Parameters<typeof keepOpenScenario>[0]): void {
    if (!this.#session.isEmbedded) keepOpenScenario(open);
  }

  #notify(): void {
    this.dispatchEvent(new Event("change"));
  }
}

/** How many edits to take back, and to make again, the browser keeps. */
const mostSteps = 50;

function save(record: OpenRecord, { history }: OpenScenario): void {
  record.save(history.value, listSteps(history, mostSteps));
}
