import { CalendarDate } from "../model/fields.js";

/**
 * The day that a text perhaps means which is none: of a year or a month its first day (or its last, where
 * something ends), of `5.2.2018` or `2018-2-5` the same day as the format has it.
 */
export function nearestDay(found: string, isEnd: boolean): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(found);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(found);
  const [year, month, day] = iso ? iso.slice(1) : (dotted?.slice(1).toReversed() ?? []);
  if (year === undefined) return undefined;
  const days = day === undefined ? (isEnd ? ["31", "30", "29", "28"] : ["01"]) : [day];
  return days
    .map((each) =>
      [year, month ?? (isEnd ? "12" : "01"), each].map((part) => part.padStart(2, "0")).join("-"),
    )
    .find((each) => CalendarDate.safeParse(each).success);
}
