import type { Network } from "../network/network.js";
import type { Id } from "../model/fields.js";
import type { Practice } from "../model/practice.js";
import type { Role } from "../model/role.js";
import { findGain } from "./find-gain.js";
import { findPractices, type PracticeUse } from "./find-practices.js";
import { findRoles, type RoleTies } from "./find-roles.js";
import { gainColumns, gainsPart, gainWithout, type Gain } from "./gains.js";
import {
  factOf,
  statusCell,
  tableOf,
  tierCell,
  type Column,
  type OverviewKind,
  type OverviewPart,
  type Wording,
} from "./overview.js";
import type { OverviewWords } from "./words/words.js";

interface Linked {
  links: readonly Id[];
  alone: readonly Id[];
}

/** The elements that another is in some relation to, and the word for that. */
type Relation<Use> = readonly [
  title: (wording: Wording) => string,
  ids: (use: Use) => readonly Id[],
  as?: "folded",
];

/** Practices or roles: what links may exist through. */
interface Spec<Use extends Linked> {
  words(words: OverviewWords): OverviewWords["practices"];
  find(network: Network): Use[];
  element(use: Use): Practice | Role;
  /** Whether the sources say more than that it exists. */
  isUsed(use: Use): boolean;
  hint?(wording: Wording, use: Use): string | undefined;
  /** Before the links, also where the sources name none. */
  first: Relation<Use>;
  /** After them, where the sources name some. */
  rest: readonly Relation<Use>[];
}

/** Practices or roles; with a question, what each adds to the answer. */
function linksThrough<Use extends Linked>(spec: Spec<Use>): OverviewKind<(Use & { gain?: Gain })[]> {
  const { find, element, isUsed, hint, first, rest } = spec;
  const idOf = (use: Use) => element(use).id;
  return {
    takesQuestion: true,
    find: (network, { question }) =>
      find(network).map((use) => {
        if (!question) return use;
        return { ...use, gain: use.alone.length === 0 ? null : findGain(network, idOf(use), question) };
      }),
    describe(wording, found, { question }) {
      const words = spec.words(wording.words);
      const linked = found.filter(({ links }) => links.length > 0);
      const card = (use: Use): OverviewPart => {
        const { tier } = element(use);
        const [title, ids] = first;
        return {
          of: [idOf(use)],
          hint: hint?.(wording, use),
          facts: [
            ...(tier === undefined ? [] : [{ name: wording.fields.tier, text: tierCell(wording, tier) }]),
            ...(isUsed(use) || ids(use).length > 0 ? [{ name: title(wording), ids: ids(use) }] : []),
            ...linksFact(wording, use),
            ...rest.flatMap(([name, of, as]) => factOf(name(wording), of(use), as)),
          ],
        };
      };
      const cards = (title: string, uses: readonly Use[]): OverviewPart[] =>
        uses.length === 0 ? [] : [{ title, as: "cards", parts: uses.map(card) }];
      const gains = question
        ? linked.map((use) => gainWithout(wording, [idOf(use)], use.gain ?? null, question))
        : [];
      return {
        summary: words.summary(linked.length, found.length),
        parts: [
          ...(question ? gainsPart(wording, words.adds, question, gains) : []),
          ...cards(words.used, found.filter(isUsed)),
          ...cards(
            words.others,
            found.filter((use) => !isUsed(use)),
          ),
        ],
      };
    },
    table(wording, found, { question }) {
      const { fields, texts, words, name } = wording;
      const relation = ([title, ids]: Relation<Use>): Column<Use & { gain?: Gain }> => [title(wording), ids];
      return tableOf<Use & { gain?: Gain }>(
        [
          [texts.table.id, idOf],
          [texts.table.name, (use) => name(idOf(use))],
          [fields.status, (use) => statusCell(wording, idOf(use))],
          [fields.tier, (use) => tierCell(wording, element(use).tier)],
          relation(first),
          [words.labels.linksThrough, ({ links }) => links],
          [words.labels.loneLinks, ({ alone }) => alone],
          ...rest.map(relation),
          ...(question ? gainColumns(wording, ({ gain }: { gain?: Gain }) => gain) : []),
        ],
        found,
      );
    },
  };
}

/** The links that exist through a practice or a role, and how many through nothing else. */
function linksFact({ words }: Wording, { links, alone }: Linked) {
  return factOf(words.labels.linksThrough, links, "lines").map((fact) =>
    alone.length === links.length ? fact : { ...fact, about: words.alone(alone.length) },
  );
}

/** Who uses each practice, and which links exist through it. */
export const practices = linksThrough<PracticeUse>({
  words: ({ practices: words }) => words,
  find: findPractices,
  element: ({ practice }) => practice,
  isUsed: ({ services, links }) => services.length + links.length > 0,
  first: [({ words: { labels } }) => labels.usedBy, ({ services }) => services],
  rest: [
    [({ words: { labels } }) => labels.triedIn, ({ pilots }) => pilots],
    [({ words: { labels } }) => labels.steeredBy, ({ steeredBy }) => steeredBy],
  ],
});

/** Where each role works, which links go through it, and which groups it is a member of. */
export const roles = linksThrough<RoleTies>({
  words: ({ roles: words }) => words,
  find: findRoles,
  element: ({ role }) => role,
  isUsed: ({ links }) => links.length > 0,
  hint: ({ words }, { worksIn, levels }) =>
    worksIn.length > 1 ? words.levels(worksIn.length, levels) : undefined,
  first: [({ fields }) => fields.worksIn, ({ worksIn }) => worksIn],
  rest: [
    [({ words: { labels } }) => labels.connects, ({ connects }) => connects, "folded"],
    [({ words: { labels } }) => labels.starts, ({ starts }) => starts],
    [({ words: { labels } }) => labels.sitsIn, ({ sitsIn }) => sitsIn],
    [({ words: { labels } }) => labels.triedIn, ({ pilots }) => pilots],
  ],
});
