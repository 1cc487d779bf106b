import type { PolkuExplorer } from "./polku-explorer.js";
import { wallPart, workshopPart } from "./page-parts.js";
import { lazy } from "../platform/lazy.js";

const ownPart = lazy(() => import("../own-networks/own-networks.js"));
const importPart = lazy(() => import("../import-tables/import-dialog.js"));
const meetingPart = lazy(() => import("../meeting/meeting-panel.js"));
const tourPart = lazy(() => import("../tour/tour-panel.js"));

/** Does what a button of some part asks of the page. What can't be loaded rejects. */
export async function act(page: PolkuExplorer, what: string): Promise<void> {
  switch (what) {
    case "tour":
      await tourPart.load();
      page.touring = true;
      return;
    case "meeting":
      await meetingPart.load();
      page.meets = true;
      return open(page, "polku-meeting");
    case "import":
      return importFiles(page);
    case "wall":
    case "wall-window":
      (await wallPart.load()).showWall(page.explorerSession, what);
      return;
    default:
      await Promise.all([ownPart.load(), page.explorerSession.load("changes")]);
      page.showsOwn = true;
      return open(page, `polku-${what}`);
  }
}

/** Opens a file of the user's: a workshop's, another tool's, a scenario or a network. */
export async function openFile(page: PolkuExplorer, file: File): Promise<void> {
  if (/\.workshop\.(?:ya?ml|json)$/i.test(file.name)) {
    (await workshopPart.load()).takeFile(page.explorerSession, file);
    page.workshop = true;
  } else if (await isForeign(file)) await importFiles(page, file);
  else if (!(await page.scenarioLoader.openFile(file))) await page.explorerSession.openFile(file);
}

/** Opens the dialog that brings files of other tools in. */
async function importFiles(page: PolkuExplorer, ...files: readonly File[]): Promise<void> {
  await Promise.all([importPart.load(), page.explorerSession.load("changes")]);
  page.imports = true;
  await open(page, "polku-import", files);
}

/** Opens a dialog that has just come into the page. */
async function open(page: PolkuExplorer, tag: string, files: readonly File[] = []): Promise<void> {
  await page.updateComplete;
  page.renderRoot.querySelector<HTMLElement & { open(files: readonly File[]): void }>(tag)?.open(files);
}

/** Whether a file is another tool's: by its ending, or JSON that a format of another tool is known by. */
async function isForeign(file: File): Promise<boolean> {
  if (/\.ya?ml$/i.test(file.name)) return false;
  if (!/\.json$/i.test(file.name)) return true;
  try {
    if (/"(?:polku|scenario)"\s*:/.test(await file.slice(0, 10_000).text())) return false;
    return await (await importPart.load()).isKnown(file);
  } catch {
    // It is then opened as a network, which reports that it can't be read.
    return false;
  }
}
