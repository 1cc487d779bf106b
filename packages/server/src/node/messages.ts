import type { Issue } from "@polku/core";
import type { Served } from "../tasks/desk.js";
import type { Limits } from "../tasks/limits.js";
import type { Outcome, Task } from "../tasks/run-task.js";

/** A file as a network that can be served, or what is wrong with it. */
export type Loaded =
  | { readonly ok: true; readonly served: Served; readonly snapshot: Uint8Array }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a thread is told. */
export type ToWorker =
  | { readonly is: "load"; readonly bytes: Uint8Array; readonly file: string }
  | { readonly is: "write"; readonly snapshot: Uint8Array }
  | { readonly is: "network"; readonly snapshot: Uint8Array }
  | {
      readonly is: "task";
      readonly id: number;
      readonly task: Task;
      readonly limits: Limits;
      readonly shared: SharedJob;
    };

/** What may become of a job: it waits, it was begun, or nobody waits for it any more. */
export const jobStates = { waiting: 0, begun: 1, givenUp: 2 } as const;

/** What the thread of a job and the one that gave it both see of it. */
export interface SharedJob {
  /** One of `jobStates`. */
  readonly state: Int32Array;
  /** When it was begun, by `Date.now`. */
  readonly begun: Float64Array & { 0: number };
}

/** What a thread says: that it has read a network, or what came of a task. */
export type FromWorker =
  | { readonly is: "read" }
  | {
      readonly is: "outcome";
      readonly id: number;
      readonly outcome: Outcome;
      /** What went wrong in it, for the log. */
      readonly fault?: string | undefined;
    };
