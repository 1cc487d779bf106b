import type { Area, Model, Text } from "@polku/core";
import { toId } from "@polku/core/model";
import { municipalityLines } from "./municipality-lines.js";

type Names = Readonly<Record<"fi" | "sv" | "en", string>>;

/** A municipality: its official code and its names. */
export interface Municipality {
  readonly code: string;
  readonly name: Names;
}

/** A wellbeing services county, the City of Helsinki or Åland, with its municipalities. */
export interface County extends Municipality {
  readonly municipalities: readonly Municipality[];
}

/** The source that areas made of these cite. */
export const municipalitySource: NonNullable<Model["sources"]>[number] = {
  id: "kuntakartta",
  document: "municipalities-wellbeing-counties.csv",
  title: {
    fi: "Kunnat ja hyvinvointialueet 1.1.2022",
    sv: "Kommuner och välfärdsområden 1.1.2022",
    en: "Municipalities and wellbeing services counties, 1 January 2022",
  },
  date: "2022-01-01",
  licence: "MIT © 2022 Finnish Digital Agency",
};

let read: readonly County[] | undefined;

/**
 * The counties of Finland on 2022-01-01 in the order of their codes, with their 309 municipalities.
 *
 * @example
 * ```ts
 * counties().length; // 23
 * counties()[7].municipalities.length; // 23
 * ```
 */
export function counties(): readonly County[] {
  read ??= municipalityLines
    .split("# ")
    .slice(1)
    .map((block) => {
      const [head = "", ...lines] = block.trimEnd().split("\n");
      return { ...toPlace(head), municipalities: lines.map(toPlace) };
    });
  return read;
}

function toPlace(line: string): Municipality {
  const [code = "", fi = "", sv = fi, en = fi] = line.split("|");
  return { code, name: { fi, sv, en } };
}

/**
 * Counties and their municipalities as areas of a model, which cite `municipalitySource`.
 *
 * @param codes - The codes of the counties; of those that are not known there is nothing.
 * @example
 * ```ts
 * areasOf(["08"]).map(({ id }) => id).slice(0, 3); // ["pirkanmaan-hyvinvointialue", "akaa", "hameenkyro"]
 * ```
 */
export function areasOf(codes: readonly string[]): Area[] {
  return counties()
    .filter(({ code }) => codes.includes(code))
    .flatMap((county) => {
      const id = toId(county.name.fi);
      return [
        { id, kind: "region" as const, name: textOf(county), code: county.code, sources: [cited(county)] },
        ...county.municipalities.map((one) => ({
          // Helsinki is a county and a municipality.
          id: toId(one.name.fi) === id ? `${id}-${one.code}` : toId(one.name.fi),
          kind: "municipality" as const,
          within: id,
          code: one.code,
          name: textOf(one),
          sources: [cited(county, one)],
        })),
      ];
    });
}

function textOf({ name }: Municipality): Text {
  return name.fi === name.sv && name.fi === name.en ? name.fi : { ...name };
}

function cited(county: Municipality, one?: Municipality): { source: string; at: string } {
  return { source: municipalitySource.id, at: one ? `${county.name.fi} › ${one.code}` : county.name.fi };
}
