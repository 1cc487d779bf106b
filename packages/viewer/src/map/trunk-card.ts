import { texts } from "@polku/core/text";
import { legendWords, type Scene, type SceneLink, type SceneTrunk } from "@polku/map";
import { html, nothing, type TemplateResult } from "lit";
import { linkSign } from "../ui/signs.js";
import { icons } from "../ui/icons.js";
import type { Session } from "../ui/session.js";
import { sharedWords } from "../words/words.js";
import { mapWords } from "./words/words.js";

/** More pairs than this are not listed while the pointer only passes. */
const mostPassing = 6;

/** What can be done with lines that are open. */
export interface TrunkActions {
  choose(link: SceneLink): void;
  close(): void;
}

/** What lines hold: how many links of which kind, and between whom; open, each of them can be chosen. */
export function trunkCard(
  { state }: Session,
  scene: Scene,
  trunk: SceneTrunk,
  actions: TrunkActions | undefined,
): TemplateResult {
  const { language } = state;
  const words = mapWords[language].hide;
  const said = texts[language];
  const names = new Map(scene.nodes.map(({ id, name }) => [id, name]));
  const pairs = pairsOf(scene, trunk);
  const total = pairs.reduce((sum, { count }) => sum + count, 0);
  const listed = actions ? pairs : pairs.slice(0, mostPassing);
  const rest = pairs.slice(listed.length).reduce((sum, { count }) => sum + count, 0);
  const kind = trunk.kind === "derived" ? legendWords[language].derived : said.kinds[trunk.kind];
  const nameOf = ({ link: { kind: own, from, to }, count }: Pair) =>
    `${names.get(from)} ${own === "joint" ? "–" : "→"} ${names.get(to)}${count > 1 ? ` (${count})` : ""}`;
  return html`<div
    class="map-card trunk"
    data-side="left"
    data-open=${actions !== undefined}
    role=${actions ? "group" : nothing}
    aria-label=${actions ? words.shared(total) : nothing}
    aria-hidden=${actions ? nothing : "true"}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape" || !actions) return;
      event.preventDefault();
      actions.close();
    }}
  >
    <p class="name">
      ${words.shared(total)}
      ${
        actions
          ? html`<button
              type="button"
              class="quiet close"
              aria-label=${sharedWords[language].close}
              @click=${() => actions.close()}
            >
              ${icons.close}
            </button>`
          : nothing
      }
    </p>
    <p>${linkSign(trunk.kind)} ${kind}, ${said.statuses[trunk.status]}</p>
    <ul>
      ${listed.map(
        (pair) =>
          html`<li>
            ${
              actions
                ? html`<button type="button" class="link" @click=${() => actions.choose(pair.link)}>
                    ${nameOf(pair)}
                  </button>`
                : nameOf(pair)
            }
          </li>`,
      )}
      ${rest > 0 ? html`<li>${words.more(rest)}</li>` : nothing}
    </ul>
    ${actions ? nothing : html`<p class="hint">${words.open}</p>`}
  </div>`;
}

/** Links between the same two. */
interface Pair {
  /** The first of them. */
  readonly link: SceneLink;
  readonly count: number;
}

function pairsOf(scene: Scene, trunk: SceneTrunk): Pair[] {
  const pairs = new Map<string, Pair>();
  const own = new Set(trunk.links);
  for (const link of scene.links) {
    if (!own.has(link.id)) continue;
    const key = `${link.from} ${link.to}`;
    const before = pairs.get(key);
    pairs.set(key, { link: before?.link ?? link, count: (before?.count ?? 0) + (link.count ?? 1) });
  }
  return [...pairs.values()];
}
