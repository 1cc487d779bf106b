import { statfsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../scripts/find-browsers.mjs";

/** WebGL in software, and nothing that asks the network. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-compositing",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Keeps what its processes share in files: slower, and needed only where memory for that is scarce, as in many containers. */
const inFiles = "--disable-dev-shm-usage";

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize >= 2 ** 30;
  } catch {
    return false;
  }
}

/** A real Chromium, with more of its flags where a test wants some; a test that has none fails. */
export async function launch(...more: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium: name one in POLKU_CHROMIUM");
  return chromium.launch({
    executablePath,
    args: [...flags, ...more],
    ignoreDefaultArgs: hasSharedMemory() ? [inFiles] : [],
  });
}

let shared: Promise<Browser> | undefined;

/**
 * The one browser of all test files that run in this process, which ends with it. Each test has profiles of its own
 * in it; a file closes those that it leaves open by `closeProfiles`.
 */
export async function sharedBrowser(): Promise<Browser> {
  const known = await shared?.catch(() => undefined);
  if (known?.isConnected()) return known;
  shared = launch();
  return shared;
}

export async function closeProfiles(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
