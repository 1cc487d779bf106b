import type { EdgeKind, SearchQuery } from "./query.js";
import type { SearchTree } from "./search-tree.js";

/**
 * By node: 1 where it remains reached, with its subtree, when the service or the link from which its leg
 * starts is removed, since another leg leads to it from a node that does not depend on that service. 0
 * where that needs a closer look: parts may lose what they inherited.
 */
export function findAlternatives(query: SearchQuery, tree: SearchTree): Uint8Array {
  const { network, acceptedConstraints, interrupt } = query;
  const { service, source, referralNode, expertiseNode, end } = tree;
  const hasAlternative = new Uint8Array(service.length);

  for (let node = 0; node < service.length && !interrupt?.tick(); node++) {
    const from = source[node] as number;
    if (from === -1) continue;
    const referred = referralNode[from] as number;
    const referredEnd = referred === -1 ? -1 : (end[referred] as number);
    const come = expertiseNode[from] as number;
    const comeEnd = end[come] as number;
    const at = service[node] as number;
    /** Whether a node exists and is in the subtree of neither node of that service. */
    const isIndependent = (other: number) =>
      other !== -1 && (other < referred || other >= referredEnd) && (other < come || other >= comeEnd);
    const isLedToByOther = (kind: EdgeKind, nodeOf: Int32Array) => {
      const { offsets, sources, constraints } = network.reverse[kind];
      const stop = offsets[at + 1] as number;
      for (let index = offsets[at] as number; index < stop; index++)
        if (acceptedConstraints[constraints[index] as number] === 1)
          if (isIndependent(nodeOf[sources[index] as number] as number)) return true;
      return false;
    };
    const isOther =
      referralNode[at] === node
        ? isLedToByOther("referrals", referralNode)
        : isIndependent(referralNode[at] as number) || isLedToByOther("expertise", expertiseNode);
    hasAlternative[node] = Number(isOther);
  }
  return hasAlternative;
}
