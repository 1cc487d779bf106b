// What makes a picture of a network readable, counted on boxes and lines alone: any layout can be measured by it.

/** How far inside a box a line has to pass to count as behind it, and boxes have to overlap; map units. */
const tolerance = 1;

function overlap(a, b) {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - tolerance &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - tolerance
  );
}

/** Whether a stretch passes through the inside of a box (Liang and Barsky's clipping). */
function passes([a, b], { x, y, width, height }) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [halfWidth, halfHeight] = [width / 2 - tolerance, height / 2 - tolerance];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a.x - (x - halfWidth)],
    [dx, x + halfWidth - a.x],
    [-dy, a.y - (y - halfHeight)],
    [dy, y + halfHeight - a.y],
  ]) {
    if (p === 0) {
      if (q <= 0) return false;
      continue;
    }
    const at = q / p;
    if (p < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  return from < to;
}

function cross([a, b], [c, d]) {
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The straight stretches of a line. */
export function stretches(points) {
  return points.slice(1).map((to, index) => [points[index], to]);
}

/**
 * Counts on boxes (`id`, `x`, `y`, `width`, `height`) and lines (`points`, and the ids of the boxes that they may
 * touch in `ends`): overlapping boxes, lines behind boxes that are none of their ends, crossings and bends.
 */
export function measure({ boxes, lines }) {
  let overlaps = 0;
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) if (overlap(box, other)) overlaps++;
  let behind = 0;
  let bends = 0;
  const all = lines.map(({ points, ends }) => ({ ends, parts: stretches(points) }));
  for (const { parts, ends } of all) {
    bends += Math.max(0, parts.length - 1);
    if (boxes.some((box) => !ends.includes(box.id) && parts.some((part) => passes(part, box)))) behind++;
  }
  let crossings = 0;
  for (const [index, { parts }] of all.entries())
    for (const other of all.slice(index + 1))
      for (const part of parts) crossings += other.parts.filter((one) => cross(part, one)).length;
  return { overlaps, behind, crossings, bends };
}
