import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, inject, test } from "vitest";

test("the served page may not be sniffed, framed by others, or told of where the reader comes from", async () => {
  const { headers } = await fetch(inject("address"));
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
});

test.each(["assets/missing.js", "missing", "assets/../missing.html"])("%s is not found", async (path) => {
  const { status } = await fetch(inject("address") + path);
  expect(status).toBe(404);
});

test.each(["", " 80", "80.5", "1e3", "0x50", "-1", "65536", "http"])("--port=%s is refused", (port) => {
  const script = resolve(import.meta.dirname, "../../scripts/start.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, `--port=${port}`], { encoding: "utf8" });
  expect(stderr).toContain(`not "${port}"`);
  expect(status).toBe(2);
});
