type WhatIfPart = typeof import("./what-if-part.js");

let loaded: WhatIfPart | undefined;

/** Something was asked that needs a part of the explorer which is not loaded yet; once it is, ask again. */
export class NotLoadedError extends Error {
  override readonly name = "NotLoadedError";
}

/**
 * The part that changes of a model need: a third of the script, which most visits never use.
 *
 * @throws NotLoadedError before `loadWhatIfPart` is done
 */
export function whatIfPart(): WhatIfPart {
  if (!loaded) throw new NotLoadedError("the part for changes is not loaded");
  return loaded;
}

let tries = 0;

/** Loads the part; rejects where it can't be had. */
export async function loadWhatIfPart(): Promise<void> {
  try {
    loaded ??= await import("./what-if-part.js");
  } catch (error) {
    // Browsers remember by its address that a script failed: it is asked for by another one.
    const [address] = /https?:\S+\.js/u.exec(String(error)) ?? [];
    if (address === undefined) throw error;
    tries++;
    const again = (await import(/* @vite-ignore */ `${address}?try=${tries}`)) as WhatIfPart;
    loaded ??= again;
  }
}
