/** Why a script of the explorer, or the template of offline files, can't be had. */
export type Why = "offline" | "busy" | "gone" | "refused" | "broken" | "interrupted";

/** What is asked to find that out: the network and the browser. */
export interface Surroundings {
  readonly isOnline: boolean;
  /** The address of the page. */
  readonly page: string;
  /** The addresses that the page's policy has refused. */
  readonly refused: ReadonlySet<string>;
  /** The answer of a server; undefined where none comes. */
  ask(address: string): Promise<{ readonly status: number; readonly type: string } | undefined>;
}

/** Why an import was rejected; undefined where that can't be told. Asks for the script once more. */
export async function whyFailed(error: unknown, around: Surroundings): Promise<Why | undefined> {
  if (error instanceof SyntaxError) return "broken";
  const [address] = /https?:\S+\.(?:js|txt)/u.exec(String(error)) ?? [];
  // A script that came and failed by itself; browsers report one that did not come as a TypeError.
  if (address === undefined && !(error instanceof TypeError)) return "broken";
  // A page that comes from a file has all its parts in it.
  if (!around.page.startsWith("http")) return undefined;
  if (!around.isOnline) return "offline";
  const isReached = async () => (await around.ask(around.page)) !== undefined;
  if (address === undefined) return (await isReached()) ? undefined : "offline";
  if (around.refused.has(address)) return "refused";
  const answer = await around.ask(address);
  if (!answer) return (await isReached()) ? "refused" : "offline";
  const { status, type } = answer;
  if ([401, 403, 407, 451].includes(status)) return "refused";
  if (status >= 500 || status === 408 || status === 429) return "busy";
  // Many servers give a page of their own for what they don't have.
  if (status >= 400 || type.startsWith("text/html")) return "gone";
  return "interrupted";
}
