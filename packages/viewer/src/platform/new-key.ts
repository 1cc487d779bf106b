/** A key that no other scenario of this browser has; `randomUUID` is only there on secure pages. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
