/** One window's right to write a scenario. */
export interface WriteLock {
  release(): void;
}

/** Who may write what: at most one window holds the lock of an id. */
export interface Locks {
  /** The lock of an id where no window holds it; `onLost` is called when another window takes it by force. */
  take(id: string, onLost: () => void): Promise<WriteLock | undefined>;
  /** The lock in any case: waits for the holder to let go, for `patience` milliseconds, then takes it by force. */
  takeFrom(id: string, onLost: () => void, patience: number): Promise<WriteLock>;
}

/**
 * Locks between the windows of a browser. They end with the window, also when it crashes.
 * Pages that are not served securely have no locks; then the revisions alone guard what is written.
 */
export class BrowserLocks implements Locks {
  async take(id: string, onLost: () => void): Promise<WriteLock | undefined> {
    try {
      return await request(id, { ifAvailable: true }, onLost);
    } catch {
      return unguarded;
    }
  }

  async takeFrom(id: string, onLost: () => void, patience: number): Promise<WriteLock> {
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

const unguarded: WriteLock = { release: () => {} };

/** Asks for a lock; it is held until it is released, lost to another window, or the window closes. */
function request(id: string, options: LockOptions, onLost: () => void): Promise<WriteLock | undefined> {
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
