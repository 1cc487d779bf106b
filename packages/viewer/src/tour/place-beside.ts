/** A box on the screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The space around a callout, in CSS pixels. */
export const gap = 14;

/**
 * Where to put a callout for a box: below it, else to its right, above it or to its left, where there is room; else in
 * the lower right corner. It never leaves the screen.
 */
export function placeBeside(box: Box, callout: Size, screen: Size): { left: number; top: number } {
  const along = {
    left: within(box.left, screen.width - callout.width - gap),
    top: within(box.top, screen.height - callout.height - gap),
  };
  const below = box.top + box.height + gap;
  if (below + callout.height + gap <= screen.height) return { left: along.left, top: below };
  const right = box.left + box.width + gap;
  if (right + callout.width + gap <= screen.width) return { left: right, top: along.top };
  const above = box.top - gap - callout.height;
  if (above >= gap) return { left: along.left, top: above };
  const left = box.left - gap - callout.width;
  if (left >= gap) return { left, top: along.top };
  return {
    left: within(Infinity, screen.width - callout.width - gap),
    top: within(Infinity, screen.height - callout.height - gap),
  };
}

function within(value: number, most: number): number {
  return Math.max(gap, Math.min(value, most));
}
