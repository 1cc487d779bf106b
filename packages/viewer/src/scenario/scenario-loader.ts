import type { Change, Text } from "@polku/core";
import { lazy } from "../platform/lazy.js";
import type { Session } from "../ui/session.js";
import type { Editing } from "./editing.js";
import { openScenarioKept } from "./open-scenario.js";
import type { KeptScenarios } from "./kept-scenarios.js";

const part = lazy(() => import("./scenario.js"));
const filePart = lazy(() => import("./is-scenario-file.js"));

/** Loads the editing of scenarios when it is first needed, which it is in few visits. */
export class ScenarioLoader {
  readonly #session: Session;
  readonly #root: ParentNode;
  #editing: Editing | undefined;
  /** Called when editing has been loaded; resolves once it is rendered. */
  readonly #onLoaded: () => Promise<unknown>;

  constructor(session: Session, root: ParentNode, onLoaded: () => Promise<unknown>) {
    this.#session = session;
    this.#root = root;
    this.#onLoaded = onLoaded;
  }

  /** Opens a new scenario where none of this network is open; false where edits can't be made. */
  async edit(): Promise<boolean> {
    const editing = await this.load();
    if (editing?.isHere === false) await editing.begin();
    await this.#onLoaded();
    return editing?.isHere === true;
  }

  /** Begins a new scenario, and moves the focus to its first control. */
  async begin(): Promise<void> {
    await this.edit();
    const [service] = this.#session.state.selected;
    const place = service === undefined ? "polku-scenario .title" : "polku-service-edits button";
    this.#root.querySelector<HTMLElement>(place)?.focus();
  }

  /** Begins a new scenario where none is open, and opens the form of a new service. */
  async beginWithForm(): Promise<void> {
    const editing = await this.load();
    if (!editing) return;
    if (!editing.isHere) await editing.begin();
    await this.#onLoaded();
    editing.forms.ask({ section: "services" });
  }

  /** Makes changes in the open scenario, or in a new one with a title. */
  async make(title: Text, changes: readonly Change[]): Promise<void> {
    const editing = await this.load();
    if (!editing) return;
    const fill = () => part.loaded?.makeChanges(this.#session, changes);
    if (editing.isHere) fill();
    else await editing.begin(title, fill);
    await this.#onLoaded();
    const name = this.#root.querySelector<HTMLInputElement>("polku-scenario .title");
    if (!name) return;
    name.focus();
    // A name that is longer than its field is read from its beginning.
    name.setSelectionRange(0, 0);
    name.scrollLeft = 0;
  }

  /** Opens the scenario that was open when the page was left. */
  async restore(): Promise<void> {
    const editing = openScenarioKept() && (await this.load());
    if (editing) await part.loaded?.restoreScenario(this.#session, editing);
  }

  /** Opens a file where it is a scenario; false where it is not. */
  async openFile(file: File): Promise<boolean> {
    // Where what tells can't be had, the file is opened as a network, which says what is wrong.
    const isScenario = await filePart.load().then(
      ({ isScenarioFile }) => isScenarioFile(file),
      () => false,
    );
    if (!isScenario) return false;
    const editing = await this.load();
    if (!editing) return true;
    const { openScenarioFile } = await part.load();
    const refused = await openScenarioFile(this.#session, editing, file);
    await this.#onLoaded();
    if (refused) this.#root.querySelector<KeptScenarios>("polku-kept")?.open(refused);
    return true;
  }

  /** Loads the editing of scenarios, unless it is loaded already. */
  async load(): Promise<Editing | undefined> {
    if (this.#editing) return this.#editing;
    try {
      const [scenario] = await Promise.all([part.load(), this.#session.load("changes")]);
      const editing = (this.#editing ??= new scenario.Editing(this.#session));
      this.#session.editing = editing;
      await this.#onLoaded();
      return editing;
    } catch (error) {
      this.#session.fail(error, () => void this.load());
      return undefined;
    }
  }
}
