import type { Leg, Network, ReachAnswer, Route } from "@polku/core";
import { findRoutes } from "@polku/core/questions";

/** How many further routes to one service are looked for. */
export const mostOthers = 5;

/** The next best routes to a service, and whether there are no more. */
export interface OtherRoutes {
  readonly routes: readonly Route[];
  readonly complete: boolean;
}

const known = new WeakMap<ReachAnswer, Map<string, OtherRoutes>>();

/** The routes to a reached service after the best one; they are looked for when they are first asked for. */
export function otherRoutes(network: Network, answer: ReachAnswer, to: string): OtherRoutes {
  let found = known.get(answer);
  if (!found) known.set(answer, (found = new Map<string, OtherRoutes>()));
  let others = found.get(to);
  if (!others) {
    const { needs: _, ...conditions } = answer.question;
    const routes: Route[] = [];
    let complete = true;
    for (const route of findRoutes(network, { ...conditions, ask: "routes", to })) {
      if (routes.length > mostOthers) {
        complete = false;
        break;
      }
      routes.push(route);
    }
    others = { routes: routes.slice(1), complete };
    found.set(to, others);
  }
  return others;
}

/** A route of which only the legs are known, as answers tell routes: where the client is at its end, and how. */
export function toWholeRoute(legs: readonly Leg[], origin: string): Route {
  const handoffs = legs.filter(({ kind }) => kind === "referral").length;
  return {
    arrival: legs.length === 0 ? "here" : handoffs === legs.length ? "goes" : "comes",
    at: legs.findLast(({ kind }) => kind === "referral")?.to ?? origin,
    handoffs,
    steps: legs.length,
    route: [...legs],
  };
}
