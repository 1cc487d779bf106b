/** Whether a key press belongs to an input method that composes text: no handler may take it. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before it sends the key that ended it, with this code.
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key press types into a field. */
export function isTyping(event: KeyboardEvent): boolean {
  const [at] = event.composedPath();
  return (
    isComposing(event) ||
    (at instanceof HTMLElement && at.matches("input:not([type=radio], [type=checkbox]), textarea"))
  );
}

/** Keeps Esc from closing more than what it is pressed in. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}

/** Arrow keys in a list whose entries (`[data-entry]`) are one tab stop. */
export function moveInList(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const from = event.target as HTMLElement;
  if (!from.matches("[data-entry]") || isComposing(event)) return;
  const entries = [...list.querySelectorAll<HTMLElement>("[data-entry]")];
  const now = entries.indexOf(from);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: entries.length - 1 }[event.key];
  const next = to === undefined ? undefined : entries[to];
  if (to === undefined) return;
  event.preventDefault();
  if (!next) return;
  for (const entry of entries) entry.tabIndex = entry === next ? 0 : -1;
  next.focus();
}

/** Where a part hears keys: on the whole page, or where the page is another's, in its own explorer alone. */
export function keysOf(part: Node, { isEmbedded }: { readonly isEmbedded: boolean }): EventTarget {
  return isEmbedded ? part.getRootNode() : document;
}

/** What a key press anywhere on the page asks for, unless something is being typed; undefined for others. */
export function pageKeyOf(event: KeyboardEvent): "search" | "help" | "wall" | undefined {
  if (isComposing(event)) return undefined;
  if (event.key === "F8") return "wall";
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return "search";
  if (isTyping(event) || event.composedPath()[0] instanceof HTMLSelectElement) return undefined;
  return event.key === "/" ? "search" : event.key === "?" ? "help" : undefined;
}
