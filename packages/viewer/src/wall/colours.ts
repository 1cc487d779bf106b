import { themes, type Theme } from "@polku/map";

/**
 * The colours of the wall: the light theme, since a dark one loses most of its contrast in a lit room, with every text
 * at 7:1 at least and every line that means something at 4.5:1.
 */
export const wallTheme: Theme = {
  ...themes.light,
  bands: ["#f4f5f7", "#ffffff"],
  bandEdge: "#c3c9d0",
  faint: "#6f6f6f",
  faintText: "#4a4a4a",
  routeHalo: "#c04a00",
  levels: ["#0b5a26", "#00507d", "#6f1b46", "#2b1d72"],
  selected: "#0b4f7d",
  selectedFill: "#b5e0f7",
  links: { ...themes.light.links, outreach: "#7f4200", consultation: "#005a5f" },
  // On a wall a line is drawn in full or not at all.
  paleLinks: { ...themes.light.links, outreach: "#7f4200", consultation: "#005a5f" },
  tones: { ...themes.light.tones, worse: "#963800" },
};
