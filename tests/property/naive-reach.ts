import type { Link, Model, Reached, ReachQuestion, Route, Service } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";

type Leg = Reached["route"][number];
/** A way through the network: services in order, the legs between them. */
interface Walk {
  services: string[];
  legs: Leg[];
}

/** Whether a source states that an element is there: read off its citations, one by one. */
export function naiveReading(element: Link | Service): "stated" | "inferred" {
  const sources = element.sources ?? [];
  if (sources.length === 0) return "stated";
  const beingThere = "kind" in element ? ["name", "kind", "from", "to"] : ["name"];
  const speaking = sources.filter(
    ({ supports }) => supports === undefined || supports.some((field) => beingThere.includes(field)),
  );
  return speaking.every(({ reading }) => reading === "inferred") ? "inferred" : "stated";
}

/** What every question asks of the walks that it looks at. */
export type Conditions = Omit<ReachQuestion, "ask" | "needs">;

/** Whether a link or a service counts under a question and takes its client, whatever the link's kind. */
export function naiveHolds(model: Model, question: Conditions) {
  const { client = {}, status = ["established", "piloted"], readings, at } = question;
  const livesIn = (areas?: readonly string[]) => {
    if (areas === undefined || client.area === undefined) return true;
    for (let area = model.areas?.find(({ id }) => id === client.area); area;) {
      if (areas.includes(area.id)) return true;
      const { within, since, until } = area;
      if (at !== undefined && ((since !== undefined && since > at) || (until !== undefined && until < at)))
        return false;
      area = model.areas?.find(({ id }) => id === within);
    }
    return false;
  };
  const holds = (
    own: Link | Service,
    ages?: { min?: number | undefined; max?: number | undefined },
    areas?: readonly string[],
  ) => {
    if (!(status as string[]).includes(own.status ?? "established")) return false;
    if (readings !== undefined && !readings.includes(naiveReading(own))) return false;
    if (at !== undefined && own.since !== undefined && own.since > at) return false;
    if (at !== undefined && own.until !== undefined && own.until < at) return false;
    if (client.age !== undefined && ages?.min !== undefined && client.age < ages.min) return false;
    if (client.age !== undefined && ages?.max !== undefined && client.age > ages.max) return false;
    return livesIn(areas);
  };
  return holds;
}

/**
 * Every loopless walk of a client under some conditions, in no order: the definition of a route, tried
 * out in full, written without a look at the library's own search.
 */
export function naiveWalks(model: Model, question: Conditions): Walk[] {
  const { via } = question;
  const { maxHandoffs = Infinity, maxSteps = Infinity } = question;
  const byId = new Map(model.services.map((service) => [service.id, service]));
  const ids = linkIdsOf(model.links ?? []);

  const holds = naiveHolds(model, question);
  const usable = (link: Link) =>
    (via === undefined || via.includes(link.kind)) && holds(link, link.ages, link.areas);
  const enterable = (id: string) => {
    const service = byId.get(id);
    return service !== undefined && holds(service, service.eligibility?.ages, service.eligibility?.areas);
  };
  const selfAndWider = (id: string) => {
    const chain: string[] = [];
    for (let here: string | undefined = id; here !== undefined; here = byId.get(here)?.partOf)
      chain.push(here);
    return chain;
  };

  const walks: Walk[] = [];
  const explore = (walk: Walk, expertise: boolean) => {
    const here = walk.services.at(-1) as string;
    walks.push(walk);
    for (const [index, link] of (model.links ?? []).entries()) {
      if (!usable(link)) continue;
      for (const own of selfAndWider(here)) {
        const ends: { next: string; from: string; to: string }[] = [];
        if (link.kind === "referral" && !expertise && link.from === own)
          ends.push({ next: link.to, from: here, to: link.to });
        if ((link.kind === "consultation" || link.kind === "joint") && link.from === own)
          ends.push({ next: link.to, from: here, to: link.to });
        if ((link.kind === "outreach" || link.kind === "joint") && link.to === own)
          ends.push({ next: link.from, from: link.from, to: here });
        for (const { next, from, to } of ends) {
          if (walk.services.includes(next) || !enterable(next)) continue;
          const leg: Leg = { link: ids[index] as string, kind: link.kind, from, to };
          if (own !== here) leg.inherited = true;
          const longer = { services: [...walk.services, next], legs: [...walk.legs, leg] };
          if (longer.legs.length > maxSteps || handoffsOf(longer) > maxHandoffs) continue;
          explore(longer, expertise || link.kind !== "referral");
        }
      }
    }
  };
  if (byId.has(question.from)) explore({ services: [question.from], legs: [] }, false);
  else
    for (const origin of model.places?.find(({ id }) => id === question.from)?.offers ?? [])
      if (enterable(origin)) explore({ services: [origin], legs: [] }, false);

  return walks;
}

/** Reach as its definition says it: the best of all loopless walks to each service. */
export function naiveReach(model: Model, question: Omit<ReachQuestion, "ask">): Reached[] {
  const best = new Map<string, Walk>();
  for (const walk of naiveWalks(model, question)) {
    const service = walk.services.at(-1) as string;
    const known = best.get(service);
    if (!known || compareWalks(walk, known) < 0) best.set(service, walk);
  }
  const needsOf = new Map(model.services.map(({ id, needs }) => [id, needs ?? []]));
  return [...best]
    .filter(([id]) => !question.needs || needsOf.get(id)?.some((need) => question.needs?.includes(need)))
    .map(([service, walk]) => ({
      service,
      ...toRoute(walk),
      ...(isForSomeone(model, question, walk) ? {} : { forNoClient: true as const }),
    }))
    .toSorted((a, b) => a.handoffs - b.handoffs || a.steps - b.steps || (a.service < b.service ? -1 : 1));
}

/** Whether clients of one age, and of one area, are taken by all that is on a walk: tried age by age, area by area. */
function isForSomeone(model: Model, { from, at }: Conditions, { services, legs }: Walk): boolean {
  const ids = linkIdsOf(model.links ?? []);
  const parts = [
    ...legs.map(({ link }) => model.links?.[ids.indexOf(link)] as Link),
    ...services
      .filter((id, index) => index > 0 || id !== from)
      .map((id) => (model.services.find((one) => one.id === id) as Service).eligibility ?? {}),
  ];
  const day = at === undefined ? {} : { at };
  const anything: Link = { kind: "joint", from: "a", to: "b" };
  const takes = (client: Conditions["client"] & object) => {
    const holds = naiveHolds(model, { from, client, ...day });
    return parts.every(({ ages, areas }) => holds(anything, ages, areas));
  };
  const ages = Array.from({ length: 20 }, (_, age) => age);
  const areas = (model.areas ?? []).map(({ id }) => id);
  return (
    ages.some((age) => takes({ age })) &&
    (parts.every((part) => part.areas === undefined) || areas.some((area) => takes({ area })))
  );
}

/** All routes to a service, the best first. */
export function naiveRoutes(model: Model, question: Conditions, to: string): Route[] {
  return naiveWalks(model, question)
    .filter(({ services }) => services.at(-1) === to)
    .toSorted(compareWalks)
    .map(toRoute);
}

function toRoute(walk: Walk): Route {
  const handoffs = handoffsOf(walk);
  const steps = walk.legs.length;
  return {
    arrival: steps === 0 ? "here" : handoffs === steps ? "goes" : "comes",
    at: walk.services[handoffs] as string,
    handoffs,
    steps,
    route: walk.legs,
  };
}

function handoffsOf({ legs }: Walk): number {
  return legs.filter(({ kind }) => kind === "referral").length;
}

function compareWalks(a: Walk, b: Walk): number {
  return (
    handoffsOf(a) - handoffsOf(b) ||
    a.legs.length - b.legs.length ||
    compareLists(a.services, b.services) ||
    compareLists(
      a.legs.map(({ link }) => link),
      b.legs.map(({ link }) => link),
    )
  );
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? "";
    if (value !== other) return value < other ? -1 : 1;
  }
  return a.length - b.length;
}
