import { linkIdsOf } from "../network/link-ids.js";
import type { Finding } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { withNearest } from "../model/nearest.js";
import type { Change } from "../model/change.js";
import { references } from "../model/references.js";
import { sectionNames, sections, type Section } from "../model/sections.js";
import { findIncomplete } from "../rules/incomplete-change.js";
import { mergePatch } from "./merge-patch.js";
import { removed, withoutMention } from "./without-mention.js";

/** An element under the name that changes call it by: its id or, for a link without one, the id in answers. */
export interface Held {
  readonly key: string | undefined;
  readonly element: object;
  /** Which change made it what it is, counted from 0; none where it is as it was. */
  readonly by?: number;
}

/** What a removal did to another element: took it along, or took the mention out of it. */
export interface Aftermath {
  /** Which change, counted from 0. */
  change: number;
  in: Section;
  id: string;
  became: "removed" | "changed";
}

/** A model while changes are made to it, one after another; the model itself stays as it is. */
export class Draft {
  readonly aftermath: Aftermath[] = [];
  readonly #model: Model;
  readonly #lists = new Map<Section, readonly Held[]>();
  #count = 0;

  constructor(model: Model) {
    this.#model = model;
    const linkIds = linkIdsOf(model.links ?? []);
    for (const section of sectionNames)
      this.#lists.set(
        section,
        (model[section] ?? []).map((element, index) => ({
          key: section === "links" ? linkIds[index] : element.id,
          element,
        })),
      );
  }

  listOf(section: Section): readonly Held[] {
    return this.#lists.get(section) ?? [];
  }

  /** Makes one change, or says what keeps it from being made; then nothing has changed. */
  apply(change: Change): Finding | undefined {
    const by = this.#count++;
    const [incomplete] = findIncomplete(change);
    if (incomplete) return incomplete;
    const { op, in: section, id = "", value } = change;
    const list = this.listOf(section);
    if (op === "add") {
      const element: object = value ?? {};
      const key = "id" in element && typeof element.id === "string" ? element.id : undefined;
      this.#lists.set(section, [...list, { key, element, by }]);
      return undefined;
    }
    const at = list.findIndex(({ key }) => key === id);
    const held = list[at];
    if (!held) {
      const known = list.flatMap(({ key }) => key ?? []);
      const facts = withNearest({ id, expected: sections[section] }, id, known);
      return { code: "unknown-reference", path: ["id"], facts };
    }
    if (op === "change") {
      const element = mergePatch(held.element, value) as object;
      this.#lists.set(section, list.with(at, { key: id, element, by }));
      return undefined;
    }
    this.#lists.set(section, list.toSpliced(at, 1));
    this.#forget(section, id, by);
    return undefined;
  }

  /** The model as it has become, not yet checked. */
  toModel(): unknown {
    const changed: Record<string, unknown> = { ...this.#model };
    for (const [section, list] of this.#lists)
      if (list.length > 0 || changed[section] !== undefined)
        changed[section] = list.map(({ element }) => element);
    return changed;
  }

  /** What a change did to an element is told once, however many mentions it took out of it. */
  #tell(news: Aftermath): void {
    const isTold = this.aftermath.some(
      ({ change, in: section, id, became }) =>
        change === news.change && section === news.in && id === news.id && became === news.became,
    );
    if (!isTold) this.aftermath.push(news);
  }

  /** Takes every mention of a removed element out of the others, and those out that can't be without it. */
  #forget(section: Section, id: string, by: number): void {
    const kind = sections[section];
    for (const reference of references) {
      if (!reference.to.includes(kind)) continue;
      const kept: Held[] = [];
      const gone: string[] = [];
      for (const held of this.listOf(reference.in)) {
        const element = withoutMention(held.element, reference, id);
        if (element === held.element) kept.push(held);
        else if (element === removed) {
          if (held.key !== undefined) gone.push(held.key);
        } else kept.push({ key: held.key, element: element as object, by });
        if (element !== held.element && held.key !== undefined)
          this.#tell({
            change: by,
            in: reference.in,
            id: held.key,
            became: element === removed ? "removed" : "changed",
          });
      }
      this.#lists.set(reference.in, kept);
      for (const lost of gone) this.#forget(reference.in, lost, by);
    }
  }
}
