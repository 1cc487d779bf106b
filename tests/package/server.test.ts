import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage, type RequestOptions } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gzipSync } from "node:zlib";
import { ask, compileNetwork, parseModel } from "@polku/core";
import { compareIds } from "@polku/core/network";
import { afterAll, afterEach, expect, test } from "vitest";
import { makeModel } from "../bench/networks.mjs";

const main = resolve(import.meta.dirname, "../../packages/cli/dist/main.js");
const tiny = resolve(import.meta.dirname, "../../fixtures/tiny.yaml");
const scratch = mkdtempSync(join(tmpdir(), "polku-serve-"));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(scratch, { recursive: true }));

interface Server {
  child: ChildProcess;
  port: number;
  log(): string;
}

async function serve(file: string, ...options: string[]): Promise<Server> {
  const child = spawn(process.execPath, [main, "serve", file, "--json", "--lang", "en", ...options]);
  children.push(child);
  let log = "";
  child.stderr.on("data", (chunk) => (log += String(chunk)));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { address } = JSON.parse(String(line)) as { address: string };
  return { child, port: Number(new URL(address).port), log: () => log };
}

async function end({ child }: Server): Promise<number | null> {
  child.kill("SIGTERM");
  return child.exitCode ?? ((await once(child, "exit")) as [number | null])[0];
}

type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

function send(
  { port }: Server,
  path: string,
  options: RequestOptions & { body?: string | Buffer } = {},
): Promise<Answer> {
  const { body, ...rest } = options;
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, path, agent: false, ...rest }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", fail);
    asked.end(body);
  });
}

/** Servers start, read and end in their own time. */
const eventually = <Value>(look: () => Promise<Value>) =>
  expect.poll(look, { timeout: 60_000, interval: 50 });

const json = { "Content-Type": "application/json" };
const post = (server: Server, question: unknown) =>
  send(server, "/ask", { method: "POST", headers: json, body: JSON.stringify(question) });
const healthOf = async (server: Server) =>
  JSON.parse(String((await send(server, "/health")).body)) as {
    network: { services: number; readAt: string };
    load: { running: number; waiting: number };
    reload?: { at: string; ok: boolean; changed: boolean; issues: { message: string }[] };
  };

/** A question that takes as long as it has rows. */
function slow(rows: number) {
  const origins = Array.from({ length: rows }, (_, index) => `s${String(index).padStart(4, "0")}`);
  return { ask: "gaps", rows: { origins }, targets: [ids[1]], outlook: true };
}

function networkOf(file: string) {
  const parsed = parseModel(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(file);
  return compileNetwork(parsed.model);
}

test("a file is served, followed as it is saved, and kept where it breaks; SIGTERM ends it", async () => {
  const file = join(scratch, "network.yaml");
  const text = readFileSync(tiny, "utf8");
  writeFileSync(file, text);
  const server = await serve(file);
  const question = { ask: "reach", from: "neuvola" } as const;
  const first = await post(server, question);
  expect({ ok: true, answer: (JSON.parse(String(first.body)) as { answer: unknown }).answer }).toEqual(
    ask(networkOf(file), question),
  );
  const packed = await send(server, "/model", { headers: { "Accept-Encoding": "gzip, br" } });
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(String(brotliDecompressSync(packed.body))).toBe(String((await send(server, "/model")).body));

  const saveAs = (content: string) => {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  };
  saveAs(text.replace("services:\n", "services:\n  - { id: added, name: Added, level: basic }\n"));
  await eventually(async () => (await healthOf(server)).network.services).toBe(8);
  saveAs(text.replace("from: neuvola", "from: neuvla"));
  await eventually(async () => (await healthOf(server)).reload?.ok).toBe(false);
  expect((await healthOf(server)).reload?.issues[0]?.message).toContain("neuvla");
  expect((await healthOf(server)).network.services).toBe(8);
  saveAs(text);
  await eventually(async () => (await healthOf(server)).network.services).toBe(7);
  expect(await end(server)).toBe(0);
  const paths = server.log().match(/"path":"[^"]*"/g) ?? [];
  expect(new Set(paths)).toEqual(new Set(['"path":"/ask"', '"path":"/model"', '"path":"/health"']));
});

// Windows has no such signal.
test.skipIf(process.platform === "win32")(
  "SIGHUP reads the file again, and says so where it is as it was, too",
  async () => {
    const file = join(scratch, "again.yaml");
    const text = readFileSync(tiny, "utf8");
    writeFileSync(file, text);
    const server = await serve(file);
    const before = await healthOf(server);
    expect(before.reload).toBe(undefined);
    expect(Date.parse(before.network.readAt)).toBeLessThanOrEqual(Date.now());
    server.child.kill("SIGHUP");
    await eventually(async () => (await healthOf(server)).reload).toMatchObject({ ok: true, changed: false });
    expect((await healthOf(server)).network.readAt).toBe(before.network.readAt);
    expect(server.log()).toMatch(/"reload":\{"at":"[^"]+","ok":true,"changed":false,"issues":\[\]\}/);

    // With errors, then as it was: that is no other network than the one that is served.
    writeFileSync(file, "nonsense");
    await eventually(async () => (await healthOf(server)).reload).toMatchObject({
      ok: false,
      changed: false,
    });
    writeFileSync(file, text);
    await eventually(async () => (await healthOf(server)).reload).toMatchObject({ ok: true, changed: false });
    writeFileSync(file, `${text}\n`);
    await eventually(async () => (await healthOf(server)).reload).toMatchObject({ ok: true, changed: true });
    expect((await healthOf(server)).network.readAt > before.network.readAt).toBe(true);
    expect(await end(server)).toBe(0);
  },
);

test("hostile requests cost nothing and are told so", async () => {
  const server = await serve(tiny);
  const statusOf = async (...args: Parameters<typeof send> extends [Server, ...infer Rest] ? Rest : never) =>
    (await send(server, ...args)).status;
  expect(await statusOf("/", { headers: { Host: "evil.example" } })).toBe(403);
  expect(await statusOf("/../../package.json")).toBe(404);
  expect(await statusOf("/explorer/%2e%2e/package.json")).toBe(404);
  expect(await statusOf("/explorer/..%2f..%2fpackage.json")).toBe(404);
  expect(await statusOf("/model", { headers: { Range: "bytes=0-1" } })).toBe(200);
  const bomb = gzipSync(Buffer.alloc(10_000_000));
  const packed = { ...json, "Content-Encoding": "gzip" };
  expect(await statusOf("/ask", { method: "POST", headers: packed, body: bomb })).toBe(415);
  const large = Buffer.alloc(1_000_000, "x");
  expect(await statusOf("/ask", { method: "POST", headers: json, body: large })).toBe(413);
  expect(await statusOf(`/ask?text=${"x".repeat(9_000)}`)).toBe(414);
  // What is no HTTP has the headers of every other answer.
  const socket = connect(server.port, "127.0.0.1");
  socket.end("nonsense\r\n\r\n");
  const [raw] = (await once(socket, "data")) as [Buffer];
  expect(String(raw)).toMatch(/^HTTP\/1.1 400 [^]*nosniff/);
  expect(await statusOf("/health")).toBe(200);
  expect(await end(server)).toBe(0);
});

const large = join(scratch, "large.json");
const model = makeModel(5_000);
const ids = model.services.map(({ id }) => id).toSorted(compareIds);
writeFileSync(large, JSON.stringify(model));

test("under more questions than may wait, each is answered right or turned away, and one that takes too long is ended", async () => {
  const server = await serve(large, "--threads", "1", "--waiting", "4", "--seconds", "1");
  const quick = async () => (await post(server, { ask: "routes", from: ids[0], to: ids[0] })).status;
  await eventually(quick).toBe(200);
  const network = networkOf(large);
  const questions = Array.from({ length: 40 }, (_, index) => ({
    ask: "why-not" as const,
    from: ids[index * 7] ?? "",
    to: ids[index * 11 + 1] ?? "",
    client: { age: 4, area: "m7" },
  }));
  const waited = Promise.all(questions.map((question) => post(server, question)));
  expect((await send(server, "/health")).status).toBe(200);
  const answers = await waited;
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  for (const [index, { status, headers, body }] of answers.entries()) {
    if (status === 503) expect(headers["retry-after"]).toBe("1");
    else {
      const { answer } = JSON.parse(String(body)) as { answer: unknown };
      const own = ask(network, questions[index] as (typeof questions)[number]);
      expect({ ok: true, answer }).toEqual(own);
    }
  }

  // The first looks at the clock as it goes; the second can’t while it makes a changed network.
  const change = { op: "remove", in: "services", id: ids[1] };
  const whatIf = {
    ask: "what-if",
    question: { ask: "reach", from: ids[0] },
    changes: [change],
  };
  const late = await post(server, slow(4_900));
  expect([late.status, late.headers["content-type"]]).toEqual([
    504,
    "application/problem+json; charset=utf-8",
  ]);
  expect([200, 504]).toContain((await post(server, whatIf)).status);
  await eventually(quick).toBe(200);
  expect(await end(server)).toBe(0);
});

test("a client that goes takes its question with it, and what was taken before the end is answered", async () => {
  const server = await serve(large, "--threads", "1", "--seconds", "60");
  const runs = (count: number) => eventually(async () => (await healthOf(server)).load.running).toBe(count);
  const gone = request({ host: "127.0.0.1", port: server.port, path: "/ask", method: "POST", headers: json });
  gone.on("error", () => undefined);
  // By itself it would take as long as it may.
  gone.end(JSON.stringify(slow(4_900)));
  await runs(1);
  const begun = performance.now();
  gone.destroy();
  await runs(0);
  expect(performance.now() - begun).toBeLessThan(30_000);

  const last = post(server, slow(200));
  await runs(1);
  const ended = end(server);
  expect((await last).status).toBe(200);
  expect(await ended).toBe(0);
});

test("what is not answered within ten seconds of the end is told so, and the exit is in order", async () => {
  const server = await serve(large, "--threads", "1", "--seconds", "120");
  const last = post(server, slow(4_900));
  await eventually(async () => (await healthOf(server)).load.running).toBe(1);
  const begun = performance.now();
  const ended = end(server);
  const { status, headers, body } = await last;
  const { type } = JSON.parse(String(body)) as { type: string };
  expect([status, headers["retry-after"], type]).toEqual([503, "1", "urn:polku:problem:stopping"]);
  expect(await ended).toBe(0);
  expect(performance.now() - begun).toBeGreaterThan(9_500);
});

test("an address that is taken, and a file with errors, are told", async () => {
  const server = await serve(tiny);
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [main, "serve", ...args, "--lang", "en"]);
    let err = "";
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    const [code] = (await once(child, "close")) as [number];
    return { code, err };
  };
  const taken = await run(tiny, "--port", String(server.port));
  expect(taken.code).toBe(2);
  expect(taken.err).toContain("The network could not be served");
  const broken = join(scratch, "broken.yaml");
  writeFileSync(broken, "polku: 1\n");
  expect(await run(broken)).toMatchObject({ code: 1, err: expect.stringContaining("missing-field") });
});
