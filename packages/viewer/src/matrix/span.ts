/** The items of a list to render: the index of the first, and of the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans are of the same items. */
export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Spans begin and end at multiples of this, so that not every scrolled pixel renders again. */
const chunk = 4;

/** The items in sight: `count` of a size, with `offset` scrolled away and `room` to show them in. */
export function spanOf(offset: number, room: number, size: number, count: number): Span {
  const first = Math.floor(Math.max(0, offset) / size / chunk) * chunk;
  const last = Math.ceil((Math.max(0, offset) + room) / size / chunk) * chunk;
  return { start: Math.min(first, Math.max(0, count - 1)), end: Math.min(Math.max(last, chunk), count) };
}

/** The scroll offset at which an item is in sight as a whole; the same where it is already. */
export function offsetFor(index: number, offset: number, room: number, size: number): number {
  const start = index * size;
  if (start < offset) return start;
  return start + size > offset + room ? start + size - room : offset;
}
