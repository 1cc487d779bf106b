/** The path of a Chromium: the one named in POLKU_CHROMIUM, else the first on the PATH, else undefined. */
export function findChromium(): string | undefined;
