import type { MoveKind } from "@polku/core/scenarios";
import type { Section } from "@polku/core";
import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The sections of a model whose changes are listed apart from services and links. */
export type OtherSection = Exclude<Section, "services" | "links" | "sources" | "stories">;

/** The words of what changed between two states of a network, by language. */
export const movesWords = byLanguage({
  heading: {
    fi: "Mikä verkostossa muuttui",
    sv: "Vad som ändrades i nätverket",
    en: "What changed in the network",
  },
  /** How the rows are used. */
  hint: {
    fi: "Valitse rivi, niin näet palvelun kartalla sekä sen mukana lisätyt ja poistetut yhteydet.",
    sv: "Välj en rad för att se tjänsten på kartan, med de länkar som lades till eller togs bort med den.",
    en: "Choose a row to see the service on the map, with the links that were added or removed with it.",
  },
  /** The number of services by kind of change; `same` for unchanged ones. */
  counts: {
    added: (total: number) => ({
      fi: `${fi.number(total)} lisätty`,
      sv: sv.count(total, "tillagd", "tillagda"),
      en: `${en.number(total)} added`,
    }),
    removed: (total: number) => ({
      fi: `${fi.number(total)} poistettu`,
      sv: sv.count(total, "borttagen", "borttagna"),
      en: `${en.number(total)} removed`,
    }),
    moved: (total: number) => ({
      fi: `${fi.number(total)} siirtynyt`,
      sv: sv.count(total, "flyttad", "flyttade"),
      en: `${en.number(total)} moved`,
    }),
    renamed: (total: number) => ({
      fi: `${fi.number(total)} saanut uuden nimen`,
      sv: `${sv.number(total)} med nytt namn`,
      en: `${en.number(total)} renamed`,
    }),
    changed: (total: number) => ({
      fi: `${fi.number(total)} muuttunut muuten`,
      sv: `${sv.count(total, "ändrad", "ändrade")} på annat sätt`,
      en: `${en.number(total)} changed in other ways`,
    }),
    same: (total: number) => ({
      fi: `${fi.number(total)} ennallaan`,
      sv: sv.count(total, "oförändrad", "oförändrade"),
      en: `${en.number(total)} unchanged`,
    }),
  } satisfies Record<MoveKind | "same", unknown>,
  /** A former name or note. */
  was: (name: string) => ({ fi: `oli: ${name}`, sv: `var: ${name}`, en: `was: ${name}` }),
  same: { fi: "Ennallaan", sv: "Oförändrade", en: "Unchanged" },
  beside: { fi: "Muut kuin palvelut", sv: "Annat än tjänster", en: "Other than services" },
  sections: {
    levels: { fi: "Tasot", sv: "Nivåer", en: "Levels" },
    areas: { fi: "Alueet ja väestöpohja", sv: "Områden och upptagningsområde", en: "Areas and catchment" },
    organisations: { fi: "Toimijat", sv: "Aktörer", en: "Organisations" },
    needs: { fi: "Tarpeet", sv: "Behov", en: "Needs" },
  } satisfies Partial<Record<OtherSection, unknown>>,
  links: { fi: "Palvelujen väliset yhteydet", sv: "Länkar mellan tjänster", en: "Links between services" },
});

export type MovesWords = (typeof movesWords)["en"];
