/** The help. */
export const en = {
  intro:
    "Polku shows which services reach a client, by which route and according to which source. Change the sentence at the top, and the answer changes at once.",
  keysHeading: "Keys",
  key: "Key",
  does: "What it does",
  keys: [
    ["/ or Ctrl + K", "Search"],
    ["?", "Help"],
    ["Tab", "Next part of the page; the map is one stop"],
    ["← →", "On the map: the service beside"],
    ["↑ ↓", "On the map: one level up or down. In the list: next or previous answer"],
    ["Enter", "On the map: details and the route"],
    ["Space", "On the map: select or deselect"],
    [
      "L, Shift + L",
      "On the map: next or previous link of the service; Enter reads it out or lists those on its line, Space follows it",
    ],
    ["Home", "On the map: where the client is"],
    ["N, P", "On the map: next and previous route"],
    ["F, R", "On the map: show everything, show the route"],
    ["D", "On the map: draw the route again"],
    ["+ −", "On the map: zoom"],
    ["Esc", "Close; on the map: clear the selection"],
  ] as [keys: string, does: string][],
  mouseHeading: "Mouse and touch",
  mouse: [
    "Click a service to select it; hold Ctrl, ⌘ or Shift to select several. Double-click to show its route.",
    "Drag the background to move the map, scroll to zoom. Every gesture also has a button.",
  ],
  accessHeading: "Accessibility",
  access:
    "Everything on the map is also in the text view, for everyone. Colour is never the only sign of a meaning.",
};
