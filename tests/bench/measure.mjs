// Times jobs side by side: every round runs each of them once, so that what else the machine does falls on all.

/** A job that takes less is run several times over, for as long as this. */
const shortest = 15;

/**
 * Runs `{ name: job }` in rounds, for about so many milliseconds but at least five rounds, after one round
 * that is not counted. Gives for each its median time, and its quartiles as shares of it.
 */
export function measure(jobs, milliseconds) {
  const entries = Object.entries(jobs).map(([name, job]) => {
    job();
    const once = timeOf(job, 1);
    return { name, job, times: [], runs: Math.max(1, Math.ceil(shortest / once)) };
  });
  const begun = performance.now();
  for (let round = 0; round < 5 || performance.now() - begun < milliseconds; round++)
    for (const { job, times, runs } of entries) times.push(timeOf(job, runs));
  return Object.fromEntries(
    entries.map(({ name, times }) => {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
      const spread = [at(0.25) / at(0.5), at(0.75) / at(0.5)];
      return [name, { milliseconds: at(0.5), spread, rounds: sorted.length }];
    }),
  );
}

function timeOf(job, runs) {
  const start = performance.now();
  for (let run = 0; run < runs; run++) job();
  return (performance.now() - start) / runs;
}
