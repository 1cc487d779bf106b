import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../tests/support/network-of.js";
import { deskOf } from "../tasks/desk.js";
import { createApp, type RequestLine } from "./app.js";

const desk = deskOf(networkOf("neuvola -referral-> perhetyo"));
const app = createApp(desk);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, { headers });

describe("who may ask", () => {
  const hostOf = async (host: string, own = app) =>
    (await own.request("http://localhost/health", { headers: { Host: host } })).status;

  test("the names of this computer, and those that are allowed", async () => {
    for (const host of ["localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "LOCALHOST"])
      expect(await hostOf(host), host).toBe(200);
    for (const host of [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "localhost:",
      "x@localhost",
    ])
      expect(await hostOf(host), host).toBe(403);
    const named = createApp(desk, { hosts: ["Polku.example"] });
    expect(await hostOf("polku.example:443", named)).toBe(200);
  });

  test("pages of other origins only where they are named", async () => {
    const headers = { Origin: "https://intra.example" };
    expect((await get("/health", headers)).headers.get("access-control-allow-origin")).toBe(null);
    const open = createApp(desk, { origins: ["https://intra.example"] });
    const allowed = await open.request("http://localhost/health", { headers });
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://intra.example");
    const other = await open.request("http://localhost/health", {
      headers: { Origin: "https://other.example" },
    });
    expect(other.headers.get("access-control-allow-origin")).toBe(null);
    const asked = await open.request("http://localhost/ask", {
      method: "OPTIONS",
      headers: { ...headers, "Access-Control-Request-Method": "POST" },
    });
    expect([asked.status, asked.headers.get("access-control-allow-methods")]).toEqual([204, "GET,HEAD,POST"]);
  });

  test("every answer says what may be done with it", async () => {
    const responses = await Promise.all([
      get("/"),
      get("/health"),
      get("/ask?from=neuvola"),
      get("/ask?from=neuvla"),
      get("/nowhere"),
      app.request("http://localhost/ask", { method: "DELETE" }),
      app.request("http://evil.example/", { headers: { Host: "evil.example" } }),
      get("/model", { "If-None-Match": "*" }),
    ]);
    for (const { status, headers } of responses) {
      expect([status, headers.get("x-content-type-options")]).toEqual([status, "nosniff"]);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  test("the log has the path alone", async () => {
    const lines: RequestLine[] = [];
    const logged = createApp(desk, { log: (line) => lines.push(line) });
    await logged.request("http://localhost/ask?from=neuvola&age=4");
    await logged.request("http://localhost/ask?text=xyzzy");
    expect(lines.map(({ method, path, status }) => ({ method, path, status }))).toEqual([
      { method: "GET", path: "/ask", status: 200 },
      { method: "GET", path: "/ask", status: 422 },
    ]);
  });
});
