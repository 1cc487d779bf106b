import { placeText } from "@polku/core/questions";
import { languages, type Citation, type Language, type LinkKind, type Text } from "@polku/core/model";
import { textIn, texts } from "@polku/core/text";
import { findDeclarations, type Declaration, type PolkuFile } from "../network/polku-file.js";
import { editorWords } from "../words/words.js";

/** The name of an element, of a link its ends; undefined where it has neither. */
export function labelOf(
  files: readonly PolkuFile[],
  { element }: Declaration,
  language: Language,
): string | undefined {
  const { name, title, kind, from, to } = element;
  if (isText(name)) return textIn(name, language);
  if (isText(title)) return textIn(title, language);
  if (typeof from !== "string" || typeof to !== "string") return undefined;
  const ends = [from, to].map((id) => nameOfId(files, id, language));
  const { kinds } = texts[language];
  const what = Object.hasOwn(kinds, String(kind)) ? kinds[kind as LinkKind] : String(kind);
  return `${ends.join(" → ")} (${what})`;
}

/** The kind of a declaration, in words. */
export function kindText({ kinds: [kind] }: Declaration, language: Language): string | undefined {
  return kind && texts[language].elements[kind];
}

/** An element as Markdown: name, names in other languages, kind, level, description, note, status and sources. */
export function elementMarkdown(
  files: readonly PolkuFile[],
  declaration: Declaration,
  language: Language,
): string {
  const { id, element } = declaration;
  const { name, description, note, level, status } = element;
  const label = labelOf(files, declaration, language);
  const facts = [
    kindText(declaration, language),
    typeof level === "string" ? nameOfId(files, level, language) : undefined,
    isStatus(status, language) ? texts[language].statuses[status] : undefined,
  ].filter((fact) => fact !== undefined);
  const others =
    typeof name === "object" && isText(name)
      ? languages.flatMap((other) => (other === language || !name[other] ? [] : [`${other}: ${name[other]}`]))
      : [];
  const parts = [
    `${label === undefined ? "" : `**${plain(label)}** `}\`${id}\``,
    plain(facts.join(" · ")),
    plain(others.join(" · ")),
    ...[description, note].map((text) => (isText(text) ? plain(textIn(text, language)) : "")),
    sourcesMarkdown(files, element["sources"], language),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function sourcesMarkdown(files: readonly PolkuFile[], sources: unknown, language: Language): string {
  if (!Array.isArray(sources)) return "";
  const lines = sources.flatMap((citation: unknown) => {
    const { source, at } = (citation ?? {}) as Partial<Citation>;
    if (typeof source !== "string" || typeof at !== "string") return [];
    const place = placeText(citation as Citation, language);
    return [`- ${plain(`${nameOfId(files, source, language)}: ${place}`)}`];
  });
  return lines.length === 0 ? "" : `${editorWords[language].source}:\n${lines.join("\n")}`;
}

/** The name of the element with an id; the id where there is none. */
function nameOfId(files: readonly PolkuFile[], id: string, language: Language): string {
  const { name, title } = findDeclarations(files, { id, scope: "element" })[0]?.declaration.element ?? {};
  return isText(name) ? textIn(name, language) : isText(title) ? textIn(title, language) : id;
}

function isText(value: unknown): value is Text {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null) return false;
  return languages.some((language) => typeof (value as Record<string, unknown>)[language] === "string");
}

type Statuses = (typeof texts)["en"]["statuses"];
function isStatus(value: unknown, language: Language): value is keyof Statuses {
  return typeof value === "string" && Object.hasOwn(texts[language].statuses, value);
}

/** A text of a file in Markdown as it is written: nothing in it is formatting or a link. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&").replace(/\s+/g, " ");
}
