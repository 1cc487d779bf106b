import { Workshop, type WorkshopItem } from "../model/workshop.js";
import { json } from "./json.js";
import { inOrder } from "./in-order.js";
import type { WriteOptions } from "./write-model.js";
import { yaml } from "./yaml.js";

/** The fields of items that come first; the others follow in their own order. */
const first: readonly string[] = ["kind", "id", "at", "group", "on", "of", "verdict", "text"];

/**
 * What a workshop recorded as a text, in YAML where no other format is given: fields always in one order, so that one
 * more item is a small change of the text.
 *
 * @example
 * ```ts
 * const text = writeWorkshop({ items: [], title: "W", workshop: "w", date: "2026-03-12", of: "tiny", polku: 1 });
 * text.split("\n")[1]; // "workshop: w"
 * ```
 */
export function writeWorkshop(workshop: Workshop, { format }: Pick<WriteOptions, "format"> = {}): string {
  const items = workshop.items.map((item): WorkshopItem => inOrder(item, first));
  return (format === "json" ? json : yaml).write(
    inOrder({ ...workshop, items }, Object.keys(Workshop.shape)),
  );
}
