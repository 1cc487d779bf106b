/** How often a law is tried: a quarter of the full number but at least 500 times; all of it by `POLKU_RUNS=full`. */
export function runs(full: number): number {
  return process.env["POLKU_RUNS"] === "full" ? full : Math.ceil(Math.min(full, Math.max(500, full / 4)));
}
