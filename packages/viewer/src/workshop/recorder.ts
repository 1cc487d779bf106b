import { openChannel } from "../platform/open-channel.js";
import type { Issue } from "@polku/core";
import { elementName } from "@polku/core/overviews";
import { toId } from "@polku/core/model";
import {
  checkWorkshop,
  dotsLeft,
  mergeWorkshops,
  parseWorkshop,
  takeBackItems,
  workshopMinutes,
  writeWorkshop,
  type Workshop,
  type WorkshopGroup,
} from "@polku/core/workshop";
import { newKey } from "../platform/new-key.js";
import { saveFile } from "../platform/save-file.js";
import { Stored } from "../platform/stored.js";
import { networkIn, questionIn } from "../state/derive.js";
import { noBadges, type State } from "../state/state.js";
import type { Session } from "../ui/session.js";
import { askedItem, pageOf } from "./asked.js";
import { badgesOf } from "./badges.js";
import { ItemHistory } from "./item-history.js";
import { freeId, newItemId, nowText, recordedNow, type NewItem } from "./new-item.js";
import { WorkshopStore } from "./workshop-store.js";
import { pageWords, type PageWords } from "./words/words.js";

/** The id of the workshop that is open in this browser. */
const opened = new Stored("polku-open-workshop");

/** How long a question is looked at before it counts as asked, in milliseconds: what is passed on the way is not. */
const settled = 700;

/**
 * The workshop that is open: what is recorded goes to the browser's storage at each step. A `change` event follows every
 * change.
 */
export class WorkshopRecorder extends EventTarget {
  readonly store = new WorkshopStore();
  readonly #session: Session;
  readonly #channel = openChannel("polku-workshops");
  readonly #stop: () => void;
  #id: string | undefined;
  #workshop: Workshop | undefined;
  #group: string | undefined;
  #history = new ItemHistory(newItemId);
  #saving: "saved" | "saving" | "failed" = "saved";
  #lastQuestion = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    super();
    this.#session = session;
    this.#stop = session.store.subscribe((now, before) => this.#onState(now, before));
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (data === this.#id) void this.#reload();
    });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stop();
    this.#channel?.close();
  }

  get workshop(): Workshop | undefined {
    return this.#workshop;
  }

  get id(): string | undefined {
    return this.#id;
  }

  get saving(): "saved" | "saving" | "failed" {
    return this.#saving;
  }

  /** Whether the network that is open is the one that the workshop is about. */
  get isHere(): boolean {
    return this.#workshop !== undefined && this.#workshop.of === this.#session.state.opened?.network.model.id;
  }

  /** Whether things are recorded now. */
  get isRecording(): boolean {
    return this.isHere && this.#workshop?.ended === undefined;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** The group that things are recorded for; undefined for the whole workshop. */
  get group(): string | undefined {
    return this.#group;
  }

  setGroup(group: string | undefined): void {
    this.#group = group === "" ? undefined : group;
    this.#notify();
  }

  groupName(id: string | undefined): string {
    const found = this.#workshop?.groups?.find((group) => group.id === id)?.name;
    return found ?? id ?? this.#words.whole;
  }

  get #words(): PageWords {
    return pageWords[this.#session.state.language];
  }

  /** Begins a workshop on the open network, with groups by their names. */
  begin(title: string, date: string, names: readonly string[], dots: number | undefined): readonly Issue[] {
    const { opened: network, language } = this.#session.state;
    if (!network) return [];
    const ids = new Set<string>();
    const groups = names.map((name): WorkshopGroup => {
      const id = freeId(toId(name) || "group", (one) => ids.has(one));
      ids.add(id);
      return { id, name, ...(dots === undefined ? {} : { dots }) };
    });
    const explorer = pageOf(this.#session.state);
    const checked = checkWorkshop({
      polku: 1,
      workshop: toId(`${title} ${date}`) || `workshop-${date}`,
      of: network.network.model.id,
      title,
      date,
      language,
      ...(explorer === undefined ? {} : { explorer }),
      ...(groups.length === 0 ? {} : { groups }),
      items: [],
    });
    if (!checked.ok) return checked.issues;
    this.#open(newKey(), checked.workshop);
    this.#set(checked.workshop);
    this.#session.announce(this.#words.began(title));
    this.#askLater();
    return [];
  }

  /** Opens the workshop that was open when the page was left; false where there was none. */
  async restore(): Promise<boolean> {
    const id = opened.read();
    return id !== undefined && (await this.openKept(id));
  }

  async openKept(id: string): Promise<boolean> {
    try {
      const kept = await this.store.find(id);
      if (!kept) return false;
      this.#open(kept.id, kept.workshop);
      this.#notify();
      return true;
    } catch (error) {
      reportError(error);
      return false;
    }
  }

  #open(id: string, workshop: Workshop): void {
    this.#id = id;
    this.#workshop = workshop;
    this.#group = workshop.groups?.[0]?.id;
    this.#history = new ItemHistory(newItemId);
    this.#saving = "saved";
    const last = workshop.items.findLast((item) => item.kind === "question");
    this.#lastQuestion = last ? JSON.stringify(last.question) : "";
    opened.write(id);
  }

  /** Closes the workshop; it stays in the browser. */
  close(): void {
    clearTimeout(this.#timer);
    this.#id = undefined;
    this.#workshop = undefined;
    opened.write(undefined);
    this.#notify();
  }

  /** Ends the workshop, or goes on recording. */
  setEnded(ended: boolean): void {
    const workshop = this.#workshop;
    if (!workshop) return;
    this.#ask();
    const { ended: _before, ...rest } = this.#workshop ?? workshop;
    this.#set(ended ? { ...rest, ended: nowText() } : rest);
    if (ended) this.#session.announce(this.#words.endedNow);
  }

  /** Records items; what is wrong with them, such as a phone number, and then nothing is recorded. */
  record(...items: readonly NewItem[]): readonly Issue[] {
    const workshop = this.#workshop;
    if (!workshop) return [];
    const added = items.map(recordedNow);
    const next = { ...workshop, items: [...workshop.items, ...added] };
    const checked = checkWorkshop(next);
    if (!checked.ok) return checked.issues;
    this.#history.note({ added });
    this.#set(next);
    return [];
  }

  /** Gives an item other words, and with them another id; or what is wrong with them, and then nothing changes. */
  rewrite(id: string, text: string): { readonly issues: readonly Issue[] } | { readonly id: string } {
    const workshop = this.#workshop;
    const item = workshop?.items.find((one) => one.id === id);
    if (!workshop || !item || !("text" in item) || item.text === text) return { id };
    // What is taken back stays so in every file: the new words have an id of their own.
    const next = { ...item, text, id: newItemId(item.kind) };
    const without = takeBackItems(workshop, [id]);
    const checked = checkWorkshop({ ...without, items: [...without.items, next] });
    if (!checked.ok) return { issues: checked.issues };
    this.#history.note({ added: [next], removed: [item] });
    this.#set({ ...without, items: [...without.items, next] });
    return { id: next.id };
  }

  /** Gives a dot of the current group; why not, where it has none left. */
  vote(on: string): string {
    const { group } = this;
    const workshop = this.#workshop;
    const network = networkIn(this.#session.state);
    if (!workshop || !network) return "";
    if (group !== undefined && dotsLeft(workshop, group) === 0)
      return this.#words.noDotsLeft(this.groupName(group));
    this.record({ kind: "dot", on, ...(group === undefined ? {} : { group }) });
    const total = this.#workshop?.items.filter((item) => item.kind === "dot" && item.on === on).length ?? 0;
    return this.#words.voted(elementName(network, on, this.#session.state.language), total);
  }

  /** Takes items back. */
  takeBack(...ids: readonly string[]): void {
    const workshop = this.#workshop;
    if (!workshop) return;
    const removed = workshop.items.filter(
      (item) => ids.includes(item.id) || (item.kind === "review" && ids.includes(item.of)),
    );
    this.#history.note({ removed });
    this.#set(takeBackItems(workshop, ids));
    this.#session.announce(this.#words.takenBack);
  }

  undo(): void {
    this.#step("undo", this.#words.undone);
  }

  redo(): void {
    this.#step("redo", this.#words.redone);
  }

  #step(which: "undo" | "redo", announcement: string): void {
    const next = this.#workshop && this.#history[which](this.#workshop);
    if (!next) return;
    this.#set(next);
    this.#session.announce(announcement);
  }

  /**
   * Opens the workshop in a file; the one that is open stays in the browser. Where the browser keeps the same workshop, the
   * file is merged into it, and `items` is how many are new.
   */
  async openFile(file: File): Promise<{ issues: readonly Issue[]; items?: number }> {
    const parsed = parseWorkshop(new Uint8Array(await file.arrayBuffer()), { file: file.name });
    if (!parsed.ok) return { issues: parsed.issues };
    const isSame = ({ workshop, of }: Workshop) =>
      workshop === parsed.workshop.workshop && of === parsed.workshop.of;
    if (this.#workshop && isSame(this.#workshop)) return this.merge([file]);
    this.close();
    const kept = await this.store.list().catch(() => []);
    const known = kept.find((one) => isSame(one.workshop));
    if (known && (await this.openKept(known.id))) return this.merge([file]);
    const { issues } = await this.merge([file]);
    return { issues };
  }

  /** Merges the files of groups into the open workshop, or opens the first of them; what is wrong with them. */
  async merge(files: readonly File[]): Promise<{ issues: readonly Issue[]; items: number }> {
    const before = this.#workshop?.items.length ?? 0;
    for (const file of files) {
      const parsed = parseWorkshop(new Uint8Array(await file.arrayBuffer()), { file: file.name });
      if (!parsed.ok) return { issues: parsed.issues, items: 0 };
      const workshop = this.#workshop;
      const merged = workshop
        ? mergeWorkshops(workshop, parsed.workshop)
        : { ok: true as const, workshop: parsed.workshop };
      if (!merged.ok)
        return { issues: merged.issues.map((issue) => ({ ...issue, file: file.name })), items: 0 };
      if (!workshop) this.#open(newKey(), merged.workshop);
      this.#set(merged.workshop);
    }
    return { issues: [], items: (this.#workshop?.items.length ?? 0) - before };
  }

  /** Saves the workshop as a file. */
  saveFile(): void {
    const workshop = this.#workshop;
    if (!workshop) return;
    this.#ask();
    const name = `${workshop.workshop}.workshop.yaml`;
    saveFile(new Blob([writeWorkshop(this.#workshop ?? workshop)], { type: "application/yaml" }), name);
    this.#session.announce(this.#words.savedAs(name));
  }

  /** Saves the minutes as a file. */
  saveMinutes(format: "markdown" | "html"): void {
    const { opened: network, language } = this.#session.state;
    this.#ask();
    const workshop = this.#workshop;
    if (!workshop || !network) return;
    const text = workshopMinutes(network.network.model, workshop, { language, format });
    const [ending, type] = format === "html" ? ["html", "text/html"] : ["md", "text/markdown"];
    const name = `${workshop.workshop}.${ending}`;
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    this.#session.announce(this.#words.savedAs(name));
  }

  #set(workshop: Workshop): void {
    this.#workshop = workshop;
    this.#notify();
    void this.save();
  }

  /** Writes the workshop to the browser's storage. */
  async save(): Promise<void> {
    const [id, workshop] = [this.#id, this.#workshop];
    if (id === undefined || !workshop) return;
    this.#saving = "saving";
    try {
      const kept = await this.store.keep(id, workshop);
      if (this.#id !== id) return;
      this.#channel?.postMessage(id);
      // What was recorded meanwhile is being written by another call.
      if (this.#workshop !== workshop) return;
      this.#saving = "saved";
      this.#workshop = kept;
    } catch (error) {
      this.#saving = "failed";
      reportError(error);
    }
    this.#notify();
  }

  /** Takes what another window has recorded. */
  async #reload(): Promise<void> {
    const id = this.#id;
    if (id === undefined) return;
    const kept = await this.store.find(id).catch(() => undefined);
    const workshop = this.#workshop;
    if (!kept || !workshop || this.#id !== id) return;
    const merged = mergeWorkshops(kept.workshop, workshop);
    if (!merged.ok) return;
    this.#workshop = { ...kept.workshop, items: merged.workshop.items };
    this.#notify();
  }

  #onState(now: State, before: State): void {
    if (now.language !== before.language || now.opened !== before.opened) this.#notify();
    if (this.isRecording && questionIn(now) !== questionIn(before)) this.#askLater();
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), settled);
  }

  /** Records the question that is open, where it is another one than the last. */
  #ask(): void {
    clearTimeout(this.#timer);
    const workshop = this.#workshop;
    const asked = this.isRecording ? askedItem(this.#session.state) : undefined;
    if (!workshop || !asked) return;
    const text = JSON.stringify(asked.question);
    if (text === this.#lastQuestion) return;
    this.#lastQuestion = text;
    // An address may have in it what no workshop may, such as a number like a phone's.
    const { address: _, ...withoutAddress } = asked;
    for (const item of [asked, withoutAddress]) {
      const next = { ...workshop, items: [...workshop.items, recordedNow(item)] };
      if (!checkWorkshop(next).ok) continue;
      this.#set(next);
      return;
    }
  }

  #notify(): void {
    const { state } = this.#session;
    const workshop = this.isHere ? this.#workshop : undefined;
    const badges = workshop ? badgesOf(workshop, state.language) : noBadges;
    if (workshop !== undefined || state.badges !== noBadges)
      this.#session.update((now) => ({ ...now, badges }));
    this.dispatchEvent(new Event("change"));
  }
}
