import { linkIdsOf } from "../network/link-ids.js";
import type { Text } from "../model/fields.js";
import type { Link } from "../model/link.js";
import type { Model } from "../model/model.js";
import type { Change } from "../model/change.js";
import { sections, type Section } from "../model/sections.js";
import type { Language } from "../model/words.js";
import { changeTexts } from "../text/change-texts.js";
import { textIn, texts } from "../text/languages.js";
import { nameOf } from "../text/name-of.js";
import { Draft } from "./draft.js";
import { mergePatch } from "./merge-patch.js";
import { isText, describeFields, valueOf } from "./describe-fields.js";

/**
 * A change of a model as a sentence: what is added, removed or changed, and from what to what.
 *
 * @example
 * ```ts
 * const change = { op: "remove", in: "links", id: "perheneuvola-perhetyo" } as const;
 * describeChange(model, change, "fi"); // "Poistetaan yhteys (yhteinen työ): Perheneuvola → Perhetyö."
 * ```
 */
export function describeChange(model: Model, change: Change, language: Language): string {
  return describeChanges(model, [change], language)[0] ?? "";
}

/** A sentence for each change, described for the model that the changes before it have made. */
export function describeChanges(model: Model, changes: readonly Change[], language: Language): string[] {
  const draft = new Draft(model);
  const describer = new Describer(model, changes, language);
  return changes.map((change) => {
    const before = change.id === undefined ? undefined : draft.find(change.in, change.id);
    draft.apply(change);
    return describer.describe(change, before?.element);
  });
}

/**
 * An element of a model as words in a sentence, such as `the service “Family work”`; by its id where the
 * model has no such element. Links go by the ids that answers give them.
 *
 * @example
 * ```ts
 * describeElement(model, "services", "perhetyo", "en"); // "the service “Family work”"
 * ```
 */
export function describeElement(model: Model, section: Section, id: string, language: Language): string {
  const linkIds = section === "links" ? linkIdsOf(model.links ?? []) : [];
  const element = (model[section] ?? []).find((each, index) => (linkIds[index] ?? each.id) === id);
  return new Describer(model, [], language).label(section, id, element);
}

/** Describes changes in one language; it also knows the names of the elements that the changes add. */
class Describer {
  readonly #model: Model;
  readonly #language: Language;
  readonly #added = new Map<string, Text>();
  readonly #addedLinks: Link[] = [];
  /** The ids of the links that join the same services in the same way; made when it is first needed. */
  #linksAlike: Map<string, Set<string | undefined>> | undefined;

  constructor(model: Model, changes: readonly Change[], language: Language) {
    this.#model = model;
    this.#language = language;
    for (const { op, in: section, value } of changes) {
      if (op !== "add" || !value) continue;
      // A source has a title in the place of a name.
      const name = value["name"] ?? value["title"];
      if (typeof value["id"] === "string" && isText(name)) this.#added.set(value["id"], name);
      if (section === "links" && isLink(value)) this.#addedLinks.push(value);
    }
  }

  describe(
    { op, in: section, id = "", value = {}, before: next }: Change,
    before: object | undefined,
  ): string {
    const say = changeTexts[this.#language];
    if (op === "add") {
      const label = this.label(section, ownId(value), value);
      return say.adds(next === undefined ? label : say.placedBefore(label, this.#name(next)));
    }
    const label = this.label(section, id, before);
    if (op === "remove") return say.removes(label);
    const moved = next === undefined ? [] : [say.movesBefore(this.#name(next))];
    return say.changes(label, [...this.#parts(section, before ?? {}, value), ...moved]);
  }

  label(section: Section, id: string | undefined, element: object | undefined): string {
    const { elements, kinds } = texts[this.#language];
    const say = changeTexts[this.#language];
    if (section === "links" && element && isLink(element)) {
      const kind = kinds[element.kind];
      const own = ownId(element);
      // Its services and kind name a link, but for one that has others beside it.
      const id = own !== undefined && this.#hasOthers(element, own) ? own : undefined;
      return say.linkElement(id, kind, this.#name(element.from), this.#name(element.to));
    }
    return say.element(elements[sections[section]], this.#name(id ?? ""));
  }

  /** Whether another link of the kind, of the model or added by the changes, joins the same services. */
  #hasOthers(link: Link, id: string): boolean {
    if (!this.#linksAlike) {
      this.#linksAlike = new Map();
      for (const one of [...(this.#model.links ?? []), ...this.#addedLinks]) {
        const key = keyOf(one);
        this.#linksAlike.set(key, (this.#linksAlike.get(key) ?? new Set()).add(one.id));
      }
    }
    const alike = this.#linksAlike.get(keyOf(link));
    return alike !== undefined && alike.size > (alike.has(id) ? 1 : 0);
  }

  #parts(section: Section, before: object, patch: object): string[] {
    const after = mergePatch(before, patch) as object;
    const name = (id: string) => this.#name(id);
    return describeFields({
      section,
      before,
      after,
      fields: Object.keys(patch),
      language: this.#language,
      nameBefore: name,
      nameAfter: name,
    });
  }

  #name(id: string): string {
    const added = this.#added.get(id);
    return added === undefined
      ? nameOf({ model: this.#model }, id, this.#language)
      : textIn(added, this.#language);
  }
}

function isLink(element: object): element is Link {
  return (
    ["from", "to"].every((end) => typeof valueOf(element, end) === "string") &&
    Object.hasOwn(texts.en.kinds, String(valueOf(element, "kind")))
  );
}

function keyOf({ kind, from, to }: Link): string {
  return JSON.stringify([kind, from, to]);
}

function ownId(element: object): string | undefined {
  const id = valueOf(element, "id");
  return typeof id === "string" ? id : undefined;
}
