import type { WhereIsWork } from "../store/where-is-work.js";

type Alone = Extract<WhereIsWork, { kind: "window" }>["because"];
export type EditedSection = "services" | "links" | "places";

/** The words of what-if editing. They load with it, apart from the other words. */
export interface ScenarioWords {
  heading: string;
  newName(number: number): string;
  copyOf(name: string): string;
  name: string;
  changes(count: number): string;
  changesList: string;
  noChanges: string;
  takeBack(change: string): string;
  /** Why one change can't be taken back alone; the issues follow. */
  needed: string;
  undo: string;
  redo: string;
  /** What undo and redo tell of, the edit being a sentence of its own. */
  undone(edit: string): string;
  redone(edit: string): string;
  tookBack(change: string): string;
  renamed(name: string): string;
  fromLink: string;
  /** What a removal took along. */
  tookAlong(count: number): string;
  where: {
    browser: string;
    /** What the reader may count on. */
    browserHint: string;
    browserFile(name: string, changed: boolean): string;
    saving: string;
    file(name: string, changed: boolean): string;
    window(because: string): string;
    because: Record<Alone, string>;
  };
  retry: string;
  save: string;
  savedAs(file: string): string;
  scenarios: string;
  stop: string;
  atRisk: string;
  discard: string;
  stay: string;
  elsewhere(name: string): string;
  takenOver: string;
  takeOver: string;
  copyHere: string;
  leave: string;
  ofOther(name: string, model: string): string;
  add: Record<EditedSection, string>;
  effect(count: number): string;
  effectNone: string;
  list: string;
  view: string;
  views: Record<"before" | "after" | "both", string>;
  edits: {
    heading: string;
    change: string;
    remove: string;
    linkFrom: string;
    linkTo: string;
    part: string;
    place: string;
    links: string;
    places: string;
    noLinks: string;
    changeOf(what: string): string;
    removeOf(what: string): string;
    pickTo: string;
    pickFrom: string;
    more(name: string): string;
  };
  pick: {
    to(from: string): string;
    from(to: string): string;
    cancel: string;
  };
  form: {
    add: Record<EditedSection, string>;
    change: Record<EditedSection, string>;
    doAdd: string;
    doChange: string;
    cancel: string;
    refused(count: number): string;
    required: string;
    fields: Record<FormField, string>;
    agesHint: string;
    areasHint: string;
    none: string;
    addTo(list: string): string;
    removeFrom(name: string): string;
    why: string;
    whyHint: string;
  };
  kept: {
    heading: string;
    intro: string;
    none: string;
    unreadable: string;
    saved(when: string): string;
    now: string;
    open: string;
    rename: string;
    newName(name: string): string;
    copy: string;
    remove: string;
    /** For those who listen: which one a button is about. */
    about(action: string, name: string): string;
    removed(name: string): string;
    bringBack: string;
    notRemoved(name: string): string;
    damaged: string;
    saveDamaged: string;
    openFile: string;
    openFileHint: string;
    close: string;
    begin: string;
  };
  file: {
    opened(name: string): string;
    refused(name: string): string;
    tooBig(name: string, most: number): string;
    unreadable(name: string): string;
    asChanges(name: string): string;
    same(name: string): string;
  };
}

export type FormField =
  | "name"
  | "level"
  | "partOf"
  | "status"
  | "min"
  | "max"
  | "areas"
  | "needs"
  | "practices"
  | "roles"
  | "since"
  | "until"
  | "kind"
  | "from"
  | "to"
  | "area"
  | "offers";
