import { Stored } from "../platform/stored.js";

/** The scenario that is open in this window, so that it comes back with the page. */
export interface OpenScenario {
  /** Under which id the browser keeps it. */
  readonly id: string;
  /** The id of the model that it changes. */
  readonly of: string;
}

const ofWindow = new Stored("polku-open-scenario", () => sessionStorage);
/** For when the window is gone: the next one opens it. */
const ofBrowser = new Stored("polku-open-scenario");

const opening = new Stored("polku-scenario-opening");
/** Whether this page is opening one. */
let isOpening = false;

/** Notes that a kept scenario is being opened, until it is shown or the page is left while it still answers. */
export function beginOpening(id: string): void {
  isOpening = true;
  opening.write(id);
  addEventListener("pagehide", endOpening, { once: true });
}

/** The page has opened. */
export function endOpening(): void {
  if (!isOpening) return;
  isOpening = false;
  opening.write(undefined);
  removeEventListener("pagehide", endOpening);
}

/** Whether a kept scenario was being opened when the page came to its end. */
export function hasNotOpened(id: string): boolean {
  return opening.read() === id;
}

/** Remembers the open scenario; undefined forgets it, but not one that another window has opened meanwhile. */
export function keepOpenScenario(open: OpenScenario | undefined): void {
  const before = openScenarioKept();
  for (const stored of [ofWindow, ofBrowser])
    if (open) stored.write(JSON.stringify(open));
    else if (read(stored)?.id === before?.id) stored.write(undefined);
}

/** The scenario that was open in this window, else in the last one. */
export function openScenarioKept(): OpenScenario | undefined {
  return read(ofWindow) ?? read(ofBrowser);
}

function read(stored: Stored): OpenScenario | undefined {
  const kept = parse(stored.read() ?? "null");
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
