import { createHash } from "node:crypto";
import { watch } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join, normalize, resolve, sep } from "node:path";

/** What is served: the explorer's files, and one model file that is followed. */
export interface FileServer {
  /** The folder of the built explorer. */
  readonly explorer: string;
  readonly file: string;
  readonly port: number;
  /** Writes what the explorer sends; without it, nothing can be written. */
  write?(text: string): Promise<void>;
}

/** A server that runs: its address, and what stops it. */
export interface Serving {
  readonly address: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".json": "application/json",
};
const headers = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

/** The largest text that is taken, in bytes. */
const mostBytes = 200_000_000;
/** Programs write a file in several steps; so many milliseconds later it is whole. */
const settled = 80;

/**
 * Serves the explorer with a model file that it follows, to this computer alone. The page is told when the file is
 * saved. Requests by another name than this computer's are refused, so that no web page elsewhere can read the file.
 */
export async function serveFile({ explorer, file, port, write }: FileServer): Promise<Serving> {
  const folder = resolve(explorer);
  const model = `/model/${encodeURIComponent(basename(file))}`;
  const modelPath = pathOf(model);
  const listeners = new Set<ServerResponse>();
  const page = (await readFile(join(folder, "index.html"), "utf8")).replace(
    "<polku-explorer linked>",
    `<polku-explorer linked src=".${model}" follow="./events"${write ? ` write=".${model}"` : ""}>`,
  );

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = (status: number, body: string | Uint8Array = "", more: Record<string, string> = {}) => {
      response.writeHead(status, { ...headers, ...more });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (!isOwnName(request.headers.host)) return end(403);
    const path = pathOf(request.url);
    if (path === undefined) return end(400);
    if (request.method === "PUT" && path === modelPath && write) return put(request, end);
    if (request.method !== "GET" && request.method !== "HEAD") return end(405, "", { Allow: "GET, HEAD" });
    if (path === "/" || path === "/index.html")
      return end(200, page, { "Content-Type": types[".html"] ?? "" });
    if (path === modelPath) {
      const text = await readFile(file).catch(() => undefined);
      return text ? end(200, text, { "Content-Type": "text/plain", ETag: tagOf(text) }) : end(404);
    }
    if (path === "/events") return listen(response);
    const asked = normalize(join(folder, path));
    const found = asked.startsWith(folder + sep) ? await readFile(asked).catch(() => undefined) : undefined;
    if (!found) return end(404);
    return end(200, found, { "Content-Type": types[extname(asked)] ?? "application/octet-stream" });
  }

  /** Takes a text in the place of the file, where that is still the one that the text was made of. */
  async function put(request: IncomingMessage, end: (status: number) => void): Promise<void> {
    // A page of another origin can't write: browsers name theirs.
    const { origin, host } = request.headers;
    if (origin !== undefined && origin !== `http://${host}`) return end(403);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size > mostBytes) return end(413);
      chunks.push(chunk as Buffer);
    }
    const now = await readFile(file).catch(() => undefined);
    if (request.headers["if-match"] !== (now && tagOf(now))) return end(412);
    try {
      await write?.(Buffer.concat(chunks).toString("utf8"));
    } catch {
      return end(507);
    }
    return end(204);
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, "Content-Type": "text/event-stream" });
    response.write(":\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  let last = await stampOf(file);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    const now = await stampOf(file);
    if (now === last) return;
    last = now;
    for (const one of listeners) one.write("event: saved\ndata: \n\n");
  };
  // The folder is watched, not the file: editors put a new file in the place of the old one.
  const watcher = watch(dirname(resolve(file)), () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), settled);
  });

  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      clearTimeout(timer);
      watcher.close();
      for (const one of listeners) one.end();
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    },
  };
}

/** The path that a request asks for, decoded; undefined where it is none. */
function pathOf(url = "/"): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function isOwnName(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? "");
}

function tagOf(content: Uint8Array): string {
  return `"${createHash("sha256").update(content).digest("hex").slice(0, 32)}"`;
}

/** What tells that a file is another one than before: when it was written, and how long it is. */
async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : "";
}
