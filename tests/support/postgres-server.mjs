// A PostgreSQL server of one's own, in a temporary folder, that listens on a socket in it and nowhere else.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The server refuses to run as root, who gives it to this user of every system: nobody. */
const nobody = 65_534;

/** What is in it is lost with it, so nothing has to reach the disk. */
const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts a server; `stop` ends it and removes all of it.
 * @param {string} programs The folder of its programs.
 * @param {Record<string, string>} [settings]
 * @returns {{ host: string, user: string, database: string, folder: string, stop(): void }}
 */
export function startPostgres(programs, settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), "polku-pg-"));
  const data = join(folder, "data");
  const asRoot = process.getuid?.() === 0;
  /** @type {{ uid?: number, gid?: number }} */
  const as = asRoot ? { uid: nobody, gid: nobody } : {};
  if (asRoot) chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o755);
  /** @param {string} program @param {string[]} args */
  const run = (program, args) => {
    const options = {
      ...as,
      cwd: folder,
      encoding: /** @type {const} */ ("utf8"),
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    };
    const { status, error, stdout, stderr } = spawnSync(join(programs, program), args, options);
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? ""}${stdout}${stderr}`);
  };
  try {
    run("initdb", ["-D", data, "-U", "polku", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
    const all = { listen_addresses: "", unix_socket_directories: folder, ...careless, ...settings };
    const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
    run("pg_ctl", ["-D", data, "-w", "-s", "-l", join(folder, "log"), "-o", options.join(" "), "start"]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const stop = () => {
    process.off("exit", stop);
    for (const signal of signals) process.off(signal, stopAndExit);
    run("pg_ctl", ["-D", data, "-s", "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  // A server outlives the process that started it.
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  const stopAndExit = () => process.exit(1);
  process.on("exit", stop);
  for (const signal of signals) process.on(signal, stopAndExit);
  return { host: folder, user: "polku", database: "postgres", folder, stop };
}
