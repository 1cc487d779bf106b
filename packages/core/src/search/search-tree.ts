import { countingSort, range } from "../network/adjacency.js";
import type { Network } from "../network/network.js";
import type { SearchResult } from "./labels.js";

/**
 * What a search without limits found, as a tree. A node is a service in one of two states: the client is
 * there, or its expertise comes to where the client is. Where the client is, expertise is too: so a service
 * is reached if it has an expertise node, which is below its referral node where no leg leads to it.
 *
 * Nodes are in preorder: the subtree of node `n` is `n … end[n] - 1`.
 */
export interface SearchTree {
  readonly service: Int32Array;
  readonly end: Int32Array;
  /** The service whose own edge leads to a node; -1 where no edge does, or an inherited one. */
  readonly source: Int32Array;
  /** The link of the leg to a node, -1 where no leg leads to it. */
  readonly link: Int32Array;
  /** By service: its nodes, -1 where it has none. */
  readonly referralNode: Int32Array;
  readonly expertiseNode: Int32Array;
  /** By service: the nodes to which a leg leads from it, or by an edge inherited through it. */
  readonly dependents: Rows;
}

/** Rows of numbers, ascending: that of `s` is `list[offsets[s]] … list[offsets[s + 1] - 1]`. */
interface Rows {
  readonly offsets: Int32Array;
  readonly list: Int32Array;
}

export function toSearchTree(network: Network, found: SearchResult): SearchTree {
  const services = network.services.length;
  const { service, parent, label } = listStates(services, found);
  const count = service.length;

  // Preorder numbers follow from the sizes of subtrees: parents come before their children.
  const size = new Int32Array(count).fill(1);
  for (let state = count - 1; state >= 0; state--) {
    const above = parent[state] as number;
    if (above !== -1) size[above] = (size[above] as number) + (size[state] as number);
  }
  const nodeOf = new Int32Array(count);
  const nextChild = new Int32Array(count);
  let nextRoot = 0;
  for (let state = 0; state < count; state++) {
    const above = parent[state] as number;
    const node = above === -1 ? nextRoot : (nextChild[above] as number);
    if (above === -1) nextRoot += size[state] as number;
    else nextChild[above] = node + (size[state] as number);
    nodeOf[state] = node;
    nextChild[state] = node + 1;
  }

  const tree = {
    service: new Int32Array(count),
    end: new Int32Array(count),
    source: new Int32Array(count).fill(-1),
    link: new Int32Array(count).fill(-1),
    referralNode: new Int32Array(services).fill(-1),
    expertiseNode: new Int32Array(services).fill(-1),
  };
  const stateOf = new Int32Array(count);
  for (let state = 0; state < count; state++) stateOf[nodeOf[state] as number] = state;
  const owners: number[] = [];
  const nodes: number[] = [];
  for (let node = 0; node < count; node++) {
    const state = stateOf[node] as number;
    const at = service[state] as number;
    const from = label[state] as number;
    tree.service[node] = at;
    tree.end[node] = node + (size[state] as number);
    const isReferred = from !== -1 && found.handoffs[from] === found.steps[from];
    (isReferred ? tree.referralNode : tree.expertiseNode)[at] = node;
    if (from === -1 || parent[state] === -1) continue;
    tree.link[node] = found.linkOf(from);
    const { offsets } = isReferred ? network.referrals : network.expertise;
    const edge = found.edge[from] as number;
    let owner = service[parent[state] as number] as number;
    tree.source[node] = owner;
    owners.push(owner);
    nodes.push(node);
    while (edge < (offsets[owner] as number) || edge >= (offsets[owner + 1] as number)) {
      owner = network.parent[owner] as number;
      tree.source[node] = -1;
      owners.push(owner);
      nodes.push(node);
    }
  }
  const { offsets, order } = countingSort(new Int32Array(owners), range(owners.length), services);
  return { ...tree, dependents: { offsets, list: order.map((index) => nodes[index] as number) } };
}

/** A state for every label, then one of expertise for every service that only referrals lead to. */
function listStates(
  services: number,
  found: SearchResult,
): { service: Int32Array; parent: Int32Array; label: Int32Array } {
  const hasExpertise = new Uint8Array(services);
  const referred: number[] = [];
  for (let label = 0; label < found.length; label++)
    if (found.handoffs[label] === found.steps[label]) referred.push(label);
    else hasExpertise[found.service[label] as number] = 1;
  const more = referred.filter((label) => hasExpertise[found.service[label] as number] === 0);
  const service = new Int32Array(found.length + more.length);
  const parent = new Int32Array(service.length);
  const labelOf = new Int32Array(service.length).fill(-1);
  for (let label = 0; label < found.length; label++) {
    service[label] = found.service[label] as number;
    parent[label] = found.parent[label] as number;
    labelOf[label] = label;
  }
  for (const [index, label] of more.entries()) {
    service[found.length + index] = found.service[label] as number;
    parent[found.length + index] = label;
  }
  return { service, parent, label: labelOf };
}
