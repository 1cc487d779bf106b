import { languages, linkKinds, statuses, textIn, type Language, type Text } from "@polku/core";
import {
  accesses,
  areaKinds,
  capacityStates,
  channels,
  modes,
  references,
  sectors,
  tiers,
  valueAt,
  type Citation,
  type ElementKind,
} from "@polku/core/model";
import { changeTexts } from "@polku/core/text";
import { sharedWords } from "../words/words.js";
import { scenarioWords, type EditedSection } from "./words/words.js";

/** The closed word lists that fields choose from. */
export const wordLists = {
  accesses,
  areaKinds,
  capacities: capacityStates,
  channels,
  kinds: linkKinds,
  modes,
  sectors,
  statuses,
  tiers,
} as const;
export type WordList = keyof typeof wordLists;

type Control =
  | "text"
  | "plain"
  | "plains"
  | "number"
  | "date"
  | "word"
  | "words"
  | "reference"
  | "references"
  | "citations"
  | "captions";

/** A field of an element: the path of its value, and what it holds. Of a text, in one language. */
export interface FieldSpec {
  readonly field: FormField;
  readonly control: Control;
  readonly path: readonly string[];
  /** Of a text: the language. */
  readonly language?: Language;
  /** Of a closed word: the list. */
  readonly list?: WordList;
  /** Of a reference: the kinds of element that it names. */
  readonly to?: readonly ElementKind[];
  readonly required?: true;
  /** Whether it is needed less often: it starts out folded away. */
  readonly more?: true;
}

export type FormField = keyof ReturnType<typeof fieldWords>;

function fieldWords(language: Language) {
  const names = changeTexts[language].fields;
  const sentenceCase = Object.fromEntries(
    Object.entries(names).map(([field, name]) => [field, name.charAt(0).toUpperCase() + name.slice(1)]),
  ) as typeof names;
  return { ...sentenceCase, ...sharedWords[language].fields, ...scenarioWords[language].form.fields };
}

const wordsByLanguage = Object.fromEntries(
  languages.map((language) => [language, fieldWords(language)]),
) as Record<Language, ReturnType<typeof fieldWords>>;

/** The name of a field in the reader's language; a text in another one says which. */
export function fieldName({ field, language: own }: FieldSpec, language: Language): string {
  const name = wordsByLanguage[language][field];
  return own === undefined || own === language ? name : scenarioWords[language].form.inLanguage(name, own);
}

/** The key of a field among those of its list: a text has one for each language. */
export function keyOf({ field, language }: FieldSpec): string {
  return language === undefined ? field : `${field}.${language}`;
}

type Plain = Omit<FieldSpec, "path" | "language"> & { readonly path?: readonly string[] };

const name: Plain = { field: "name", control: "text", required: true };
const level: Plain = { field: "level", control: "reference", required: true };
const status: Plain = { field: "status", control: "word", list: "statuses" };
const area: Plain = { field: "area", control: "reference" };
const runBy: Plain = { field: "runBy", control: "references" };
const tier: Plain = { field: "tier", control: "word", list: "tiers" };
const count: Plain = { field: "count", control: "number", more: true };
const dates: readonly Plain[] = [
  { field: "since", control: "date" },
  { field: "until", control: "date" },
];
const ages = (...around: string[]): Plain[] =>
  (["min", "max"] as const).map((end) => ({ field: end, control: "number", path: [...around, "ages", end] }));
const evidence: readonly Plain[] = [
  { field: "note", control: "text", more: true },
  { field: "sources", control: "citations", more: true },
];
const named: readonly Plain[] = [
  { field: "short", control: "text", more: true },
  { field: "aliases", control: "plains", more: true },
  { field: "description", control: "text", more: true },
];
const rest = [...dates, ...named, ...evidence];

/** The fields of each list, in the order of forms and tables; where no path is given, it is the field's own name. */
const specs: Readonly<Record<EditedSection, readonly Plain[]>> = {
  levels: [name, ...rest],
  sources: [
    { field: "title", control: "text", required: true },
    { field: "document", control: "plain", required: true },
    { field: "date", control: "date" },
    { field: "licence", control: "plain" },
    { field: "note", control: "text", more: true },
  ],
  areas: [
    name,
    { field: "areaKind", control: "word", list: "areaKinds", path: ["kind"], required: true },
    { field: "within", control: "reference" },
    { field: "code", control: "plain" },
    count,
    ...rest,
  ],
  organisations: [name, { field: "sector", control: "word", list: "sectors" }, ...rest],
  needs: [name, ...rest],
  services: [
    name,
    level,
    status,
    { field: "partOf", control: "reference" },
    runBy,
    ...ages("eligibility"),
    { field: "areas", control: "references", path: ["eligibility", "areas"] },
    { field: "needs", control: "references" },
    { field: "practices", control: "references" },
    ...dates,
    { field: "access", control: "word", list: "accesses" },
    { field: "channels", control: "words", list: "channels", more: true },
    { field: "capacity", control: "word", list: "capacities", path: ["capacity", "state"], more: true },
    { field: "capacityAsOf", control: "date", path: ["capacity", "asOf"], more: true },
    ...named,
    ...evidence,
  ],
  links: [
    { field: "from", control: "reference", required: true },
    { field: "to", control: "reference", required: true },
    { field: "kind", control: "word", list: "kinds", required: true },
    status,
    ...ages(),
    { field: "areas", control: "references" },
    { field: "practices", control: "references" },
    { field: "linkRoles", control: "references", path: ["roles"] },
    ...dates,
    { field: "initiatedBy", control: "references", more: true },
    { field: "mode", control: "words", list: "modes", more: true },
    { field: "name", control: "text", more: true },
    ...evidence,
  ],
  places: [
    name,
    status,
    area,
    { field: "offers", control: "references" },
    runBy,
    ...ages(),
    ...dates,
    count,
    ...named,
    ...evidence,
  ],
  roles: [name, status, { field: "worksIn", control: "references" }, tier, ...rest],
  practices: [name, status, tier, ...rest],
  groups: [
    name,
    status,
    area,
    tier,
    { field: "members", control: "references" },
    { field: "steers", control: "references" },
    count,
    ...rest,
  ],
  pilots: [
    name,
    status,
    { field: "tries", control: "references" },
    { field: "pilotAreas", control: "references", path: ["areas"] },
    runBy,
    ...rest,
  ],
  tasks: [
    name,
    { field: "of", control: "reference", required: true },
    status,
    tier,
    { field: "bordersOn", control: "references" },
    ...rest,
  ],
  stories: [name, { field: "captions", control: "captions", path: ["steps"] }, ...rest],
};

/** The lists that are edited, in the order in which a network is described. */
export const editedSections: readonly EditedSection[] = [
  "services",
  "links",
  "places",
  "levels",
  "areas",
  "organisations",
  "needs",
  "roles",
  "practices",
  "groups",
  "pilots",
  "tasks",
  "sources",
  "stories",
];

/** The fields of a list for a reader: texts in the reader's language first, in the others folded away. */
export function fieldsOf(section: EditedSection, language: Language): readonly FieldSpec[] {
  return specs[section].flatMap((plain): FieldSpec[] => {
    const path = plain.path ?? [plain.field];
    const to = targetsOf(section, path);
    const spec = { ...plain, path, ...(to ? { to } : {}) };
    if (spec.control !== "text") return [spec];
    const { required: _required, ...other } = spec;
    const others = languages.filter((one) => one !== language);
    return [
      { ...spec, language },
      ...others.map((one): FieldSpec => ({ ...other, language: one, more: true })),
    ];
  });
}

function targetsOf(section: EditedSection, path: readonly string[]): readonly ElementKind[] | undefined {
  const own = path.join(".");
  return references.find(
    (one) => one.in === section && one.field.filter((step) => step !== "*").join(".") === own,
  )?.to;
}

export type FieldValue =
  | string
  | number
  | readonly string[]
  | readonly Citation[]
  | readonly object[]
  | undefined;

/** The value of a field of an element; of a text, what it says in the field's language, if anything. */
export function valueOf(element: object, { path, language }: FieldSpec, own: Language): FieldValue {
  const value = valueAt(element, path) as FieldValue | Text;
  if (language === undefined) return value as FieldValue;
  if (typeof value === "string") return language === own ? value : undefined;
  return (value as Partial<Record<Language, string>> | undefined)?.[language];
}

/** A field that is set; undefined or an empty value removes it. */
export interface FieldEdit {
  readonly spec: FieldSpec;
  readonly value: FieldValue;
}

/**
 * An element with fields set. Texts that are one plain string are in the language `own`. What held a removed field and
 * nothing else goes with it, and so does the short form of a name that becomes another.
 */
export function withEdits(
  element: object,
  edits: readonly FieldEdit[],
  own: Language,
): Readonly<Record<string, unknown>> {
  let next = element;
  for (const { spec, value } of edits) {
    const isEmpty =
      value === "" || (Array.isArray(value) && value.length === 0 && spec.control !== "captions");
    const set = isEmpty ? undefined : value;
    if (spec.field === "name" && set !== valueOf(next, spec, own))
      next = withoutShort(next, spec, edits, own);
    next =
      withValue(next, spec.path, spec.language === undefined ? set : textWith(next, spec, set, own)) ?? {};
  }
  return { ...next };
}

/** A short form of the old name in the same language would go on standing on the map. */
function withoutShort(element: object, name: FieldSpec, edits: readonly FieldEdit[], own: Language): object {
  const short: FieldSpec = { ...name, field: "short", path: ["short"] };
  const isSet = edits.some(({ spec }) => spec.field === "short" && spec.language === name.language);
  if (isSet || valueOf(element, short, own) === undefined) return element;
  return withValue(element, short.path, textWith(element, short, undefined, own)) ?? {};
}

function textWith(
  element: object,
  { path, language = "fi" }: FieldSpec,
  value: unknown,
  own: Language,
): unknown {
  const before = valueAt(element, path) as Text | undefined;
  if (typeof before === "string" && language === own) return value;
  const { [language]: _gone, ...others } =
    typeof before === "string" ? { [own]: before } : ((before ?? {}) as Record<string, unknown>);
  const text = value === undefined ? others : { ...others, [language]: value };
  if (typeof before === "string" && value === undefined) return before;
  return Object.keys(text).length === 0 ? undefined : text;
}

function withValue(
  holder: object | undefined,
  [first, ...inner]: readonly string[],
  value: unknown,
): object | undefined {
  if (first === undefined) return holder;
  const next: Record<string, unknown> = { ...holder };
  const set = inner.length === 0 ? value : withValue(next[first] as object | undefined, inner, value);
  if (set === undefined) delete next[first];
  else next[first] = set;
  return Object.keys(next).length === 0 ? undefined : next;
}

/** What a new element begins with. */
export function newElement(section: EditedSection, levels: readonly { id: string }[]): object {
  if (section === "services") return levels[0] ? { level: levels[0].id } : {};
  if (section === "links") return { kind: "referral" };
  if (section === "areas") return { kind: "municipality" };
  return section === "stories" ? { steps: [] } : {};
}

/** The name of an element, or the title of a source, in a language. */
export function nameIn(element: object, language: Language): string | undefined {
  const text = (valueAt(element, ["name"]) ?? valueAt(element, ["title"])) as Text | undefined;
  return text === undefined ? undefined : textIn(text, language);
}

/** What the id of a new element is made of: its name, of a link its ends. */
export function nameForId(section: EditedSection, element: object, language: Language): string {
  if (section !== "links") return nameIn(element, language) ?? "";
  const { from = "", to = "" } = element as { from?: string; to?: string };
  return from === "" || to === "" ? "" : `${from}-${to}`;
}
