/** Arrow keys in a list whose entries (`[data-entry]`) are one tab stop. */
export function moveInList(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const from = event.target as HTMLElement;
  if (!from.matches("[data-entry]")) return;
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
