import { formatters } from "@polku/core/text";

const { day } = formatters.en;

/** Words that several features share. */
export const en = {
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
