import { linkIdsOf, markedLinkId, marksOf } from "../network/link-ids.js";
import type { Change } from "../model/change.js";
import type { Finding } from "../model/issue.js";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import { nearestFinder, withNearest } from "../model/nearest.js";
import { references, referencesOf } from "../model/references.js";
import { sectionNames, sections, type Section } from "../model/sections.js";
import { findIncomplete } from "../rules/incomplete-change.js";
import { everyId } from "../rules/references.js";
import { mergePatch } from "./merge-patch.js";
import { removed, withoutMention } from "./without-mention.js";

/** An element under the name that changes call it by: its id or, for a link without one, the id in answers. */
export interface Held {
  readonly key: string | undefined;
  readonly element: object;
  /** Which change made it what it is, counted from 0; none where it is as it was. */
  readonly by?: number;
}

/** What a removal did to another element: removed it too, or removed the mention in it. */
export interface Aftermath {
  /** Which change, counted from 0. */
  change: number;
  in: Section;
  id: string;
  became: "removed" | "changed";
}

/** The elements of a list, with gaps for those that were removed, and where each name is. */
interface List {
  readonly entries: (Held | undefined)[];
  readonly places: Map<string, number>;
}

/**
 * A model while changes are made to it, one after another; the model itself stays as it is. A change takes time in
 * proportion to what it changes: the first removal makes an index of what names what.
 */
export class Draft {
  readonly aftermath: Aftermath[] = [];
  readonly #model: Model;
  readonly #lists = new Map<Section, List>();
  readonly #findNearest = nearestFinder();
  readonly #reported = new Set<string>();
  /** By id: the places of the elements that name it, or did. */
  #mentions: Map<string, Map<Section, number[]>> | undefined;
  #count = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  /** The element that changes call by a name. */
  find(section: Section, name: string): Held | undefined {
    const at = this.#placeOf(section, name);
    return at === undefined ? undefined : this.#listOf(section).entries[at];
  }

  listOf(section: Section): readonly Held[] {
    return this.#listOf(section).entries.filter((held) => held !== undefined);
  }

  /** Makes one change, or says what keeps it from being made; then nothing has changed. */
  apply(change: Change): Finding | undefined {
    const by = this.#count++;
    const [incomplete] = findIncomplete(change);
    if (incomplete) return incomplete;
    const { op, in: section, id = "", value = {}, before } = change;
    const { entries, places } = this.#listOf(section);
    if (before !== undefined && !places.has(before))
      return { ...this.#unknown(section, before), path: ["before"] };
    if (op === "add") {
      const key = "id" in value && typeof value["id"] === "string" ? value["id"] : undefined;
      if (key !== undefined && !places.has(key)) places.set(key, entries.length);
      this.#put(section, entries.length, { key, element: value, by });
      if (before !== undefined) this.#moveBefore(section, entries.length - 1, before);
      return undefined;
    }
    const at = this.#placeOf(section, id);
    const held = at === undefined ? undefined : entries[at];
    if (at === undefined || !held) return this.#unknown(section, id);
    if (op === "remove") this.#remove(section, at, by);
    else this.#put(section, at, { ...held, element: mergePatch(held.element, value) as object, by });
    if (before !== undefined) this.#moveBefore(section, at, before);
    return undefined;
  }

  /** The model as it has become, not yet checked. Lists that nothing has changed are those of the model. */
  toModel(): unknown {
    const changed: Record<string, unknown> = { ...this.#model };
    for (const section of this.#lists.keys()) {
      const list = this.listOf(section).map(({ element }) => element);
      if (list.length > 0 || changed[section] !== undefined) changed[section] = list;
    }
    return changed;
  }

  #listOf(section: Section): List {
    const known = this.#lists.get(section);
    if (known) return known;
    const elements = this.#model[section] ?? [];
    const names =
      section === "links" ? linkIdsOf(this.#model.links ?? []) : elements.map(({ id }) => id ?? "");
    const places = new Map<string, number>();
    for (const [at, name] of names.entries()) if (!places.has(name)) places.set(name, at);
    const list = { entries: elements.map((element, at) => ({ key: names[at], element })), places };
    this.#lists.set(section, list);
    return list;
  }

  /** Where the element is that a name is for. A link may be called by what it says though nothing is beside it. */
  #placeOf(section: Section, name: string): number | undefined {
    const { entries, places } = this.#listOf(section);
    const at = places.get(name);
    if (at !== undefined || section !== "links") return at;
    const plain = places.get(plainPart(name));
    const link = plain === undefined ? undefined : (entries[plain]?.element as Link | undefined);
    if (plain === undefined || !link || link.id !== undefined) return undefined;
    const [[mark] = [0]] = marksOf([link], [0]);
    return markedLinkId(link, mark) === name ? plain : undefined;
  }

  #unknown(section: Section, id: string): Finding {
    const { places } = this.#listOf(section);
    const known = [...places.keys()];
    const parallel = known.filter((name) => name.startsWith(`${id}:`) || plainPart(name) === plainPart(id));
    if (section === "links" && id.includes(":") && parallel.length > 1)
      return {
        code: "ambiguous-link",
        path: ["id"],
        facts: { id, known: parallel.slice(0, maxNamed).join(", ") },
      };
    const facts = withNearest({ id, expected: sections[section] }, id, known, this.#findNearest);
    return { code: "unknown-reference", path: ["id"], facts };
  }

  #put(section: Section, at: number, held: Held): void {
    this.#listOf(section).entries[at] = held;
    if (this.#mentions) this.#note(this.#mentions, section, at, held.element);
  }

  /** Puts an entry before another one; all places of the list are then others. */
  #moveBefore(section: Section, from: number, before: string): void {
    const { entries, places } = this.#listOf(section);
    if (entries[from]?.key === before) return;
    const [held] = entries.splice(from, 1);
    const to = entries.findIndex((entry) => entry?.key === before);
    entries.splice(to, 0, held);
    places.clear();
    for (const [at, entry] of entries.entries())
      if (entry?.key !== undefined && !places.has(entry.key)) places.set(entry.key, at);
    this.#mentions = undefined;
  }

  #remove(section: Section, at: number, by: number): void {
    const { entries, places } = this.#listOf(section);
    const key = entries[at]?.key;
    entries[at] = undefined;
    if (key === undefined) return;
    if (places.get(key) === at) places.delete(key);
    this.#forget(section, key, by);
  }

  /** Removes every mention of a removed element, and the elements that can't be without it. */
  #forget(section: Section, id: string, by: number): void {
    const mentions = this.#mentionsOf(id);
    for (const reference of references) {
      if (!reference.to.includes(sections[section])) continue;
      const places = mentions.get(reference.in);
      if (!places) continue;
      const { entries } = this.#listOf(reference.in);
      for (const at of places) {
        const held = entries[at];
        if (!held) continue;
        const element = withoutMention(held.element, reference, id);
        if (element === held.element) continue;
        this.#report(reference.in, held.key, by, element === removed ? "removed" : "changed");
        if (element === removed) this.#remove(reference.in, at, by);
        else entries[at] = { key: held.key, element: element as object, by };
      }
    }
  }

  /** What a change did to an element is reported once, however many mentions it removed. */
  #report(section: Section, id: string | undefined, change: number, became: Aftermath["became"]): void {
    const text = `${change} ${section} ${id} ${became}`;
    if (id === undefined || this.#reported.has(text)) return;
    this.#reported.add(text);
    this.aftermath.push({ change, in: section, id, became });
  }

  #mentionsOf(id: string): ReadonlyMap<Section, readonly number[]> {
    if (!this.#mentions) {
      this.#mentions = new Map();
      for (const section of sectionNames) {
        const held = this.#lists.get(section)?.entries;
        for (const [at, each] of (held ?? this.#model[section] ?? []).entries()) {
          const element = held ? held[at]?.element : each;
          if (element) this.#note(this.#mentions, section, at, element);
        }
      }
    }
    return this.#mentions.get(id) ?? new Map();
  }

  #note(mentions: Map<string, Map<Section, number[]>>, section: Section, at: number, element: object): void {
    const add = (id: string) => {
      const bySection = mentions.get(id) ?? new Map<Section, number[]>();
      const places = bySection.get(section);
      if (!places) bySection.set(section, [at]);
      else if (places.at(-1) !== at) places.push(at);
      mentions.set(id, bySection);
      return true;
    };
    for (const { field } of referencesOf(section)) everyId(element, field, 0, add);
  }
}

/** How many of the links that a name could be for an issue names. */
const maxNamed = 5;

/** The made-up id of a link without its mark. */
function plainPart(name: string): string {
  return name.split(":", 3).join(":");
}
