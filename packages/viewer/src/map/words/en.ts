import type { Sector } from "@polku/core";
import { formatters } from "@polku/core/text";

const { count, number, plural } = formatters.en;
const hidden = (services: number, where: string) =>
  `${count(services, "service", "services")} ${where} ${plural(services, "is", "are")} hidden`;

/** The map, its legend, and what is hidden and marked on it. */
export const en = {
  map: {
    label: "Map of the service network",
    role: "network map",
    summary: (services: number, links: number, levels: string) =>
      `${count(services, "service", "services")} and ${count(links, "link", "links")} on the levels ${levels}. Arrow keys move between services, Enter opens one. The text view has the same content.`,
    toolbar: "Map tools",
    moves: "What changed",
    layout: "Layout",
    layouts: { bands: "Bands", free: "Free" },
    picture: "Save the map as a picture",
    allLinks: "Show all links",
    addToSelection: "Select several",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show everything",
    fitRoute: "Show the whole route",
    replay: "Draw the route again",
    startFree: "Start arranging",
    stopFree: "Stop arranging",
    loading: "Drawing the map…",
    failed: "The map can’t be drawn here. The text view has the same content.",
    toText: "Open the text view",
    focused: (name: string, level: string, status: string, part: string) =>
      `${name}, ${level}, ${status}, ${part}`,
    notReached: "not reached",
  },
  statusPlaces: "At the corner of a service, in the middle of a link",
  hide: {
    heading: "Hide on screen",
    /** On the button, where something is hidden. */
    count: (services: number) => `${number(services)} hidden`,
    note: "This changes only what you see. The question and the answer stay the same.",
    levels: "Levels",
    kinds: "Link types",
    sectors: "Run by",
    sectorNames: {
      public: "the public sector",
      parish: "parishes",
      ngo: "organisations",
      private: "companies",
      state: "the state",
    } satisfies Record<Sector, string>,
    only: "Show only services",
    area: "for people in",
    anyArea: "any area",
    need: "that meet the need",
    anyNeed: "any need",
    text: "whose name contains",
    resetView: "Reset the view",
    hidden: "Hidden",
    onRoute: (services: number) => hidden(services, "of this route"),
    inAnswer: (services: number) => hidden(services, "of this answer"),
    selected: (services: number) => hidden(services, "of the selection"),
    show: (services: number) => plural(services, "Show it", "Show them"),
    derivedCut: "There are more links through hidden services than are drawn.",
    /** A link that the keyboard is at, as one of so many of its service’s. */
    link: (kind: string, from: string, to: string, at: number, total: number) =>
      `Link ${at} of ${total}: ${kind}, from ${from} to ${to}`,
    /** A derived link: the services on its way, in order. */
    chain: (services: string) => `Through hidden services: ${services}`,
    source: (written: string) => `Source: ${written}`,
    /** Lines that so many links share. */
    shared: (links: number) => count(links, "link on this line", "links on this line"),
    more: (links: number) => `and ${number(links)} more`,
    open: "Click to choose one",
    noLinks: "No link on the map begins or ends here.",
    wheel: "Ctrl + scroll to zoom. After a click on the map, scrolling alone zooms.",
  },
};
