import { formatters } from "@polku/core/text";
import type { Unsaved } from "../store/save-state.js";

const { count, plural, quote } = formatters.en;

/** What-if editing. Loaded with it. */
export const en = {
  heading: "What if",
  newName: (number: number) => `Scenario ${number}`,
  copyOf: (name: string) => `${name} (copy)`,
  name: "Name of the scenario",
  changes: (changes: number) => count(changes, "change", "changes"),
  changesList: "Changes of the scenario",
  noChanges: "No changes yet. Select a service to change it, or add something.",
  takeBack: (change: string) => `Take back: ${change}`,
  /** Why one change can’t be taken back alone; the issues follow. */
  needed: "This can’t be taken back alone: other changes need it.",
  undo: "Undo",
  redo: "Redo",
  /** Announcements of undo and redo; the edit is a sentence. */
  undone: (edit: string) => `Undone: ${edit}`,
  redone: (edit: string) => `Redone: ${edit}`,
  tookBack: (change: string) => `Taken back: ${change}`,
  renamed: (name: string) => `Renamed: ${quote(name)}.`,
  fromLink: "Changes of the question.",
  /** Elements that were removed with another. */
  tookAlong: (others: number) =>
    `${count(others, "dependent item was", "dependent items were")} also removed.`,
  where: {
    browser: "Saved in this browser",
    /** A tooltip. */
    browserHint: "Every edit is saved at once. The scenario is here again when you reload the page.",
    browserFile: (name: string, changed: boolean): string =>
      changed
        ? `Saved in this browser; the file ${name} is older`
        : `Saved in this browser and in the file ${name}`,
    saving: "Saving…",
    file: (name: string, changed: boolean) =>
      changed ? `Changed since it was saved in the file ${name}` : `Saved in the file ${name}`,
    window: (because: string) => `Only in this window, because ${because}: save it to a file`,
    /** A scenario from an address that has not been edited yet. */
    link: "From the link, not saved here",
    because: {
      saving: "it is being saved",
      "disk-full": "the browser’s storage is full",
      "no-storage": "this browser stores nothing for this page",
      "taken-over": "another window has taken over the scenario",
      "changed-elsewhere": "another window has saved a newer version",
      failed: "saving failed",
    } satisfies Record<Unsaved, string>,
  },
  /** Keeps a scenario from an address in this browser. */
  keep: "Save in this browser",
  /** The scenario is too long for the page’s address. */
  tooLong: "Too long for a link: to share it, save it to a file.",
  save: "Save to a file",
  savedAs: (file: string) => `Saved as ${file}.`,
  scenarios: "Scenarios",
  stop: "Stop editing",
  atRisk: "This scenario is not saved anywhere. If you stop now, it is lost.",
  discard: "Stop and discard it",
  stay: "Keep editing",
  elsewhere: (name: string) => `${quote(name)} is being edited in another window.`,
  takenOver: "Another window is now editing this scenario. What you change here stays in this window.",
  takeOver: "Edit it here",
  copyHere: "Continue with a copy",
  leave: "Leave it there",
  ofOther: (name: string, model: string) =>
    `${quote(name)} changes another network (${model}). It is kept until that network is open again.`,
  add: { services: "Add a service", links: "Add a link", places: "Add a place" },
  effect: (changes: number) => `With your ${plural(changes, "change", `${changes} changes`)}:`,
  effectNone: "The answer does not change.",
  list: "List the differences",
  view: "Version shown and asked about",
  edits: {
    change: "Change",
    remove: "Remove",
    linkFrom: "Add a link from here",
    linkTo: "Add a link to here",
    part: "Add a part",
    place: "Add a place for it",
    noLinks: "It has no links.",
    changeOf: (what: string) => `Change: ${what}`,
    pickEnd: "Choose the other end on the map",
  },
  pick: {
    to: (from: string) => `A link from ${from}: now select where it goes, on the map or anywhere else.`,
    from: (to: string) => `A link to ${to}: now select where it comes from, on the map or anywhere else.`,
  },
  form: {
    change: { services: "Change the service", links: "Change the link", places: "Change the place" },
    doAdd: "Add",
    refused: (errors: number) => `Correct ${plural(errors, "this error", `these ${errors} errors`)}:`,
    required: "required",
    fields: {
      name: "Name",
      min: "Youngest age",
      max: "Oldest age",
      roles: "Through which roles",
      since: "First day",
      until: "Last day",
      from: "From",
      to: "To",
      offers: "Services offered there",
    },
    agesHint: "In full years; empty means any age.",
    areasHint: "Empty means everywhere.",
    none: "none",
    addTo: (list: string) => `Add to: ${list}`,
    why: "Why",
    whyHint: "Saved in the scenario, for those who review it.",
  },
  /** A kept scenario that did not come back with the page. */
  aside: {
    open: "Open it anyway",
    because: {
      damaged: "The scenario that was open last can’t be read.",
      "not-shown": "The scenario that was open last kept this page from opening, so it was not opened again.",
      "no-answer":
        "This browser’s storage does not answer, so the scenario that was open last was not opened.",
    },
  },
  kept: {
    heading: "Scenarios in this browser",
    intro: "Each is a list of changes that the command line can apply, too.",
    none: "There are no scenarios in this browser yet.",
    unreadable: "The browser’s storage can’t be read. Scenarios can be saved to files and opened from them.",
    saved: (when: string) => `saved ${when}`,
    now: "open now",
    open: "Open",
    rename: "Rename",
    newName: (name: string) => `New name of ${name}`,
    copy: "Copy",
    remove: "Delete",
    /** A button's name for screen readers, with the scenario that it is about. */
    about: (action: string, name: string) => `${action}: ${name}`,
    removed: (name: string) => `${quote(name)} is deleted.`,
    bringBack: "Restore it",
    notRemoved: (name: string) => `${quote(name)} can’t be deleted now: it may be open in another window.`,
    damaged: "A scenario that can’t be read",
    saveDamaged: "Save its content as a file",
    openFileHint: "A scenario, or a second network: then its differences become the scenario.",
    begin: "New scenario",
  },
  file: {
    opened: (name: string) => `${name} is open.`,
    refused: (name: string) => `${name} can’t be opened`,
    tooBig: (name: string, most: number) => `${name} is larger than ${most} MB.`,
    unreadable: (name: string) => `${name} can’t be read. It may have been moved.`,
    asChanges: (name: string) => `Changes to match ${name}`,
    same: (name: string) => `${name} is the same network: there are no differences.`,
  },
};

export type ScenarioWords = typeof en;
