import type { Overview } from "@polku/core";
import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of the page around all features, by language. */
export const appWords = byLanguage({
  /** The language's own name. */
  language: { fi: "suomi", sv: "svenska", en: "English" },
  product: { fi: "Polku", sv: "Polku", en: "Polku" },
  skip: {
    question: { fi: "Siirry kysymykseen", sv: "Gå till frågan", en: "Skip to the question" },
    answers: { fi: "Siirry vastauksiin", sv: "Gå till svaren", en: "Skip to the answers" },
    map: { fi: "Siirry karttaan", sv: "Gå till kartan", en: "Skip to the map" },
    text: { fi: "Siirry tekstinäkymään", sv: "Gå till textvyn", en: "Skip to the text view" },
    details: { fi: "Siirry tietoihin", sv: "Gå till uppgifterna", en: "Skip to the details" },
  },
  header: {
    /** The menu of the overviews of a network, and of its stories. */
    more: { fi: "Näkymät", sv: "Fler vyer", en: "More views" },
    network: { fi: "Verkosto", sv: "Nätverk", en: "Network" },
    story: { fi: "Tarina", sv: "Berättelse", en: "Story" },
    overviews: {
      "meeting-places": { fi: "Kohtaamispaikat", sv: "Mötesplatser", en: "Meeting places" },
      pilots: { fi: "Pilotit", sv: "Pilotprojekt", en: "Pilots" },
      practices: { fi: "Toimintamallit", sv: "Verksamhetsmodeller", en: "Practices" },
      roles: { fi: "Roolit", sv: "Roller", en: "Roles" },
      steering: { fi: "Ohjaus", sv: "Styrning", en: "Steering" },
      disputes: { fi: "Avoimet kysymykset", sv: "Öppna frågor", en: "Open questions" },
      timeline: { fi: "Aikajana", sv: "Tidslinje", en: "Timeline" },
      areas: { fi: "Alueet", sv: "Områden", en: "Areas" },
    } satisfies Record<Overview, unknown>,
    languages: { fi: "Kieli", sv: "Språk", en: "Language" },
    view: { fi: "Näkymä", sv: "Vy", en: "View" },
    map: { fi: "Kartta", sv: "Karta", en: "Map" },
    matrix: { fi: "Taulukko", sv: "Tabell", en: "Matrix" },
    text: { fi: "Teksti", sv: "Text", en: "Text" },
    tables: { fi: "Taulukot", sv: "Tabeller", en: "Tables" },
    answers: { fi: "Vastaukset", sv: "Svar", en: "Answers" },
    open: { fi: "Avaa tiedosto", sv: "Öppna en fil", en: "Open a file" },
    openHint: {
      fi: "Verkosto YAML- tai JSON-tiedostona. Tiedosto pysyy tällä laitteella.",
      sv: "Ett nätverk som YAML- eller JSON-fil. Filen stannar på den här enheten.",
      en: "A network in YAML or JSON. The file stays on this device.",
    },
    whatIf: { fi: "Entä jos …", sv: "Tänk om …", en: "What if …" },
    whatIfHint: {
      fi: "Kokeile muutoksia verkostoon ja katso, miten vastaus muuttuu.",
      sv: "Pröva ändringar i nätverket och se hur svaret ändras.",
      en: "Try out changes to the network and see how the answer changes.",
    },
    meeting: { fi: "Vie kokoukseen", sv: "Ta med till mötet", en: "Take it to the meeting" },
    wall: { fi: "Seinänäkymä", sv: "Väggvy", en: "Wall" },
    wallHint: {
      fi: "Seinänäkymä (F8), vaihtonäppäimellä omaan ikkunaan",
      sv: "Väggvy (F8); med skift i ett eget fönster",
      en: "Wall (F8); with Shift in a window of its own",
    },
    help: { fi: "Ohje", sv: "Hjälp", en: "Help" },
    statement: { fi: "Saavutettavuusseloste", sv: "Tillgänglighetsutlåtande", en: "Accessibility statement" },
    tour: { fi: "Esittelykierros", sv: "Ta rundturen", en: "Take the tour" },
    dark: { fi: "Tummat värit", sv: "Mörka färger", en: "Dark colours" },
    light: { fi: "Vaaleat värit", sv: "Ljusa färger", en: "Light colours" },
    back: (network: string) => ({
      fi: `Takaisin: ${network}`,
      sv: `Tillbaka till: ${network}`,
      en: `Back to: ${network}`,
    }),
  },
  file: {
    reading: (name: string) => ({ fi: `Luetaan: ${name}`, sv: `Läser: ${name}`, en: `Reading: ${name}` }),
    drop: {
      fi: "Avaa tiedosto pudottamalla se tähän",
      sv: "Släpp filen för att öppna den",
      en: "Drop the file to open it",
    },
    more: (rest: number) => ({
      fi: `ja vielä ${fi.number(rest)}`,
      sv: `och ${sv.number(rest)} till`,
      en: `and ${en.number(rest)} more`,
    }),
    noServices: {
      fi: "Verkostossa ei ole vielä palveluja.",
      sv: "Nätverket har inga tjänster ännu.",
      en: "The network has no services yet.",
    },
    import: { fi: "Tuo taulukosta…", sv: "Importera från kalkylblad…", en: "Bring in a spreadsheet…" },
    fillTables: { fi: "Täytä taulukoita", sv: "Fyll i tabeller", en: "Fill in tables" },
    addService: { fi: "Lisää palvelu", sv: "Lägg till en tjänst", en: "Add a service" },
    noNetwork: {
      fi: "Näytettävää verkostoa ei ole. Aloita avaamalla tiedosto.",
      sv: "Det finns inget nätverk att visa. Börja med att öppna en fil.",
      en: "There is no network to show. Open a file to begin.",
    },
    warnings: (warnings: number) => ({
      fi: fi.count(warnings, "varoitus", "varoitusta"),
      sv: sv.count(warnings, "varning", "varningar"),
      en: en.count(warnings, "warning", "warnings"),
    }),
    opened: (name: string) => ({ fi: `Avattu: ${name}`, sv: `Öppnad: ${name}`, en: `Opened: ${name}` }),
    loading: { fi: "Verkostoa ladataan…", sv: "Nätverket laddas…", en: "Loading the network…" },
  },
  notice: {
    partLoading: {
      fi: "Entä jos -työkaluja ladataan… Kysymykseen vastataan, kun ne ovat valmiina.",
      sv: "Verktygen för ”tänk om” laddas… Frågan besvaras när de är klara.",
      en: "Loading the what-if tools… Your question runs when they are ready.",
    },
    heading: {
      fi: "Linkissä on jotakin, mitä tässä verkostossa ei ole",
      sv: "Länken nämner något som inte finns i det här nätverket",
      en: "The link names something that is not in this network",
    },
    unknown: (field: string, value: string) => ({
      fi: `${field}: ${fi.quote(value)} ei ole tässä verkostossa.`,
      sv: `${field}: ${sv.quote(value)} finns inte i det här nätverket.`,
      en: `${field}: ${en.quote(value)} is not in this network.`,
    }),
    unknownField: (field: string) => ({
      fi: `${fi.quote(field)} ei ole linkin kenttä.`,
      sv: `${sv.quote(field)} är inte ett fält i en länk.`,
      en: `${en.quote(field)} is not a field of a link.`,
    }),
    didYouMean: { fi: "Tarkoititko", sv: "Menade du", en: "Did you mean" },
    /** The rest of the address is shown; of an unknown network, nothing of it. */
    showing: {
      fi: "Linkin muu sisältö näytetään.",
      sv: "Resten av länken visas.",
      en: "The rest of the link is shown.",
    },
    showingFirst: {
      fi: "Sen sijaan näytetään verkoston oma ensimmäinen kysymys.",
      sv: "I stället visas nätverkets egen första fråga.",
      en: "The network’s own first question is shown instead.",
    },
    /** An address needs a file that is not open. */
    needed: {
      network: (name: string) => ({
        fi: `Linkki koskee verkostoa ${fi.quote(name)}, joka on avattu tiedostosta. Avaa tiedosto.`,
        sv: `Länken gäller nätverket ${sv.quote(name)}, som har öppnats från en fil. Öppna filen.`,
        en: `This link is about the network ${en.quote(name)}, which was opened from a file. Open the file to see it.`,
      }),
      scenario: (name: string) => ({
        fi: `Linkki koskee skenaariota ${fi.quote(name)}, joka on liian pitkä linkkiin. Avaa sen tiedosto.`,
        sv: `Länken gäller scenariot ${sv.quote(name)}, som är för långt för en länk. Öppna dess fil.`,
        en: `This link is about the scenario ${en.quote(name)}, which is too long for a link. Open its file to see it.`,
      }),
    },
    /** The file that was opened in its place has other content. */
    otherContent: {
      fi: "Tiedosto on muuttunut linkin tekemisen jälkeen, joten vastaus voi olla toinen.",
      sv: "Filen har ändrats sedan länken gjordes, så svaret kan bli ett annat.",
      en: "The file has changed since the link was made, so the answer may differ.",
    },
    dismiss: { fi: "Sulje viesti", sv: "Stäng meddelandet", en: "Close the message" },
  },
});
