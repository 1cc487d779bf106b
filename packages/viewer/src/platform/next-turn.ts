/** Waits until the page has had its turn: for input, and for a frame. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** How long a frame is waited for, in milliseconds: a page that is not in sight has none. */
const longestFrame = 100;

/** Waits until the page has shown what was done so far. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}
