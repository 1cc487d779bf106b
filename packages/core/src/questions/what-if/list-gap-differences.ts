import type { Id } from "../../model/fields.js";
import type { GapDifferenceKind, GapDifferences } from "./schema.js";

const kinds = ["gained", "lost", "nearer", "farther"] as const satisfies readonly GapDifferenceKind[];

/** One kind of difference: how many cells have it, and for each of its services in which rows. */
export interface GapDifferenceList {
  kind: GapDifferenceKind;
  cells: number;
  services: { service: Id; rows: (Id | number)[] }[];
}

/**
 * The differences of a table of gaps by service: gained, lost, nearer, farther, those that there are; services by id.
 *
 * @example
 * ```ts
 * const found = { rows: ["mallila"], columns: ["perhetyo"], gained: [], lost: [], nearer: [], farther: [] };
 * listGapDifferences({ ...found, gained: [["mallila", "perhetyo"]] })[0]?.services; // [{ service: "perhetyo", rows: ["mallila"] }]
 * ```
 */
export function listGapDifferences(differences: GapDifferences): GapDifferenceList[] {
  return kinds.flatMap((kind) => {
    const cells = differences[kind];
    const rows = new Map<Id, (Id | number)[]>();
    for (const [row, service] of cells) {
      const before = rows.get(service);
      if (before) before.push(row);
      else rows.set(service, [row]);
    }
    const services = [...rows.keys()].toSorted().map((id) => ({ service: id, rows: rows.get(id) ?? [] }));
    return cells.length === 0 ? [] : [{ kind, cells: cells.length, services }];
  });
}
