import type { CST } from "yaml";

/** How many aliases a file may have: each is looked for among all of them. */
const maxAliases = 5_000;

/**
 * Where a document, not yet composed, nests deeper than `limit` or has too many aliases. It is looked for
 * before the library composes it: composing recurses, and deep in the stack the JavaScript engine may end
 * the whole process.
 */
export function findExcess(
  token: CST.Token,
  limit: number,
): { problem: "depth" | "repetition"; offset: number } | undefined {
  let aliases = 0;
  const open: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === "alias" && ++aliases > maxAliases)
      return { problem: "repetition", offset: token.offset };
    if (depth > limit) return { problem: "depth", offset: token.offset };
    if (token.type === "document") {
      if (token.value) open.push({ token: token.value, depth });
    } else if ("items" in token)
      for (const { key, value } of token.items as readonly CST.CollectionItem[]) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
  }
  return undefined;
}
