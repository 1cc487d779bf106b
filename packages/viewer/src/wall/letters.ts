/** A room as far as letters depend on it; both in metres. */
export interface Room {
  /** The height of the picture on the wall. */
  readonly imageHeight: number;
  /** From the picture to the back row. */
  readonly distance: number;
}

/** A back row at six times the height of the picture, as in a common meeting room. */
export const usualRoom: Room = { imageHeight: 1.5, distance: 9 };

/** What lengths a room may have, in metres. */
export const roomLimits = {
  imageHeight: { least: 0.3, most: 20 },
  distance: { least: 0.5, most: 100 },
} as const;

/** The smallest letters on a picture of 1080 pixels, whatever the room. */
const floor = 31 / 1080;
/** Larger letters than this share of the height leave no room for a route. */
const ceiling = 0.06;
/** How much larger letters are by what they are of: of the services on the route, and of its two ends. */
export const shares = { least: 1, route: 46 / 31, end: 54 / 31 } as const;

/** The heights of letters, in CSS pixels. */
export type Letters = { readonly [Size in keyof typeof shares]: number };

/**
 * The height of the smallest letters as a share of the picture's height, by the rule of thumb for meeting rooms: the
 * distance of the last viewer divided by 200 times the height of the picture.
 *
 * @example
 * ```ts
 * elementShare({ imageHeight: 1.5, distance: 9 }); // 0.03
 * ```
 */
export function elementShare({ imageHeight, distance }: Room): number {
  return distance / (imageHeight * 200);
}

/**
 * The letters of a wall for a room, on a screen of so many CSS pixels. Never smaller than 31 pixels at a height of 1080
 * (46 on a route, 54 at its ends), nor larger than leaves room for a route. A screen held upright counts as one of 16:9
 * of its width.
 *
 * @example
 * ```ts
 * lettersFor({ imageHeight: 2, distance: 6 }, 1920, 1080).least; // 31
 * ```
 */
export function lettersFor(room: Room, width: number, height: number): Letters {
  const basis = Math.min(height, (width * 9) / 16);
  const least = basis * Math.min(ceiling, Math.max(floor, elementShare(room)));
  return { least, route: least * shares.route, end: least * shares.end };
}

/** Whether letters for a room are as large as they get: the back row would need larger ones. */
export function isBeyond(room: Room): boolean {
  return elementShare(room) > ceiling;
}

/** A room as it is kept in the browser, and as it is read from there; the usual one for what can't be read. */
export function readRoom(text: string | undefined): Room {
  const [imageHeight, distance] = (text ?? "").split(" ").map(Number);
  return withinLimits("imageHeight", imageHeight) && withinLimits("distance", distance)
    ? { imageHeight, distance }
    : usualRoom;
}

export function writeRoom({ imageHeight, distance }: Room): string {
  return `${imageHeight} ${distance}`;
}

/** Whether a length is one that a room can have. */
export function withinLimits(length: keyof Room, value: number | undefined): value is number {
  const { least, most } = roomLimits[length];
  return value !== undefined && value >= least && value <= most;
}
