/** A script that loads when it is first needed, and then stays. */
export interface Lazy<Part> {
  /** The part; undefined until it is there. */
  readonly loaded: Part | undefined;
  /** Loads it; rejects where it can't be had, and may be called again then. */
  load(): Promise<Part>;
}

/** `load` is the import: `lazy(() => import("./part.js"))`. */
export function lazy<Part>(load: () => Promise<Part>): Lazy<Part> {
  let loaded: Part | undefined;
  let loading: Promise<Part> | undefined;
  let tries = 0;

  async function tryAgain(): Promise<Part> {
    try {
      return (loaded = await load());
    } catch (error) {
      // Browsers remember by its address that a script failed: it is asked for by another one.
      const [address] = /https?:\S+\.js/u.exec(String(error)) ?? [];
      if (address === undefined) throw error;
      tries++;
      return (loaded = (await import(/* @vite-ignore */ `${address}?try=${tries}`)) as Part);
    } finally {
      loading = undefined;
    }
  }

  return {
    get loaded() {
      return loaded;
    },
    load: () => (loaded === undefined ? (loading ??= tryAgain()) : Promise.resolve(loaded)),
  };
}
