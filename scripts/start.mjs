// Serves the built explorer and prints its address.
//   npm start -- [--port N] [--host ADDRESS] [--no-open]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env.npm_config_port ?? "4173" },
    host: { type: "string", default: process.env.npm_config_host ?? "localhost" },
    "no-open": { type: "boolean", default: process.env.npm_config_open === "" },
    open: { type: "boolean" },
  },
});
const port = Number(values.port);
if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  process.exit(2);
}
// Where nobody sits in front of a screen, there is nothing to open.
const seen = process.stdout.isTTY && !process.env.CI;

const server = await preview({
  root: fileURLToPath(new URL("../packages/viewer", import.meta.url)),
  logLevel: "warn",
  preview: { port, host: values.host, open: seen && !values["no-open"] },
});
console.log("The Polku explorer runs. Ctrl-C stops it.");
for (const url of [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])])
  console.log(`  ${url}`);
