/** A box by its middle and its whole width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes overlap, or stand nearer to each other than a gap. */
export function overlaps(a: Box, b: Box, gapX = 0, gapY = gapX): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * gapX &&
    Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * gapY
  );
}

/** Space that is taken: tells fast whether a box would overlap any of those added before. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();
  readonly #cell: number;

  /** A cell should be about as large as a box. */
  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box): void {
    this.#visit(box, 0, 0, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  /** A box added before that overlaps this one or stands nearer than the gap. */
  findOverlapped(box: Box, gapX = 0, gapY = gapX, except?: Box): Box | undefined {
    let found: Box | undefined;
    this.#visit(box, gapX, gapY, (key) => {
      found = this.#cells.get(key)?.find((other) => other !== except && overlaps(box, other, gapX, gapY));
      return found !== undefined;
    });
    return found;
  }

  isFree(box: Box, gapX = 0, gapY = gapX, except?: Box): boolean {
    return this.findOverlapped(box, gapX, gapY, except) === undefined;
  }

  #visit({ x, y, width, height }: Box, gapX: number, gapY: number, stop: (key: number) => boolean): void {
    const first = Math.floor((x - width / 2 - gapX) / this.#cell);
    const last = Math.floor((x + width / 2 + gapX) / this.#cell);
    const bottom = Math.floor((y - height / 2 - gapY) / this.#cell);
    const top = Math.floor((y + height / 2 + gapY) / this.#cell);
    for (let column = first; column <= last; column++)
      for (let row = bottom; row <= top; row++) if (stop(column * 1_000_003 + row)) return;
  }
}
