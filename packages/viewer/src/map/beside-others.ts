import type { Session } from "../ui/session.js";

/** Whether something else is on the page, to be scrolled to past the map. */
export function isBesideOthers({ isEmbedded }: Session): boolean {
  return isEmbedded || window.parent !== window;
}

/** Calls `seen` once, when an element first comes into view, and `waits` whenever it is found out of it before. */
export function onceInSight(
  element: Element,
  signal: AbortSignal,
  { waits, seen }: { waits(): void; seen(): void },
): void {
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return waits();
    sight.disconnect();
    seen();
  });
  sight.observe(element);
  signal.addEventListener("abort", () => sight.disconnect());
}
