import type { Network } from "../network/network.js";
import { linkIdsOf } from "../network/link-ids.js";
import type { Citation, Position } from "../model/citation.js";
import type { Id, Text } from "../model/fields.js";
import { elementsOf, type ElementKind } from "../model/sections.js";
import type { Status } from "../model/words.js";

/** Something that the sources argue about or leave open. */
export interface Dispute {
  kind: ElementKind;
  id: Id;
  /** Where it is not `disputed`, its being there is settled as told, and yet views are taken on it. */
  status: Status;
  /** What is argued about or open, in the model's own words. */
  note?: Text;
  positions: readonly Position[];
  sources: readonly Citation[];
}

/**
 * Everything in a model that is disputed, then what has views taken on it all the same; each in the order
 * of the file.
 *
 * @example
 * ```ts
 * findDisputes(network).map(({ id, status }) => `${id}: ${status}`); // []
 * ```
 */
export function findDisputes({ model }: Network): Dispute[] {
  const linkIds = linkIdsOf(model.links ?? []);
  const found: Dispute[] = [];
  for (const { kind, index, element } of elementsOf(model)) {
    const { status = "established" } = "status" in element ? element : {};
    const note = "note" in element ? element.note : undefined;
    const positions = "positions" in element ? (element.positions ?? []) : [];
    const sources = "sources" in element ? (element.sources ?? []) : [];
    if (status !== "disputed" && positions.length === 0) continue;
    const id = element.id ?? linkIds[index] ?? "";
    found.push({ kind, id, status, ...(note === undefined ? {} : { note }), positions, sources });
  }
  return found.toSorted((a, b) => Number(a.status !== "disputed") - Number(b.status !== "disputed"));
}
