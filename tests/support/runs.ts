/**
 * How often a law is tried: a quarter of the full number, at least 500 times; `POLKU_RUNS=full` for all of it.
 */
export function runs(full: number): number {
  return process.env["POLKU_RUNS"] === "full" ? full : Math.min(full, Math.max(500, full / 4));
}
