import { formatters } from "@polku/core/text";

const { day, number } = formatters.en;

/** Words that several features share. */
export const en = {
  close: "Close",
  cancel: "Cancel",
  remove: (name: string) => `Remove: ${name}`,
  retry: "Try again",
  /** What an element of the network has. */
  fields: {
    level: "Level",
    partOf: "Part of",
    runBy: "Run by",
    kind: "Link type",
    area: "Area",
    areas: "For people living in",
    needs: "Needs it meets",
    practices: "Practices",
    roles: "Roles",
    places: "Places",
    tasks: "Tasks",
    pilots: "Pilots",
    groups: "Groups",
    links: "Links",
    status: "Status",
    dates: "In force",
  },
  noSource: "No source is given.",
  more: (rest: number) => `Show ${number(rest)} more`,
  sides: { before: "Before", after: "After", both: "Both" },
  part: {
    loading: "Loading…",
    failed: "This part could not be loaded. Check the connection and load the page again.",
  },
  unknown: "not known",
  ages: (min: number | undefined, max: number | undefined): string =>
    min === undefined ? `up to ${max}` : max === undefined ? `${min} and over` : `${min}–${max}`,
  /** One of the two is given. */
  dates: (since: string | undefined, until: string | undefined): string =>
    until === undefined
      ? `since ${day(since ?? "")}`
      : since === undefined
        ? `until ${day(until)}`
        : `${day(since)} – ${day(until)}`,
};
