import type { Language, LinkKind } from "@polku/core";
import type { Section } from "@polku/core/model";
import { byLanguage, changeTexts, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of the tables in which a network is edited, by language. */
export const tableWords = byLanguage({
  list: { fi: "Luettelo", sv: "Lista", en: "List" },
  linkMatrix: { fi: "Yhteydet ristiin", sv: "Länkar i korstabell", en: "Links, service by service" },
  filter: { fi: "Suodata rivejä", sv: "Filtrera rader", en: "Filter rows" },
  columns: { fi: "Sarakkeet", sv: "Kolumner", en: "Columns" },
  shown: (rows: number, all: number) => ({
    fi:
      rows === all
        ? fi.count(all, "rivi", "riviä")
        : `${fi.number(rows)} / ${fi.count(all, "rivi", "riviä")}`,
    sv:
      rows === all ? sv.count(all, "rad", "rader") : `${sv.number(rows)} av ${sv.count(all, "rad", "rader")}`,
    en: rows === all ? en.count(all, "row", "rows") : `${en.number(rows)} of ${en.count(all, "row", "rows")}`,
  }),
  newRow: { fi: "Uusi rivi", sv: "Ny rad", en: "New row" },
  form: { fi: "Avaa lomakkeella", sv: "Öppna i formulär", en: "Open in a form" },
  add: { fi: "Lisää rivi", sv: "Lägg till en rad", en: "Add a row" },
  /** Levels are in order, nearest to everyday life first. */
  up: { fi: "Siirrä ylemmäs", sv: "Flytta uppåt", en: "Move up" },
  down: { fi: "Siirrä alemmas", sv: "Flytta nedåt", en: "Move down" },
  remove: (rows: number) => ({
    fi: rows === 1 ? "Poista rivi" : `Poista ${fi.number(rows)} riviä`,
    sv: rows === 1 ? "Ta bort raden" : `Ta bort ${sv.number(rows)} rader`,
    en: rows === 1 ? "Delete the row" : `Delete ${en.number(rows)} rows`,
  }),
  removed: (rows: number) => ({
    fi: `Poistettu: ${fi.count(rows, "rivi", "riviä")}.`,
    sv: `Borttaget: ${sv.count(rows, "rad", "rader")}.`,
    en: `Deleted: ${en.count(rows, "row", "rows")}.`,
  }),
  /** What went with what was deleted, each list with its count and some names. */
  alongWith: (parts: readonly string[]) => ({
    fi: `Samalla poistettiin siitä riippuvat: ${parts.join("; ")}.`,
    sv: `Samtidigt togs det bort som är beroende av det: ${parts.join("; ")}.`,
    en: `What depends on it was deleted too: ${parts.join("; ")}.`,
  }),
  mentionsGone: (mentions: number) => ({
    fi: `Viittaus siihen poistettiin: ${fi.count(mentions, "kohde", "kohdetta")}.`,
    sv: `Hänvisningen till det togs bort: ${sv.count(mentions, "ställe", "ställen")}.`,
    en: `References to it were removed: ${en.count(mentions, "element", "elements")}.`,
  }),
  toMend: (cells: number) => ({
    fi: `Korjattavia soluja ${fi.number(cells)}: siirry seuraavaan`,
    sv: `${sv.count(cells, "cell", "celler")} att rätta: gå till nästa`,
    en: `${en.count(cells, "cell", "cells")} to correct: go to the next`,
  }),
  left: (cells: number) => ({
    fi: `Korjaa vielä ${fi.count(cells, "solu", "solua")}. Muut ovat verkostossa.`,
    sv: `Rätta ännu ${sv.count(cells, "cell", "celler")}. Resten är i nätverket.`,
    en: `${en.count(cells, "cell", "cells")} left to correct. The rest is in the network.`,
  }),
  lost: (columns: number) => ({
    fi: `Liitetyistä sarakkeista ${fi.number(columns)} ei mahtunut taulukkoon.`,
    sv: `${sv.count(columns, "inklistrad kolumn", "inklistrade kolumner")} fick inte plats i tabellen.`,
    en: `${en.count(columns, "pasted column", "pasted columns")} had no place in the table.`,
  }),
  byHeadings: {
    fi: "Sarakkeet tunnistettiin otsikoista.",
    sv: "Kolumnerna kändes igen på rubrikerna.",
    en: "The columns were recognised by their headings.",
  },
  sortedBy: (column: string) => ({
    fi: `Järjestetty sarakkeen ${column} mukaan.`,
    sv: `Sorterat efter ${column}.`,
    en: `Sorted by ${column}.`,
  }),
  unsorted: {
    fi: "Rivit ovat verkoston järjestyksessä.",
    sv: "Raderna är i nätverkets ordning.",
    en: "Rows are in the order of the network.",
  },
  required: { fi: "pakollinen", sv: "obligatoriskt", en: "required" },
  hint: {
    fi: "Kirjoita soluun tai liitä Excelistä.",
    sv: "Skriv i en cell eller klistra in från Excel.",
    en: "Type in a cell or paste from Excel.",
  },
  keys: {
    heading: { fi: "Näppäimet", sv: "Tangenter", en: "Keys" },
    edit: {
      fi: "F2 tai Enter: muuta solua. Enter: hyväksy ja siirry alas. Sarkain: hyväksy ja siirry oikealle. Esc: peru.",
      sv: "F2 eller Enter: ändra cellen. Enter: godkänn och gå nedåt. Tabb: godkänn och gå åt höger. Esc: avbryt.",
      en: "F2 or Enter: edit the cell. Enter: confirm and go down. Tab: confirm and go right. Esc: cancel.",
    },
    range: {
      fi: "Vaihto ja nuolet: valitse alue. Ctrl+C ja Ctrl+V: kopioi ja liitä. Ctrl+D: täytä alas. Delete: tyhjennä.",
      sv: "Skift och pilar: markera ett område. Ctrl+C och Ctrl+V: kopiera och klistra in. Ctrl+D: fyll nedåt. Delete: töm.",
      en: "Shift and arrows: select a range. Ctrl+C and Ctrl+V: copy and paste. Ctrl+D: fill down. Delete: clear.",
    },
    undo: {
      fi: "Ctrl+Z ja Ctrl+Y: kumoa ja tee uudelleen. Esc korjattavassa solussa: palauta entinen arvo.",
      sv: "Ctrl+Z och Ctrl+Y: ångra och gör om. Esc i en cell som ska rättas: återställ det förra värdet.",
      en: "Ctrl+Z and Ctrl+Y: undo and redo. Esc in a cell to correct: restore its former value.",
    },
    several: {
      fi: "Useita samassa solussa: erota puolipisteellä.",
      sv: "Flera i samma cell: skilj åt med semikolon.",
      en: "Several in one cell: separate with semicolons.",
    },
  },
  notEditable: {
    fi: "Muokkausta ei saatu ladattua. Tarkista yhteys ja yritä uudelleen.",
    sv: "Redigeringen kunde inte laddas. Kontrollera anslutningen och försök igen.",
    en: "Editing could not be loaded. Check the connection and try again.",
  },
  matrix: {
    intro: {
      fi: "Yhteys kulkee rivin palvelusta sarakkeen palveluun. Kirjoita kirjain: yhteys lisätään tai poistetaan.",
      sv: "Länken går från radens tjänst till kolumnens tjänst. Skriv en bokstav: länken läggs till eller tas bort.",
      en: "A link goes from the service of the row to that of the column. Type a letter to add or remove one.",
    },
    letters: {
      referral: { fi: "O", sv: "H", en: "R" },
      consultation: { fi: "K", sv: "K", en: "C" },
      outreach: { fi: "J", sv: "U", en: "O" },
      joint: { fi: "Y", sv: "G", en: "J" },
    } satisfies Record<LinkKind, unknown>,
    cell: (kinds: string, from: string, to: string) => ({
      fi: `${kinds === "" ? "ei yhteyttä" : kinds}, ${from} → ${to}`,
      sv: `${kinds === "" ? "ingen länk" : kinds}, ${from} → ${to}`,
      en: `${kinds === "" ? "no link" : kinds}, ${from} → ${to}`,
    }),
    wrong: (text: string, letters: string) => ({
      fi: `${fi.quote(text)}: solussa voi olla vain kirjaimia ${letters}.`,
      sv: `${sv.quote(text)}: en cell kan bara ha bokstäverna ${letters}.`,
      en: `${en.quote(text)}: a cell can only have the letters ${letters}.`,
    }),
    none: {
      fi: "Verkostossa ei ole vielä palveluja. Lisää ne ensin luetteloon Palvelut.",
      sv: "Nätverket har inga tjänster ännu. Lägg först till dem i listan Tjänster.",
      en: "The network has no services yet. Add them to the list Services first.",
    },
  },
});

export type TableWords = (typeof tableWords)["en"];

/** What a list, or the table of links, is called. */
export function listName(list: Section | "link-matrix", language: Language): string {
  return list === "link-matrix" ? tableWords[language].linkMatrix : changeTexts[language].sections[list];
}
