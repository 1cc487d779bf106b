/**
 * Lets the browser keep the explorer for use without a connection, and calls back each time that it has got a version
 * other than the one that runs. Nothing is loaded again by itself: what runs goes on with what was kept of it.
 */
export async function watchVersions(onNew: () => void, signal: AbortSignal): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const script = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.getAttribute("src");
  // A page in another one, of a file or without a secure connection keeps nothing.
  if (!import.meta.env.PROD || window.parent !== window || !serviceWorker || !script) return;
  try {
    serviceWorker.addEventListener("controllerchange", () => void compare(), { signal });
    const registration = await serviceWorker.register("./service-worker.js");
    addEventListener("visibilitychange", () => void look(registration), { signal });
  } catch {
    // A private window or a setting may forbid it; the page then works as long as it is connected.
  }

  /** The page that the new version keeps is another one where it begins with another script. */
  async function compare(): Promise<void> {
    const page = await fetch("./index.html").catch(() => undefined);
    if (page?.ok && !(await page.text()).includes(`"${script}"`)) onNew();
  }
}

/** Looks for a new version when someone comes back to the page. */
async function look(registration: ServiceWorkerRegistration): Promise<void> {
  if (document.visibilityState === "visible") await registration.update().catch(() => undefined);
}
