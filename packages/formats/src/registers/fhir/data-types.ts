import { unflatten, valueOf } from "../../shared/flat.js";
import { fieldOf, isRaw, listOf, put, textOf, type Raw } from "../../shared/raw.js";
import type { Builder, ClassWord, Localized, Place } from "../builder.js";
import { extensions, systems } from "./words.js";

/** The extension of an address. */
export function extensionOf(holder: unknown, url: string): unknown {
  return listOf(fieldOf(holder, "extension")).find((one) => fieldOf(one, "url") === url);
}

/** What a resource is called in a system. */
export function identifierOf(value: Raw, system: string): string | undefined {
  const found = listOf(value["identifier"]).find((one) => fieldOf(one, "system") === system);
  return textOf(fieldOf(found, "value"));
}

/** A text with those of its extensions that are in other languages. */
export function textsOf(holder: Raw, field: string, language: unknown): Localized[] {
  const translations = listOf(fieldOf(holder[`_${field}`], "extension"))
    .filter((one) => fieldOf(one, "url") === extensions.translation)
    .map((one) => {
      const content = extensionOf(one, "content");
      return {
        language: textOf(fieldOf(extensionOf(one, "lang"), "valueCode")),
        value: fieldOf(content, "valueString") ?? fieldOf(content, "valueMarkdown"),
      };
    });
  const value = holder[field];
  // One text, in the language of its record, is a text without a language; beside others it has it.
  if (translations.length === 0) return [{ value, language: undefined }];
  if (translations.some((one) => one.value === value)) return translations;
  return [{ value, language: textOf(language) }, ...translations];
}

/** A code of a system, and its place among the codes where it is told. */
export interface Concept extends ClassWord {
  readonly system: string | undefined;
  readonly rank: number;
}

/** The words of a field of concepts: each coding of a system, or its text. */
export function conceptsOf(value: unknown, place: Place, field: string, builder: Builder): Concept[] {
  return listOf(value).flatMap((concept): Concept[] => {
    const text = isRaw(concept)
      ? builder.localized(textsOf(concept, "text", undefined), place, field)
      : undefined;
    const codes = codesOf(concept);
    if (codes.length === 0)
      return text === undefined ? [] : [{ name: text, system: undefined, rank: Number.NaN }];
    return codes.map((coding) => {
      const system = textOf(coding["system"]);
      const code = textOf(coding["code"]);
      const name = builder.localized(textsOf(coding, "display", undefined), place, field) ?? text;
      const ranked = extensionOf(coding, extensions.rank);
      return {
        code,
        name,
        system,
        rank: Number(fieldOf(ranked, "valueInteger") ?? Number.NaN),
        uri: system === undefined || code === undefined ? undefined : `${system}/${code}`,
      };
    });
  });
}

/** The codes of a concept. */
export function codesOf(concept: unknown): Raw[] {
  return listOf(fieldOf(concept, "coding")).filter(isRaw);
}

/** The kind of area that a network wrote. */
export function areaKindOf(value: Raw): string | undefined {
  const found = listOf(value["type"])
    .flatMap(codesOf)
    .find(({ system }) => system === systems.areaKind);
  return textOf(found?.["code"]);
}

/** The fields that a network wrote, and the id that it gave. */
export function ownOf(value: Raw): { own: Raw; id: string | undefined } {
  const flat: Raw = {};
  for (const one of listOf(value["extension"])) {
    if (fieldOf(one, "url") !== extensions.field) continue;
    const path = textOf(fieldOf(extensionOf(one, "path"), "valueString"));
    const told = fieldOf(extensionOf(one, "value"), "valueString");
    if (path !== undefined && typeof told === "string") put(flat, path, valueOf(path, told));
  }
  return { own: unflatten(flat), id: identifierOf(value, systems.id) };
}

/** A range of numbers as ages. */
export function rangeOf(range: unknown): Raw {
  const end = (field: string) => fieldOf(fieldOf(range, field), "value");
  const [min, max] = [end("low"), end("high")];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
