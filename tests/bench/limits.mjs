// The limits: plain searches over typed arrays, without conditions, routes' ties or kinds. What a question
// costs beyond them is what its conditions and its order of routes cost.

/** Edges by where they begin, as `{ first, to }`; `keep` says which edges of the adjacencies take part. */
export function toRows(network, keep = () => true, adjacencies = [network.referrals, network.expertise]) {
  const size = network.services.length;
  const first = new Int32Array(size + 1);
  const visit = (use) => {
    for (const adjacency of adjacencies)
      for (let from = 0; from < size; from++)
        for (let edge = adjacency.offsets[from]; edge < adjacency.offsets[from + 1]; edge++)
          if (keep(adjacency, edge)) use(from, adjacency.targets[edge]);
  };
  visit((from) => first[from + 1]++);
  for (let at = 0; at < size; at++) first[at + 1] += first[at];
  const next = first.slice();
  const to = new Int32Array(first[size]);
  visit((from, end) => (to[next[from]++] = end));
  return { size, first, to };
}

/** The same rows read backwards. */
export function turnRows({ size, first, to }) {
  const back = new Int32Array(size + 1);
  for (const end of to) back[end + 1]++;
  for (let at = 0; at < size; at++) back[at + 1] += back[at];
  const next = back.slice();
  const from = new Int32Array(to.length);
  for (let at = 0; at < size; at++)
    for (let way = first[at]; way < first[at + 1]; way++) from[next[to[way]]++] = at;
  return { size, first: back, to: from };
}

/** A breadth-first search that keeps nothing but which services it saw; gives how many. */
export function bareReach({ size, first, to }) {
  const seen = new Uint8Array(size);
  const queue = new Int32Array(size);
  return (origin) => {
    seen.fill(0);
    let end = 1;
    queue[0] = origin;
    seen[origin] = 1;
    for (let at = 0; at < end; at++) {
      const here = queue[at];
      const stop = first[here + 1];
      for (let way = first[here]; way < stop; way++) {
        const next = to[way];
        if (seen[next] === 0) {
          seen[next] = 1;
          queue[end++] = next;
        }
      }
    }
    return end;
  };
}

/**
 * A shortest path by two breadth-first searches that meet. Services that `closed` marks with a stamp are
 * not entered, and `banned` ones are not gone to from the start. Gives the services, or nothing.
 */
export function bareRoute(rows, back) {
  const { size } = rows;
  const sides = [rows, back].map((side) => ({
    ...side,
    parent: new Int32Array(size),
    seen: new Int32Array(size),
    queue: new Int32Array(size),
  }));
  let stamp = 0;
  return (from, target, closed, closedStamp, banned) => {
    stamp++;
    const [ahead, behind] = sides;
    for (const [side, start] of [
      [ahead, from],
      [behind, target],
    ]) {
      side.queue[0] = start;
      side.at = 0;
      side.end = 1;
      side.seen[start] = stamp;
      side.parent[start] = -1;
    }
    if (from === target) return [from];
    while (ahead.at < ahead.end && behind.at < behind.end) {
      const isAhead = ahead.end - ahead.at <= behind.end - behind.at;
      const [side, other] = isAhead ? [ahead, behind] : [behind, ahead];
      const { first, to, parent, seen, queue } = side;
      const layer = side.end;
      let met = -1;
      for (; side.at < layer; side.at++) {
        const here = queue[side.at];
        for (let way = first[here]; way < first[here + 1]; way++) {
          const next = to[way];
          if (seen[next] === stamp) continue;
          if (closed !== undefined && closed[next] === closedStamp && next !== from) continue;
          if (
            banned !== undefined &&
            (isAhead ? here === from && banned.has(next) : next === from && banned.has(here))
          )
            continue;
          seen[next] = stamp;
          parent[next] = here;
          queue[side.end++] = next;
          if (other.seen[next] === stamp) {
            met = next;
            break;
          }
        }
        if (met !== -1) break;
      }
      if (met === -1) continue;
      const route = [];
      for (let at = met; at !== -1; at = ahead.parent[at]) route.unshift(at);
      for (let at = behind.parent[met]; at !== -1; at = behind.parent[at]) route.push(at);
      return route;
    }
    return undefined;
  };
}

/** The k shortest loopless paths: Yen's algorithm with Lawler's rule, its searches as above. */
export function bareRoutes(rows, back) {
  const find = bareRoute(rows, back);
  const closed = new Int32Array(rows.size);
  let stamp = 0;
  return (from, target, k) => {
    const routes = [];
    const waiting = [];
    const add = (before, banned) => {
      stamp++;
      for (const service of before) closed[service] = stamp;
      const rest = find(before.at(-1), target, closed, stamp, banned.size > 0 ? banned : undefined);
      if (!rest) return;
      const route = [...before.slice(0, -1), ...rest];
      const candidate = { route, fixed: before.length - 1, banned };
      let at = waiting.length;
      while (at > 0 && waiting[at - 1].route.length > route.length) at--;
      waiting.splice(at, 0, candidate);
    };
    add([from], new Set());
    while (routes.length < k && waiting.length > 0) {
      const { route, fixed, banned } = waiting.shift();
      routes.push(route);
      for (let at = fixed; at < route.length - 1; at++)
        add(route.slice(0, at + 1), new Set(at === fixed ? banned : []).add(route[at + 1]));
    }
    return routes;
  };
}
