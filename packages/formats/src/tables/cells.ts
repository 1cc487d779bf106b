import type { Citation } from "@polku/core/model";
import { citableFields, readings } from "@polku/core/model";

/** A day as ISO writes it, of what people and spreadsheets write; undefined where it is none. */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00.*)?$/.exec(text);
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text);
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  const [year, month, day] = finnish
    ? [finnish[3], finnish[2], finnish[1]]
    : (iso ?? slashed ?? []).slice(1, 4);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.valueOf()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** A whole number; `6,0` is one, since that is how a spreadsheet with decimals writes it. */
export function readInteger(text: string): number | undefined {
  const [, whole] = /^(\d{1,9})(?:[.,]0+)?$/.exec(text.replaceAll(/\s/g, "")) ?? [];
  return whole === undefined ? undefined : Number(whole);
}

const yearWords =
  /(?:[- ]?(?:vuotiaat|vuotiaille|vuotiaiden|vuotta|vuotias|v\.?|år(?:ingar)?|års?|years?(?: old)?|yrs?|y))$/i;

/** Ages in one cell: `0–6`, `0-6 v`, `12+`, `yli 12`, `alle 18` (up to 17), `enintään 6`, `5`; undefined where they are none. */
export function readAges(text: string): { min?: number; max?: number } | undefined {
  const plain = text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(\d)[.,]0+(?!\d)/g, "$1")
    .replace(yearWords, "")
    .trim();
  const span = /^(\d{1,3}) ?(?:-|–|—|\.\.\.?|…|:) ?(\d{1,3})$/.exec(plain);
  if (span) return { min: Number(span[1]), max: Number(span[2]) };
  const single = /^(\d{1,3})$/.exec(plain);
  if (single) return { min: Number(single[1]), max: Number(single[1]) };
  const [, from] =
    /^(?:(?:vähintään|alkaen|från|minst|at least|from|>=|≥) ?)(\d{1,3})$/i.exec(plain) ??
    /^(\d{1,3}) ?(?:\+|–|-|-?vuotiaasta alkaen|alkaen|och uppåt|and over|and above|or over)$/i.exec(plain) ??
    [];
  if (from !== undefined) return { min: Number(from) };
  const [, over] = /^(?:yli|över|over|>) ?(\d{1,3})$/i.exec(plain) ?? [];
  if (over !== undefined) return { min: Number(over) + 1 };
  const [, under] = /^(?:alle|under|<) ?(\d{1,3})$/i.exec(plain) ?? [];
  if (under !== undefined && Number(under) > 0) return { max: Number(under) - 1 };
  const [, to] =
    /^(?:enintään|korkeintaan|högst|upp till|till|up to|at most|<=|≤|–|-) ?(\d{1,3})$/i.exec(plain) ?? [];
  return to === undefined ? undefined : { max: Number(to) };
}

/** What stands for "nothing, and that is meant": an element that cites no source. */
export const none = "–";

const citable: ReadonlySet<string> = new Set(citableFields);

/**
 * A citation of a line, its source as it is written: `source: place`, and in brackets what else it says, as in
 * `[inferred; areas, kind; 22]`. Undefined where the line is none.
 *
 * @example
 * ```ts
 * readCitation("plan: page 3 [inferred]"); // { source: "plan", at: "page 3", reading: "inferred" }
 * ```
 */
export function readCitation(line: string): Citation | undefined {
  const [, source = "", rest = ""] = /^([^:]+): (.+)$/.exec(line) ?? [];
  if (source === "") return undefined;
  const [, at = rest, about = ""] = /^(.*?) \[([^\]]*)\]$/.exec(rest) ?? [];
  const citation: Citation = { source: source.trim(), at };
  for (const part of about.split(";").map((one) => one.trim())) {
    const reading = readings.find((known) => known === part);
    const fields = part.split(",").map((field) => field.trim());
    if (part === "") continue;
    if (reading) citation.reading = reading;
    else if (fields.every((field) => citable.has(field)))
      citation.supports = fields as NonNullable<Citation["supports"]>;
    else if (/^\d{1,9}$/.test(part)) citation.count = Number(part);
    // Brackets that are part of the place.
    else return { source: source.trim(), at: rest };
  }
  return citation.at === "" ? undefined : citation;
}

/** The parts of a cell that holds several: a line each, or parted by semicolons. */
export function splitCell(text: string): string[] {
  return text
    .split(/[;\n\r|•]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Ages as one cell. */
export function writeAges({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return min === max ? String(min) : `${min}–${max}`;
  return min === undefined ? (max === undefined ? "" : `–${max}`) : `${min}+`;
}

/**
 * A citation as a line: `source: place`, and in brackets what else it says: `[inferred; areas, kind; 22]`. A citation
 * without brackets is stated, of the whole element.
 */
export function writeCitation({ source, at, reading, supports, count }: Citation): string {
  const parts = [reading ?? "", supports?.join(", ") ?? "", count === undefined ? "" : String(count)];
  const about = parts.filter((part) => part !== "").join("; ");
  return `${source}: ${at}${about === "" && !at.endsWith("]") ? "" : ` [${about}]`}`;
}
