/** Whether full screen was asked for on this page: it is asked for again after a reload. */
const flag = "polku-wall-full";

function keep(isFull: boolean): void {
  try {
    if (isFull) sessionStorage.setItem(flag, "on");
    else sessionStorage.removeItem(flag);
  } catch {
    // A browser that keeps nothing is asked again by hand.
  }
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
}

/** Whether the screen is to be full, as was asked last: browsers fill it a while later. */
let isWanted = false;

/** Fills the screen, where the browser lets it. */
export async function fillScreen(): Promise<void> {
  isWanted = true;
  keep(true);
  if (document.fullscreenElement === null)
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
  if (!isWanted) giveBack();
}

function giveBack(): void {
  isWanted = false;
  if (document.fullscreenElement !== null) void document.exitFullscreen();
}

/** Fills the screen, or gives it back. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void fillScreen();
  else giveBack();
}

/**
 * Keeps the screen awake for as long as the wall is shown, and full where it was before a reload: a browser fills it
 * only after a key or a press. Aborted, the signal gives all back.
 */
export function holdScreen(signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;
  const wake = async () => {
    // A lock is lost whenever the page is hidden.
    if (document.visibilityState !== "visible" || signal.aborted) return;
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
    if (signal.aborted) void lock?.release();
  };
  void wake();
  document.addEventListener("visibilitychange", () => void wake(), { signal });
  if (isKept() && document.fullscreenElement === null)
    for (const gesture of ["keydown", "pointerdown"] as const)
      document.addEventListener(
        gesture,
        () => {
          if (isKept()) void fillScreen();
        },
        { signal, once: true, capture: true },
      );
  document.addEventListener("fullscreenchange", () => keep(document.fullscreenElement !== null), { signal });
  signal.addEventListener("abort", () => {
    void lock?.release();
    if (isKept()) giveBack();
    keep(false);
  });
}
