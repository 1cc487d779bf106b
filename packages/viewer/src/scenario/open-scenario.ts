/** The scenario that is open in this window, so that it comes back with the page. */
export interface OpenScenario {
  /** Under which id the browser keeps it. */
  readonly id: string;
  /** The id of the model that it changes. */
  readonly of: string;
}

const key = "polku-open-scenario";

/** Remembers it for this window and, for when the window is gone, for the next one; undefined forgets it. */
export function keepOpenScenario(open: OpenScenario | undefined): void {
  const known = openScenarioKept();
  for (const storage of [() => sessionStorage, () => localStorage])
    try {
      if (open) storage().setItem(key, JSON.stringify(open));
      // What another window has opened meanwhile stays that window's.
      else if (read(storage())?.id === known?.id) storage().removeItem(key);
    } catch {
      // A browser that keeps nothing starts without it.
    }
}

/** The scenario that was open in this window, else in the last one. */
export function openScenarioKept(): OpenScenario | undefined {
  try {
    return read(sessionStorage) ?? read(localStorage);
  } catch {
    return undefined;
  }
}

function read(storage: Storage): OpenScenario | undefined {
  const kept = parse(storage.getItem(key) ?? "null");
  if (typeof kept !== "object" || kept === null || !("id" in kept) || !("of" in kept)) return undefined;
  const { id, of } = kept;
  return typeof id === "string" && typeof of === "string" ? { id, of } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
