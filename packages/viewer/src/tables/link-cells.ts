import { linkKinds, type Language, type LinkKind, type Network, type ScenarioChange } from "@polku/core";
import { linkIdsOf } from "@polku/core/network";
import { idMaker } from "../state/new-id.js";
import { tableWords } from "./words/words.js";

/** The links between two services, by kind: their ids. */
export type LinkCell = ReadonlyMap<LinkKind, readonly string[]>;

/** A cell from one service to another: which kinds of link it is to have. */
export interface LinkCellEdit {
  readonly from: string;
  readonly to: string;
  readonly kinds: ReadonlySet<LinkKind>;
}

/** The links of a network by their ends; joint work, which has no direction, stands at both. */
export class LinkCells {
  readonly #cells = new Map<string, Map<LinkKind, string[]>>();

  constructor({ model: { links = [] } }: Network) {
    const ids = linkIdsOf(links);
    for (const [index, { kind, from, to }] of links.entries()) {
      this.#add(from, to, kind, ids[index] ?? "");
      if (kind === "joint") this.#add(to, from, kind, ids[index] ?? "");
    }
  }

  at(from: string, to: string): LinkCell {
    return this.#cells.get(`${from} ${to}`) ?? new Map();
  }

  #add(from: string, to: string, kind: LinkKind, id: string): void {
    const key = `${from} ${to}`;
    const cell = this.#cells.get(key) ?? new Map<LinkKind, string[]>();
    this.#cells.set(key, cell);
    const ids = cell.get(kind);
    if (ids) ids.push(id);
    else cell.set(kind, [id]);
  }
}

/** The changes after which cells have the kinds of link that they are to have, and no others. */
export function linkChanges(network: Network, edits: readonly LinkCellEdit[]): ScenarioChange[] {
  const cells = new LinkCells(network);
  const makeId = idMaker(network.model);
  const removed = new Set<string>();
  const joint = new Set<string>();
  return edits.flatMap(({ from, to, kinds }) =>
    linkKinds.flatMap((kind): ScenarioChange[] => {
      const ids = cells.at(from, to).get(kind) ?? [];
      if (kinds.has(kind) === ids.length > 0) return [];
      if (ids.length > 0)
        return ids.flatMap((id) => {
          if (removed.has(id)) return [];
          removed.add(id);
          return [{ op: "remove", in: "links", id }];
        });
      // Joint work of two services is one link, though two cells show it.
      const pair = [from, to].toSorted().join(" ");
      if (kind === "joint" && joint.has(pair)) return [];
      if (kind === "joint") joint.add(pair);
      return [{ op: "add", in: "links", value: { id: makeId(`${from}-${to}`, "link"), kind, from, to } }];
    }),
  );
}

/** The letters of a cell. */
export function lettersOf(cell: LinkCell, language: Language): string {
  const { letters } = tableWords[language].matrix;
  return linkKinds.flatMap((kind) => (cell.has(kind) ? letters[kind] : [])).join(" ");
}

/** The kinds of link that letters name; undefined where one names none. */
export function readLetters(text: string, language: Language): Set<LinkKind> | undefined {
  const { letters } = tableWords[language].matrix;
  const kinds = new Set<LinkKind>();
  for (const letter of text.toUpperCase().replace(/[\s;,]+/g, "")) {
    const kind = linkKinds.find((one) => letters[one] === letter);
    if (!kind) return undefined;
    kinds.add(kind);
  }
  return kinds;
}
