import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { kindOf, readPolkuFile, type PolkuFile } from "../network/polku-file.js";

const endings = new Set([".yaml", ".yml", ".json"]);
/** Where proposals and workshops are kept beside a network, or a network beside them. */
const folders = ["", "scenarios", "workshops", "stories"];
const mostFiles = 500;
const mostBytes = 5_000_000;

interface Kept {
  readonly time: number;
  readonly text: string;
  file?: PolkuFile | undefined;
}
const kept = new Map<string, Kept>();

/**
 * The Polku files on disk beside one that are of the same network: in its folder, the one around it, and their folders
 * for scenarios and workshops. What is read is kept until the file changes.
 */
export async function filesBeside(
  uri: string,
  network: string,
  isOpen: (uri: string) => boolean,
): Promise<PolkuFile[]> {
  if (!uri.startsWith("file:")) return [];
  const own = dirname(fileURLToPath(uri));
  const places = new Set(
    [own, dirname(own)].flatMap((place) => folders.map((folder) => join(place, folder))),
  );
  const paths = (await Promise.all([...places].map(listFiles))).flat().slice(0, mostFiles);
  const files = await Promise.all(
    paths.map(async (path) => {
      const beside = pathToFileURL(path).href;
      return isOpen(beside) ? undefined : readBeside(beside, path, network);
    }),
  );
  return files.filter((file) => file !== undefined);
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && endings.has(extname(entry.name)))
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

async function readBeside(uri: string, path: string, network: string): Promise<PolkuFile | undefined> {
  try {
    const { mtimeMs: time, size } = await stat(path);
    if (size > mostBytes) return undefined;
    let found = kept.get(uri);
    if (found?.time !== time) {
      const text = await readFile(path, "utf8");
      // Others are not kept: a folder may hold anything.
      found = { time, text: kindOf(text) === undefined ? "" : text };
      kept.set(uri, found);
    }
    if (!isOf(found.text, network)) return undefined;
    found.file ??= readPolkuFile(uri, found.text);
    return found.file?.network === network ? found.file : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text may be of a network; it is read only then. */
function isOf(text: string, network: string): boolean {
  return (
    text.includes(network) &&
    new RegExp(`^\\s*["']?(?:id|of)["']?\\s*:\\s*["']?${escape(network)}\\b`, "m").test(
      text.replace(/[{,]/g, "\n"),
    )
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
