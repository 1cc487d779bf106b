import type { Arranging } from "./layout/layout.js";
import { finishInTurns } from "./scene/steps.js";

type StagePart = typeof import("./stage-part.js");

/** Up to so many services are laid out in one go: the first frame has them. */
const atOnce = 500;

/** Sees to it that services have places before they are drawn; those of large networks in turns. */
export class LayingOut {
  readonly #loaded: StagePart;
  readonly #tell: (isAtWork: boolean) => void;
  #now: Arranging | undefined;

  /** `tell` hears when work in turns begins and ends. */
  constructor(loaded: StagePart, tell: (isAtWork: boolean) => void) {
    this.#loaded = loaded;
    this.#tell = tell;
  }

  /** Whether places are known, or found at once; where they are not, `then` is called when they are. */
  has(arranging: Arranging, then: () => void): boolean {
    const isKnown = this.#loaded.isArranged(arranging);
    if (isKnown || arranging.network.services.length <= atOnce) {
      this.stop();
      return true;
    }
    if (this.#now && isSame(this.#now, arranging)) return false;
    this.#now = arranging;
    this.#tell(true);
    void this.#work(arranging, then);
    return false;
  }

  stop(): void {
    if (this.#now) this.#tell(false);
    this.#now = undefined;
  }

  async #work(arranging: Arranging, then: () => void): Promise<void> {
    const isWanted = () => this.#now === arranging;
    await finishInTurns(this.#loaded.arrangeInSteps(arranging), isWanted);
    if (!isWanted()) return;
    this.stop();
    then();
  }
}

function isSame(a: Arranging, b: Arranging): boolean {
  const isChange = a.as === b.as && a.network === b.network;
  return isChange && a.layout === b.layout && a.shape === b.shape && a.positions === b.positions;
}
