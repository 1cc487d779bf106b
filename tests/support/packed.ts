import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** What a command prints; where it fails, all that it has printed is in the error. */
export function runIn(cwd: string, command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}

/** A package as it would be published. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs packages into a folder as npm does, by their folders' names; what is packed has been built before. */
export function pack<Name extends string>(names: readonly Name[], folder: string): Record<Name, Packed> {
  const folders = names.map((name) => `./packages/${name}`);
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, ...folders];
  const packed = JSON.parse(runIn(root, "npm", args)) as { filename: string; files: { path: string }[] }[];
  const entries = packed.map(({ filename, files }, index) => [
    names[index],
    { tarball: join(folder, filename), files: files.map(({ path }) => path) },
  ]);
  return Object.fromEntries(entries) as Record<Name, Packed>;
}

/** Installs packed packages, by their names, into a folder as npm does, but from what is installed here: it needs no network. */
export function install(packed: Readonly<Record<string, Packed>>, folder: string): void {
  const names = Object.keys(packed);
  const overrides = Object.assign({}, ...names.map((name) => dependenciesOf(join(root, "packages", name))));
  const dependencies = Object.fromEntries(
    names.map((name) => [`@polku/${name}`, `file:${packed[name]?.tarball}`]),
  );
  const manifest = { name: "app", private: true, type: "module", dependencies, overrides };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  runIn(folder, "npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

/** The packages that one depends on, where they are installed here. */
function dependenciesOf(folder: string, found: Record<string, string> = {}): Record<string, string> {
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  const beside = resolve(folder, name.includes("/") ? "../.." : "..");
  for (const dependency of Object.keys(dependencies)) {
    if (dependency.startsWith("@polku/") || found[dependency] !== undefined) continue;
    const place = [join(folder, "node_modules", dependency), join(beside, dependency)].find(existsSync);
    if (place === undefined) throw new Error(`${name}: ${dependency} is not installed`);
    found[dependency] = `file:${realpathSync(place)}`;
    dependenciesOf(realpathSync(place), found);
  }
  return found;
}
