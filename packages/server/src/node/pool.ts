import { Worker } from "node:worker_threads";
import type { Load } from "../tasks/desk.js";
import type { Limits } from "../tasks/limits.js";
import { refuse } from "../tasks/problem.js";
import type { Outcome, Task } from "../tasks/run-task.js";
import { jobStates, type FromWorker, type Loaded, type SharedJob, type ToWorker } from "./messages.js";

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
  readonly id: number;
  readonly task: Task;
  /** What the thread and we both see of it; another one each time that it is handed over. */
  shared: SharedJob;
  end(outcome: Outcome): void;
}

/** A thread, and the jobs that it was given, in their order. */
interface Slot {
  readonly worker: Worker;
  readonly jobs: Map<number, Job>;
  /** How many networks it was given and has not read yet: until then, it is given no job. */
  unread: number;
}

const script = new URL("./worker.js", import.meta.url);
/** A search looks at the clock many times a second; so long after its time, nobody is to wait for it. */
const grace = 500;
/** A new thread has to read the network: it is cheaper to wait for one that may yet end, as long again as a job may take. */
const leastMercy = 2_000;
/** A thread that can't even begin is not begun again at once. */
const pause = 1_000;
/**
 * How many jobs a thread is given ahead. While many clients are turned away, a turn of our own loop takes as long as many
 * answers; a thread that had to ask for each would stand idle.
 */
const ahead = 8;

/**
 * Threads that do tasks, one each at a time. Tasks wait in the order in which they came; one that waits too long, or that
 * nobody waits for any more, is not begun. A thread that does not end in time is ended, and another one takes its place.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #slots: Slot[] = [];
  readonly #waiting: Job[] = [];
  /** A first thread has read the network. */
  readonly ready: Promise<void>;
  #isReady: () => void = () => undefined;
  #snapshot: Uint8Array;
  #count = 0;
  #isEnded = false;

  constructor(snapshot: Uint8Array, options: PoolOptions) {
    this.#options = options;
    this.#snapshot = snapshot;
    this.ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
    for (let index = 0; index < options.threads; index++) this.#slots.push(this.#begin());
  }

  get load(): Load {
    const { threads: mostRunning, mostWaiting } = this.#options;
    const running = this.#slots.filter(({ jobs }) => jobs.size > 0).length;
    const given = this.#slots.reduce((sum, { jobs }) => sum + jobs.size, 0);
    return { running, waiting: given - running + this.#waiting.length, mostRunning, mostWaiting };
  }

  /** Tasks that are handed over from now on are done on another network. */
  serve(snapshot: Uint8Array): void {
    this.#snapshot = snapshot;
    for (const slot of this.#slots) this.#give(slot);
  }

  run(task: Task, signal: AbortSignal): Promise<Outcome> {
    const { limits } = this.#options;
    const { running, waiting, mostRunning, mostWaiting } = this.load;
    if (signal.aborted || running + waiting >= mostRunning + mostWaiting)
      return Promise.resolve(refuse("busy"));
    return new Promise((resolve) => {
      const giveUp = () => {
        if (!this.#giveUp(job)) Atomics.store(job.shared.state, 0, jobStates.givenUp);
      };
      let timer = setTimeout(() => {
        if (this.#giveUp(job)) return;
        const left = job.shared.begun[0] + limits.milliseconds + grace - Date.now();
        timer = setTimeout(() => this.#expire(job), left);
      }, limits.milliseconds);
      const job: Job = {
        id: ++this.#count,
        task,
        shared: newShared(),
        end(outcome) {
          clearTimeout(timer);
          signal.removeEventListener("abort", giveUp);
          resolve(outcome);
        },
      };
      signal.addEventListener("abort", giveUp);
      this.#waiting.push(job);
      this.#fill();
    });
  }

  /** Ends the threads; whoever still waits is told. */
  async end(): Promise<void> {
    this.#isEnded = true;
    const given = this.#slots.flatMap(({ jobs }) => [...jobs.values()]);
    for (const job of [...given, ...this.#waiting.splice(0)]) job.end(refuse("stopping"));
    await Promise.all(this.#slots.map(({ worker }) => worker.terminate()));
  }

  #begin(): Slot {
    const worker = new Worker(script);
    const slot: Slot = { worker, jobs: new Map(), unread: 0 };
    this.#give(slot);
    worker.on("message", (message: FromWorker) => {
      // A thread that is being ended may still have something to say.
      if (!this.#slots.includes(slot)) return;
      if (message.is === "read") {
        slot.unread--;
        this.#isReady();
      } else {
        if (message.fault !== undefined) this.#options.onFault(message.fault);
        slot.jobs.get(message.id)?.end(message.outcome);
        slot.jobs.delete(message.id);
      }
      this.#fill();
    });
    worker.on("error", (error) => this.#options.onFault(error.stack ?? error.message));
    worker.on("exit", () => this.#replace(slot, slot.jobs.size > 0 ? 0 : pause));
    return slot;
  }

  #give(slot: Slot): void {
    slot.unread++;
    tell(slot.worker, { is: "network", snapshot: this.#snapshot });
  }

  /** Puts another thread in the place of one that ends, after so many milliseconds; jobs that it had not begun go on. */
  #replace(slot: Slot, after: number): void {
    const index = this.#slots.indexOf(slot);
    if (index === -1 || this.#isEnded) return;
    this.#slots.splice(index, 1);
    for (const job of [...slot.jobs.values()].toReversed())
      if (takeBack(job)) this.#waiting.unshift(job);
      else job.end(refuse("failed"));
    setTimeout(() => {
      if (!this.#isEnded) this.#slots.push(this.#begin());
    }, after);
    this.#fill();
  }

  /** Hands jobs over: one to each thread, then another, up to so many ahead. */
  #fill(): void {
    const ready = this.#slots.filter(({ unread }) => unread === 0);
    for (let depth = 1; depth <= ahead; depth++)
      for (const slot of ready) {
        if (slot.jobs.size >= depth) continue;
        const job = this.#waiting.shift() ?? (depth === 1 ? this.#takeFromOthers() : undefined);
        if (job) this.#hand(slot, job);
      }
  }

  /** A job that a thread was given ahead and has not begun, for one that has nothing to do. */
  #takeFromOthers(): Job | undefined {
    for (const { jobs } of this.#slots) {
      const job = jobs.size > 1 ? [...jobs.values()].at(-1) : undefined;
      if (!job || !takeBack(job)) continue;
      jobs.delete(job.id);
      return job;
    }
    return undefined;
  }

  #hand(slot: Slot, job: Job): void {
    slot.jobs.set(job.id, job);
    const { id, task, shared } = job;
    tell(slot.worker, { is: "task", id, task, limits: this.#options.limits, shared });
  }

  /** Nobody waits for a job any more, or it has waited too long; false where it was begun. */
  #giveUp(job: Job): boolean {
    const was = Atomics.compareExchange(job.shared.state, 0, jobStates.waiting, jobStates.givenUp);
    if (was !== jobStates.waiting) return false;
    const index = this.#waiting.indexOf(job);
    if (index !== -1) this.#waiting.splice(index, 1);
    for (const { jobs } of this.#slots) jobs.delete(job.id);
    job.end(refuse("busy"));
    this.#fill();
    return true;
  }

  /** The time of a job that was begun is over; where that does not end it, its thread is ended. */
  #expire(job: Job): void {
    const { milliseconds } = this.#options.limits;
    const slot = this.#slots.find(({ jobs }) => jobs.has(job.id));
    if (!slot) return;
    job.end(refuse("too-long", { facts: { seconds: milliseconds / 1000 } }));
    setTimeout(
      () => {
        if (!this.#slots.includes(slot) || !slot.jobs.has(job.id)) return;
        slot.jobs.delete(job.id);
        this.#replace(slot, 0);
        void slot.worker.terminate();
      },
      Math.max(leastMercy, milliseconds),
    ).unref();
  }
}

function newShared(): SharedJob {
  return {
    state: new Int32Array(new SharedArrayBuffer(4)),
    begun: new Float64Array(new SharedArrayBuffer(8)) as SharedJob["begun"],
  };
}

/** Takes a job back that was handed over; false where it was begun. */
function takeBack(job: Job): boolean {
  const was = Atomics.compareExchange(job.shared.state, 0, jobStates.waiting, jobStates.givenUp);
  if (was !== jobStates.waiting) return false;
  job.shared = newShared();
  return true;
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
