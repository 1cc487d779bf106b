import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of a file that is followed, by language. */
export const liveWords = byLanguage({
  broken: (file: string, errors: number) => ({
    fi: `Tallennetussa tiedostossa ${file} on ${fi.count(errors, "virhe", "virhettä")}. Näkyvissä on viimeinen ehjä verkosto.`,
    sv: `Den sparade filen ${file} har ${sv.count(errors, "fel", "fel")}. Det senaste hela nätverket visas.`,
    en: `The file ${file} was saved with ${en.count(errors, "error", "errors")}. The last good network is shown.`,
  }),
  unreadable: (file: string) => ({
    fi: `Tiedostoa ${file} ei voi lukea. Näkyvissä on viimeinen ehjä verkosto.`,
    sv: `Filen ${file} kan inte läsas. Det senaste hela nätverket visas.`,
    en: `The file ${file} can’t be read. The last good network is shown.`,
  }),
  more: (rest: number) => ({
    fi: `ja vielä ${fi.number(rest)}`,
    sv: `och ${sv.number(rest)} till`,
    en: `and ${en.number(rest)} more`,
  }),
  place: (line: number, column: number) => ({
    fi: `rivi ${line}, sarake ${column}`,
    sv: `rad ${line}, kolumn ${column}`,
    en: `line ${line}, column ${column}`,
  }),
  read: (file: string) => ({
    fi: `Tiedosto ${file} on luettu uudelleen.`,
    sv: `Filen ${file} har lästs på nytt.`,
    en: `The file ${file} was read again.`,
  }),
  away: {
    fi: "Yhteys komentoon polku view on poikki. Tiedoston muutokset eivät päivity ennen kuin yhteys palaa.",
    sv: "Förbindelsen till polku view är bruten. Ändringar i filen visas inte förrän den är tillbaka.",
    en: "The connection to polku view is lost. Changes of the file don’t show until it is back.",
  },
  write: (file: string, changes: number) => ({
    fi: `Kirjoita ${fi.count(changes, "muutos", "muutosta")} tiedostoon ${file}`,
    sv: `Skriv ${sv.count(changes, "ändring", "ändringar")} till ${file}`,
    en: `Write ${en.count(changes, "change", "changes")} to ${file}`,
  }),
  written: (file: string) => ({
    fi: `Muutokset on kirjoitettu tiedostoon ${file}.`,
    sv: `Ändringarna har skrivits till ${file}.`,
    en: `The changes are written to ${file}.`,
  }),
  newer: (file: string) => ({
    fi: `Tiedosto ${file} on muuttunut muualla, eikä siihen kirjoitettu. Tarkista muutokset ja yritä uudelleen.`,
    sv: `Filen ${file} har ändrats på annat håll, och inget skrevs. Kontrollera ändringarna och försök igen.`,
    en: `The file ${file} has changed elsewhere, and nothing was written. Look at the changes and try again.`,
  }),
  notWritten: (file: string) => ({
    fi: `Tiedostoon ${file} ei voinut kirjoittaa. Muutokset ovat yhä skenaariossa.`,
    sv: `Det gick inte att skriva till ${file}. Ändringarna finns kvar i scenariot.`,
    en: `The file ${file} could not be written. The changes are still in the scenario.`,
  }),
});
