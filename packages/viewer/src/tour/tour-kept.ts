const key = "polku-tour";

/** Whether the tour has been ended on this device; also where nothing can be kept, so as never to nag. */
export function tourEnded(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Keeps that the tour has been ended, where that is allowed. */
export function keepTourEnded(): void {
  try {
    localStorage.setItem(key, "ended");
  } catch {
    // A browser that keeps nothing is not shown the tour by itself.
  }
}
