/** The item with the least value; of equal ones the first. */
export function leastBy<Item>(items: Iterable<Item>, valueOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const value = valueOf(item);
    if (value < least - 1e-9) [best, least] = [item, value];
  }
  return best;
}
