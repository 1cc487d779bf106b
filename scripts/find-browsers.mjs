import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The one without windows comes first: pages open in it in two thirds of the time. */
const chromiums = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const firefoxes = ["firefox-esr", "firefox"];

/**
 * The path of a Chromium: the one named in POLKU_CHROMIUM, else the first on the PATH, else undefined.
 * @returns {string | undefined}
 */
export function findChromium() {
  return process.env.POLKU_CHROMIUM || findOnPath(chromiums);
}

/**
 * The path of a Firefox: the one named in POLKU_FIREFOX, else the first on the PATH, else undefined.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return process.env.POLKU_FIREFOX || findOnPath(firefoxes);
}

/** @param {readonly string[]} names */
function findOnPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
