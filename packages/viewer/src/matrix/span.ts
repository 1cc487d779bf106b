/** Which of many equal things in a row are to be drawn, as the first and the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans begin and end at whole portions, so that not every scrolled pixel draws anew. */
const portion = 4;

/** What can be seen of `count` things, each of a size, when `offset` is scrolled away and `room` is there. */
export function spanOf(offset: number, room: number, size: number, count: number): Span {
  const first = Math.floor(Math.max(0, offset) / size / portion) * portion;
  const last = Math.ceil((Math.max(0, offset) + room) / size / portion) * portion;
  return { start: Math.min(first, Math.max(0, count - 1)), end: Math.min(Math.max(last, portion), count) };
}

/** Where to scroll so that a thing is seen whole; the same offset where it is already. */
export function offsetFor(index: number, offset: number, room: number, size: number): number {
  const start = index * size;
  if (start < offset) return start;
  return start + size > offset + room ? start + size - room : offset;
}
