import {
  diffModels,
  languages,
  textIn,
  type Change,
  type Issue,
  type Language,
  type Model,
  type Network,
  type Scenario,
  type ScenarioChange,
} from "@polku/core";
import { applyScenario, changesOf, describeChanges, type AppliedScenario } from "@polku/core/scenarios";
import { selectService } from "../state/actions.js";
import { changeNetwork } from "../state/changed-network.js";
import { setChanges, startEditing, stopEditing } from "../state/edit.js";
import { originalOf } from "../state/opened-as.js";
import type { State } from "../state/state.js";
import type { EditedSection } from "./words/words.js";
import type { OpenWork } from "./store/open-work.js";
import type { Kept } from "./store/record.js";
import { toScenarioFile } from "./store/scenario-file.js";
import { ScenarioStore, type Opened } from "./store/scenario-store.js";
import { isAtRisk } from "./store/where-is-work.js";
import type { Session } from "../app/session.js";
import { effectText } from "./effect-text.js";
import { idOf } from "./new-id.js";
import { keepOpenScenario, openScenarioKept } from "./open-scenario.js";
import { saveFile } from "../platform/save-file.js";
import { scenarioWords } from "./scenario-words.js";

/** What an edit did, in each language. */
type Label = Readonly<Record<Language, string>>;

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

/** The scenario that is edited in this window: every edit is checked, kept, and asked of the open network. */
export class Editing extends EventTarget {
  readonly store = new ScenarioStore<Label>();
  readonly #session: Session;
  #work: OpenWork<Label> | undefined;
  #elsewhere: Kept | undefined;
  #pick: Pick | undefined;
  readonly #ends = new AbortController();

  constructor(session: Session) {
    super();
    this.#session = session;
    const { signal } = this.#ends;
    signal.addEventListener(
      "abort",
      session.store.subscribe((now, before) => this.#onState(now, before)),
    );
    addEventListener("beforeunload", (event) => this.isAtRisk && event.preventDefault(), { signal });
  }

  /** Ends with the explorer. */
  end(): void {
    this.#ends.abort();
  }

  get work(): OpenWork<Label> | undefined {
    return this.#work;
  }

  /** The scenario that was asked for, but that another window has. */
  get elsewhere(): Kept | undefined {
    return this.#elsewhere;
  }

  /** The model that scenarios change: the open network as it was read. */
  get model(): Model | undefined {
    const { opened } = this.#session.state;
    return opened && originalOf(opened).model;
  }

  /** Whether something would be lost with the window. */
  get isAtRisk(): boolean {
    return this.#work !== undefined && isAtRisk(this.#work.where) && this.#work.scenario.changes.length > 0;
  }

  /** The network as the scenario leaves it, whichever side is looked at. */
  get changed(): Network | undefined {
    const { opened, changes } = this.#session.state;
    return opened && changeNetwork(originalOf(opened), changes);
  }

  /** The end of a link that is to be picked. */
  get pick(): Pick | undefined {
    return this.#pick;
  }

  /** Whether the scenario is one of the open network; of another one it waits until that is open again. */
  get isHere(): boolean {
    return this.#work !== undefined && this.#work.scenario.of === this.model?.id;
  }

  /** Begins a new scenario, with the changes that a link has brought along. */
  async begin(): Promise<void> {
    const { model } = this;
    if (!model) return;
    const { state } = this.#session;
    const listing = await this.store.list();
    const title = scenarioWords(state.language).newName(listing.ok ? listing.found.length + 1 : 1);
    await this.beginWith({
      polku: 1,
      scenario: idOf(title),
      of: model.id,
      title,
      changes: state.question?.ask === "what-if" ? [...state.changes] : [],
    });
  }

  /** Opens the scenario that was open when the page was left, unless a link brings other changes along. */
  async restore(): Promise<void> {
    const kept = openScenarioKept();
    if (!kept || this.#work || kept.of !== this.model?.id) return;
    const { question, changes } = this.#session.state;
    if (question?.ask === "what-if" && changes.length > 0) {
      const listing = await this.store.list();
      const found = listing.ok ? listing.found.find(({ id }) => id === kept.id) : undefined;
      if (found?.kind !== "kept" || !isSame(changesOf(found.scenario), changes)) return;
    }
    await this.open(kept.id);
  }

  /** Begins work on a scenario that this browser does not keep yet: from a file, or a copy. */
  async beginWith(scenario: Scenario, file?: string): Promise<void> {
    if (!(await this.leave())) return;
    this.#take(await this.store.begin(scenario));
    if (file !== undefined) this.#work?.markInFile(file);
  }

  /** Opens a kept scenario; where another window has it, that is told and it can be taken over. */
  async open(id: string, how: "open" | "takeOver" = "open"): Promise<Opened<Label>["kind"]> {
    if (this.#work?.id === id && !this.#work.isElsewhere) return "open";
    if (!this.#work?.isElsewhere && !(await this.leave())) return "unreadable";
    const opened = await this.store[how](id);
    this.#elsewhere = opened.kind === "elsewhere" ? opened.kept : undefined;
    if (opened.kind === "open") this.#take(opened.work);
    else if (opened.kind === "missing") keepOpenScenario(undefined);
    this.#tell();
    return opened.kind;
  }

  /** A copy of the scenario that another window has, to go on with here. */
  async copyElsewhere(): Promise<void> {
    const { language } = this.#session.state;
    const scenario = this.#elsewhere?.scenario ?? this.#work?.scenario;
    if (!scenario) return;
    if (this.#work?.isElsewhere) this.#work.abandon();
    this.#work = undefined;
    const title = scenarioWords(language).copyOf(textIn(scenario.title, language));
    await this.beginWith({ ...scenario, title, scenario: idOf(title) || scenario.scenario });
  }

  /** Ends editing here; false where something is not kept anywhere: it stays open. */
  async leave(): Promise<boolean> {
    const work = this.#work;
    if (!work || work.isElsewhere) {
      work?.abandon();
      this.#forget(false);
      return true;
    }
    if (!(await work.close())) {
      // What stands in a file as it is may go.
      if (isAtRisk(work.where) && work.scenario.changes.length > 0) return false;
      work.abandon();
    } else if (work.scenario.changes.length === 0) await this.store.remove(work.id);
    this.#forget();
    return true;
  }

  /** Ends editing here, whatever is lost by it. */
  discard(): void {
    this.#work?.abandon();
    this.#forget();
  }

  /** Makes changes; what keeps them from being made comes back, with paths in the last of the changes. */
  edit(changes: readonly ScenarioChange[]): readonly Issue[] {
    const { model } = this;
    const work = this.#work;
    if (!model || !work) return [];
    const proposed = { ...work.scenario, changes: [...work.scenario.changes, ...changes] };
    const applied = applyScenario(model, proposed);
    if (!applied.ok) return applied.issues.filter(({ severity }) => severity === "error");
    const label = (language: Language) =>
      describeChanges(model, changesOf(proposed), language).slice(-changes.length).join(" ");
    // A scenario says the difference alone: what is changed twice is one change, what is undone none.
    const simplest = withNotes(diffModels(model, applied.model), proposed.changes);
    this.#record({ ...proposed, changes: simplest }, label);
    const { language } = this.#session.state;
    this.#announce(label(language), this.#tookAlong(applied));
    return [];
  }

  /** Takes one change out of the list; what others need of it comes back, and it stays. */
  takeBack(index: number): readonly Issue[] {
    const { model } = this;
    const work = this.#work;
    if (!model || !work) return [];
    const { scenario } = work;
    const next = { ...scenario, changes: scenario.changes.toSpliced(index, 1) };
    const applied = applyScenario(model, next);
    if (!applied.ok) return applied.issues.filter(({ severity }) => severity === "error");
    this.#record(next, (language) =>
      scenarioWords(language).tookBack(describeChanges(model, changesOf(scenario), language)[index] ?? ""),
    );
    return [];
  }

  /** Gives the scenario another name; its id follows where it was made of the name. */
  rename(name: string): void {
    const work = this.#work;
    const title = name.trim();
    if (!work || title === "") return;
    const { scenario } = work;
    const { language } = this.#session.state;
    const before = textIn(scenario.title, language);
    if (before === title) return;
    const id = scenario.scenario === idOf(before) ? idOf(title) || scenario.scenario : scenario.scenario;
    const text = typeof scenario.title === "string" ? title : { ...scenario.title, [language]: title };
    this.#record({ ...scenario, scenario: id, title: text }, (other) => scenarioWords(other).renamed(title));
  }

  /** Asks for a form to be opened; whoever shows forms hears it. */
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
    this.#tell();
  }

  undo(): void {
    this.#step("undo");
  }

  redo(): void {
    this.#step("redo");
  }

  /** Saves the scenario as a file that the command line applies. */
  save(): void {
    const work = this.#work;
    if (!work) return;
    const file = toScenarioFile(work.scenario);
    saveFile(new Blob([file.text], { type: file.type }), file.name);
    work.markInFile(file.name);
    this.#session.announce(scenarioWords(this.#session.state.language).savedAs(file.name));
  }

  #step(way: "undo" | "redo"): void {
    const work = this.#work;
    const label = way === "undo" ? work?.undoLabel : work?.redoLabel;
    if (!work || !label) return;
    work[way]();
    const { language } = this.#session.state;
    this.#announce(scenarioWords(language)[way === "undo" ? "undone" : "redone"](label[language]));
  }

  /** Says what was done, and what it does to the open question. */
  #announce(...said: readonly string[]): void {
    const all = [...said, effectText(this.#session) ?? ""];
    this.#session.announce(all.filter((one) => one !== "").join(" "));
  }

  #record(scenario: Scenario, label: (language: Language) => string): void {
    const said = Object.fromEntries(languages.map((language) => [language, label(language)]));
    this.#work?.edit(scenario, said as Label);
  }

  #tookAlong(applied: AppliedScenario): string {
    const gone = applied.ok ? applied.aftermath.filter(({ became }) => became === "removed").length : 0;
    return gone === 0 ? "" : scenarioWords(this.#session.state.language).tookAlong(gone);
  }

  #take(work: OpenWork<Label>): void {
    this.#work = work;
    this.#elsewhere = undefined;
    keepOpenScenario({ id: work.id, of: work.scenario.of });
    work.addEventListener("change", () => this.#onWork());
    this.#onWork();
  }

  /** Shows the scenario as it has become, and tells where it is. */
  #onWork(): void {
    const work = this.#work;
    if (work && this.isHere) {
      const changes = changesOf(work.scenario);
      if (!this.#session.state.editing) this.#session.update((state) => startEditing(state, changes));
      else if (!isSame(changes, this.#session.state.changes))
        this.#session.update((state) => setChanges(state, changes));
    }
    this.#tell();
  }

  #onState(now: State, before: State): void {
    const work = this.#work;
    if (!work) return;
    if (now.selected !== before.selected) this.#onSelected(now.selected);
    const model = (state: State) => state.opened && originalOf(state.opened);
    if (model(now) !== model(before)) {
      this.#onWork();
      return;
    }
    if (!now.editing || now.changes === before.changes || !this.isHere) return;
    if (isSame(changesOf(work.scenario), now.changes)) return;
    // Changes have come from elsewhere: from the sentence, from a link or by the browser's Back.
    this.#record(
      { ...work.scenario, changes: withNotes(now.changes, work.scenario.changes) },
      (language) => scenarioWords(language).fromLink,
    );
  }

  #onSelected(selected: readonly string[]): void {
    const picked = selected.at(-1);
    const pick = this.#pick;
    if (!pick || picked === undefined || picked === pick.fixed) return;
    this.#pick = undefined;
    this.#session.update((state) => selectService(state, pick.fixed));
    this.#tell();
    this.ask({ ...pick.request, value: { ...pick.request.value, [pick.end]: picked } });
  }

  /** Nothing is edited here any more; what another window has is still that window's. */
  #forget(isOwn = true): void {
    this.#pick = undefined;
    const isEdited = this.#work !== undefined && this.#session.state.editing;
    this.#work = undefined;
    this.#elsewhere = undefined;
    if (isOwn) keepOpenScenario(undefined);
    if (isEdited) this.#session.update(stopEditing);
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function isSame(a: readonly Change[], b: readonly Change[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Changes with the reasons and sources that changes of the same elements had. */
function withNotes(changes: readonly Change[], noted: readonly ScenarioChange[]): ScenarioChange[] {
  return changes.map((change) => {
    const last = noted.findLast((one) => keyOf(one) === keyOf(change));
    const { note, sources } = last ?? {};
    return { ...change, ...(note === undefined ? {} : { note }), ...(sources ? { sources } : {}) };
  });
}

function keyOf({ in: section, id, value }: Change): string {
  return `${section} ${id ?? String(value?.["id"])}`;
}
