/** An object with its known fields in a given order; its other fields follow in their own order. */
export function inOrder<Value extends object>(value: Value, order: readonly string[]): Value {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => rank(a) - rank(b)),
  ) as Value;
}
