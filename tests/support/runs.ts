/**
 * How often a law is tried: a quarter of the full number but at least 500 times. By `POLKU_RUNS=full` all of it, by
 * `POLKU_RUNS=few` a twentieth, at least 100 times.
 */
export function runs(full: number): number {
  const wanted = process.env["POLKU_RUNS"];
  if (wanted === "full") return full;
  return Math.ceil(Math.min(full, wanted === "few" ? Math.max(100, full / 20) : Math.max(500, full / 4)));
}
