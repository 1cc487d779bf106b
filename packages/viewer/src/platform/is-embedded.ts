/** Whether the page around an explorer's part is another's, to be scrolled past the map. */
export function isEmbedded(part: Element): boolean {
  const root = part.getRootNode();
  const isLinked = root instanceof ShadowRoot && root.host.hasAttribute("linked");
  return !isLinked || window.parent !== window;
}
