import type { Issue, Network, Text } from "@polku/core";
import { writeModel } from "@polku/core";
import { defaultLimits, type Limits } from "./limits.js";
import { refuse } from "./problem.js";
import { runTask, type Outcome, type Task } from "./run-task.js";

/** The network that is served. */
export interface Served {
  readonly id: string;
  readonly name: Text;
  readonly services: number;
  readonly links: number;
  /** The model as JSON. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** What is known of a file that was read again, on its last time. */
export interface Reload {
  /** When, in UTC: `2026-11-30T12:00:00.000Z`. */
  readonly at: string;
  /** Whether the file can be served as it is now. */
  readonly ok: boolean;
  /** Whether another network is served since then; false too where the file is as it was. */
  readonly changed: boolean;
  /** What is wrong with the file; the network before it is served on. */
  readonly issues: readonly Pick<Issue, "code" | "message" | "line" | "column">[];
}

/** How much there is to do. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
  /** How many may run, and how many may wait besides; more are turned away. */
  readonly mostRunning: number;
  readonly mostWaiting: number;
}

/** Who answers: the network that is served, and what does tasks on it. */
export interface Desk {
  readonly served: Served;
  readonly limits: Limits;
  readonly load: Load;
  /** When the file that is served was read, in UTC: `2026-11-30T12:00:00.000Z`; undefined where there is no file. */
  readonly readAt?: string | undefined;
  /** The last time that the file was read again; undefined before. */
  readonly reload?: Reload | undefined;
  /** No more questions are taken. */
  readonly isStopping: boolean;
  /** The model as YAML, which takes long to write where it is large; undefined where it is not written yet. */
  toYaml(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Does a task; a task whose signal is aborted is given up. */
  run(task: Task, signal: AbortSignal): Promise<Outcome>;
}

/** The network as it is served. */
export function toServed({ model, services, links }: Network): Served {
  return {
    id: model.id,
    name: model.name,
    services: services.length,
    links: links.length,
    json: new TextEncoder().encode(writeModel(model, { format: "json" })),
  };
}

/**
 * A desk that answers in the thread that asks: for programs that bring their own threads, and for tests. While it works
 * on a question, nothing else is served; `@polku/server/node` has one with threads.
 *
 * @example
 * ```ts
 * deskOf(network).served.services; // 7
 * ```
 */
export function deskOf(network: Network, limits: Partial<Limits> = {}): Desk {
  const all = { ...defaultLimits, ...limits };
  let yaml: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    served: toServed(network),
    limits: all,
    load: { running: 0, waiting: 0, mostRunning: 1, mostWaiting: 0 },
    isStopping: false,
    toYaml: () => (yaml ??= Promise.resolve(new TextEncoder().encode(writeModel(network.model)))),
    async run(task, signal) {
      await Promise.resolve();
      try {
        return runTask(network, task, all, { signal, at: Date.now() + all.milliseconds });
      } catch {
        return refuse("failed");
      }
    },
  };
}
