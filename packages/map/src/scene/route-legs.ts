import type { Network, Reached } from "@polku/core";
import { readingOf } from "@polku/core/model";
import type { Point } from "../routing/lanes.js";
import type { RoutableLink, Routes } from "../routing/route-links.js";
import type { SceneLeg, ScenePart } from "./scene.js";

type Leg = Reached["route"][number];

/** The two ends of a leg where the link is drawn: at the wider service where it is inherited. */
function drawnEnds(network: Network, leg: Leg): { from: string; to: string } {
  const link = network.link(leg.link);
  return { from: link?.from ?? leg.from, to: link?.to ?? leg.to };
}

/** The part and the wider service of an inherited leg. */
function inheritance(network: Network, leg: Leg): { part: string; of: string } | undefined {
  const drawn = drawnEnds(network, leg);
  if (drawn.from !== leg.from) return { part: leg.from, of: drawn.from };
  return drawn.to === leg.to ? undefined : { part: leg.to, of: drawn.to };
}

/** The wider services whose links the parts on a route use. */
function widerServices(network: Network, legs: readonly Leg[]): string[] {
  return legs.flatMap((leg) => inheritance(network, leg)?.of ?? []);
}

/** Lines between parts and the wider services whose links they use, to be routed with the links. */
function connectors(
  network: Network,
  legs: readonly Leg[],
  box: (service: string) => string,
): RoutableLink[] {
  return legs.flatMap((leg, index): RoutableLink[] => {
    const own = inheritance(network, leg);
    if (!own || box(own.part) === box(own.of)) return [];
    return [
      { id: connectorId(index), kind: "part", status: "established", from: box(own.part), to: box(own.of) },
    ];
  });
}

function connectorId(index: number): string {
  return `part:${index}`;
}

type Parts = readonly (readonly [part: string, of: string])[];

/** Lines between other parts and wider services, to be routed with the links. */
function ownConnectors(parts: Parts): RoutableLink[] {
  return parts.map(([from, to]) => ({ id: `${from} ${to}`, kind: "part", status: "established", from, to }));
}

function partLines(parts: Parts, { lineOf }: Routes): ScenePart[] {
  return parts.flatMap(([part, of]) => {
    const points = lineOf.get(`${part} ${of}`);
    return points ? [{ of, points }] : [];
  });
}

/** The legs of a route with the lines that were found for them. */
function toSceneLegs(
  network: Network,
  legs: readonly Leg[],
  box: (service: string) => string,
  { lineOf }: Routes,
): SceneLeg[] {
  const badges: Point[] = [];
  return legs.map((leg, index): SceneLeg => {
    const link = network.link(leg.link);
    const { from, to } = drawnEnds(network, leg);
    const combined = `${box(from)}:${leg.kind}:${box(to)}`;
    const points = lineOf.get(leg.link) ?? lineOf.get(combined) ?? [];
    const own = inheritance(network, leg);
    const badge = badgePlace(points, badges);
    badges.push(badge);
    return {
      number: index + 1,
      link: leg.link,
      kind: leg.kind,
      from: leg.from,
      to: leg.to,
      status: link?.status ?? "established",
      throughRole: (link?.roles?.length ?? 0) > 0,
      isConcluded: link !== undefined && readingOf(link) === "inferred",
      points,
      ...(own ? { inherited: { of: own.of, points: lineOf.get(connectorId(index)) ?? [] } } : {}),
      badge,
    };
  });
}

/** The least distance between two numbers. */
const apart = 20;

/**
 * The middle of the longest stretch of a line, moved along it away from other numbers; beside it, below or to the
 * right first, where the line is too short.
 */
export function badgePlace(points: readonly Point[], others: readonly Point[]): Point {
  const isFree = (place: Point) => others.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= apart);
  const stretches = points
    .slice(1)
    .map((to, index) => ({ from: points[index] as Point, to }))
    .map(({ from, to }) => ({ from, dx: to.x - from.x, dy: to.y - from.y }))
    .toSorted((a, b) => Math.hypot(b.dx, b.dy) - Math.hypot(a.dx, a.dy));
  const along = stretches.flatMap(({ from, dx, dy }) =>
    [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => ({ x: from.x + dx * share, y: from.y + dy * share })),
  );
  const [middle = points[0] ?? { x: 0, y: 0 }] = along;
  const isLevel = Math.abs(stretches[0]?.dx ?? 0) > Math.abs(stretches[0]?.dy ?? 0);
  const beside = [1, -1, 2, -2].map((step) => ({
    x: middle.x + (isLevel ? 0 : step * apart),
    y: middle.y + (isLevel ? step * apart : 0),
  }));
  return [...along, ...beside].find(isFree) ?? middle;
}

export const routeLegs = { connectors, ownConnectors, partLines, widerServices, toSceneLegs };
