import { isComposing, isTyping } from "../ui/keys.js";

/** What a key press anywhere on the page asks for, unless something is being typed; undefined for others. */
export function pageKeyOf(event: KeyboardEvent): "search" | "help" | undefined {
  if (isComposing(event)) return undefined;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return "search";
  if (isTyping(event) || event.composedPath()[0] instanceof HTMLSelectElement) return undefined;
  return event.key === "/" ? "search" : event.key === "?" ? "help" : undefined;
}
