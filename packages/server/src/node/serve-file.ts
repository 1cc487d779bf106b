import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import { isOwnName, secureHeaders } from "../http/guard.js";
import { explorerPages } from "./explorer-pages.js";
import { followFile } from "./follow-file.js";
import { listen, type Listening } from "./listen.js";

/** What is served: the explorer's files, and one model file that is followed. */
export interface FileServer {
  /** The folder of the built explorer. */
  readonly explorer: string;
  readonly file: string;
  readonly port: number;
  /** Writes what the explorer sends; without it, nothing can be written. */
  write?(text: string): Promise<void>;
}

/** The largest text that is taken, in bytes. */
const mostBytes = 200_000_000;

/**
 * Serves the explorer with a model file that it follows, to this computer alone. The page is told when the file is
 * saved.
 *
 * @throws the system's error, where the address is taken
 */
export async function serveFile({ explorer, file, port, write }: FileServer): Promise<Listening> {
  const name = basename(file);
  const model = `./model/${encodeURIComponent(name)}`;
  const pages = new Set<SSEStreamingApi>();
  const app = new Hono();
  app.use(secureHeaders());
  app.use(async (context, next) =>
    isOwnName(context.req.header("host")) ? next() : context.body(null, 403),
  );
  app.use(methodNotAllowed({ app }));

  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- this is no Express: Hono waits for what its handlers promise
  app.get("/model/:name", async (context) => {
    const text = context.req.param("name") === name ? await read() : undefined;
    if (!text) return context.notFound();
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" };
    return context.body(new Uint8Array(text), 200, { ...headers, ETag: tagOf(text) });
  });
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- as above
  if (write) app.put("/model/:name", isOwnPage, bodyLimit({ maxSize: mostBytes }), put);
  app.get("/events", (context) =>
    streamSSE(context, async (page) => {
      const closed = new Promise<void>((done) => {
        page.onAbort(done);
      });
      pages.add(page);
      // What comes before the first event opens the stream.
      await page.write(":\n\n");
      await closed;
      pages.delete(page);
    }),
  );
  app.route(
    "/",
    await explorerPages(explorer, `src="${model}" follow="./events"${write ? ` write="${model}"` : ""}`),
  );

  const unfollow = await followFile(file, () => {
    for (const page of pages) void page.writeSSE({ event: "saved", data: "" });
  });
  try {
    const { address, stop } = await listen(app, { port, host: "127.0.0.1", silence: 0 });
    return {
      address,
      async stop(patience) {
        unfollow();
        await stop(patience);
      },
    };
  } catch (error) {
    unfollow();
    throw error;
  }

  function read(): Promise<Buffer | undefined> {
    return readFile(file).catch(() => undefined);
  }

  /** Takes a text in the place of the file, where that is still the one that the text was made of. */
  async function put(context: Context): Promise<Response> {
    if (context.req.param("name") !== name) return context.notFound();
    const text = await context.req.text();
    const now = await read();
    if (context.req.header("if-match") !== (now && tagOf(now))) return context.body(null, 412);
    try {
      await write?.(text);
    } catch {
      return context.body(null, 507);
    }
    return context.body(null, 204);
  }
}

/** A page of another origin can't write: browsers name theirs. */
async function isOwnPage(context: Context, next: () => Promise<void>): Promise<Response | void> {
  const origin = context.req.header("origin");
  if (origin !== undefined && origin !== `http://${context.req.header("host")}`)
    return context.body(null, 403);
  return next();
}

function tagOf(content: Uint8Array): string {
  return `"${createHash("sha256").update(content).digest("hex").slice(0, 32)}"`;
}
