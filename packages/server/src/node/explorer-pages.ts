import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { explorerPolicy } from "../http/guard.js";

/** The pages of the built explorer, which shows the network that an attribute of its element names. */
export async function explorerPages(folder: string, attributes: string): Promise<Hono> {
  const root = resolve(folder);
  const page = (await readFile(join(root, "index.html"), "utf8")).replace(
    "<polku-explorer>",
    `<polku-explorer ${attributes}>`,
  );
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.res.headers.set("Content-Security-Policy", explorerPolicy);
    context.res.headers.set("Cache-Control", "no-cache");
  });
  app.get("/*", async (context, next) => {
    const { path } = context.req;
    return path.endsWith("/") || path.endsWith("/index.html") ? context.html(page) : next();
  });
  app.get("/*", serveStatic({ root, rewriteRequestPath: (path) => path.replace(/^\/explorer(?=\/)/, "") }));
  return app;
}
