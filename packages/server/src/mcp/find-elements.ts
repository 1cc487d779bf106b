import { nameOf, type Language, type Network, type Service, type Text } from "@polku/core";
import { findNearest } from "@polku/core/model";

/** A service or a place that a text may mean. */
export interface FoundElement {
  readonly id: string;
  readonly name: string;
  readonly kind: "service" | "place";
  readonly level?: string;
  readonly status?: string;
  readonly partOf?: string;
}

/**
 * The services and places whose id or a name of theirs, in any language, is like a text: the same first, then those that
 * begin with it, have all its words, or are spelled almost so. Without a text, all, by id.
 *
 * @example
 * ```ts
 * findElements(network, "clinic", "en").map(({ id }) => id); // ["neuvola"]
 * findElements(network, "neuvla", "en").map(({ id }) => id); // ["neuvola"]
 * ```
 */
export function findElements(network: Network, text: string, language: Language): FoundElement[] {
  const wanted = fold(text);
  const words = wanted.split(" ").filter((word) => word !== "");
  const candidates = [...network.services, ...(network.model.places ?? [])];
  const spelled = candidates.map((element) => namesOf(element));
  const rankOf = (names: readonly string[]) => {
    if (wanted === "") return 3;
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    if (names.some((name) => words.every((word) => name.includes(word)))) return 2;
    return undefined;
  };
  const ranked = candidates.flatMap((element, index) => {
    const rank = rankOf(spelled[index] ?? []);
    return rank === undefined ? [] : [{ element, rank }];
  });
  const nearest = ranked.length === 0 ? findNearest(wanted, spelled.flat()) : undefined;
  const found =
    nearest === undefined
      ? ranked.toSorted((a, b) => a.rank - b.rank).map(({ element }) => element)
      : candidates.filter((_, index) => spelled[index]?.includes(nearest));
  return found.map((element) => toFound(network, element, language));
}

function toFound(network: Network, element: { id: string }, language: Language): FoundElement {
  const service = network.service(element.id);
  return {
    id: element.id,
    name: nameOf(network, element.id, language),
    kind: service ? "service" : "place",
    ...(service ? { level: service.level } : {}),
    ...(service?.status === undefined ? {} : { status: service.status }),
    ...(service?.partOf === undefined ? {} : { partOf: service.partOf }),
  };
}

function namesOf({
  id,
  name,
  short,
  aliases = [],
}: Pick<Service, "id" | "name" | "short" | "aliases">): string[] {
  return [id, ...textsOf(name), ...textsOf(short), ...aliases].map(fold);
}

function textsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : Object.values(text);
}

/** A text as it is compared: without case, marks over letters and signs. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
