import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

// What only a process of its own can show; what commands print is tested beside them.
const root = resolve(import.meta.dirname, "../..");
const main = join(root, "packages/cli/dist/main.js");
const pirkanmaa = "fixtures/pirkanmaa.yaml";
const reach = ["reach", pirkanmaa, "--from", "neuvola", "--json"];
const scratch = mkdtempSync(join(tmpdir(), "polku-cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function start(command: string, args: string[] = []) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, LC_ALL: "C" } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on("close", (code) => done({ code, out, err })),
  );
  return { child, ended };
}

test("the program answers, and ends with the exit code", async () => {
  const { code, out, err } = await start(process.execPath, [main, ...reach]).ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ ask: "reach" });
  expect(await start(process.execPath, [main, "reach"]).ended).toMatchObject({ code: 2, out: "" });
});

test("a reader that closes the pipe is no error", async () => {
  const { child, ended } = start(process.execPath, [main, ...reach]);
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 0, err: "" });
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind standard output is told, with a code", async () => {
  const command = `"${process.execPath}" "${main}" ${reach.join(" ")} > /dev/full`;
  const { code, err } = await start("sh", ["-c", command]).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^polku: The output could not be written: .*\n$/);
});

test("output of another command is read as a file", async () => {
  const command = `"${process.execPath}" "${main}" check <(sleep 0.2; cat fixtures/tiny.yaml) /dev/stdin < fixtures/tiny.yaml`;
  const { code, out } = await start("bash", ["-c", command]).ended;
  expect(code).toBe(0);
  expect(out.match(/: ok /g)).toHaveLength(2);
});

test("a run that is stopped while it writes leaves nothing behind", async () => {
  const folder = mkdtempSync(join(scratch, "stopped-"));
  const services = Array.from({ length: 20_000 }, (_, index) => ({ id: `s${index}`, name: "S", level: "a" }));
  const model = { polku: 1, id: "m", name: "M", levels: [{ id: "a", name: "A" }], services };
  const file = join(scratch, "m.json");
  writeFileSync(file, JSON.stringify(model));
  const scenario = join(scratch, "s.json");
  writeFileSync(scenario, JSON.stringify({ polku: 1, scenario: "s", of: "m", title: "S", changes: [] }));
  const { child, ended } = start(process.execPath, [
    main,
    "apply",
    file,
    scenario,
    "--out",
    join(folder, "o.yaml"),
  ]);
  // Stop it as soon as something is in the folder.
  const watch = setInterval(() => readdirSync(folder).length > 0 && child.kill("SIGTERM"), 1);
  await ended;
  clearInterval(watch);
  expect(readdirSync(folder).filter((name) => name !== "o.yaml")).toEqual([]);
});

test("bash completes commands and ids by the script", async () => {
  const script = [
    `polku() { "${process.execPath}" "${main}" "$@"; }`,
    "source <(polku completion bash)",
    'COMP_WORDS=(polku rea); COMP_CWORD=1; _polku; echo "${COMPREPLY[*]}"',
    'COMP_WORDS=(polku reach fixtures/tiny.yaml --from neu); COMP_CWORD=4; _polku; echo "${COMPREPLY[*]}"',
    "complete -p polku",
  ].join("\n");
  const { out } = await start("bash", ["--norc", "-c", script]).ended;
  expect(out.split("\n").slice(0, 2)).toEqual(["reach", "neuvola"]);
  expect(out).toContain("-F _polku polku");
});
