import type { Leg, Network, ReachAnswer, Route } from "@polku/core";
import { findRoutes } from "@polku/core/questions";
import { weakMapMemoize as memoize } from "reselect";

/** How many further routes to one service are looked for. */
const mostOthers = 5;

/** The next best routes to a service, and whether there are no more. */
export interface OtherRoutes {
  readonly routes: readonly Route[];
  readonly complete: boolean;
}

/** The routes to a reached service after the best one. */
export const otherRoutes = memoize((network: Network, answer: ReachAnswer, to: string): OtherRoutes => {
  const { needs: _, ...conditions } = answer.question;
  const routes: Route[] = [];
  for (const route of findRoutes(network, { ...conditions, ask: "routes", to })) {
    if (routes.length > mostOthers) return { routes: routes.slice(1), complete: false };
    routes.push(route);
  }
  return { routes: routes.slice(1), complete: true };
});

/** A route of which only the legs are known, as answers have routes: where the client is at its end, and how. */
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
