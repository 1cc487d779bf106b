/** The parts of a sentence that are there, with commas between them. */
export function joined(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}
