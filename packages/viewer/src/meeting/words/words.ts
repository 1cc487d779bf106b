import { byLanguage, formatters } from "@polku/core/text";
import type { PaperSize } from "@polku/map";

const { fi, sv, en } = formatters;

/** The words of the panel that takes an answer to a meeting, by language. */
export const meetingWords = byLanguage({
  heading: { fi: "Vie kokoukseen", sv: "Ta med till mötet", en: "Take it to the meeting" },
  link: { fi: "Linkki", sv: "Länk", en: "Link" },
  linkHint: {
    fi: "Avaa saman kysymyksen ja näkymän, myös skenaarion.",
    sv: "Öppnar samma fråga och vy, även scenariot.",
    en: "Opens the same question and view, with the scenario.",
  },
  copy: { fi: "Kopioi linkki", sv: "Kopiera länken", en: "Copy the link" },
  copied: { fi: "Linkki on kopioitu.", sv: "Länken har kopierats.", en: "The link has been copied." },
  notCopied: {
    fi: "Selain ei salli kopiointia. Valitse linkki ja kopioi se.",
    sv: "Webbläsaren tillåter inte kopiering. Markera länken och kopiera den.",
    en: "The browser does not allow copying. Select the link and copy it.",
  },
  tooLong: {
    fi: "Skenaario on liian pitkä linkiksi. Lähetä sen tiedosto linkin mukana.",
    sv: "Scenariot är för långt för en länk. Skicka dess fil tillsammans med länken.",
    en: "The scenario is too long for a link. Send its file along with the link.",
  },
  saveScenario: {
    fi: "Tallenna skenaarion tiedosto",
    sv: "Spara scenariots fil",
    en: "Save the scenario’s file",
  },
  ownFile: (name: string) => ({
    fi: `Verkosto on tiedostossa ${name}. Vastaanottaja tarvitsee senkin: linkki pyytää avaamaan sen.`,
    sv: `Nätverket finns i filen ${name}. Mottagaren behöver också den: länken ber om den.`,
    en: `The network is in the file ${name}. Who gets the link needs it too: the link asks for it.`,
  }),
  saveNetwork: { fi: "Tallenna verkosto …", sv: "Spara nätverket …", en: "Save the network …" },
  offline: {
    fi: "Polku ilman verkkoyhteyttä",
    sv: "Polku utan nätanslutning",
    en: "Polku without a connection",
  },
  offlineHint: {
    fi: "Yksi HTML-tiedosto, joka avautuu selaimeen muistitikulta tai sähköpostin liitteestä: verkosto, kysymys ja skenaario.",
    sv: "En HTML-fil som öppnas i webbläsaren från ett minne eller en bilaga: nätverket, frågan och scenariot.",
    en: "One HTML file that opens in a browser from a memory stick or an attachment: the network, the question and the scenario.",
  },
  saveOffline: { fi: "Tallenna sivuna", sv: "Spara som sida", en: "Save as a page" },
  code: { fi: "QR-koodi", sv: "QR-kod", en: "QR code" },
  codeLabel: {
    fi: "QR-koodi, joka avaa tämän näkymän",
    sv: "QR-kod som öppnar den här vyn",
    en: "QR code that opens this view",
  },
  codeProblems: {
    "own-device": {
      fi: "Sivu on vain tällä laitteella, joten muut eivät voi avata sitä.",
      sv: "Sidan finns bara på den här enheten, så andra kan inte öppna den.",
      en: "The page is on this device only: nobody else could open it.",
    },
    file: {
      fi: "Sivu on tiedosto tällä laitteella, joten muut eivät voi avata sitä.",
      sv: "Sidan är en fil på den här enheten, så andra kan inte öppna den.",
      en: "The page is a file on this device: nobody else could open it.",
    },
    "too-long": {
      fi: "Linkki on liian pitkä QR-koodiksi.",
      sv: "Länken är för lång för en QR-kod.",
      en: "The link is too long for a QR code.",
    },
  },
  picture: { fi: "Kartta kuvana", sv: "Kartan som bild", en: "The map as a picture" },
  pictureHint: {
    fi: "Mukana kysymys, selitteet, lähteet ja päivä, valkoisella pohjalla.",
    sv: "Med fråga, teckenförklaring, källor och datum, på vit botten.",
    en: "With question, legend, sources and date, on a white ground.",
  },
  size: { fi: "Koko", sv: "Storlek", en: "Size" },
  sizes: {
    a4: { fi: "A4", sv: "A4", en: "A4" },
    a3: { fi: "A3", sv: "A3", en: "A3" },
    a2: { fi: "A2", sv: "A2", en: "A2" },
    a1: { fi: "A1", sv: "A1", en: "A1" },
    a0: { fi: "A0", sv: "A0", en: "A0" },
    slide: { fi: "Dia tai näyttö (16:9)", sv: "Bild eller skärm (16:9)", en: "Slide or screen (16:9)" },
  } satisfies Record<PaperSize | "slide", unknown>,
  orientation: { fi: "Suunta", sv: "Riktning", en: "Orientation" },
  orientations: {
    portrait: { fi: "Pysty", sv: "Stående", en: "Portrait" },
    landscape: { fi: "Vaaka", sv: "Liggande", en: "Landscape" },
  },
  tooLarge: {
    fi: "Selain ei pystynyt piirtämään näin suurta kuvaa. Kokeile pienempää kokoa tai SVG-kuvaa.",
    sv: "Webbläsaren kunde inte rita en så stor bild. Pröva en mindre storlek eller SVG.",
    en: "The browser could not draw a picture this large. Try a smaller size, or SVG.",
  },
  summary: { fi: "Tiivistelmä", sv: "Sammanfattning", en: "Summary" },
  summaryHint: {
    fi: "Kysymys, tulos, kartta, reitit, mitä se vaatisi, lähteet ja päivä.",
    sv: "Fråga, resultat, karta, vägar, vad som skulle krävas, källor och datum.",
    en: "Question, verdict, map, routes, what it would take, sources and date.",
  },
  print: { fi: "Tulosta tai PDF", sv: "Skriv ut eller PDF", en: "Print or PDF" },
  word: { fi: "Word (.docx)", sv: "Word (.docx)", en: "Word (.docx)" },
  page: { fi: "Verkkosivu (.html)", sv: "Webbsida (.html)", en: "Web page (.html)" },
  view: { fi: "Tämä näkymä paperille", sv: "Den här vyn på papper", en: "This view on paper" },
  viewHint: {
    fi: "Koko näkymä kysymyksineen; sama kuin selaimen tulostus.",
    sv: "Hela vyn med sin fråga; samma som webbläsarens utskrift.",
    en: "The whole view with its question; the same as printing from the browser.",
  },
  table: { fi: "Vastaus taulukkona", sv: "Svaret som kalkylblad", en: "The answer as a spreadsheet" },
  tableHint: {
    fi: "Rivi jokaiselle palvelulle tai alueelle.",
    sv: "En rad för varje tjänst eller område.",
    en: "A row for each service or area.",
  },
  spreadsheet: { fi: "Excel (.xlsx)", sv: "Excel (.xlsx)", en: "Excel (.xlsx)" },
  cards: { fi: "Palvelukortit", sv: "Tjänstekort", en: "Service cards" },
  cardsHint: (services: number) => ({
    fi: `${fi.count(services, "kortti", "korttia")}, 8 korttia A4-arkilla leikkausviivoin.`,
    sv: `${sv.count(services, "kort", "kort")}, 8 på ett A4-ark med klipplinjer.`,
    en: `${en.count(services, "card", "cards")}, 8 on a sheet of A4 with cut lines.`,
  }),
  whichCards: { fi: "Mistä palveluista", sv: "Av vilka tjänster", en: "Of which services" },
  cardChoices: {
    all: { fi: "Kaikki", sv: "Alla", en: "All" },
    answer: {
      fi: "Asiakkaan tavoittavat",
      sv: "Tillgängliga för klienten",
      en: "Those that reach the client",
    },
    selected: { fi: "Valitut", sv: "Valda", en: "Selected" },
  },
  saved: (name: string) => ({ fi: `Tallennettu: ${name}`, sv: `Sparat: ${name}`, en: `Saved: ${name}` }),
  nothing: {
    fi: "Kysy ensin jotain: silloin vastauksen voi viedä mukanaan.",
    sv: "Ställ först en fråga: då kan du ta svaret med dig.",
    en: "Ask something first: then its answer can be taken along.",
  },
  failed: {
    fi: "Tiedostoa ei saatu tehtyä. Yritä uudelleen.",
    sv: "Filen kunde inte skapas. Försök igen.",
    en: "The file could not be made. Try again.",
  },
  fileNames: {
    summary: { fi: "tiivistelma", sv: "sammanfattning", en: "summary" },
    map: { fi: "kartta", sv: "karta", en: "map" },
    answer: { fi: "vastaus", sv: "svar", en: "answer" },
    cards: { fi: "kortit", sv: "kort", en: "cards" },
  },
});
