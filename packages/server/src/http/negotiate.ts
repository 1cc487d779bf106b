import { languages, type Language } from "@polku/core";
import { parseAccept } from "hono/utils/accept";

/**
 * The first of our media types that a header of what is accepted likes best; undefined where it takes none of them.
 *
 * @example
 * ```ts
 * chooseType("text/html,*\/*;q=0.8", ["application/json", "text/html"]); // "text/html"
 * chooseType(undefined, ["application/json", "text/html"]); // "application/json"
 * chooseType("image/png", ["application/json"]); // undefined
 * ```
 */
export function chooseType<Type extends string>(
  accept: string | undefined,
  ours: readonly Type[],
): Type | undefined {
  if (accept === undefined || accept.trim() === "") return ours[0];
  const ranges = parseAccept(accept);
  const qualityOf = (type: string) => {
    const [family = ""] = type.split("/");
    // The most precise range counts.
    const range = [type, `${family}/*`, "*/*"]
      .map((one) => ranges.find((known) => known.type.toLowerCase() === one))
      .find((one) => one !== undefined);
    return range?.q ?? 0;
  };
  const [best] = ours.map((type) => ({ type, q: qualityOf(type) })).toSorted((a, b) => b.q - a.q);
  return best && best.q > 0 ? best.type : undefined;
}

/** The first language of a header that is one of ours; English where none is. */
export function chooseLanguage(accept: string | undefined): Language {
  const wanted = parseAccept(accept ?? "")
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase().split("-")[0]);
  return (
    wanted.map((one) => languages.find((known) => known === one)).find((one) => one !== undefined) ?? "en"
  );
}

/** The encoding of ours that a header takes, in our order; undefined where it takes none. */
export function chooseEncoding(accept: string | undefined, ours: readonly string[]): string | undefined {
  if (accept === undefined) return undefined;
  const taken = parseAccept(accept);
  const any = taken.find(({ type }) => type === "*")?.q ?? 0;
  return ours.find((one) => (taken.find(({ type }) => type.toLowerCase() === one)?.q ?? any) > 0);
}
