import { textIn } from "../text/languages.js";
import type { Id } from "../model/fields.js";
import type { CheckedModel } from "../model/checked.js";
import { elementsOf, type Section } from "../model/sections.js";
import type { Language, Overview } from "../model/words.js";
import type { Correction, Workshop, WorkshopItem } from "../model/workshop.js";
import { compileNetwork, type Network } from "../network/network.js";
import { questionText } from "../plain-words/say-question.js";
import { elementName } from "../questions/element-name.js";
import { writeAddressText, writeQuestionAddress } from "../questions/question-address.js";
import { changesOf } from "../scenarios/changes-of.js";
import { describeChanges } from "../scenarios/describe-change.js";
import { formatters } from "../text/formatter.js";
import { issueMessage } from "../text/issue-message.js";
import { findWorkshopConflicts, type WorkshopConflict } from "./conflicts.js";
import { toHtml, toMarkdown, type Block, type Span } from "./document.js";
import {
  addedBy,
  countVotes,
  decisionsOf,
  elementsOfItem,
  isDecidable,
  nameOfAdded,
  type Decision,
} from "./items.js";
import { sortItems } from "./merge-workshops.js";
import { workshopChanges, workshopScenario } from "./workshop-changes.js";
import { workshopWords } from "./words.js";

/** How minutes are written. */
export interface MinutesOptions {
  /** The language of names and sentences; what was written in the workshop stays as it is. */
  language: Language;
  format: "markdown" | "html";
  /** The address of the explorer that links lead to; left out, the one in which the workshop was recorded. */
  explorer?: string;
}

/**
 * The minutes of a workshop: its questions with their answers, the votes, what is not agreed on, what each group
 * recorded, what was accepted and what was rejected, and the sources by their titles. Questions and elements are links
 * that open the explorer there, where its address is known.
 *
 * @example
 * ```ts
 * const file = { polku: 1, workshop: "w", of: "tiny", title: "W", date: "2026-03-12", items: [] } as const;
 * const text = workshopMinutes(model, { ...file, items: [] }, { language: "en", format: "markdown" });
 * text.split("\n")[0]; // "# Minutes: W"
 * ```
 */
export function workshopMinutes(
  model: CheckedModel,
  workshop: Workshop,
  { language, format, explorer }: MinutesOptions,
): string {
  const blocks = new Minutes(model, workshop, language, explorer ?? workshop.explorer).blocks();
  const title = workshopWords[language].minutes.heading(textIn(workshop.title, language));
  return format === "html" ? toHtml(blocks, { title, language }) : toMarkdown(blocks);
}

/** A conflict as a sentence, with the names of groups. */
export function conflictText(workshop: Workshop, conflict: WorkshopConflict, language: Language): string {
  const { kind, ids, about = "" } = conflict;
  const names = ids.map((id) => nameOf(workshop, id, language));
  return workshopWords[language].conflicts[kind](formatters[language].and(names), about);
}

/** A group by its name, an item by what it says before its id, which alone says nothing to who reads it. */
function nameOf({ groups = [], items }: Workshop, id: string, language: Language): string {
  const item = items.find((one) => one.id === id);
  const text = item && "text" in item ? (item.text ?? "") : "";
  if (text !== "") return `${formatters[language].quote(text)} (${id})`;
  return groups.find((group) => group.id === id)?.name ?? id;
}

/**
 * What an item says, in words: its text, or the changes that it means.
 *
 * @example
 * ```ts
 * const dot = { kind: "dot", id: "d", at: "2026-03-12T10:00:00Z", on: "neuvola" } as const;
 * itemText(model, dot, "en"); // ""
 * ```
 */
export function itemText(model: CheckedModel, item: WorkshopItem, language: Language): string {
  const text = "text" in item ? (item.text ?? "") : "";
  const changes = "changes" in item ? (item.changes ?? []) : [];
  return [text, ...describeChanges(model, changes, language)].filter((part) => part !== "").join(" ");
}

class Minutes {
  readonly #model: CheckedModel;
  readonly #network: Network;
  readonly #workshop: Workshop;
  readonly #items: readonly WorkshopItem[];
  readonly #decisions: ReadonlyMap<Id, Decision>;
  readonly #language: Language;
  readonly #explorer: string | undefined;

  constructor(model: CheckedModel, workshop: Workshop, language: Language, explorer: string | undefined) {
    this.#model = model;
    this.#network = compileNetwork(model);
    this.#workshop = workshop;
    this.#items = sortItems(workshop.items);
    this.#decisions = decisionsOf(workshop);
    this.#language = language;
    this.#explorer = explorer;
  }

  get #words() {
    return workshopWords[this.#language].minutes;
  }

  blocks(): Block[] {
    const words = this.#words;
    const { title, date, ended, groups = [], joined = [] } = this.#workshop;
    const { day, and } = formatters[this.#language];
    const say = (text: string): Block => ({ paragraph: [{ text }] });
    return [
      { heading: 1, text: words.heading(textIn(title, this.#language)) },
      say(words.about(textIn(this.#model.name, this.#language), day(date))),
      ...(groups.length === 0 ? [] : [say(words.groups(and(groups.map(({ name }) => name))))]),
      ...(joined.length === 0
        ? []
        : [say(words.joined(and(joined.map((one) => textIn(one.title, this.#language)))))]),
      ...(ended === undefined ? [say(words.stillOpen)] : []),
      ...(this.#items.some(({ kind }) => kind !== "taken-back") ? [] : [say(words.nothing)]),
      ...this.#questions(),
      ...this.#votes(),
      ...this.#disagreements(),
      ...this.#byGroup(),
      ...this.#changes(),
      ...this.#rejected(),
      ...this.#conflicts(),
      ...this.#sources(),
    ];
  }

  #questions(): Block[] {
    const { columns, questions } = this.#words;
    const rows = this.#items.flatMap((item) => {
      if (item.kind !== "question") return [];
      const text = questionText(this.#network, item.question, this.#language);
      const address = item.address ?? writeAddressText(writeQuestionAddress(item.question, this.#network));
      const verdict = item.verdict === undefined ? "" : textIn(item.verdict, this.#language);
      return [
        [
          this.#time(item),
          [{ text, href: this.#at(address, item.address !== undefined) }],
          [{ text: verdict }],
        ],
      ];
    });
    return section(questions, [columns.time, columns.question, columns.answer], rows);
  }

  #votes(): Block[] {
    const { columns, votes } = this.#words;
    const { and, number } = formatters[this.#language];
    const rows = countVotes(this.#workshop).map(({ on, total, byGroup }) => [
      [this.#element(on)],
      [{ text: number(total) }],
      [{ text: and([...byGroup].map(([group, count]) => `${this.#group(group)}: ${number(count)}`)) }],
    ]);
    return section(votes, [columns.about, columns.votes, columns.groups], rows);
  }

  #disagreements(): Block[] {
    const { columns, disagreements } = this.#words;
    const rows = this.#items.flatMap((item) =>
      item.kind === "disagreement"
        ? [[[this.#element(item.on)], [{ text: this.#group(item.group) }], [{ text: item.text }]]]
        : [],
    );
    return section(disagreements, [columns.about, columns.group, columns.text], rows);
  }

  /** What each group recorded, by time; votes are counted above. */
  #byGroup(): Block[] {
    const { columns, ofGroup } = this.#words;
    const groups = [...(this.#workshop.groups ?? []).map(({ id }) => id), ""];
    return groups.flatMap((group) => {
      const rows = this.#items.flatMap((item) => {
        if (!isDecidable(item) || (item.group ?? "") !== group) return [];
        const about = elementsOfItem(item).flatMap((id, index) => [
          ...(index === 0 ? [] : [{ text: ", " }]),
          this.#element(id),
        ]);
        return [
          [this.#time(item), [{ text: this.#kind(item) }], about, this.#content(item), this.#decision(item)],
        ];
      });
      const names = [columns.time, columns.kind, columns.about, columns.text, columns.decision];
      return section(ofGroup(this.#group(group)), names, rows);
    });
  }

  #changes(): Block[] {
    const { accepted, refused } = this.#words;
    const made = workshopChanges(this.#model, this.#workshop);
    const changes = changesOf(workshopScenario(this.#workshop, made.changes));
    const sentences = describeChanges(this.#model, changes, this.#language);
    const list = sentences.map((text, index): Span[] => {
      const note = made.changes[index]?.note;
      return [{ text: note === undefined ? text : `${text} (${textIn(note, this.#language)})` }];
    });
    const left = made.refused.map(({ item, issues }): Span[] => [
      { text: `${this.#kind(item)} ${item.id}: ` },
      { text: issues.map((issue) => issueMessage(issue, this.#language)).join(" ") },
    ]);
    return [...listed(accepted, list), ...listed(refused, left)];
  }

  #rejected(): Block[] {
    const list = this.#items.flatMap((item): Span[][] => {
      if (!isDecidable(item) || this.#decisions.get(item.id)?.verdict !== "rejected") return [];
      const { comments } = this.#decisions.get(item.id) ?? { comments: [] };
      const comment = comments.length === 0 ? "" : ` – ${comments.join(" ")}`;
      return [
        [
          { text: `${this.#group(item.group)}: ` },
          ...this.#content(item),
          ...(comment ? [{ text: comment }] : []),
        ],
      ];
    });
    return listed(this.#words.rejected, list);
  }

  #conflicts(): Block[] {
    const list = findWorkshopConflicts(this.#workshop).map((conflict) => [
      { text: conflictText(this.#workshop, conflict, this.#language) },
    ]);
    return listed(this.#words.conflicts, list);
  }

  /** The documents that corrections name, by their titles. */
  #sources(): Block[] {
    const titles = this.#items.flatMap((item) =>
      item.kind === "correction" && item.source ? [this.#sourceText(item.source)] : [],
    );
    return listed(
      this.#words.sources,
      [...new Set(titles)].map((text) => [{ text }]),
    );
  }

  #sourceText({ title, at }: NonNullable<Correction["source"]>): string {
    const known = this.#model.sources?.find(({ id }) => id === title);
    const name = known ? textIn(known.title, this.#language) : title;
    return at === undefined ? name : `${name}, ${at}`;
  }

  #content(item: WorkshopItem): Span[] {
    const text = itemText(this.#model, item, this.#language);
    if (item.kind !== "correction") return [{ text }];
    const source = item.source ? this.#sourceText(item.source) : this.#words.toldHere;
    return [{ text: `${text} (${source})` }];
  }

  #decision({ id }: WorkshopItem): Span[] {
    const { verdict = "open", comments = [] } = this.#decisions.get(id) ?? {};
    return [{ text: [workshopWords[this.#language].verdicts[verdict], ...comments].join(" – ") }];
  }

  #kind({ kind }: WorkshopItem): string {
    return workshopWords[this.#language].kinds[kind];
  }

  #time({ at }: WorkshopItem): Span[] {
    return [{ text: formatters[this.#language].time(new Date(at)) }];
  }

  #group(id: Id | undefined): string {
    if (id === undefined || id === "") return this.#words.whole;
    return this.#workshop.groups?.find((group) => group.id === id)?.name ?? id;
  }

  /** The name of an element, with a link to where the explorer shows it. */
  #element(id: string): Span {
    const link = this.#network.link(id);
    if (!link && !this.#network.element(id)) {
      const name = this.#items.map((item) => nameOfAdded(item, id)).find((one) => one !== undefined);
      if (name !== undefined) return { text: textIn(name, this.#language) };
      const added = this.#items.some((item) => item.kind === "proposal" && addedBy(item) === id);
      return { text: added ? id : `${id} (${this.#words.unknown})` };
    }
    return {
      text: elementName(this.#network, id, this.#language),
      href: this.#at(writeAddressText(addressOfElement(this.#network, id)), false),
    };
  }

  /** The explorer at an address, where it is known where the explorer is. */
  #at(address: string, isWhole: boolean): string | undefined {
    const explorer = this.#explorer;
    if (explorer === undefined) return undefined;
    const [page = "", network = ""] = explorer.split("#");
    return `${page}#${[isWhole ? "" : network, address].filter((part) => part !== "").join("&")}`;
  }
}

/** The overviews in which elements are shown that are no services. */
const overviewsOf: Partial<Record<Section, Overview>> = {
  practices: "practices",
  roles: "roles",
  pilots: "pilots",
  groups: "steering",
  tasks: "steering",
  places: "meeting-places",
  areas: "areas",
};

/** The fields of an address at which the explorer shows an element: a link with the service where it begins. */
function addressOfElement(network: Network, id: string): [string, string][] {
  const link = network.link(id);
  if (link) return [["selected", link.from]];
  if (network.serviceNumbers.has(id)) return [["selected", id]];
  const section = [...elementsOf(network.model)].find(({ element }) => element.id === id)?.section;
  const view = section && overviewsOf[section];
  return view === undefined
    ? []
    : [
        ["on", id],
        ["view", view],
      ];
}

/** A heading and a table; nothing where there are no rows. */
function section(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (readonly Span[])[])[],
): Block[] {
  return rows.length === 0
    ? []
    : [
        { heading: 2, text: title },
        { table: title, columns, rows },
      ];
}

/** A heading and a list; nothing where the list is empty. */
function listed(title: string, list: readonly (readonly Span[])[]): Block[] {
  return list.length === 0 ? [] : [{ heading: 2, text: title }, { list }];
}
