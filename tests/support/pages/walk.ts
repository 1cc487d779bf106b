import "../../../packages/viewer/src/app/polku-explorer.ts";
import type { PolkuExplorer } from "../../../packages/viewer/src/app/polku-explorer.ts";
import { views } from "../../../packages/viewer/src/state/state.ts";
import { findProblems } from "./walk-laws.ts";
import { links, randomOf, Reader } from "./walk-reader.ts";

/** What a walk came to: its steps, and where a law did not hold. */
export interface WalkResult {
  readonly steps: readonly string[];
  readonly problem?: string;
  readonly address: string;
}

/** Nothing of a walk may leave the page: no file is picked or saved, nothing is printed. */
function stayOnPage(): void {
  HTMLInputElement.prototype.click = function click() {
    if (this.type !== "file") HTMLElement.prototype.click.call(this);
  };
  HTMLAnchorElement.prototype.click = function click() {
    if (this.download === "") HTMLElement.prototype.click.call(this);
  };
  window.print = () => {};
  // The page may ask whether to leave a scenario; nothing here leaves it.
  addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
}

function newExplorer(): PolkuExplorer {
  for (const old of document.querySelectorAll("polku-explorer")) old.remove();
  sessionStorage.clear();
  localStorage.clear();
  localStorage.setItem("polku-tour", "ended");
  history.pushState(null, "", "#lang=en");
  const explorer = document.createElement("polku-explorer") as unknown as PolkuExplorer;
  document.body.append(explorer);
  return explorer;
}

/** Waits until nothing loads any more and what has changed is drawn. */
async function settle(explorer: PolkuExplorer): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await new Promise((resolve) => setTimeout(resolve));
    await explorer.updateComplete;
    quiet = explorer.hasAttribute("data-ready") ? quiet + 1 : 0;
  }
}

let explorer: PolkuExplorer;
let reader: Reader;

/** Begins with a new explorer. */
async function begin(seed: number): Promise<void> {
  explorer = newExplorer();
  reader = new Reader(explorer, randomOf(seed));
  await settle(explorer);
}

/** Goes some steps on; with `checks`, to the first after which a law does not hold. */
async function walk(count: number, checks: boolean): Promise<WalkResult> {
  const steps: string[] = [];
  for (let step = 0; step < count; step++) {
    steps.push(await reader.step());
    await settle(explorer);
    const problem = checks ? await findProblems(explorer) : undefined;
    if (problem !== undefined) return { steps, problem, address: location.hash };
  }
  return { steps, address: location.hash };
}

/** Goes to a place where all is as it was whenever one was there before. */
async function goTo(address: string): Promise<void> {
  for (const dialog of explorer.shadowRoot?.querySelectorAll("dialog[open]") ?? [])
    (dialog as HTMLDialogElement).close();
  await reader.open(address);
  await settle(explorer);
}

/**
 * Comes to rest where all that is open by now is closed: by way of another network, which closes scenarios and what is
 * edited of a story. Dialogs stay drawn once they have been opened, so here all of them have been.
 */
async function rest(): Promise<void> {
  for (const detail of ["new-network", "save-network", "meeting", "import", "help"]) {
    explorer.shadowRoot
      ?.querySelector("polku-header")
      ?.dispatchEvent(new CustomEvent("polku-ask", { detail, bubbles: true }));
    await settle(explorer);
  }
  explorer.shadowRoot
    ?.querySelector("polku-tour")
    ?.dispatchEvent(new CustomEvent("polku-tour-end", { bubbles: true }));
  await goTo("network=kainuu&lang=en");
  await goTo("from=neuvola&view=text&lang=en");
  await goTo("from=neuvola&lang=en");
}

/** Goes to each view and each link once, so that all that loads late is there. */
async function visitAll(): Promise<void> {
  for (const place of [...links, ...views.map((view) => `from=neuvola&view=${view}`)]) await goTo(place);
}

/**
 * Loads what a page loads late, so that the text of a part that is used for the first time is not taken for a leak; the
 * number of parts.
 */
async function loadAll(): Promise<number> {
  const parts: Record<string, { file: string; isDynamicEntry?: boolean }> = await (
    await fetch("parts.json")
  ).json();
  const late = Object.values(parts).filter(({ isDynamicEntry }) => isDynamicEntry);
  await Promise.all(late.map(({ file }) => import(/* @vite-ignore */ new URL(file, location.href).href)));
  return late.length;
}

const walkPage = { begin, loadAll, walk, goTo, rest, visitAll };
declare global {
  interface Window {
    walkPage: typeof walkPage;
  }
}
stayOnPage();
window.walkPage = walkPage;
