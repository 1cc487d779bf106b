import type { Network } from "@polku/core";
import type { Point } from "@polku/map";
import type { Activity } from "../platform/activity.js";
import type { PartName } from "../state/parts.js";
import type { State } from "../state/state.js";
import type { Store } from "../state/store.js";

/** What other parts can ask the map to do. */
export interface MapControl {
  flyTo(service: string): void;
  takeFocus(): void;
  /** The services that are wholly in sight; undefined where the whole map is. */
  inSight(): string[] | undefined;
  /** Fades all services but these, as while one searches; undefined ends it. */
  dimTo(services: readonly string[] | undefined): void;
}

/** What edits scenarios, as all but its own parts see it. */
export interface ScenarioEditor {
  /** Whether something is kept nowhere but in this window. */
  readonly isAtRisk: boolean;
  /** Takes one of its changes back, and with it what it carried along. */
  takeBack(index: number): void;
  /** Closes the scenario, whose changes become part of the network by what `put` does: it is kept no longer. */
  finish(put: () => void): Promise<void>;
  end(): void;
}

/** What records a workshop, as all but its own parts see it. */
export interface WorkshopControl {
  /** What is pinned to an element, and ways to add to it; `plain` for reading alone. */
  pinned(on: string, plain?: boolean): unknown;
  /** A button to pin something to an element; nothing while nothing is recorded. */
  pinButton(on: string): unknown;
  /** Opens the file of a workshop; what is of the workshop that is open is merged into it. */
  open(file: File): void;
}

/** One explorer at work, as its parts see it: its state, and what the state alone can't do. */
export interface Session {
  readonly store: Store;
  readonly state: State;
  readonly activity: Activity;
  /** Whether the page around is another's: its address, title, history, storage and keys are left alone. */
  readonly isEmbedded: boolean;
  /** Set once it is loaded. */
  editing: ScenarioEditor | undefined;
  /** Lets the network be edited, in the open scenario or a new one; false where that can't be. */
  edit: () => Promise<boolean>;
  /** Set while a workshop is open. */
  workshop: WorkshopControl | undefined;
  /** Set while the map is drawn. */
  map: MapControl | undefined;
  /** Where forces have put the services of the network that was arranged last. */
  arranged: { readonly network: Network; readonly positions: ReadonlyMap<string, Point> } | undefined;
  update(action: (state: State) => State): void;
  /** Updates the state to ask something; what a large network is asked shows a little later, once it is answered. */
  ask(action: (state: State) => State): void;
  /** Says something to those who don't see the screen. */
  announce(text: string): void;
  /** Loads a part of the script into the state; false where it can't be had. */
  load(name: PartName): Promise<boolean>;
  /** Opens one of the networks that the explorer comes with; with another one, to be compared with it. */
  openBundled(id: string | undefined, other?: string): Promise<boolean>;
  /** Reads a file and opens it; with `kept`, the network that this browser keeps under that id. */
  openFile(file: File, kept?: string): Promise<void>;
  /** Goes to what an address says; `key` is that of the scenario that was open when it was made. */
  goTo(address: string, key?: string): Promise<void>;
  /** Calls off the reading of a file. */
  cancelReading(): void;
  /** Tells that something could not be loaded; `again` is what does it once more. */
  fail(error: unknown, again: () => void): void;
  /** Tries again what could not be loaded. */
  retry(): void;
}
