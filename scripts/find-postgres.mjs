import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const debian = "/usr/lib/postgresql";

/**
 * The folder with the programs of a PostgreSQL server: the one named in POLKU_POSTGRES, else the newest that Debian
 * installed, else one on the PATH, else undefined. POLKU_POSTGRES=none: as if there were none.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const named = process.env.POLKU_POSTGRES;
  if (named) return named === "none" ? undefined : named;
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a)).map((name) => join(debian, name, "bin"));
  const folders = [...newest, ...(process.env.PATH ?? "").split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}
