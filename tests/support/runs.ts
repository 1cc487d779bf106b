/** How often a law is tried: an eighth of the full number but at least 200 times; all of it by `POLKU_RUNS=full`. */
export function runs(full: number): number {
  return process.env["POLKU_RUNS"] === "full" ? full : Math.ceil(Math.min(full, Math.max(200, full / 8)));
}
