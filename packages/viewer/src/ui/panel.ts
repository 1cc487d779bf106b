import type { State } from "../state/state.js";
import type { Session } from "./session.js";
import { LightElement, reactive } from "./light-element.js";

/** A part of the explorer that renders again when the state changes, or what it watches of it. */
export abstract class Panel extends LightElement {
  @reactive session!: Session;

  #end: (() => void) | undefined;
  #watched: readonly unknown[] = [];

  /** What of the state this part shows; a part that takes long to render names it. */
  protected watch(state: State): readonly unknown[] {
    return [state];
  }

  /** Called when what is watched has changed. */
  protected changed?(now: State, before: State): void;

  protected get state(): State {
    return this.session.store.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watched = this.watch(this.state);
    // What has changed while the part was out of the page was not heard of.
    if (this.hasUpdated) this.requestUpdate();
    this.#end = this.session.store.subscribe((now, before) => {
      const watched = this.watch(now);
      if (watched.every((value, index) => value === this.#watched[index])) return;
      this.#watched = watched;
      this.requestUpdate();
      this.changed?.(now, before);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
  }
}
