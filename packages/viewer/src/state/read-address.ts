import type { Change, Network, Scenario } from "@polku/core";
import { languages } from "@polku/core";
import { drawnLinks, layouts, listNearest, toId } from "@polku/core/model";
import { linkIdOf, linkNumberOf } from "@polku/core/network";
import {
  parseQuestionAddress,
  questionKeys,
  readAddressText,
  type AddressParams,
} from "@polku/core/questions";
import { checkScenario } from "@polku/core/scenarios";
import { stateKeys } from "./address.js";
import { usualRows } from "./gap-rows.js";
import { hidesNothing, type Hidden } from "./hidden.js";
import { listedIds } from "./overview-of.js";
import { sides, type Side } from "./question.js";
import { readHidden } from "./read-hidden.js";
import {
  aboutPages,
  noChanges,
  tables,
  themes,
  views,
  type Opened,
  type UnknownWord,
  type Version,
  type WhatIf,
} from "./state.js";

/** What an address says, held against the network that it is about. */
export type Address = ReturnType<typeof readAddress>;

/**
 * Reads an address; a word that is not known costs that word alone, and is among `unknown`. `stories` are those that the
 * open scenario adds.
 */
export function readAddress(
  text: string,
  { network, question: first }: Opened,
  whatIf: WhatIf = noChanges,
  stories: readonly string[] = [],
) {
  const params = readAddressText(text);
  const reader = new Reader(params, network, whatIf.kind === "network" ? whatIf.network : undefined);
  const scenario = reader.scenario();
  // A scenario's changes are read as its own; a question has none of them.
  const asked = new Map([...params].filter(([key]) => !isStateKey(key) && (!scenario || key !== "changes")));
  const from = first?.from ?? asked.get("from");
  // Of a network without services nothing can be asked.
  const read =
    from === undefined
      ? undefined
      : parseQuestionAddress(network, asked, { from, rows: usualRows(network), also: reader.also });
  reader.unknown.push(...(read?.issues ?? []));
  reader.refuseUnknownKeys();
  const step = reader.number("step");
  const told = (network.model.stories ?? []).filter(({ steps }) => steps.length > 0);
  const story = reader.id("story", [...told.map(({ id }) => id), ...reader.stories, ...stories]);
  const mark = params.get("mark");
  return {
    question: read?.question,
    scenario: mark === undefined ? scenario : undefined,
    /** Of a scenario that is too long for an address, the title and the mark. */
    scenarioFile: mark === undefined || !scenario ? undefined : { title: params.get("scenario") ?? "", mark },
    /** The bundled network that the open one is compared with. */
    becomes: params.get("becomes"),
    story: story === undefined ? undefined : { story, step: step ?? 1 },
    highlighted: reader.id("on", listedIds(network)),
    chosen: reader.id("show", reader.entries),
    routeIndex: reader.number("way") ?? 1,
    selected: reader.ids("selected", reader.services),
    hidden: reader.hidden(),
    settings: settingsIn(reader),
    unknown: reader.unknown,
  };
}

/** What an address says of the page, whatever network it is about. */
export type Settings = ReturnType<typeof settingsIn>;

/** Reads what an address says of the page, where its network is not there. */
export function readSettings(text: string): Settings {
  return settingsIn(new WordReader(readAddressText(text)));
}

function settingsIn(reader: WordReader) {
  return {
    version: versionOf(reader.word("side", sides)),
    view: reader.word("view", views),
    table: reader.word("list", tables) ?? "services",
    layout: reader.word("layout", layouts) ?? "bands",
    links: reader.word("links", drawnLinks) ?? "answer",
    theme: reader.word("theme", themes),
    aboutPage: reader.word("about", aboutPages),
    language: reader.word("lang", languages),
    screen: reader.screen(),
  };
}

/** Both versions lie over one another unless one of them is named. */
function versionOf(side: Side | undefined): Version {
  return side === undefined ? "both" : side === "a" ? "before" : "after";
}

function isStateKey(key: string): boolean {
  return stateKeys.some((one) => one === key);
}

/** Reads the words of an address one by one, and gathers what is not known. */
class WordReader {
  readonly unknown: UnknownWord[] = [];
  protected readonly params: AddressParams;

  constructor(params: AddressParams) {
    this.params = params;
  }

  word<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.params.get(key);
    const found = words.find((word) => word === value);
    if (value !== undefined && found === undefined)
      this.unknown.push({ key, value, nearest: listNearest(value, words) });
    return found;
  }

  /** `wall`, or the role and the pair of a window. */
  screen(): string | undefined {
    const value = this.params.get("screen");
    if (value === undefined || /^(?:wall|(?:wall|desk)-[a-z\d]{4,16})$/.test(value)) return value;
    this.unknown.push({ key: "screen", value, nearest: ["wall"] });
    return undefined;
  }
}

/** Reads also what a network has to know. */
class Reader extends WordReader {
  readonly #network: Network;
  /** The network that this one is compared with. */
  readonly #later: Network | undefined;
  readonly #changes: readonly unknown[];

  constructor(params: AddressParams, network: Network, later: Network | undefined) {
    super(params);
    this.#network = network;
    this.#later = later;
    this.#changes = parseList(params.get("changes") ?? "[]") ?? [];
  }

  /** The ids of elements that are there after the changes. */
  get also(): { service: string[]; place: string[]; area: string[]; need: string[] } {
    const { serviceNumbers, places, areas, model } = this.#later ?? {};
    return {
      service: [...(serviceNumbers?.keys() ?? []), ...this.#added("services")],
      place: [...(places?.keys() ?? []), ...this.#added("places")],
      area: [...(areas?.keys() ?? []), ...this.#added("areas")],
      need: [...(model?.needs ?? []).map(({ id }) => id), ...this.#added("needs")],
    };
  }

  /** The ids of services before and after the changes. */
  get services(): string[] {
    return [...this.#network.serviceNumbers.keys(), ...this.also.service];
  }

  /** The ids of what can be an entry of an answer. */
  get entries(): string[] {
    const show = this.params.get("show");
    if (show === undefined) return [];
    if (linkNumberOf(this.#network, show) !== -1) return [show];
    const links = [this.#network, this.#later].flatMap((network) =>
      network ? network.links.map((_, number) => linkIdOf(network, number)) : [],
    );
    return [...this.services, ...links, ...this.#added("links")];
  }

  /** The stories that the changes of the address add. */
  get stories(): string[] {
    return this.#added("stories");
  }

  /** The ids of what the changes of the address add; one that is no change is refused later. */
  #added(section: string): string[] {
    return this.#changes.flatMap((change) => {
      const { op, in: where, value } = (change ?? {}) as Partial<Change>;
      if (op !== "add" || where !== section || !value) return [];
      const { id, from, kind, to } = value;
      return [typeof id === "string" ? id : [from, kind, to].map(String).join(":")];
    });
  }

  scenario(): Scenario | undefined {
    const title = this.params.get("scenario");
    if (title === undefined) return undefined;
    const text = this.params.get("changes") ?? "[]";
    const raw = parseList(text);
    const { id } = this.#network.model;
    const scenario = {
      polku: 1,
      scenario: toId(title) || "link",
      of: id,
      title: title || "…",
      changes: raw ?? [],
    };
    let refused = raw === undefined;
    for (;;) {
      const checked = checkScenario(scenario);
      if (refused || !checked.ok) this.#refuseOnce("changes", text);
      if (checked.ok) return checked.scenario;
      refused = true;
      const wrong = new Set(checked.issues.map(({ path }) => (path[0] === "changes" ? path[1] : undefined)));
      const left = scenario.changes.filter((_, index) => !wrong.has(index));
      scenario.changes = left.length < scenario.changes.length ? left : [];
      if (wrong.has(undefined)) scenario.title = "…";
    }
  }

  #refuseOnce(key: string, value: string): void {
    if (!this.unknown.some((one) => one.key === key)) this.unknown.push({ key, value, nearest: [] });
  }

  id(key: string, known: readonly string[]): string | undefined {
    return this.word(key, known);
  }

  ids(key: string, known: readonly string[]): string[] {
    const all = new Set(known);
    const values = (this.params.get(key) ?? "").split(",").filter((value) => value !== "");
    for (const value of values)
      if (!all.has(value)) this.unknown.push({ key, value, nearest: listNearest(value, all) });
    return values.filter((value) => all.has(value));
  }

  number(key: string): number | undefined {
    const value = this.params.get(key);
    if (value === undefined) return undefined;
    if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
    this.unknown.push({ key, value, nearest: [] });
    return undefined;
  }

  hidden(): Hidden {
    const value = this.params.get("hide");
    if (value === undefined) return hidesNothing;
    const { hidden, unknown } = readHidden(value.split(","), this.#network, this.services);
    this.unknown.push(...unknown.map((one) => ({ key: "hide", ...one })));
    return hidden;
  }

  refuseUnknownKeys(): void {
    const known = [...questionKeys, ...stateKeys];
    for (const key of this.params.keys())
      if (!known.includes(key)) this.unknown.push({ key, nearest: listNearest(key, known) });
  }
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
