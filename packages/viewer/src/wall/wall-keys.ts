import { isTyping } from "../ui/keys.js";

/** What a key does anywhere in wall mode; the keys of presenters' remote controls are among them. */
export type WallKey =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "blank"
  | "pause"
  | "again"
  | "letters"
  | "qr"
  | "full-screen"
  | "help"
  | "leave";

const keys: Readonly<Record<string, WallKey>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  p: "pause",
  d: "again",
  c: "letters",
  q: "qr",
  f: "full-screen",
  "?": "help",
  Escape: "leave",
  F8: "leave",
};

/** What a key press asks of the wall; undefined where it is another's: of a field, of a button, or with Ctrl. */
export function wallKeyOf(event: KeyboardEvent): WallKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return undefined;
  const [at] = event.composedPath();
  if (event.key === " " && at instanceof Element && at.closest("button, input, select") !== null)
    return undefined;
  return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
