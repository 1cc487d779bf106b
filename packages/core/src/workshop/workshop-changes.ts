import type { Change } from "../model/change.js";
import type { CheckedModel } from "../model/checked.js";
import type { Citation, Position } from "../model/citation.js";
import type { Id, Text } from "../model/fields.js";
import type { Issue } from "../model/issue.js";
import type { Model } from "../model/model.js";
import { isSame, present } from "../model/plain-data.js";
import type { Scenario, ScenarioChange } from "../model/scenario.js";
import { sectionNames, type Section } from "../model/sections.js";
import { DocumentName, type Source } from "../model/source.js";
import { toId } from "../model/to-id.js";
import { citableFields, languages, type CitableField } from "../model/words.js";
import type { Correction, CorrectionSource, Workshop } from "../model/workshop.js";
import { linkIdsOf } from "../network/link-ids.js";
import { applyChanges } from "../scenarios/apply-changes.js";
import { mergePatch } from "../scenarios/merge-patch.js";
import { textIn } from "../text/languages.js";
import { decisionsOf, isDecidable, type DecidableItem } from "./items.js";
import { sortItems } from "./merge-workshops.js";
import { workshopWords } from "./words.js";

/** Changes of a model that items of a workshop mean, and the model with them. */
export interface WorkshopChanges {
  /** The changes, in the order in which the items were recorded; each says whose it is. */
  changes: ScenarioChange[];
  /** The model with the changes. */
  model: CheckedModel;
  /** The items that can't be applied after those before them, and why; their changes are left out. */
  refused: { item: DecidableItem; issues: Issue[] }[];
}

/** Where in the file of a workshop its items are. */
const place = "items › ";

/** The lists whose elements have a status. */
const settled: ReadonlySet<Section> = new Set([
  "services",
  "links",
  "places",
  "roles",
  "practices",
  "groups",
  "pilots",
  "tasks",
] as const);

/**
 * The changes of a model that items of a workshop mean: those of these ids, else those that the review accepted. A note
 * becomes a note of its element; that groups don't agree becomes a dispute with the position of each; a correction and
 * a proposal make the changes that they say. Everything cites the workshop as its source, with the item as the place,
 * or the source that a correction names.
 *
 * @example
 * ```ts
 * const item = { kind: "note", id: "n1", at: "2026-03-12T10:00:00Z", on: "neuvola", text: "Open on Saturdays" } as const;
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12" } as const;
 * const made = workshopChanges(model, { ...file, items: [item] }, ["n1"]);
 * made.model.services.find(({ id }) => id === "neuvola")?.note; // "Open on Saturdays"
 * ```
 */
export function workshopChanges(
  model: CheckedModel,
  workshop: Workshop,
  ids?: Iterable<Id>,
): WorkshopChanges {
  const chosen = new Set(ids ?? acceptedItems(workshop));
  const maker = new Maker(model, workshop);
  for (const item of sortItems(workshop.items))
    if (isDecidable(item) && chosen.has(item.id)) maker.take(item);
  return { changes: maker.changes, model: maker.model, refused: maker.refused };
}

/** The ids of the items that the review accepted. */
export function acceptedItems(workshop: Workshop): Id[] {
  return [...decisionsOf(workshop)].flatMap(([id, { verdict }]) => (verdict === "accepted" ? [id] : []));
}

/**
 * The scenario of what was accepted, which can be looked at as a what-if and applied; `changes` as `workshopChanges`
 * gives them.
 *
 * @example
 * ```ts
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12" } as const;
 * workshopScenario({ ...file, items: [] }, []).scenario; // "w"
 * ```
 */
export function workshopScenario(
  { workshop, of, title, date }: Workshop,
  changes: readonly ScenarioChange[],
): Scenario {
  return { polku: 1, scenario: workshop, of, title, asOf: date, changes: [...changes] };
}

/** Makes the changes of items one after another. */
class Maker {
  readonly changes: ScenarioChange[] = [];
  readonly refused: WorkshopChanges["refused"] = [];
  model: CheckedModel;
  readonly #workshop: Workshop;
  /** What an item needs to be there: sources and groups. */
  #needed: ScenarioChange[] = [];

  constructor(model: CheckedModel, workshop: Workshop) {
    this.model = model;
    this.#workshop = workshop;
  }

  take(item: DecidableItem): void {
    this.#needed = [];
    const own = this.#changesOf(item);
    const note = this.#say(this.#reason(item));
    const made = [...this.#needed, ...own.map((change) => ({ ...change, note }))];
    const applied = applyChanges(
      this.model,
      made.map(({ note: _note, ...change }) => change),
    );
    if (!applied.ok) {
      this.refused.push({ item, issues: applied.issues });
      return;
    }
    this.model = applied.model;
    this.changes.push(...made);
  }

  #changesOf(item: DecidableItem): Change[] {
    switch (item.kind) {
      case "note":
        return [this.#withNote(item.on, item.text, this.#citation(item, ["note"]))];
      case "disagreement":
        return [this.#withPosition(item)];
      case "correction": {
        const cite = (supports: CitableField[]) => this.#citationOf(item, supports);
        return item.changes === undefined
          ? [this.#withNote(item.on, item.text, cite(["note"]))]
          : item.changes.map((change) => this.#cited(change, cite));
      }
      case "proposal":
        return item.changes.map((change) =>
          this.#cited(change, (supports) => this.#citation(item, supports)),
        );
    }
  }

  /** Whose it is, and what was said. */
  #reason(item: DecidableItem): string {
    const group = this.#groupName(item.group);
    return "text" in item && item.text !== undefined ? `${group}: ${item.text}` : group;
  }

  #withNote(on: string, text: string, citation: Citation): Change {
    const { section, element } = this.#find(on);
    const before = element?.note;
    const note = before === undefined ? this.#say(text) : this.#append(before, text);
    return this.#change(on, section, { note }, citation);
  }

  #withPosition(item: DecidableItem & { kind: "disagreement" }): Change {
    const { section, element } = this.#find(item.on);
    const by = this.#group(item.group);
    const position: Position = { by, view: this.#say(item.text) };
    const positions = [...(element?.positions ?? []), position];
    const isSettled = settled.has(section);
    const value = { ...(isSettled ? { status: "disputed" } : {}), positions };
    return this.#change(
      item.on,
      section,
      value,
      this.#citation(item, isSettled ? ["status", "positions"] : ["positions"]),
    );
  }

  #change(id: string, section: Section, value: Record<string, unknown>, citation: Citation): Change {
    const { element } = this.#find(id);
    return {
      op: "change",
      in: section,
      id,
      value: { ...value, ...withCitation(element?.sources, citation) },
    };
  }

  /** A change of an item with the citation of what it changes. */
  #cited(change: Change, cite: (supports: CitableField[]) => Citation): Change {
    const { op, in: section, id, value = {} } = change;
    const same = op === "add" && section === "links" ? this.#linkLike(value) : undefined;
    if (same) {
      const [name, { sources }] = same;
      return { op: "change", in: section, id: name, value: withCitation(sources, cite([])) };
    }
    if (op === "remove" || section === "sources") return change;
    const { element } = id === undefined ? {} : this.#find(id);
    const after = op === "add" ? value : (mergePatch(element ?? {}, value) as Evidence);
    const fields = citableFields.filter((field) => field in value);
    if (op === "change" && fields.length === 0) return change;
    const citation = cite(op === "add" ? [] : fields);
    return { ...change, value: { ...value, ...withCitation((after as Evidence).sources, citation) } };
  }

  /** A link without an id that another item of the workshop has added already, and its name. */
  #linkLike(value: Record<string, unknown>): [string, Evidence] | undefined {
    const { sources: _own, ...wanted } = value;
    const links = this.model.links ?? [];
    const at = links.findIndex(({ sources, ...link }) => {
      const isOfHere = sources?.some((citation) => citation.at.startsWith(place)) === true;
      return isOfHere && link.id === undefined && isSame(link, wanted);
    });
    const found = links[at];
    return found && [linkIdsOf(links)[at] ?? "", found];
  }

  /** The element of an id in the model as it is by now; a list in which there is none such, where it is unknown. */
  #find(id: string): { section: Section; element?: Evidence | undefined } {
    for (const section of sectionNames) {
      const list: readonly Evidence[] = this.model[section] ?? [];
      const names = section === "links" ? linkIdsOf(this.model.links ?? []) : [];
      const element = list.find((each, index) => (names[index] ?? each.id) === id);
      if (element) return { section, element };
    }
    return { section: id.includes(":") ? "links" : "services" };
  }

  #citation(item: DecidableItem, supports: CitableField[]): Citation {
    const at = `${place}${item.id} (${this.#groupName(item.group)})`;
    return { source: this.#workshopSource(), at, ...(supports.length > 0 ? { supports } : {}) };
  }

  #citationOf(item: Correction, supports: CitableField[]): Citation {
    const { source } = item;
    if (source === undefined) return this.#citation(item, supports);
    const at = source.at ?? workshopWords[this.#language].placeNotGiven(this.#groupName(item.group));
    return { source: this.#namedSource(source), at, ...(supports.length > 0 ? { supports } : {}) };
  }

  /** The workshop as a source of the model. */
  #workshopSource(): Id {
    const { workshop, title, date } = this.#workshop;
    return this.#source(`${workshop}.workshop.yaml`, workshop, { title, date });
  }

  #namedSource({ title }: CorrectionSource): Id {
    const isThis = ({ id, title: known, document }: Source) =>
      title === id ||
      title === document ||
      (typeof known === "string" ? known === title : languages.some((language) => known[language] === title));
    const known = this.model.sources?.find(isThis);
    if (known) return known.id;
    const document = DocumentName.safeParse(title).success ? title : title.replaceAll(/[/\\:]+/g, "-");
    return this.#source(document, toId(title).slice(0, 60).replace(/-+$/, "") || "source", {
      title: this.#say(title),
    });
  }

  /** The id of the source of a document, which is added where the model has none. */
  #source(document: string, wanted: Id, rest: Pick<Source, "title" | "date">): Id {
    const known = [...(this.model.sources ?? []), ...this.#added("sources")].find(
      (one) => one["document"] === document,
    );
    if (known) return String(known["id"]);
    const id = this.#freeId(wanted);
    const value: Record<string, unknown> = { id, document, ...rest };
    this.#needed.push({ op: "add", in: "sources", value });
    return id;
  }

  /** The group of a workshop as a group of the model, which is added where it is not there yet. */
  #group(group: Id | undefined): Id {
    const { workshop } = this.#workshop;
    const id = group === undefined ? `${workshop}-workshop` : `${workshop}-${group}`;
    if (this.model.groups?.some((one) => one.id === id)) return id;
    const text = this.#say(this.#groupName(group));
    const sources: Citation[] = [{ source: this.#workshopSource(), at: "groups" }];
    this.#needed.push({ op: "add", in: "groups", value: { id, name: text, sources } });
    return id;
  }

  #added(section: Section): Record<string, unknown>[] {
    return this.#needed.flatMap((change) => (change.in === section && change.value ? [change.value] : []));
  }

  #freeId(wanted: Id): Id {
    const taken = new Set<unknown>(idsOf(this.model));
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      if (!taken.has(id)) return id;
    }
  }

  #groupName(group: Id | undefined): string {
    const found = this.#workshop.groups?.find(({ id }) => id === group)?.name;
    return found ?? group ?? textIn(this.#workshop.title, this.#language);
  }

  get #language() {
    return this.#workshop.language ?? this.model.language ?? "fi";
  }

  /** A text of the workshop as a text of the model. */
  #say(text: string): Text {
    const { language } = this.#workshop;
    return language === undefined || language === this.model.language ? text : { [language]: text };
  }

  /** A note with one more sentence; where it is in several languages, in each of them. */
  #append(before: Text, text: string): Text {
    const added = this.#say(text);
    if (typeof before === "string" && typeof added === "string") return `${before} ${text}`;
    const known = typeof before === "string" ? { [this.model.language ?? "fi"]: before } : before;
    const own = this.#language;
    return {
      ...known,
      [own]: known[own] === undefined ? text : `${known[own]} ${text}`,
      ...present(
        Object.fromEntries(
          languages
            .filter((language) => language !== own && known[language] !== undefined)
            .map((language) => [language, `${known[language]} ${text}`]),
        ),
      ),
    };
  }
}

interface Evidence {
  readonly id?: string;
  readonly note?: Text;
  readonly positions?: readonly Position[];
  readonly sources?: readonly Citation[];
}

/** Sources and one more; where it is there already, as that of two versions of one item is, it supports more. */
function withCitation(sources: readonly Citation[] = [], citation: Citation): { sources: Citation[] } {
  const { supports: _supports, ...place } = citation;
  const at = sources.findIndex(({ supports: _own, ...known }) => isSame(known, place));
  const known = sources[at];
  if (!known) return { sources: [...sources, citation] };
  const { supports, ...rest } = known;
  const both = supports && citation.supports && [...new Set([...supports, ...citation.supports])];
  return { sources: sources.with(at, both ? { ...rest, supports: both } : rest) };
}

function idsOf(model: Model): string[] {
  return [
    model.id,
    ...sectionNames.flatMap((section) => (model[section] ?? []).flatMap(({ id }) => id ?? [])),
  ];
}
