// Two servers: the page at one origin, the element's files at another, where they may be framed by that page alone.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** Serves the files of a folder on a port. */
function serve(folder, port, headers = {}) {
  createServer(({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(folder, normalize(pathname === "/" ? "/index.html" : pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain", ...headers });
    createReadStream(file).pipe(response);
  }).listen(port, "localhost");
}

const [page = 8001, frame = 8002] = process.argv.slice(2).map(Number);
const viewer = dirname(fileURLToPath(import.meta.resolve("@polku/viewer/frame.html")));
serve(fileURLToPath(new URL("public/", import.meta.url)), page);
serve(viewer, frame, { "Content-Security-Policy": `frame-ancestors http://localhost:${page}` });
console.log(`http://localhost:${page}/?frame=${frame}`);
