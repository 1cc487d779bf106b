import { expect, vi } from "vitest";
import { run } from "../../packages/cli/dist/run.js";

/** What a command gives, run in this process: a process for each would take minutes. */
export async function polku(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [process.stdout, process.stderr].map((stream) => {
    const written: string[] = [];
    const spy = vi.spyOn(stream, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
    return { written, spy };
  });
  try {
    const code = await run(args);
    return { code, out: out?.written.join("") ?? "", err: err?.written.join("") ?? "" };
  } finally {
    out?.spy.mockRestore();
    err?.spy.mockRestore();
  }
}

/** What a command prints where all is well. */
export async function told(...args: string[]): Promise<string> {
  const { code, out, err } = await polku(...args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

/** The same as data. */
export async function json(...args: string[]): Promise<unknown> {
  return JSON.parse(await told(...args, "--json"));
}

/** The same as a table, read as CSV (RFC 4180). */
export async function table(...args: string[]): Promise<{ columns: string[]; rows: string[][] }> {
  const lines: string[][] = [[]];
  const text = await told(...args, "--csv");
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") lines.push([]);
  }
  lines.pop();
  const [columns = [], ...rows] = lines;
  return { columns, rows };
}
