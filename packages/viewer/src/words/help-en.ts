import type { Words } from "./words.js";

/** The help, in English. */
export const help: Words["help"] = {
  heading: "Help",
  intro:
    "Polku answers which services reach a client, by which route and on whose word. Change the sentence at the top: the answer follows at once.",
  keysHeading: "Keys",
  key: "Key",
  does: "What it does",
  keys: [
    ["/ , Ctrl + K", "Search"],
    ["?", "Help"],
    ["Tab", "Next part of the page; the map is one stop"],
    ["← →", "On the map: to the service beside"],
    ["↑ ↓", "On the map: a level up or down. In the list: next answer"],
    ["Enter", "On the map: details and the route"],
    ["Space", "On the map: select or deselect"],
    ["L, Shift + L", "On the map: from link to link of the service; Enter tells of it, Space follows it"],
    ["Home", "On the map: to where the client is"],
    ["N, P", "On the map: next and previous route"],
    ["F, R", "On the map: show everything, show the route"],
    ["D", "On the map: draw the route again"],
    ["+ −", "On the map: zoom"],
    ["Esc", "Close; on the map: clear"],
  ],
  mouseHeading: "Mouse and touch",
  mouse: [
    "Click a service to select it; with Ctrl, ⌘ or Shift several. Double-click shows its route.",
    "Drag the background to move, turn the wheel to zoom. Every gesture also has a button.",
  ],
  accessHeading: "Accessibility",
  access:
    "The map is a picture; everything in it is also in the text view, for everyone. The colours never carry a meaning alone.",
  statement: "Accessibility statement",
  tour: "Take the tour",
  close: "Close",
};
