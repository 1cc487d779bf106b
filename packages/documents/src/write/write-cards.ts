import { textIn, type Language, type Network, type Service } from "@polku/core";
import { compareIds } from "@polku/core/network";
import { sourceTitle } from "@polku/core/questions";
import { formatters, texts, nameOf } from "@polku/core/text";
import { linkKinds } from "@polku/core/model";
import { wordsOf } from "@polku/formats";
import { lettersOf, levelSign, themes, toSvgElements } from "@polku/map";
import { dayText } from "../words/day-text.js";
import { documentWords } from "../words/words.js";
import { cardSize, cardSizes } from "./card-size.js";
import { toPage, type Sheets } from "./sheets.js";
import { escapeMarkup } from "./xml.js";

/** What cards are made of. */
export interface CardsInput {
  readonly network: Network;
  readonly language: Language;
  readonly now: Date;
  /** The services that get a card; left out, all. */
  readonly services?: readonly string[] | undefined;
}

/** So many services at the other ends of links of a kind are named on a card. */
const mostOthers = 6;
/** So much of a description is on a card. */
const mostDescription = 420;

/**
 * A card for each service as a page to print and cut: 8 on a sheet of A4, by level and then by name. What the network does
 * not tell is said to be not known.
 *
 * @example
 * ```ts
 * writeCards({ network, language: "en", now: new Date("2018-02-05") }).match(/<article/g)?.length; // 7
 * ```
 */
export function writeCards(input: CardsInput): string {
  return toPage(toCards(input));
}

/** Cards as the parts of a page, for who prints them from within another page. */
export function toCards({ network, language, now, services }: CardsInput): Sheets {
  const words = documentWords[language];
  const levels = network.model.levels.map(({ id }) => id);
  const { compare } = formatters[language];
  const name = (service: Service) => textIn(service.name, language);
  const shown = network.services
    .filter(({ id }) => services?.includes(id) ?? true)
    .toSorted(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        compare(name(a), name(b)) ||
        compareIds(a.id, b.id),
    );
  const title = `${words.cards}: ${textIn(network.model.name, language)}`;
  const date = dayText(now, language);
  const sheets = Array.from({ length: Math.ceil(shown.length / 8) }, (_, sheet) =>
    shown.slice(sheet * 8, sheet * 8 + 8),
  );
  const body = sheets.map(
    (sheet) =>
      `<section class="sheet">${sheet.map((service) => cardHtml(network, service, language, date)).join("\n")}</section>`,
  );
  return {
    language,
    title,
    styles: cardStyles,
    pageStyles: "@page { size: A4 portrait; margin: 10mm; }",
    body: `<main class="polku-cards" lang="${language}"><h1>${escapeMarkup(title)}</h1>\n${body.join("\n")}\n</main>`,
  };
}

function cardHtml(network: Network, service: Service, language: Language, date: string): string {
  const words = documentWords[language];
  const { id, status = "established", description, runBy, eligibility } = service;
  const { and } = formatters[language];
  const names = (ids: readonly string[] = []) => and(ids.map((one) => nameOf(network, one, language)));
  const level = network.model.levels.findIndex((one) => one.id === service.level);
  const letter = lettersOf(network, language)[level] ?? "";
  const { min, max } = eligibility?.ages ?? {};
  const sources = [...new Set((service.sources ?? []).map(({ source }) => source))];
  const facts: [string, string][] = [
    [words.card.does, shortened(description === undefined ? "" : textIn(description, language))],
    ...(service.needs?.length ? [[words.card.needs, names(service.needs)] as [string, string]] : []),
    [words.card.runBy, names(runBy)],
    [words.card.areas, names(eligibility?.areas)],
    ...(min === undefined && max === undefined
      ? []
      : [[words.card.ages, texts[language].origin.ages(min, max)] as [string, string]]),
    [words.card.getThere, accessText(network, service, language)],
    [words.card.sources, and(sources.map((source) => sourceTitle(network, source, language)))],
  ];
  const title = nameOf(network, id, language);
  const size = cardSize(
    title,
    facts.map(([name, text]) => `${name}: ${text || words.unknown}`),
  );
  const statusText = status === "established" ? "" : ` · ${texts[language].statuses[status]}`;
  return `<article data-size="${size}">
<h2>${escapeMarkup(title)}</h2>
<p class="level"><svg viewBox="-18 -10 36 20" width="36" height="20" aria-hidden="true">${toSvgElements(levelSign(Math.max(0, level), letter, themes.light))}</svg> ${escapeMarkup(`${nameOf(network, service.level, language)}${statusText}`)} <span class="date">${escapeMarkup(date)}</span></p>
<dl>${facts.map(([name, text]) => `<div><dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(text || words.unknown)}</dd></div>`).join("")}</dl>
</article>`;
}

/** How a client gets a service: by what kind of access, and by which links from which services. */
function accessText(network: Network, { id, access }: Service, language: Language): string {
  const { and } = formatters[language];
  const ends = network.linksOf(id);
  const links = linkKinds.flatMap((kind) => {
    // A referral leads here from its start; expertise of outreach is met where it goes, all other at the other end.
    const own = ends.filter(
      ({ link }) =>
        link.kind === kind && (kind === "joint" || link[kind === "outreach" ? "from" : "to"] === id),
    );
    const others = [...new Set(own.map(({ other }) => nameOf(network, other, language)))];
    const rest = others.length - mostOthers;
    const named =
      rest > 1 ? [...others.slice(0, mostOthers), documentWords[language].moreOthers(rest)] : others;
    return others.length === 0 ? [] : [`${texts[language].kinds[kind]}: ${and(named)}`];
  });
  const word = access === undefined ? "" : (wordsOf("access", language).get(access) ?? "");
  return [word, ...links].filter((part) => part !== "").join("; ");
}

/** A text that fits a card, cut between words. */
function shortened(text: string): string {
  if (text.length <= mostDescription) return text;
  return `${text.slice(0, text.lastIndexOf(" ", mostDescription))} …`;
}

const sizeRules = Object.entries(cardSizes)
  .map(
    ([size, { points, line }]) =>
      `.polku-cards article[data-size="${size}"] { font-size: ${points}pt; line-height: ${line}; }\n`,
  )
  .join("");

const cardStyles = `
.polku-cards { background: #fff; color: #000; font: 8.5pt/1.3 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
.polku-cards h1 { padding: 1rem; margin: 0; font-size: 1.4em; }
.polku-cards .sheet { display: grid; box-sizing: border-box; grid-template-columns: repeat(2, 1fr); grid-auto-rows: 69mm; width: 189.5mm; margin: 0 auto 8mm; border: 1px dashed #6b7178; border-width: 1px 0 0 1px; }
.polku-cards article { box-sizing: border-box; position: relative; overflow: hidden; padding: 4mm; border: 1px dashed #6b7178; border-width: 0 1px 1px 0; break-inside: avoid; }
${sizeRules}.polku-cards h2 { margin: 0; font-size: 12pt; line-height: 1.15; hyphens: auto; text-wrap: balance; }
.polku-cards .level { display: flex; align-items: center; gap: 1.5mm; margin: 0.8mm 0 1.2mm; font-weight: 600; }
.polku-cards dl { margin: 0; }
.polku-cards dl div { margin-block-start: 0.7mm; }
.polku-cards dt { display: inline; font-weight: 700; }
.polku-cards dt::after { content: ": "; }
.polku-cards dd { display: inline; margin: 0; hyphens: auto; overflow-wrap: break-word; }
.polku-cards .date { margin-inline-start: auto; color: #444a50; font-size: 6pt; font-weight: 400; }
@media screen and (max-width: 195mm) { .polku-cards .sheet { grid-template-columns: 1fr; grid-auto-rows: minmax(69mm, auto); width: auto; } }
@media print {
  .polku-cards h1 { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  .polku-cards .sheet { margin: 0; break-after: page; }
  .polku-cards .sheet:last-child { break-after: auto; }
}
`;
