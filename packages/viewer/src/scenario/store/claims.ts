/** One window's right to write a scenario. */
export interface Claim {
  release(): void;
}

/** Who may write what: at most one window holds a claim to an id. */
export interface Claims {
  /** A claim to an id where no window holds one; `onLost` is called when another window takes it by force. */
  take(id: string, onLost: () => void): Promise<Claim | undefined>;
  /** A claim in any case: waits for the holder to let go, for `patience` milliseconds, then takes it by force. */
  takeFrom(id: string, onLost: () => void, patience: number): Promise<Claim>;
}

/**
 * Claims between the windows of a browser, by its locks. They end with the window, also when it crashes.
 * Pages that are not served securely have no locks; then the revisions alone guard what is written.
 */
export class BrowserClaims implements Claims {
  async take(id: string, onLost: () => void): Promise<Claim | undefined> {
    try {
      return await request(id, { ifAvailable: true }, onLost);
    } catch {
      return unguarded;
    }
  }

  async takeFrom(id: string, onLost: () => void, patience: number): Promise<Claim> {
    for (const options of [{ signal: AbortSignal.timeout(patience) }, { steal: true }])
      try {
        const given = await request(id, options, onLost);
        if (given) return given;
      } catch {
        // The holder has not let go in time, or there are no locks.
      }
    return unguarded;
  }
}

const unguarded: Claim = { release: () => {} };

/** Asks for a lock; it is held until it is released, lost to another window, or the window closes. */
function request(id: string, options: LockOptions, onLost: () => void): Promise<Claim | undefined> {
  return new Promise((resolve, reject) => {
    let held = false;
    navigator.locks
      .request(`polku-scenario ${id}`, options, (lock) => {
        if (!lock) return resolve(undefined);
        held = true;
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch((error: unknown) => {
        if (held) onLost();
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
  });
}
