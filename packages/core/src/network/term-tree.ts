/**
 * A tree in which each term has a place, found by what it asks, one thing after another. Making one text of
 * all that each of millions of links asks would take longer than finding most of them at the root.
 */
export class TermTree {
  /** The number of the term that asks no more than what led here; -1 where there is none yet. */
  number = -1;
  readonly #branches = new Map<string | number, TermTree>();

  /** Where the tree goes on with one thing more that is asked. */
  with(asked: string | number): TermTree {
    let branch = this.#branches.get(asked);
    if (!branch) this.#branches.set(asked, (branch = new TermTree()));
    return branch;
  }
}
