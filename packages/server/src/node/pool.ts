import { Worker } from "node:worker_threads";
import type { Load } from "../work/desk.js";
import type { Limits } from "../work/limits.js";
import { refuse } from "../work/problem.js";
import type { Outcome, Task } from "../work/run-task.js";
import type { FromWorker, Loaded, ToWorker } from "./messages.js";

export interface PoolOptions {
  /** How many threads answer. */
  readonly threads: number;
  /** How many tasks may wait for one; more are turned away. */
  readonly mostWaiting: number;
  readonly limits: Limits;
  /** Is told of what should not happen. */
  readonly onFault: (fault: string) => void;
}

/** A task that somebody waits for. */
interface Job {
  readonly task: Task;
  readonly isGivenUp: Int32Array;
  /** Its time begins. */
  begin(): void;
  end(outcome: Outcome): void;
}

/** A thread, and what it does. */
interface Slot {
  readonly worker: Worker;
  job?: Job | undefined;
  /** How many networks it was given and has not read yet: until then, no time of a task runs out on it. */
  unread: number;
}

const script = new URL("./worker.js", import.meta.url);
/** A search looks at the clock many times a second; what has not ended so long after its time is ended by force. */
const grace = 500;
/** A thread that can't even begin is not begun again at once. */
const pause = 1_000;

/**
 * Threads that do tasks, one each at a time. Tasks wait in the order in which they came; one that waits too long, or that
 * nobody waits for any more, is not begun. A thread that does not end in time is ended, and another one takes its place.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #slots: Slot[] = [];
  readonly #waiting: Job[] = [];
  #snapshot: Uint8Array;
  #isEnded = false;

  constructor(snapshot: Uint8Array, options: PoolOptions) {
    this.#options = options;
    this.#snapshot = snapshot;
    for (let index = 0; index < options.threads; index++) this.#slots.push(this.#begin());
  }

  get load(): Load {
    const running = this.#slots.filter(({ job }) => job).length;
    return { running, waiting: this.#waiting.length, mostWaiting: this.#options.mostWaiting };
  }

  /** Tasks that are begun from now on are done on another network. */
  serve(snapshot: Uint8Array): void {
    this.#snapshot = snapshot;
    for (const slot of this.#slots) this.#give(slot);
  }

  run(task: Task, signal: AbortSignal): Promise<Outcome> {
    const { mostWaiting, limits } = this.#options;
    if (signal.aborted) return Promise.resolve(refuse("busy"));
    const idle = this.#slots.find(({ job, unread }) => !job && unread === 0);
    if (!idle && this.#waiting.length >= mostWaiting) return Promise.resolve(refuse("busy"));
    return new Promise((resolve) => {
      const isGivenUp = new Int32Array(new SharedArrayBuffer(4));
      let timer = setTimeout(() => this.#leave(job, refuse("busy")), limits.milliseconds);
      const giveUp = () => {
        Atomics.store(isGivenUp, 0, 1);
        this.#leave(job, refuse("busy"));
      };
      const job: Job = {
        task,
        isGivenUp,
        begin: () => {
          clearTimeout(timer);
          timer = setTimeout(() => this.#expire(job), limits.milliseconds + grace);
        },
        end(outcome) {
          clearTimeout(timer);
          signal.removeEventListener("abort", giveUp);
          resolve(outcome);
        },
      };
      signal.addEventListener("abort", giveUp);
      if (idle) this.#start(idle, job);
      else this.#waiting.push(job);
    });
  }

  /** Ends the threads; whoever still waits is told. */
  async end(): Promise<void> {
    this.#isEnded = true;
    for (const job of this.#waiting.splice(0)) job.end(refuse("stopping"));
    for (const { job } of this.#slots) job?.end(refuse("stopping"));
    await Promise.all(this.#slots.map(({ worker }) => worker.terminate()));
  }

  #begin(): Slot {
    const worker = new Worker(script);
    const slot: Slot = { worker, unread: 0 };
    this.#give(slot);
    worker.on("message", (message: FromWorker) => {
      // A thread that is being ended may still have something to say.
      if (!this.#slots.includes(slot)) return;
      if (message.is === "read") slot.unread--;
      else {
        if (message.fault !== undefined) this.#options.onFault(message.fault);
        slot.job?.end(message.outcome);
        slot.job = undefined;
      }
      this.#next(slot);
    });
    worker.on("error", (error) => this.#options.onFault(error.stack ?? error.message));
    worker.on("exit", () => {
      slot.job?.end(refuse("failed"));
      this.#replace(slot, slot.job ? 0 : pause);
    });
    return slot;
  }

  #give(slot: Slot): void {
    slot.unread++;
    tell(slot.worker, { is: "network", snapshot: this.#snapshot });
  }

  /** Puts another thread in the place of one that ends, after so many milliseconds. */
  #replace(slot: Slot, after: number): void {
    const index = this.#slots.indexOf(slot);
    if (index === -1 || this.#isEnded) return;
    this.#slots.splice(index, 1);
    setTimeout(() => {
      if (!this.#isEnded) this.#slots.push(this.#begin());
    }, after);
  }

  #start(slot: Slot, job: Job): void {
    slot.job = job;
    job.begin();
    const { task, isGivenUp } = job;
    const { limits } = this.#options;
    const at = Date.now() + limits.milliseconds;
    tell(slot.worker, { is: "task", task, limits, at, isGivenUp });
  }

  #next(slot: Slot): void {
    if (slot.job || slot.unread > 0) return;
    const job = this.#waiting.shift();
    if (job) this.#start(slot, job);
  }

  /** Ends a job that waits and was not begun. */
  #leave(job: Job, outcome: Outcome): void {
    const index = this.#waiting.indexOf(job);
    if (index === -1) return;
    this.#waiting.splice(index, 1);
    job.end(outcome);
  }

  /** The time of a job that was begun is over: its thread is ended with it. */
  #expire(job: Job): void {
    const slot = this.#slots.find((one) => one.job === job);
    if (!slot) return;
    job.end(refuse("too-long", { facts: { seconds: this.#options.limits.milliseconds / 1000 } }));
    this.#replace(slot, 0);
    void slot.worker.terminate();
  }
}

function tell(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  worker.postMessage(message);
}

/** Reads and compiles a file in a thread of its own, so that nobody waits for it. */
export function loadNetwork(bytes: Uint8Array, file: string): Promise<Loaded> {
  return once<Loaded>({ is: "load", bytes, file });
}

/** The model of a snapshot as YAML, written in a thread of its own. */
export function writeYaml(snapshot: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return once<Uint8Array<ArrayBuffer>>({ is: "write", snapshot });
}

/** What a thread of its own says to a message. */
async function once<Said>(message: ToWorker): Promise<Said> {
  const worker = new Worker(script);
  try {
    return await new Promise<Said>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the thread ended")));
      tell(worker, message);
    });
  } finally {
    await worker.terminate();
  }
}
