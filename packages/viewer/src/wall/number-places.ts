import { direction, type Point, type Scene, type SceneLeg } from "@polku/map";

/** Where the number of a leg is, where the badge of its status, and where what else is said of it. */
export interface NumberPlace {
  readonly number: Point;
  readonly status: Point;
  readonly mark: Point;
}

/** Half the size of a number across and along, and the radius of the badge beside it; map units. */
export interface NumberSize {
  readonly x: number;
  readonly y: number;
  readonly badge: number;
}

/** What of a leg's line is to be seen beside its number: its arrowhead. */
const least = 22;
const space = 7;
/** Between a number and a badge, whose outlines reach into it. */
const apart = 3;

/**
 * The places of the numbers of a route. A number is on its leg, with the badge along the line; of a leg that is too short
 * for that, it is beside it, on the side where there is more room, so that the arrowhead is seen and no name is covered.
 */
export function numberPlaces(
  { route, grid }: Pick<Scene, "route" | "grid">,
  size: NumberSize,
): NumberPlace[] {
  return route.map((leg) => {
    const { points, badge } = leg;
    const [from, to] = longestOf(points);
    const along = direction(from, to);
    const length = distance(from, to);
    const half = Math.abs(along.x) * size.x + Math.abs(along.y) * size.y;
    const beside = Math.abs(along.y) * size.x + Math.abs(along.x) * size.y;
    const at = (way: Point, far: number) => ({ x: badge.x + way.x * far, y: badge.y + way.y * far });
    const others = route.filter((one) => one !== leg);
    const room = (place: Point) =>
      Math.min(
        place.x,
        place.y,
        grid.width - place.x,
        grid.height - place.y,
        ...others.map((one) => distanceTo(one, place)),
      );
    const [side] = [
      { x: Math.abs(along.y), y: Math.abs(along.x) },
      { x: -Math.abs(along.y), y: -Math.abs(along.x) },
    ].toSorted((a, b) => room(at(b, beside + size.badge)) - room(at(a, beside + size.badge)));
    if (!side) return { number: badge, status: badge, mark: badge };
    const other = { x: -side.x, y: -side.y };
    const isOn = length >= 2 * half + least;
    if (!isOn) {
      const far = beside + space;
      return {
        number: at(side, far),
        status: at(side, far + beside + size.badge + apart),
        mark: at(side, far + beside + 3 * size.badge + 2 * apart),
      };
    }
    const far = half + size.badge + apart;
    const down = { x: Math.abs(along.x), y: Math.abs(along.y) };
    const fits = length / 2 >= far + size.badge;
    const up = { x: -down.x, y: -down.y };
    return fits
      ? { number: badge, status: at(down, far), mark: at(up, far) }
      : {
          number: badge,
          status: at(side, beside + size.badge + apart),
          mark: at(other, beside + size.badge + apart),
        };
  });
}

/** The longest stretch of a line. */
function longestOf(points: readonly Point[]): [Point, Point] {
  const none = { x: 0, y: 0 };
  const [first = none] = points;
  const stretches = points.slice(1).map((to, index): [Point, Point] => [points[index] ?? to, to]);
  return stretches.toSorted((a, b) => distance(...b) - distance(...a))[0] ?? [first, first];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far a place is from the line of a leg, and from its number. */
function distanceTo({ points, badge }: SceneLeg, place: Point): number {
  const toLine = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const length = distance(from, to);
    const along = direction(from, to);
    const share = (place.x - from.x) * along.x + (place.y - from.y) * along.y;
    const at = Math.max(0, Math.min(length, share));
    return distance(place, { x: from.x + along.x * at, y: from.y + along.y * at });
  });
  return Math.min(distance(place, badge), ...toLine);
}
