// Measures one size, in a process of its own so that its memory is its own, and prints a line of JSON.
//   node tests/bench/one-size.mjs <services> <milliseconds for each group of jobs>
import { compileNetwork, parseModel } from "@polku/core";
import { assumeChecked } from "@polku/core/model";
import { answer, withDefaults, findRoutes } from "@polku/core/questions";
import { readSnapshot, writeSnapshot } from "@polku/core/snapshot";
import { queryOf } from "../../packages/core/dist/questions/route.js";
import { search } from "../../packages/core/dist/search/search.js";
import { bareReach, bareRoute, bareRoutes, toRows, turnRows } from "./limits.mjs";
import { measure } from "./measure.mjs";
import { conditions, makeModel, randomFrom } from "./networks.mjs";

const [size, milliseconds] = process.argv.slice(2).map(Number);
/** Beyond these sizes there is no room, or no patience, for other libraries, or for a text. */
const isForPeers = size <= 300_000;
const isForText = size <= 30_000;

const model = makeModel(size);
const result = { size, links: model.links.length, node: process.version, ratios: {}, times: {}, memory: {} };
const note = (times) => Object.assign(result.times, times);
const time = (name) => result.times[name].milliseconds;
const ratio = (name, own, other) => (result.ratios[name] = time(own) / time(other));

const beforeCompile = performance.now();
const network = compileNetwork(assumeChecked(model));
note({ compile: { milliseconds: performance.now() - beforeCompile } });

const asked = (question) => withDefaults({ ...conditions, ...question });
const idOf = (service) => network.services[service].id;
const query = queryOf(network, idOf(0), asked({ ask: "reach", from: idOf(0) }));
const isKept = ({ constraints, targets }, edge) =>
  query.acceptedConstraints[constraints[edge]] === 1 && query.acceptedServices[targets[edge]] === 1;
const rows = toRows(network, isKept);
const back = turnRows(rows);
const all = toRows(network);
const limit = bareReach(all);
const limitKept = bareReach(rows);

const random = randomFrom(size);
const pick = () => Math.floor(random() * size);
const origins = [];
while (origins.length < 5) {
  const origin = pick();
  if (limitKept(origin) > size * 0.4) origins.push(origin);
}
const isReached = (from, to) => search({ ...query, origins: [from] }).best[to] !== -1;
const pairs = [];
while (pairs.length < 10) {
  const pair = [origins[pairs.length % origins.length], pick()];
  if (pair[0] !== pair[1] && isReached(...pair)) pairs.push(pair);
}
const forOrigins = (job) => () => origins.forEach(job);
const forPairs = (job) => () => pairs.forEach(([from, to]) => job(from, to));
const reachFrom = (from, more) =>
  search(queryOf(network, idOf(from), asked({ ask: "reach", from: idOf(from), ...more }))).length;
const perReach = origins.length;

let peers;
if (isForPeers && size < 1_000_000) {
  const { graphologyReach, graphologyRoute, toGraphology, toNgraph } = await import("./peers.mjs");
  const graph = toGraphology(rows);
  const ngraph = size <= 30_000 ? toNgraph(rows) : undefined;
  peers = {
    reach: (from) => graphologyReach(graph, from),
    route: (from, to) => graphologyRoute(graph, from, to),
    ...(ngraph ? { other: ngraph } : {}),
  };
}

// Reach.
note(
  measure(
    {
      "reach, limit": forOrigins(limit),
      "reach, limit on what is kept": forOrigins(limitKept),
      reach: forOrigins((from) => reachFrom(from)),
      "reach with limits": forOrigins((from) => reachFrom(from, { maxHandoffs: 10, maxSteps: 14 })),
      "reach, whole answer": forOrigins((from) => answer(network, asked({ ask: "reach", from: idOf(from) }))),
      ...(peers ? { "reach, graphology": forOrigins(peers.reach) } : {}),
    },
    milliseconds,
  ),
);
ratio("reach / limit", "reach", "reach, limit");
ratio("reach / limit on what is kept", "reach", "reach, limit on what is kept");
ratio("reach with limits / limit", "reach with limits", "reach, limit");
if (peers) ratio("reach / graphology", "reach", "reach, graphology");

// Gaps: each municipality a row, a hundred targets.
const areas = Array.from({ length: 40 }, (_, index) => `m${index}`);
const targets = Array.from({ length: 100 }, () => idOf(pick()));
note(
  measure(
    {
      "gaps, 40 areas": () =>
        answer(network, asked({ ask: "gaps", from: idOf(origins[0]), rows: { areas }, targets })),
      "reach beside gaps": () => {
        for (const area of areas) reachFrom(origins[0], { client: { age: 4, area } });
      },
    },
    milliseconds,
  ),
);
ratio("gaps per area / reach", "gaps, 40 areas", "reach beside gaps");

if (size < 1_000_000) {
  const find = bareRoute(rows, back);
  const findAll = bareRoutes(rows, back);
  const routes = (from, to, k, more) =>
    answer(network, asked({ ask: "routes", from: idOf(from), to: idOf(to), k, ...more }));
  note(
    measure(
      {
        "route, limit": forPairs((from, to) => find(from, to)),
        route: forPairs((from, to) =>
          findRoutes(network, asked({ ask: "routes", from: idOf(from), to: idOf(to) })).next(),
        ),
        "route, and whether there are more": forPairs((from, to) => routes(from, to, 1)),
        ...(peers ? { "route, graphology": forPairs(peers.route) } : {}),
        ...(peers?.other ? { "route, ngraph": forPairs(peers.other) } : {}),
        "10 routes, Yen": forPairs((from, to) => findAll(from, to, 10)),
        "10 routes": forPairs((from, to) => routes(from, to, 10)),
        "10 routes with limits": forPairs((from, to) =>
          routes(from, to, 10, { maxHandoffs: 3, maxSteps: 6 }),
        ),
      },
      milliseconds,
    ),
  );
  ratio("route / limit", "route", "route, limit");
  if (peers) ratio("routes k = 1 / graphology", "route, and whether there are more", "route, graphology");
  if (peers) ratio("route / graphology", "route", "route, graphology");
  if (peers?.other) ratio("route / ngraph", "route", "route, ngraph");
  ratio("10 routes / Yen", "10 routes", "10 routes, Yen");
  ratio("10 routes with limits / Yen", "10 routes with limits", "10 routes, Yen");

  // All seven conditions, and services that none of them alone keeps away.
  const strict = { via: ["referral", "joint"], status: ["established"], maxHandoffs: 2, maxSteps: 3 };
  const why = (from, to) =>
    answer(network, asked({ ask: "why-not", from: idOf(from), to: idOf(to), ...strict }));
  const unreached = [];
  for (let tries = 0; unreached.length < 5 && tries < 1000; tries++) {
    const pair = [origins[unreached.length % origins.length], pick()];
    if (!why(...pair).reached) unreached.push(pair);
  }
  note(
    measure(
      {
        "why-not": () => unreached.forEach(([from, to]) => why(from, to)),
        "gatekeepers of all": forOrigins((from) =>
          answer(network, asked({ ask: "gatekeepers", from: idOf(from) })),
        ),
        "gatekeepers of one": forPairs((from, to) =>
          answer(network, asked({ ask: "gatekeepers", from: idOf(from), to: idOf(to) })),
        ),
        "reach beside them": forOrigins((from) => reachFrom(from)),
      },
      milliseconds,
    ),
  );
  const reach = time("reach beside them") / perReach;
  result.ratios["why-not / reach"] = time("why-not") / unreached.length / reach;
  result.ratios["gatekeepers of all / reach"] = time("gatekeepers of all") / perReach / reach;
  result.ratios["gatekeepers of one / reach"] = time("gatekeepers of one") / pairs.length / reach;
}

if (isForText) {
  const text = JSON.stringify(model);
  const bytes = writeSnapshot(network);
  note(
    measure(
      {
        "JSON.parse": () => JSON.parse(text),
        "text to network": () => {
          const parsed = parseModel(text);
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
          compileNetwork(parsed.model);
        },
        "compile again": () => compileNetwork(model),
        "snapshot to network": () => {
          if (!readSnapshot(bytes).ok) throw new Error("the snapshot was not read");
        },
      },
      milliseconds,
    ),
  );
  result.textBytes = text.length;
  result.snapshotBytes = bytes.length;
  ratio("text to network / JSON.parse", "text to network", "JSON.parse");
  ratio("compile / JSON.parse", "compile again", "JSON.parse");
  ratio("snapshot to network / JSON.parse", "snapshot to network", "JSON.parse");
}
if (isForText && peers) result.agreement = await checkAgreement();

// Typed arrays of the index, those that questions backwards need as well.
const arraysIn = (value) =>
  ArrayBuffer.isView(value)
    ? [value]
    : Object.values(value).flatMap((inner) => (typeof inner === "object" ? arraysIn(inner) : []));
const { referrals, expertise, parent, serviceConstraint, linkConstraint, reverse } = network;
const index = arraysIn({ referrals, expertise, parent, serviceConstraint, linkConstraint });
const bytesOf = (arrays) => arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
result.memory.bytesALink = bytesOf(index) / model.links.length;
result.memory.bytesALinkWithReverse = (bytesOf(index) + bytesOf(arraysIn(reverse))) / model.links.length;
result.memory.constraints = network.constraints.list.length;
result.memory.peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify(result));

/**
 * Where the others answer the same question (one sort of ways, so that nothing depends on their order),
 * whether they give the same: which services are reached, and how long the shortest routes are.
 */
async function checkAgreement() {
  const { graphologyReach, graphologyRoute, toGraphology, toNgraph } = await import("./peers.mjs");
  const via = ["consultation", "outreach", "joint"];
  const coming = toRows(network, isKept, [network.expertise]);
  const graph = toGraphology(coming);
  const ngraph = toNgraph(coming);
  const count = bareReach(coming);
  const find = bareRoute(coming, turnRows(coming));
  const findAll = bareRoutes(coming, turnRows(coming));
  const agreement = {
    asked: 0,
    reach: 0,
    "graphology route": 0,
    "ngraph route": 0,
    "limit route": 0,
    Yen: 0,
  };
  for (const [from, to] of pairs) {
    agreement.asked++;
    const { reached } = answer(network, asked({ ask: "reach", from: idOf(from), via }));
    if (reached.length === graphologyReach(graph, from) && reached.length === count(from)) agreement.reach++;
    const own = answer(network, asked({ ask: "routes", from: idOf(from), to: idOf(to), k: 10, via })).routes;
    const stepsOf = (route) => (route ? route.length - 1 : undefined);
    const steps = own[0]?.steps;
    if (stepsOf(graphologyRoute(graph, from, to)) === steps) agreement["graphology route"]++;
    if (stepsOf(ngraph(from, to)) === steps) agreement["ngraph route"]++;
    if (stepsOf(find(from, to)) === steps) agreement["limit route"]++;
    // Parallel links make several routes of one path: only paths can be compared with the reference.
    const paths = new Set(
      own.map(({ route }) =>
        route.map(({ from, to }) => [from, to].toSorted((a, b) => (a < b ? -1 : 1))).join(),
      ),
    );
    const theirs = findAll(from, to, 10).map(stepsOf);
    if (paths.size < own.length || own.every((route, index) => route.steps === theirs[index]))
      agreement.Yen++;
  }
  return agreement;
}
