/** What a key press anywhere on the page asks for, unless something is being typed; undefined for others. */
export function pageKeyOf(event: KeyboardEvent): "search" | "help" | undefined {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return "search";
  const [at] = event.composedPath();
  const typing =
    at instanceof HTMLElement && at.matches("input:not([type=radio], [type=checkbox]), textarea, select");
  if (typing) return undefined;
  return event.key === "/" ? "search" : event.key === "?" ? "help" : undefined;
}
