import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".yaml": "text/plain",
};

/** Serves the files of a folder on a free port, and pages that are given, by their paths. Ends with `close`. */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, { readonly body: string; readonly policy?: string }>> = {},
): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const page = pages[pathname];
    if (page) {
      const policy = page.policy === undefined ? {} : { "Content-Security-Policy": page.policy };
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...policy }).end(page.body);
      return;
    }
    const file = join(folder, normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    // What is served here, other origins may load.
    const headers = { "Content-Type": types[extname(file)] ?? "", "Access-Control-Allow-Origin": "*" };
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}
