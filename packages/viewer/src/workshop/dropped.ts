import type { Session } from "../ui/session.js";

/** Files of workshops that were dropped on a page whose workshop is still on its way. */
const waiting = new WeakMap<Session["store"], File>();

/** Opens the file of a workshop as soon as the page can. */
export function takeFile({ store, workshop }: Session, file: File): void {
  if (workshop) workshop.open(file);
  else waiting.set(store, file);
}

/** The file that waits to be opened; it waits no longer then. */
export function waitingFile({ store }: Session): File | undefined {
  const file = waiting.get(store);
  waiting.delete(store);
  return file;
}
