import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Issue } from "@polku/core";
import { createApp, type AppOptions } from "../http/app.js";
import type { Desk, Reload, Served } from "../tasks/desk.js";
import { defaultLimits, type Limits } from "../tasks/limits.js";
import { refuse } from "../tasks/problem.js";
import { explorerPages } from "./explorer-pages.js";
import { followFile } from "./follow-file.js";
import { listen, nodeEncodings } from "./listen.js";
import { loadNetwork, Pool, writeYaml } from "./pool.js";

/** What is served, where, and within what. */
export interface ServeOptions extends Pick<AppOptions, "hosts" | "origins" | "log"> {
  /** The model file, which is followed as it is saved. */
  readonly file: string;
  /** The port to listen at; 0 for any that is free, which `address` then names. */
  readonly port: number;
  /** The address to listen at; left out, that of this computer alone. */
  readonly host?: string | undefined;
  /** The folder of the built explorer, which is then at `explorer/`. */
  readonly explorer?: string | undefined;
  /** How many threads answer; left out, one less than there are cores, and at least one. */
  readonly threads?: number | undefined;
  /** How many questions may wait for a thread; left out, 64. */
  readonly mostWaiting?: number | undefined;
  /** What one request may cost; what is left out is as in `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined;
  /** Called each time that the file was read again, also where it is as before or has errors. */
  readonly onReload?: (reload: Reload) => void;
  /** Called with what should not happen: the stack of an error in a thread. Left out, nobody is told. */
  readonly onFault?: (fault: string) => void;
}

/** A network that is served. */
export interface ServingNetwork {
  /** Such as `http://localhost:8080/`. */
  readonly address: string;
  /** The network as it is served now. */
  readonly served: Served;
  /** Reads the file again; what came of it is told by `onReload`. */
  reload(): Promise<void>;
  /**
   * Takes no more questions, answers those under way for at most so many milliseconds (10,000, where it is left out),
   * then ends. What is not answered by then gets 503, and half a second later every connection is closed.
   */
  stop(patience?: number): Promise<void>;
}

/** A network that is served, or what is wrong with its file. */
export type ServeResult =
  | { readonly ok: true; readonly serving: ServingNetwork }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Serves a model file over HTTP: questions are answered in threads, within limits. When the file is saved, it is read
 * again beside the work; where it has errors then, the network before is served on.
 *
 * @throws the system's error, where the file can't be read or the address is taken
 */
export async function serveNetwork(options: ServeOptions): Promise<ServeResult> {
  const { file, port, host = "127.0.0.1", explorer, onReload, onFault = () => undefined } = options;
  const { threads = Math.max(1, availableParallelism() - 1), mostWaiting = 64 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  let text = await readFile(file);
  const first = await loadNetwork(text, file);
  if (!first.ok) return first;
  const pool = new Pool(first.snapshot, { threads, mostWaiting, limits, onFault });
  await pool.ready;

  const state: State = {
    served: first.served,
    readAt: new Date().toISOString(),
    reload: undefined,
    isStopping: false,
    toYaml: yamlOf(first.snapshot, limits.milliseconds),
  };
  const desk: Desk = {
    limits,
    get served() {
      return state.served;
    },
    get readAt() {
      return state.readAt;
    },
    get reload() {
      return state.reload;
    },
    get isStopping() {
      return state.isStopping;
    },
    get load() {
      return pool.load;
    },
    toYaml: () => state.toYaml(),
    run: (task, signal) => (state.isStopping ? Promise.resolve(refuse("stopping")) : pool.run(task, signal)),
  };

  // One reading after another: a file that is saved twice ends as it was saved last.
  let reading = Promise.resolve();
  const reload = () => {
    reading = readAgain(reading);
    return reading;
  };
  const readAgain = async (before: Promise<void>) => {
    await before;
    try {
      const now = await readFile(file);
      // What is served already is right; that it was looked at is said all the same, since somebody may have asked for it.
      if (now.equals(text)) return report([], { changed: false });
      const loaded = await loadNetwork(now, file);
      if (!loaded.ok)
        return report(
          loaded.issues.filter(({ severity }) => severity === "error"),
          { changed: false },
        );
      text = now;
      pool.serve(loaded.snapshot);
      state.served = loaded.served;
      state.readAt = new Date().toISOString();
      state.toYaml = yamlOf(loaded.snapshot, limits.milliseconds);
      report([], { changed: true });
    } catch (error) {
      report([{ code: "syntax", message: (error as Error).message }], { changed: false });
    }
  };
  const report = (
    issues: readonly Pick<Issue, "code" | "message" | "line" | "column">[],
    { changed }: Pick<Reload, "changed">,
  ) => {
    const told = issues.slice(0, 20).map(({ code, message, line, column }) => ({
      code,
      message,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    }));
    state.reload = { at: new Date().toISOString(), ok: issues.length === 0, changed, issues: told };
    onReload?.(state.reload);
  };

  const { hosts, origins, log } = options;
  const app = createApp(desk, {
    ...(hosts ? { hosts } : {}),
    ...(origins ? { origins } : {}),
    ...(log ? { log } : {}),
    encodings: nodeEncodings,
    hasExplorer: explorer !== undefined,
  });
  if (explorer !== undefined) {
    app.get("/explorer", (context) => context.redirect("explorer/", 308));
    app.route("/explorer", await explorerPages(explorer, 'src="../model.json"'));
  }
  try {
    // A client that waits for its answer says nothing either.
    const silence = 2 * limits.milliseconds + 60_000;
    const listening = await listen(app, { port, host, silence });
    const unfollow = await followFile(file, () => void reload());
    return {
      ok: true,
      serving: {
        address: listening.address,
        get served() {
          return state.served;
        },
        reload,
        async stop(patience = 10_000) {
          state.isStopping = true;
          unfollow();
          // Who still waits then is told so, instead of being left with a connection that breaks.
          const late = setTimeout(() => void pool.end(), patience);
          await listening.stop(patience + lastWords);
          clearTimeout(late);
          await pool.end();
        },
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** So long after its patience is over, in milliseconds, a server may take to send that it is stopping. */
const lastWords = 500;

/** What changes while a network is served. */
interface State extends Pick<Desk, "toYaml"> {
  served: Served;
  readAt: string;
  reload: Reload | undefined;
  isStopping: boolean;
}

/** The model as YAML: written when it is first asked for; who asks waits so many milliseconds for it. */
function yamlOf(snapshot: Uint8Array, milliseconds: number): Desk["toYaml"] {
  let written: Promise<Uint8Array<ArrayBuffer> | undefined> | undefined;
  return () => {
    written ??= writeYaml(snapshot);
    const late = new Promise<undefined>((done) => {
      setTimeout(done, milliseconds, undefined).unref();
    });
    return Promise.race([written, late]);
  };
}
