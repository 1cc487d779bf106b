/** What a key does while the map has the keyboard. */
export type MapKey =
  | "left"
  | "right"
  | "up"
  | "down"
  | "origin"
  | "open"
  | "select"
  | "clear"
  | "next"
  | "previous"
  | "fit"
  | "fit-route"
  | "replay"
  | "next-link"
  | "previous-link"
  | "zoom-in"
  | "zoom-out";

const keys: Readonly<Record<string, MapKey>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "origin",
  Enter: "open",
  " ": "select",
  Escape: "clear",
  n: "next",
  p: "previous",
  f: "fit",
  r: "fit-route",
  d: "replay",
  l: "next-link",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
};

/** What a key press on the map asks for; undefined where it is not the map's. */
export function mapKeyOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey"> & { shiftKey?: boolean },
): MapKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key.toLowerCase() === "l" && event.shiftKey) return "previous-link";
  return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
