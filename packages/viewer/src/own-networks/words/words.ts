import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of networks of one's own, by language. */
export const ownWords = byLanguage({
  heading: { fi: "Omat verkostot", sv: "Egna nätverk", en: "Your networks" },
  new: { fi: "Uusi verkosto…", sv: "Nytt nätverk…", en: "New network…" },
  import: { fi: "Tuo taulukosta…", sv: "Importera från kalkylblad…", en: "Bring in a spreadsheet…" },
  save: { fi: "Tallenna verkosto…", sv: "Spara nätverket…", en: "Save the network…" },
  none: {
    fi: "Tähän selaimeen ei ole tallennettu verkostoja.",
    sv: "Inga nätverk har sparats i den här webbläsaren.",
    en: "No networks are saved in this browser.",
  },
  unreadable: {
    fi: "Tämä selain ei säilytä verkostoja. Tallenna verkosto tiedostoon.",
    sv: "Den här webbläsaren sparar inga nätverk. Spara nätverket i en fil.",
    en: "This browser keeps no networks. Save the network as a file.",
  },
  savedAt: (time: string) => ({
    fi: `tallennettu ${time}`,
    sv: `sparat ${time}`,
    en: `saved ${time}`,
  }),
  remove: (name: string) => ({ fi: `Poista: ${name}`, sv: `Ta bort: ${name}`, en: `Delete: ${name}` }),
  removed: (name: string) => ({
    fi: `${name} on poistettu tästä selaimesta.`,
    sv: `${name} har tagits bort från den här webbläsaren.`,
    en: `${name} was deleted from this browser.`,
  }),
  compare: (name: string) => ({
    fi: `Vertaa avoimeen verkostoon: ${name}`,
    sv: `Jämför med det öppna nätverket: ${name}`,
    en: `Compare with the open network: ${name}`,
  }),
  compareFile: {
    fi: "Vertaa tiedostoon…",
    sv: "Jämför med en fil…",
    en: "Compare with a file…",
  },
  compared: (name: string) => ({
    fi: `Vertailu: ${name}`,
    sv: `Jämförelse: ${name}`,
    en: `Comparison: ${name}`,
  }),
  same: {
    fi: "Verkostot ovat samanlaiset.",
    sv: "Nätverken är likadana.",
    en: "The two networks are alike.",
  },
  notCompared: {
    fi: "Tiedostoa ei voi lukea verkostona. Avaa se, niin näet, mikä siinä on vialla.",
    sv: "Filen kan inte läsas som ett nätverk. Öppna den för att se vad som är fel.",
    en: "The file can’t be read as a network. Open it to see what is wrong with it.",
  },
  restore: { fi: "Peru", sv: "Ångra", en: "Undo" },
  before: (time: string) => ({
    fi: `Palauta edellinen versio (${time})`,
    sv: `Återställ föregående version (${time})`,
    en: `Bring back the version before (${time})`,
  }),

  create: {
    heading: { fi: "Uusi verkosto", sv: "Nytt nätverk", en: "New network" },
    name: { fi: "Verkoston nimi", sv: "Nätverkets namn", en: "Name of the network" },
    needsName: {
      fi: "Anna verkostolle nimi.",
      sv: "Ge nätverket ett namn.",
      en: "Give the network a name.",
    },
    language: {
      fi: "Millä kielellä verkostoa kirjoitetaan",
      sv: "Språket som nätverket skrivs på",
      en: "The language it is written in",
    },
    languages: {
      fi: { fi: "suomi", sv: "finska", en: "Finnish" },
      sv: { fi: "ruotsi", sv: "svenska", en: "Swedish" },
      en: { fi: "englanti", sv: "engelska", en: "English" },
    },
    from: { fi: "Mistä aloitetaan", sv: "Vad börjar du med", en: "What to begin with" },
    starts: {
      empty: { fi: "Tyhjästä verkostosta", sv: "Ett tomt nätverk", en: "An empty network" },
      national: {
        fi: "Valtakunnallisista palveluista, jotka valitset",
        sv: "Nationella tjänster som du väljer",
        en: "National services that you choose",
      },
      copy: (name: string) => ({
        fi: `Kopiosta: ${name}`,
        sv: `En kopia av: ${name}`,
        en: `A copy of: ${name}`,
      }),
    },
    levels: {
      fi: "Tasot, lähinnä arkea oleva ensin, yksi riviä kohti",
      sv: "Nivåer, den vardagsnära först, en per rad",
      en: "Levels, nearest to everyday life first, one a line",
    },
    needsLevels: {
      fi: "Kirjoita ainakin yksi taso.",
      sv: "Skriv minst en nivå.",
      en: "Write at least one level.",
    },
    counties: {
      fi: "Kunnat hyvinvointialueittain",
      sv: "Kommuner per välfärdsområde",
      en: "Municipalities by wellbeing services county",
    },
    county: (name: string, municipalities: number) => ({
      fi: `${name} (${fi.count(municipalities, "kunta", "kuntaa")})`,
      sv: `${name} (${sv.count(municipalities, "kommun", "kommuner")})`,
      en: `${name} (${en.count(municipalities, "municipality", "municipalities")})`,
    }),
    services: (chosen: number, all: number) => ({
      fi: `Palvelut (valittu ${fi.number(chosen)}/${fi.number(all)})`,
      sv: `Tjänster (${sv.number(chosen)} av ${sv.number(all)} valda)`,
      en: `Services (${en.number(chosen)} of ${en.number(all)} chosen)`,
    }),
    filter: { fi: "Rajaa nimellä", sv: "Filtrera efter namn", en: "Filter by name" },
    all: { fi: "Valitse kaikki näkyvät", sv: "Välj alla som visas", en: "Choose all that show" },
    noneOf: { fi: "Poista valinnat", sv: "Ta bort valen", en: "Choose none" },
    needsServices: {
      fi: "Valitse ainakin yksi palvelu.",
      sv: "Välj minst en tjänst.",
      en: "Choose at least one service.",
    },
    done: { fi: "Luo verkosto", sv: "Skapa nätverket", en: "Create the network" },
    created: (name: string) => ({
      fi: `Verkosto ${name} on luotu.`,
      sv: `Nätverket ${name} har skapats.`,
      en: `The network ${name} has been created.`,
    }),
    failed: {
      fi: "Palvelujen luetteloa ei saatu ladattua. Tarkista yhteys ja yritä uudelleen.",
      sv: "Listan över tjänster kunde inte laddas. Kontrollera anslutningen och försök igen.",
      en: "The list of services could not be loaded. Check the connection and try again.",
    },
  },

  saving: {
    heading: { fi: "Tallenna verkosto", sv: "Spara nätverket", en: "Save the network" },
    changes: (changes: number) => ({
      fi: `${fi.count(changes, "muutos", "muutosta")} tulee osaksi verkostoa. Edellinen versio säilyy omien verkostojen luettelossa.`,
      sv: `${sv.count(changes, "ändring", "ändringar")} blir en del av nätverket. Föregående version finns kvar bland dina nätverk.`,
      en: `${en.count(changes, "change becomes", "changes become")} part of the network. The version before stays among your networks.`,
    }),
    browser: { fi: "Tallenna selaimeen", sv: "Spara i webbläsaren", en: "Save in this browser" },
    browserHint: {
      fi: "Verkosto pysyy tässä selaimessa tällä koneella.",
      sv: "Nätverket stannar i den här webbläsaren på den här datorn.",
      en: "The network stays in this browser on this computer.",
    },
    format: { fi: "Tiedoston muoto", sv: "Filformat", en: "File format" },
    file: { fi: "Tallenna tiedostoon", sv: "Spara som fil", en: "Save as a file" },
    offline: { fi: "Tallenna sivuna", sv: "Spara som sida", en: "Save as a page" },
    offlineHint: {
      fi: "Yksi HTML-tiedosto, joka avautuu selaimeen ilman verkkoyhteyttä: verkosto, kysymys, skenaario ja kaikki Polun toiminnot.",
      sv: "En HTML-fil som öppnas i webbläsaren utan nätanslutning: nätverket, frågan, scenariot och allt som Polku kan göra.",
      en: "One HTML file that opens in a browser without a connection: the network, the question, the scenario and all that Polku does.",
    },
    saved: (name: string) => ({
      fi: `Verkosto on tallennettu selaimeen: ${name}`,
      sv: `Nätverket har sparats i webbläsaren: ${name}`,
      en: `The network is saved in this browser: ${name}`,
    }),
    savedFile: (name: string) => ({
      fi: `Tallennettu: ${name}`,
      sv: `Sparad: ${name}`,
      en: `Saved: ${name}`,
    }),
    lost: (losses: number) => ({
      fi: `Tähän muotoon ei mahdu kaikkea: ${fi.count(losses, "tieto", "tietoa")} jäi pois.`,
      sv: `Allt ryms inte i det här formatet: ${sv.count(losses, "uppgift", "uppgifter")} lämnades bort.`,
      en: `Not everything fits in this format: ${en.count(losses, "detail was", "details were")} left out.`,
    }),
    failed: {
      fi: "Tallentaminen ei onnistunut. Selaimen tila voi olla täynnä: tallenna tiedostoon.",
      sv: "Det gick inte att spara. Webbläsarens utrymme kan vara fullt: spara som fil.",
      en: "It could not be saved. The browser’s storage may be full: save it as a file.",
    },
    closed: {
      fi: "Verkostoa ei voi tallentaa, koska skenaarion muutokset eivät sovi siihen. Korjaa muutokset ensin.",
      sv: "Nätverket kan inte sparas, eftersom scenariots ändringar inte passar i det. Rätta ändringarna först.",
      en: "The network can’t be saved since the scenario’s changes don’t fit it. Mend the changes first.",
    },
  },
});
