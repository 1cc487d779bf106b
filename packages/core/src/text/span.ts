/** A span with one end or both: "7–12", "≥ 7", "≤ 12"; a dash where neither is known. */
export function span(from: string | number | undefined, to: string | number | undefined): string {
  if (from !== undefined && to !== undefined) return from === to ? String(from) : `${from}–${to}`;
  if (from !== undefined) return `≥ ${from}`;
  return to === undefined ? "–" : `≤ ${to}`;
}
