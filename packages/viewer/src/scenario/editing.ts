import {
  languages,
  textIn,
  type CheckedModel,
  type Issue,
  type Language,
  type Scenario,
  type ScenarioChange,
} from "@polku/core";
import { applyScenario, changesOf, describeChanges, type AppliedChanges } from "@polku/core/scenarios";
import { diffModels, type Network } from "@polku/core";
import { toId } from "@polku/core/model";
import { newKey } from "../platform/new-key.js";
import type { Session } from "../ui/session.js";
import { saveFile } from "../platform/save-file.js";
import { selectService } from "../state/actions.js";
import { scenarioMark } from "../state/address.js";
import { editScenario, redoEdit, undoEdit, withNotes } from "../state/changes.js";
import { changedIn, changesIn, scenarioIn } from "../state/derive.js";
import { closeScenario, openScenario } from "../state/open-scenario.js";
import type { EditLabel, State } from "../state/state.js";
import { effectText } from "./effect-text.js";
import { keepOpenScenario, openScenarioKept } from "./open-scenario.js";
import { scenarioWords } from "./words/words.js";
import type { OpenRecord } from "./store/open-record.js";
import type { Kept } from "./store/record.js";
import { isAtRisk, type SaveState } from "./store/save-state.js";
import { toScenarioFile } from "./store/scenario-file.js";
import { ScenarioStore, type OpenResult } from "./store/scenario-store.js";
import type { EditedSection } from "./words/words.js";

/** What a form is to add, or with an id to change, and what it begins with. */
export interface FormRequest {
  readonly section: EditedSection;
  readonly id?: string;
  readonly value?: Readonly<Record<string, unknown>>;
}

/** A link one end of which is to be picked. */
export interface Pick {
  readonly end: "from" | "to";
  /** The service at its other end. */
  readonly fixed: string;
  readonly request: FormRequest;
}

/**
 * Edits the scenario of the state, and keeps it in the browser: every edit is checked and becomes part of the
 * state, and what becomes of the scenario there is saved. A `change` event follows every change of what is kept;
 * a `form` event asks for a form.
 */
export class Editing extends EventTarget {
  readonly store = new ScenarioStore();
  readonly #session: Session;
  #record: OpenRecord | undefined;
  /** The key of the scenario that is about to be kept. */
  #keeping: string | undefined;
  #elsewhere: Kept | undefined;
  #pick: Pick | undefined;
  readonly #ends = new AbortController();

  constructor(session: Session) {
    super();
    this.#session = session;
    const { signal } = this.#ends;
    const stop = session.store.subscribe((now, before) => this.#onState(now, before));
    signal.addEventListener("abort", stop);
    addEventListener("beforeunload", (event) => this.isAtRisk && event.preventDefault(), { signal });
  }

  /** Ends with the explorer. */
  end(): void {
    this.#ends.abort();
    this.#record?.abandon();
    this.store.close();
  }

  /** The scenario that is open, of this network or waiting for its own. */
  get scenario(): Scenario | undefined {
    return this.#session.state.scenario?.history.value;
  }

  /** The scenario that was asked for, but that another window edits. */
  get elsewhere(): Kept | undefined {
    return this.#elsewhere;
  }

  /** The model that scenarios change: the open network as it was read. */
  get model(): CheckedModel | undefined {
    return this.#session.state.opened?.network.model;
  }

  /** The network as the scenario leaves it, whichever version is looked at. */
  get changed(): Network | undefined {
    const changed = changedIn(this.#session.state);
    return changed?.ok === true ? changed.network : undefined;
  }

  /** Where the scenario is saved; undefined for one from an address that nothing was done with yet. */
  get saveState(): SaveState | undefined {
    const key = this.#session.state.scenario?.key;
    if (key === undefined) return undefined;
    if (this.#record?.id === key) return this.#record.saveState;
    return this.#keeping === key ? { kind: "window", because: "saving" } : undefined;
  }

  /** Whether another window has the scenario now: edits go on in memory, or as a copy. */
  get isElsewhere(): boolean {
    return this.#record?.isElsewhere === true;
  }

  /** The id under which the browser keeps the scenario. */
  get keptId(): string | undefined {
    return this.#record?.id;
  }

  /** Whether something would be lost with the window. */
  get isAtRisk(): boolean {
    const { saveState, scenario } = this;
    return (
      saveState !== undefined && isAtRisk(saveState) && scenario !== undefined && scenario.changes.length > 0
    );
  }

  /** The end of a link that is to be picked. */
  get pick(): Pick | undefined {
    return this.#pick;
  }

  /** Whether the scenario is one of the open network; of another one it waits until that is open again. */
  get isHere(): boolean {
    return scenarioIn(this.#session.state) !== undefined;
  }

  /** Begins a new scenario, with the changes that a what-if has. */
  async begin(): Promise<void> {
    const { model } = this;
    if (!model) return;
    const listing = await this.store.list();
    const { state } = this.#session;
    const title = scenarioWords[state.language].newName(listing.ok ? listing.found.length + 1 : 1);
    const changes = state.question?.ask === "what-if" ? [...changesIn(state)] : [];
    await this.beginWith({ polku: 1, scenario: toId(title), of: model.id, title, changes });
  }

  /** Opens a scenario that this browser does not keep yet, and keeps it: from a file, or a copy. */
  async beginWith(scenario: Scenario, file?: string): Promise<void> {
    if (!(await this.leave())) return;
    const key = newKey();
    this.#session.update((state) => openScenario(state, key, scenario));
    await this.keep();
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

  /**
   * Opens the scenario that was open when the page was left; one that the address brings is opened only where it
   * is the same.
   */
  async restore(): Promise<void> {
    const kept = openScenarioKept();
    if (!kept || this.#record || kept.of !== this.model?.id) return;
    const { state } = this.#session;
    const now = scenarioIn(state)?.changes ?? (state.question?.ask === "what-if" ? changesIn(state) : []);
    const { needed } = state;
    if (now.length > 0 || needed?.kind === "scenario") {
      const listing = await this.store.list();
      const found = listing.ok ? listing.found.find(({ id }) => id === kept.id) : undefined;
      if (found?.kind !== "kept") return;
      if (needed?.kind === "scenario" && scenarioMark(found.scenario) !== needed.mark) return;
      if (now.length > 0 && !isSame(now, found.scenario.changes) && !isSame(now, changesOf(found.scenario)))
        return;
    }
    await this.open(kept.id);
  }

  /** Opens a kept scenario; where another window has it, it can be taken over. */
  async open(id: string, how: "open" | "takeOver" = "open"): Promise<OpenResult["kind"]> {
    if (this.#record?.id === id && !this.isElsewhere) return "open";
    if (!this.isElsewhere && !(await this.leave())) return "unreadable";
    const opened = await this.store[how](id);
    this.#elsewhere = opened.kind === "elsewhere" ? opened.kept : undefined;
    if (opened.kind === "open") {
      this.#take(opened.record);
      this.#session.update((state) => openScenario(state, id, opened.record.scenario));
      this.#answerNeeded();
    } else if (opened.kind === "missing") keepOpenScenario(undefined);
    this.#notify();
    return opened.kind;
  }

  /** Asks what an address asks whose scenario had to be opened from elsewhere. */
  #answerNeeded(): void {
    const { needed, opened, parts, scenario } = this.#session.state;
    const part = parts.address;
    if (needed?.kind !== "scenario" || !opened || !part || !scenario || !this.isHere) return;
    const address = part.readAddress(needed.address, opened);
    const isOther = scenarioMark(scenario.history.value) !== needed.mark;
    this.#session.update((state) => ({
      ...part.followAddress(state, address, scenario.key, true),
      needed: isOther ? { ...needed, isOther } : undefined,
    }));
  }

  /** A copy of the scenario that another window has, to go on with here. */
  async copyElsewhere(): Promise<void> {
    const { language } = this.#session.state;
    const scenario = this.#elsewhere?.scenario ?? this.scenario;
    if (!scenario) return;
    this.#release();
    const title = scenarioWords[language].copyOf(textIn(scenario.title, language));
    await this.beginWith({ ...scenario, title, scenario: toId(title) || scenario.scenario });
  }

  /** Closes the scenario; false where something is not kept anywhere: it stays open. */
  async leave(): Promise<boolean> {
    const record = this.#record;
    if (record && !record.isElsewhere) {
      const isWritten = await record.close();
      // What is in a file as it is may go.
      if (!isWritten && this.isAtRisk) return false;
      if (!isWritten) record.abandon();
      else if (record.scenario.changes.length === 0) await this.store.remove(record.id);
      keepOpenScenario(undefined);
    }
    this.#close();
    return true;
  }

  /** Closes the scenario, whatever is lost by it. */
  discard(): void {
    keepOpenScenario(undefined);
    this.#close();
  }

  #close(): void {
    this.#release();
    this.#pick = undefined;
    this.#elsewhere = undefined;
    this.#session.update(closeScenario);
    this.#notify();
  }

  #release(): void {
    this.#record?.abandon();
    this.#record = undefined;
  }

  /** Makes changes; what keeps them from being made comes back, with paths in the last of the changes. */
  edit(changes: readonly ScenarioChange[]): readonly Issue[] {
    const { model, scenario } = this;
    if (!model || !scenario) return [];
    const proposed = { ...scenario, changes: [...scenario.changes, ...changes] };
    const applied = applyScenario(model, proposed);
    if (!applied.ok) return applied.issues.filter(({ severity }) => severity === "error");
    const label = labelOf((language) =>
      describeChanges(model, changesOf(proposed), language).slice(-changes.length).join(" "),
    );
    // A scenario holds the difference alone: what is changed twice is one change, what is undone none.
    const simplest = withNotes(diffModels(model, applied.model), proposed.changes);
    this.#session.update((state) =>
      editScenario(state, { ...proposed, changes: simplest }, label, applied.model),
    );
    this.#announce(label?.[this.#session.state.language] ?? "", this.#tookAlong(applied));
    return [];
  }

  /** Takes one change out of the list; what others need of it comes back, and it stays. */
  takeBack(index: number): readonly Issue[] {
    const { model, scenario } = this;
    if (!model || !scenario) return [];
    const next = { ...scenario, changes: scenario.changes.toSpliced(index, 1) };
    const applied = applyScenario(model, next);
    if (!applied.ok) return applied.issues.filter(({ severity }) => severity === "error");
    const label = labelOf((language) =>
      scenarioWords[language].tookBack(describeChanges(model, changesOf(scenario), language)[index] ?? ""),
    );
    this.#session.update((state) => editScenario(state, next, label, applied.model));
    return [];
  }

  /** Gives the scenario another name; its id follows where it was made of the name. */
  rename(name: string): void {
    const { scenario } = this;
    const title = name.trim();
    if (!scenario || title === "") return;
    const { language } = this.#session.state;
    const before = textIn(scenario.title, language);
    if (before === title) return;
    const id = scenario.scenario === toId(before) ? toId(title) || scenario.scenario : scenario.scenario;
    const text = typeof scenario.title === "string" ? title : { ...scenario.title, [language]: title };
    const label = labelOf((other) => scenarioWords[other].renamed(title));
    this.#session.update((state) => editScenario(state, { ...scenario, scenario: id, title: text }, label));
  }

  /** Asks for a form to be opened. */
  ask(request: FormRequest): void {
    this.dispatchEvent(new CustomEvent("form", { detail: request }));
  }

  /** Waits until the other end of a link is selected, and goes on with its form then; undefined ends that. */
  pickEnd(pick: Pick | undefined): void {
    this.#pick = pick;
    if (pick) {
      this.#session.update((state) => selectService(state, pick.fixed));
      this.#session.map?.takeFocus();
    }
    this.#notify();
  }

  undo(): void {
    this.#step(undoEdit, "past", "undone");
  }

  redo(): void {
    this.#step(redoEdit, "future", "redone");
  }

  #step(action: (state: State) => State, where: "past" | "future", word: "undone" | "redone"): void {
    const step = this.#session.state.scenario?.history[where];
    if (!step || !this.isHere) return;
    this.#session.update(action);
    const { language } = this.#session.state;
    const words = scenarioWords[language];
    this.#announce(words[word](step.label?.[language] ?? words.fromLink));
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

  /** Tries again to write what is not written. */
  async retry(): Promise<void> {
    await (this.#record ? this.#record.retry() : this.keep());
  }

  /** Announces what was done, and what it does to the open question. */
  #announce(...sentences: readonly string[]): void {
    const all = [...sentences, effectText(this.#session) ?? ""];
    this.#session.announce(all.filter((one) => one !== "").join(" "));
  }

  #tookAlong(applied: AppliedChanges): string {
    const gone = applied.ok ? applied.aftermath.filter(({ became }) => became === "removed").length : 0;
    return gone === 0 ? "" : scenarioWords[this.#session.state.language].tookAlong(gone);
  }

  #take(record: OpenRecord): void {
    this.#record = record;
    this.#elsewhere = undefined;
    keepOpenScenario({ id: record.id, of: record.scenario.of });
    record.addEventListener("change", () => this.#notify());
    const open = this.#session.state.scenario;
    if (open?.key === record.id) record.save(open.history.value);
    this.#notify();
  }

  /** Saves what has become of the scenario; another one in its place lets its record go. */
  #onState(now: State, before: State): void {
    if (now.selected !== before.selected) this.#onSelected(now.selected);
    const open = now.scenario;
    if (open === before.scenario && now.opened === before.opened) return;
    const record = this.#record;
    if (record && open && record.id === open.key) record.save(open.history.value);
    else if (record && !record.isElsewhere) {
      this.#record = undefined;
      void record.close().then((isWritten) => !isWritten && record.abandon());
    } else if (open && open.key === before.scenario?.key && open !== before.scenario) void this.keep();
    this.#notify();
  }

  #onSelected(selected: readonly string[]): void {
    const picked = selected.at(-1);
    const pick = this.#pick;
    if (!pick || picked === undefined || picked === pick.fixed) return;
    this.#pick = undefined;
    this.#session.update((state) => selectService(state, pick.fixed));
    this.#notify();
    this.ask({ ...pick.request, value: { ...pick.request.value, [pick.end]: picked } });
  }

  #notify(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function labelOf(label: (language: Language) => string): EditLabel {
  return Object.fromEntries(
    languages.map((language) => [language, label(language)]),
  ) as NonNullable<EditLabel>;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
