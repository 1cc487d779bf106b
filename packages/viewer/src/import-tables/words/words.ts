import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of bringing tables in, by language. */
export const importWords = byLanguage({
  heading: { fi: "Tuo taulukosta", sv: "Importera från kalkylblad", en: "Bring in a spreadsheet" },
  lead: {
    fi: "Valitse tiedosto (Excel, ODS, CSV) tai liitä rivit otsikoineen suoraan taulukosta.",
    sv: "Välj en fil (Excel, ODS, CSV) eller klistra in rader med rubriker direkt från kalkylbladet.",
    en: "Choose a file (Excel, ODS, CSV), or paste rows with their headings straight from the spreadsheet.",
  },
  choose: { fi: "Valitse tiedosto…", sv: "Välj en fil…", en: "Choose a file…" },
  paste: { fi: "Liitä rivit tähän", sv: "Klistra in rader här", en: "Paste rows here" },
  pasted: { fi: "Liitetyt rivit", sv: "Inklistrade rader", en: "Pasted rows" },
  read: { fi: "Lue rivit", sv: "Läs raderna", en: "Read the rows" },
  reading: { fi: "Luetaan…", sv: "Läser…", en: "Reading…" },
  other: { fi: "Toinen tiedosto", sv: "En annan fil", en: "Another file" },
  name: { fi: "Verkoston nimi", sv: "Nätverkets namn", en: "Name of the network" },
  found: (services: number, links: number) => ({
    fi: `${fi.count(services, "palvelu", "palvelua")} ja ${fi.count(links, "yhteys", "yhteyttä")}`,
    sv: `${sv.count(services, "tjänst", "tjänster")} och ${sv.count(links, "länk", "länkar")}`,
    en: `${en.count(services, "service", "services")} and ${en.count(links, "link", "links")}`,
  }),
  nothing: {
    fi: "Taulukosta ei löytynyt verkostoon vietävää. Valitse alta, mitä rivit ja sarakkeet ovat.",
    sv: "I kalkylbladet hittades inget att föra in i nätverket. Välj nedan vad raderna och kolumnerna är.",
    en: "Nothing was found to bring into a network. Choose below what the rows and columns are.",
  },
  into: {
    label: { fi: "Minne", sv: "Vart", en: "Where to" },
    new: { fi: "Uuteen verkostoon", sv: "Till ett nytt nätverk", en: "Into a new network" },
    open: (name: string) => ({
      fi: `Avoimeen verkostoon: ${name}. Muutokset näytetään ensin ja ne voi perua.`,
      sv: `Till det öppna nätverket: ${name}. Ändringarna visas först och kan ångras.`,
      en: `Into the open network: ${name}. The changes are shown first, and can be undone.`,
    }),
  },
  rows: (sheet: string) => ({
    fi: `${sheet}: mitä rivit ovat`,
    sv: `${sheet}: vad raderna är`,
    en: `${sheet}: what the rows are`,
  }),
  leaveOut: { fi: "Jätä pois", sv: "Lämna bort", en: "Leave out" },
  column: { fi: "Sarake", sv: "Kolumn", en: "Column" },
  samples: { fi: "Esimerkkejä", sv: "Exempel", en: "Examples" },
  meaning: { fi: "Mitä siinä on", sv: "Vad den innehåller", en: "What it holds" },
  meaningOf: (heading: string) => ({
    fi: `Mitä sarakkeessa ${fi.quote(heading)} on`,
    sv: `Vad kolumnen ${sv.quote(heading)} innehåller`,
    en: `What the column ${en.quote(heading)} holds`,
  }),
  guessed: { fi: "arvattu", sv: "gissat", en: "guessed" },
  preview: (rows: number) => ({
    fi: `Taulukon rivit (${fi.number(rows)} ensimmäistä)`,
    sv: `Kalkylbladets rader (de ${sv.number(rows)} första)`,
    en: `Rows of the sheet (the first ${en.number(rows)})`,
  }),
  row: { fi: "Rivi", sv: "Rad", en: "Row" },
  issues: (issues: number) => ({
    fi: `Tarkista ${fi.count(issues, "kohta", "kohtaa")}`,
    sv: `Kontrollera ${sv.count(issues, "ställe", "ställen")}`,
    en: `${en.count(issues, "thing", "things")} to check`,
  }),
  issuesHint: {
    fi: "Korjaa solu tässä, tai jatka: muu otetaan mukaan.",
    sv: "Rätta cellen här, eller fortsätt: resten tas med.",
    en: "Mend the cell here, or go on: the rest goes in.",
  },
  noIssues: { fi: "Kaikki rivit luettiin.", sv: "Alla rader lästes.", en: "Every row was read." },
  mend: (place: string) => ({
    fi: `Solun uusi teksti: ${place}`,
    sv: `Cellens nya text: ${place}`,
    en: `New text of the cell: ${place}`,
  }),
  more: (rest: number) => ({
    fi: `ja vielä ${fi.number(rest)}`,
    sv: `och ${sv.number(rest)} till`,
    en: `and ${en.number(rest)} more`,
  }),
  saveMap: {
    fi: "Tallenna sarakkeiden tulkinta",
    sv: "Spara kolumnernas tolkning",
    en: "Save what the columns mean",
  },
  useMap: {
    fi: "Käytä tallennettua tulkintaa…",
    sv: "Använd en sparad tolkning…",
    en: "Use a saved meaning…",
  },
  done: { fi: "Avaa verkosto", sv: "Öppna nätverket", en: "Open the network" },
  doneInto: { fi: "Näytä muutokset", sv: "Visa ändringarna", en: "Show the changes" },
  title: (file: string) => ({ fi: `Tuotu: ${file}`, sv: `Importerat: ${file}`, en: `Brought in: ${file}` }),
  same: {
    fi: "Taulukossa ei ole mitään uutta avoimeen verkostoon.",
    sv: "Kalkylbladet har inget nytt för det öppna nätverket.",
    en: "The spreadsheet has nothing new for the open network.",
  },
  foreign: {
    heading: (file: string) => ({
      fi: `Luettu: ${file}`,
      sv: `Läst: ${file}`,
      en: `Read: ${file}`,
    }),
    lost: {
      fi: "Mitä jäi pois tai muuttui",
      sv: "Vad som lämnades bort eller ändrades",
      en: "What was left out or changed",
    },
    nothingLost: { fi: "Mitään ei jäänyt pois.", sv: "Inget lämnades bort.", en: "Nothing was left out." },
  },
});
