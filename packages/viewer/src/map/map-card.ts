import type { Language } from "@polku/core";
import { citationText } from "@polku/core/questions";
import { capacityText, texts } from "@polku/core/text";
import { html, nothing, type TemplateResult } from "lit";
import { byElement, legendWords, reachedIn, type SceneLink } from "@polku/map";
import { levelIndex, showName, showText } from "../ui/elements.js";
import type { Shown } from "../state/shown.js";
import { capacityOf, levelOf, statusOf } from "../ui/marks.js";
import { sayName } from "../ui/say.js";
import type { Session } from "../ui/session.js";
import { mapWords } from "./words/words.js";
import { sharedWords } from "../words/words.js";

/** A link as one of so many of a service. */
export interface PointedLink {
  readonly link: SceneLink;
  readonly at: number;
  readonly total: number;
}

/** A small card of what is pointed at, by the pointer or the keyboard alike; `side` keeps it out of the way. */
export function mapCard(
  session: Session,
  shown: Shown | undefined,
  pointed: string | PointedLink | undefined,
  side: "left" | "right",
): TemplateResult | typeof nothing {
  if (!shown || pointed === undefined) return nothing;
  const { language } = session.state;
  const { network } = shown;
  if (typeof pointed !== "string")
    return html`<div class="map-card" data-side=${side} aria-hidden="true">
      ${linkSentences(session, shown, pointed).map((sentence) => html`<p>${sentence}</p>`)}
    </div>`;
  const service = network.service(pointed);
  if (!service) return nothing;
  return html`<div class="map-card" data-side=${side} aria-hidden="true">
    <p class="name">${sayName(network, service.id, language)}</p>
    <p>
      ${levelOf(network, service.id, language)} ${statusOf(service.status, language, true)}
      ${capacityOf(network, service.id, language)}
    </p>
    <p>${arrivalText(session, shown, service.id)}</p>
    ${[...namesOf(session, shown.marks, service.id), ...movesOf(shown, service.id, language)].map((said) => html`<p>${said}</p>`)}
  </div>`;
}

/** A service in words, for those who listen. */
export function serviceSentence(session: Session, shown: Shown, id: string): string {
  const { language } = session.state;
  const { network } = shown;
  const level = network.model.levels[levelIndex(network, id)];
  const status = network.service(id)?.status;
  return mapWords[language].map.focused(
    showName(network, id, language).text,
    level ? showText(network, level.name, language).text : "",
    texts[language].statuses[status ?? "established"],
    [
      arrivalText(session, shown, id),
      ...[capacityText(network, id, language)].filter((said) => said !== ""),
      ...namesOf(session, shown.marks, id),
      ...movesOf(shown, id, language),
    ].join(". "),
  );
}

/** A link in words: its kind and ends, its status, and where it is written or what it stands for. */
export function linkSentences(
  session: Session,
  { network, marks }: Shown,
  { link, at, total }: PointedLink,
): string[] {
  const { language } = session.state;
  const words = mapWords[language].hide;
  const said = texts[language];
  const name = (id: string) => showName(network, id, language).text;
  const kind = link.kind === "derived" ? legendWords[language].derived : said.kinds[link.kind];
  const first = words.link(kind, name(link.from), name(link.to), at, total);
  const own = namesOf(session, marks, link.id);
  if (link.chain) return [first, words.chain(servicesOf(network, link).map(name).join(" → ")), ...own];
  const { sources = [] } = network.link(link.id) ?? {};
  const written = sources.map((citation) => citationText(network, citation, language)).join("; ");
  return [
    first,
    said.statuses[link.status],
    ...own,
    written === "" ? sharedWords[language].noSource : words.source(written),
  ];
}

/** The services that a derived link leads over, from its one end to the other. */
function servicesOf(network: Shown["network"], { from, chain = [] }: SceneLink): string[] {
  const way = [from];
  for (const id of chain) {
    const link = network.link(id);
    const here = way.at(-1);
    if (link) way.push(link.from === here ? link.to : link.from);
  }
  return way;
}

function arrivalText(session: Session, { answer }: Shown, id: string): string {
  const said = texts[session.state.language];
  const reached = reachedIn(answer).get(id);
  if (!reached) return said.noRouteFound;
  if (reached.forNoClient) return said.reachGroups.noClient;
  return `${said.arrivals[reached.arrival]}, ${said.counts(reached.handoffs, reached.steps)}`;
}

function namesOf(session: Session, marks: Shown["marks"], id: string): string[] {
  const { language, badges } = session.state;
  const added = badges.get(id);
  return [
    ...[...(byElement(marks).get(id) ?? [])].map((mark) => legendWords[language].markNames[mark]),
    ...(added ? [added.text] : []),
  ];
}

/** What changes make of a service, from what to what. */
export function movesOf({ moves }: Shown, id: string, language: Language): string[] {
  const move = moves?.all.find((one) => one.in === "services" && one.id === id);
  return moves && move ? moves.describe(move, language) : [];
}

/** The card stands in a lower corner of the map, and in the other one for what stands there. */
export function sideOfCard(place: { x: number; y: number } | undefined): "left" | "right" {
  return place && place.x < 0.45 && place.y > 0.55 ? "right" : "left";
}
