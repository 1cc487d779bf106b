/** A publisher's address for feedback that a link may lead to; undefined for none, and for scripts. */
export function feedbackAddress(given: string | null, base: string): string | undefined {
  if (given === null || given.trim() === "" || !URL.canParse(given, base)) return undefined;
  const { href, protocol } = new URL(given, base);
  return ["https:", "http:", "mailto:"].includes(protocol) ? href : undefined;
}
