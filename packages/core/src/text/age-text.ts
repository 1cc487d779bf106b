/**
 * Ages in words: neighbours run together.
 *
 * @example
 * ```ts
 * ageText([7, 0, 1, 2, 3]); // "0–3, 7"
 * ```
 */
export function ageText(ages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const age of ages.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === age - 1) last[1] = age;
    else runs.push([age, age]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
