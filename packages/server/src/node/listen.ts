import type { Server } from "node:http";
import { Server as NetServer, type AddressInfo, type Socket } from "node:net";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { Encodings } from "../http/send.js";

/** Where a server listens. */
export interface ListenOptions {
  /** 0 for any port that is free. */
  readonly port: number;
  /** The address of this computer that it listens at, such as `127.0.0.1`; `0.0.0.0` is all of them. */
  readonly host: string;
  /** How long a connection may say nothing, in milliseconds; 0 for ever, for pages that listen. */
  readonly silence: number;
}

/** A server that runs: its address, and what stops it. */
export interface Listening {
  /** Such as `http://localhost:8080/`. */
  readonly address: string;
  /** Takes no more connections, and waits for the answers that are under way for so many milliseconds. */
  stop(patience: number): Promise<void>;
}

/** How answers are packed, in threads of Node's own. */
export const nodeEncodings: Encodings = {
  br: async (bytes) =>
    new Uint8Array(
      await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
    ),
  gzip: async (bytes) => new Uint8Array(await promisify(gzip)(bytes)),
};

/** Who sends a request piece by piece is cut off after so long, in milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 1_000 };
const mostConnections = 5_000;
/** So long after the end has begun, in milliseconds, a connection that was kept alive may still bring a request. */
const farewell = 250;

/**
 * Serves an app at an address of this computer.
 *
 * @throws the system's error, where the address is taken
 */
export async function listen(app: Hono, { port, host, silence }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: patience }) as Server;
  server.maxConnections = mostConnections;
  server.keepAliveTimeout = 5_000;
  server.timeout = silence;
  server.on("clientError", refuseRaw);
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen({ port, host, backlog: mostConnections }, done);
  });
  const { port: own } = server.address() as AddressInfo;
  const isLocal = ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"].includes(host);
  const name = isLocal ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${name}:${own}/`,
    async stop(most) {
      // The server of HTTP would also close idle connections at once, with the requests that are on their way by them.
      const closed = new Promise<void>((done) => {
        NetServer.prototype.close.call(server, () => done());
      });
      const begun = performance.now();
      const idle = setInterval(() => {
        if (performance.now() - begun >= Math.min(farewell, most)) server.closeIdleConnections();
      }, 50);
      const late = setTimeout(() => server.closeAllConnections(), most);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

/** Answers what is no request of HTTP, or one that did not come in time, as every other answer is made. */
function refuseRaw(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const status =
    error.code === "ERR_HTTP_REQUEST_TIMEOUT"
      ? "408 Request Timeout"
      : error.code === "HPE_HEADER_OVERFLOW"
        ? "431 Request Header Fields Too Large"
        : "400 Bad Request";
  const lines = [
    `HTTP/1.1 ${status}`,
    "Connection: close",
    "Content-Length: 0",
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
  ];
  // Who doesn't read the end of it would keep the connection.
  socket.end(`${lines.join("\r\n")}\r\n\r\n`, () => socket.destroy());
}
