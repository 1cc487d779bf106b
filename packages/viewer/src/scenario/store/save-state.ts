/** Why a scenario is in this window alone. */
export type Unsaved =
  /** It is being written this moment. */
  | "saving"
  /** The browser's storage is full. */
  | "disk-full"
  /** This browser keeps nothing here: a private window, a page from a file, settings that forbid it. */
  | "no-storage"
  /** Another window has taken the scenario over. */
  | "taken-over"
  /** Another window has saved something newer. */
  | "changed-elsewhere"
  /** Writing failed for another reason. */
  | "failed";

/** The file that a scenario was last written to or read from. */
export interface FileMark {
  readonly name: string;
  /** Whether the scenario has changed since. */
  readonly changed: boolean;
}

/** Where a scenario is saved; it is always in this window, too. */
export type SaveState =
  | { readonly kind: "browser"; readonly file?: FileMark }
  | { readonly kind: "file"; readonly file: FileMark; readonly because: Unsaved }
  | { readonly kind: "window"; readonly because: Unsaved };

/** Where a scenario is saved, from what keeps it out of the browser's storage and from its file. */
export function saveStateOf(unsaved: Unsaved | undefined, file: FileMark | undefined): SaveState {
  if (unsaved === undefined) return { kind: "browser", ...(file ? { file } : {}) };
  return file ? { kind: "file", file, because: unsaved } : { kind: "window", because: unsaved };
}

/** Whether closing the window would lose something. */
export function isAtRisk(saved: SaveState): boolean {
  return saved.kind === "window" || (saved.kind === "file" && saved.file.changed);
}
