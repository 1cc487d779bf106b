import { applyChanges, type Change, type Link, type LinkKind, type Model, type Service } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";
import { relaxable, type Relaxable } from "@polku/core/questions";
import { naiveHolds, naiveReach, naiveRoutes, type Conditions } from "./naive-reach.ts";

/** The same conditions without some of them. */
export function relax(conditions: Conditions, dropped: readonly Relaxable[]): Conditions {
  const relaxed = structuredClone(conditions);
  for (const name of dropped) {
    if (name === "age" || name === "area") delete relaxed.client?.[name];
    else if (name === "status") relaxed.status = ["established", "piloted", "planned", "disputed"];
    else delete relaxed[name];
  }
  return relaxed;
}

const reaches = (model: Model, conditions: Conditions, to: string) =>
  naiveReach(model, conditions).some(({ service }) => service === to);

/** The changes that extend what refuses the client, as the contract says it: set by set, part by part. */
export function naiveExtensions(model: Model, conditions: Conditions, to: string): Change[][] {
  const sets: Relaxable[][] = [];
  for (let bits = 0; bits < 2 ** relaxable.length; bits++) {
    const set = relaxable.filter((_, index) => (bits >> index) & 1);
    if (reaches(model, relax(conditions, set), to)) sets.push(set);
  }
  const found = new Map<string, Change[]>();
  for (const set of sets) {
    if (sets.some((other) => other.length < set.length && other.every((name) => set.includes(name))))
      continue;
    if (!set.every((name) => ["status", "at", "age", "area"].includes(name))) continue;
    let changes = extend(model, conditions, relax(conditions, set), to);
    for (const change of changes) {
      const fewer = changes.filter((one) => one !== change);
      if (reaches(applied(model, fewer), conditions, to)) changes = fewer;
    }
    found.set(JSON.stringify(changes), changes);
  }
  return [...found.values()];
}

function extend(model: Model, conditions: Conditions, relaxed: Conditions, to: string): Change[] {
  const route = naiveRoutes(model, relaxed, to)[0]?.route ?? [];
  const services = new Map(model.services.map((service) => [service.id, service]));
  const ids = linkIdsOf(model.links ?? []);
  const isPlace = !services.has(conditions.from);
  const parts: [section: "links" | "services", id: string, element: Link | Service][] = [];
  let here = conditions.from;
  if (isPlace) {
    const offers = model.places?.find(({ id }) => id === here)?.offers ?? [];
    const open = naiveReach(model, relaxed).filter(({ steps }) => steps === 0);
    const [first] = route;
    const isAt = (id: string) => offers.includes(id) && open.some(({ service }) => service === id);
    const startsAt = (id: string | undefined) => {
      if (id === undefined || !isAt(id)) return false;
      return naiveRoutes(model, { ...relaxed, from: id }, to).some(
        (one) => JSON.stringify(one.route) === JSON.stringify(route),
      );
    };
    here = (first ? [first.from, first.to].find(startsAt) : to) ?? "";
    parts.push(["services", here, services.get(here) as Service]);
  }
  for (const { link, from, to: end } of route) {
    here = from === here ? end : from;
    parts.push(["links", link, model.links?.[ids.indexOf(link)] as Link]);
    parts.push(["services", here, services.get(here) as Service]);
  }
  return parts.flatMap(([section, id, element]): Change[] => {
    const { ages, areas } = "kind" in element ? element : (element.eligibility ?? {});
    if (naiveHolds(model, conditions)(element, ages, areas)) return [];
    const { client = {}, status = ["established", "piloted"], at } = conditions;
    const { age, area } = client;
    const clients: Record<string, unknown> = {};
    if (age !== undefined && ages?.min !== undefined && age < ages.min) clients["ages"] = { min: age };
    if (age !== undefined && ages?.max !== undefined && age > ages.max) clients["ages"] = { max: age };
    if (
      area !== undefined &&
      areas &&
      !naiveHolds(model, { from: "", client: { area }, ...(at ? { at } : {}) })(anything, undefined, areas)
    )
      clients["areas"] = [...areas, area];
    const own: Record<string, unknown> = {};
    if (!status.includes(element.status ?? "established"))
      own["status"] = status.includes("established") ? "established" : inFormat(status);
    if (at !== undefined && element.since !== undefined && element.since > at) own["since"] = at;
    if (at !== undefined && element.until !== undefined && element.until < at) own["until"] = at;
    const wrapped =
      section === "links" || Object.keys(clients).length === 0 ? clients : { eligibility: clients };
    return [{ op: "change", in: section, id, value: { ...wrapped, ...own } }];
  });
}

const anything: Link = { kind: "joint", from: "a", to: "b" };
const inFormat = (status: readonly string[]) =>
  ["established", "piloted", "planned", "disputed"].find((one) => status.includes(one));

function applied(model: Model, changes: readonly Change[]): Model {
  const result = applyChanges(model, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.model;
}

/** A new link to each of the three best doors, of each kind that then reaches the target. */
export function naiveNewLinks(model: Model, conditions: Conditions, to: string): Change[][] {
  const {
    readings = ["stated"],
    via,
    status = ["established"],
    maxHandoffs = Infinity,
    maxSteps = Infinity,
  } = conditions;
  const offered = model.places?.find(({ id }) => id === conditions.from)?.offers;
  const origin = offered
    ? naiveReach(model, conditions).find(({ steps }) => steps === 0)?.service
    : conditions.from;
  if (origin === undefined || !readings.includes("stated")) return [];
  const kinds: readonly LinkKind[] = ["referral", "consultation", "outreach", "joint"];
  const doors = model.services
    .flatMap(({ id }) => {
      const probe = { ...model, places: [{ id: "probe", name: "Probe", offers: [id] }] };
      const best = naiveReach(probe, { ...conditions, from: "probe" }).find(({ service }) => service === to);
      if (!best || best.steps + 1 > maxSteps) return [];
      const isReferred = best.handoffs > 0;
      if (isReferred && (best.handoffs + 1 > maxHandoffs || (via && !via.includes("referral")))) return [];
      return [{ id, ...best }];
    })
    .toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps || (a.id < b.id ? -1 : 1));
  return doors.slice(0, 3).flatMap(({ id: door }) =>
    kinds
      .filter((kind) => via?.includes(kind) ?? true)
      .flatMap((kind): Change[][] => {
        const [from, end] = kind === "outreach" ? [door, origin] : [origin, door];
        const counts = status.includes("established") ? {} : { status: inFormat(status) };
        const value = { id: `${from}-${kind}-${end}`, kind, from, to: end, ...counts };
        const changes: Change[] = [{ op: "add", in: "links", value }];
        return reaches(applied(model, changes), conditions, to) ? [changes] : [];
      }),
  );
}

/** What is known of a service, from the first of the smallest sets of conditions whose relaxing reaches it. */
export function naiveOutlook(model: Model, conditions: Conditions, to: string): string | undefined {
  if (reaches(model, conditions, to)) return undefined;
  const { client = {}, ...others } = conditions;
  const restricting = relaxable.filter((name) =>
    name === "status" ? true : name in others || name in client,
  );
  const sets: Relaxable[][] = [];
  for (let bits = 1; bits < 2 ** restricting.length; bits++)
    sets.push(restricting.filter((_, index) => (bits >> index) & 1));
  const places = (set: readonly Relaxable[]) => set.map((name) => relaxable.indexOf(name));
  const ordered = sets.toSorted((a, b) => {
    const [x, y] = [places(a), places(b)];
    const apart = x.findIndex((place, index) => place !== y[index]);
    return a.length - b.length || (apart < 0 ? 0 : (x[apart] ?? 0) - (y[apart] ?? 0));
  });
  const first = ordered.find((set) => reaches(model, relax(conditions, set), to));
  if (!first) return "not-known";
  const relaxed = relax(conditions, first);
  const route = naiveRoutes(model, relaxed, to)[0]?.route ?? [];
  const ids = linkIdsOf(model.links ?? []);
  const isPlace = !model.services.some(({ id }) => id === conditions.from);
  const entered = new Set(route.flatMap(({ from, to: end }) => [from, end]));
  if (!isPlace) entered.delete(conditions.from);
  if (route.length === 0) entered.add(to);
  const used = [
    ...route.map(({ link }) => model.links?.[ids.indexOf(link)]),
    ...model.services.filter(({ id }) => entered.has(id)),
  ];
  const { status: counted = ["established", "piloted"] } = conditions;
  const statuses = used.map((one) => one?.status ?? "established");
  const uncounted = new Set(statuses.filter((one) => !counted.includes(one)));
  if (uncounted.has("disputed")) return "disputed";
  if (uncounted.has("planned")) return "later";
  return first.includes("area") ? "elsewhere" : first.includes("age") ? "other-ages" : "outside-question";
}
