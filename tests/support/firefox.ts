import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { findFirefox } from "../../scripts/find-browsers.mjs";

/** What a profile for tests does not do: ask the network, show first pages, play. */
const settings: Readonly<Record<string, unknown>> = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.accept_languages": "en-GB",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "ui.prefersReducedMotion": 1,
};

interface Reply {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
}

/** A real Firefox over WebDriver BiDi, with one page; what the page throws or logs as an error is in `complaints`. */
export class Firefox {
  readonly complaints: string[] = [];
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #count = 0;
  #context = "";

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.on("message", (data: Buffer) => this.#onReply(JSON.parse(data.toString()) as Reply));
  }

  /** Begins one; a test that has none fails. `prefs` are more settings of its profile. */
  static async launch(prefs: Readonly<Record<string, unknown>> = {}): Promise<Firefox> {
    const program = findFirefox();
    if (program === undefined) throw new Error("no Firefox: name one in POLKU_FIREFOX");
    const profile = mkdtempSync(join(tmpdir(), "polku-firefox-"));
    const lines = Object.entries({ ...settings, ...prefs }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    const child = spawn(
      program,
      ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
      { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: "1" } },
    );
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.on("error", reject).on("exit", () => reject(new Error(said)));
      child.stderr.on("data", (chunk) => {
        said += String(chunk);
        const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
        if (found !== undefined) resolve(`${found}/session`);
      });
    });
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.on("open", resolve).on("error", reject);
    });
    const firefox = new Firefox(child, profile, socket);
    await firefox.#begin();
    return firefox;
  }

  async #begin(): Promise<void> {
    await this.send("session.new", {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: "accept" } } },
    });
    await this.send("session.subscribe", { events: ["log.entryAdded"] });
    const { context } = await this.send<{ context: string }>("browsingContext.create", { type: "tab" });
    this.#context = context;
    await this.send("browsingContext.setViewport", { context, viewport: { width: 1366, height: 768 } });
  }

  #onReply({ id, method, params, ...reply }: Reply): void {
    if (id !== undefined) this.#waiting.get(id)?.(reply);
    else if (method === "log.entryAdded") {
      const { level, text } = params as { level: string; text: string };
      if (level === "error") this.complaints.push(text);
    }
  }

  /** Sends a command of WebDriver BiDi; rejects where the browser refuses it. */
  async send<Result = unknown>(method: string, params: object): Promise<Result> {
    const id = ++this.#count;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error}: ${reply.message}`);
    return reply.result as Result;
  }

  async open(url: string): Promise<void> {
    await this.send("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  /** What a function gives in the page, as JSON. */
  async run<Result>(body: (given: string) => Result | Promise<Result>, given = ""): Promise<Result> {
    const { type, result, exceptionDetails } = await this.send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>("script.evaluate", {
      expression: `(async () => JSON.stringify((await (${body.toString()})(${JSON.stringify(given)})) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type !== "success") throw new Error(exceptionDetails?.text);
    return JSON.parse(result?.value ?? "null") as Result;
  }

  /** Presses keys, one after the other; `Control+k` holds one down. */
  async press(...keys: string[]): Promise<void> {
    const values: Readonly<Record<string, string>> = {
      Enter: "\uE007",
      Escape: "\uE00C",
      Tab: "\uE004",
      Control: "\uE009",
      ArrowRight: "\uE014",
      ArrowDown: "\uE015",
    };
    const actions = keys.flatMap((key) => {
      const held = key.split(/(?<=.)\+/).map((one) => values[one] ?? one);
      const down = held.map((value) => ({ type: "keyDown", value }));
      return [...down, ...held.toReversed().map((value) => ({ type: "keyUp", value }))];
    });
    await this.send("input.performActions", {
      context: this.#context,
      actions: [{ type: "key", id: "keys", actions }],
    });
  }

  /** Clicks with the mouse on a point of the page. */
  async clickAt(x: number, y: number): Promise<void> {
    await this.send("input.performActions", {
      context: this.#context,
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [
            { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ],
    });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>("browsingContext.captureScreenshot", {
      context: this.#context,
    });
    return Buffer.from(data, "base64");
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send("browsingContext.setViewport", { context: this.#context, viewport: { width, height } });
  }

  async back(delta = -1): Promise<void> {
    await this.send("browsingContext.traverseHistory", { context: this.#context, delta });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#process.on("exit", resolve);
    });
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
