import { byLanguage } from "@polku/core/text";

/** The stops of the tour, in order. */
export const tourStops = ["start", "answer", "route", "kinds", "share"] as const;

export type TourStop = (typeof tourStops)[number];

/** The words of the tour, by language. */
export const tourWords = byLanguage({
  /** Which stop this is, as in "1 of 5". */
  position: (stop: number, total: number) => ({
    fi: `${stop}/${total}`,
    sv: `${stop} av ${total}`,
    en: `${stop} of ${total}`,
  }),
  stops: {
    start: {
      heading: { fi: "Valitse lähtöpaikka", sv: "Välj en startpunkt", en: "Choose a start" },
      text: {
        fi: "Kaikki alkaa kysymyksestä. Valitse tästä, missä asiakas on, ja muuta lauseen muita sanoja: vastaus muuttuu heti.",
        sv: "Allt börjar med en fråga. Välj här var klienten är och ändra vilka andra ord du vill i meningen: svaret ändras genast.",
        en: "Everything begins with a question. Say here where the client is, and change any other word of the sentence: the answer changes at once.",
      },
    },
    answer: {
      heading: { fi: "Lue vastaus", sv: "Läs svaret", en: "Read the answer" },
      text: {
        fi: "Kuinka moni palvelu tavoittaa asiakkaan ja miten: mitkä ovat jo täällä, mitkä tulevat ja minne asiakas siirtyy. Alla oleva luettelo ja kartta näyttävät saman.",
        sv: "Hur många tjänster som är tillgängliga för klienten och hur: vilka som redan finns här, vilka som kommer och vart klienten hänvisas. Listan nedanför och kartan visar samma sak.",
        en: "How many services reach the client, and how: which are already here, which come, and where the client is referred. The list below and the map show the same.",
      },
    },
    route: {
      heading: {
        fi: "Avaa reitti ja sen lähteet",
        sv: "Öppna en väg och dess källor",
        en: "Open a route and its sources",
      },
      text: {
        fi: "Avaa vastaus, niin näet sen reitin vaihe vaiheelta. Joka vaiheessa kerrotaan, miksi se pätee ja mihin lähteeseen se perustuu. Tämä avattiin valmiiksi.",
        sv: "Öppna ett svar för att se vägen dit, steg för steg. Varje steg säger varför det gäller och vilken källa det bygger på. Det här öppnades åt dig.",
        en: "Open an answer to see its route, step by step. Each step says why it holds and which source says so. This one was opened for you.",
      },
    },
    kinds: {
      heading: {
        fi: "Kysy, mitä se vaatisi tai mitä jos",
        sv: "Fråga vad som krävs, eller tänk om",
        en: "Ask what it would take, or what if",
      },
      text: {
        fi: "Kysymyksen ensimmäiset sanat valitsevat sen lajin: mitä vaatisi, että palvelu tavoittaisi asiakkaan, mistä pääsy riippuu tai mitä muutos tekisi.",
        sv: "Frågans första ord väljer dess typ: vad som krävs för att en tjänst ska bli tillgänglig, vad som avgör tillgången eller vad en ändring skulle göra.",
        en: "The first words of the question choose its kind: what it would take to reach a service, what access depends on, or what a change would do.",
      },
    },
    share: {
      heading: {
        fi: "Lue tekstinä, jaa linkkinä",
        sv: "Läs som text, dela som länk",
        en: "Read as text, share as a link",
      },
      text: {
        fi: "Tekstinäkymässä on kaikki, mitä kartallakin. Kysymyksesi on sivun osoitteessa: kopioi osoite, niin muut näkevät saman kuin sinä.",
        sv: "Textvyn har allt som kartan har. Din fråga finns i sidans adress: kopiera den, så ser andra det du ser.",
        en: "The text view has everything that the map has. The page’s address holds your question: copy it, and others see what you see.",
      },
    },
  } satisfies Record<TourStop, unknown>,
  story: (steps: number) => ({
    fi: `Tarina, ${steps} kohtaa`,
    sv: `Berättelse i ${steps} steg`,
    en: `A story of ${steps} steps`,
  }),
  skip: { fi: "Ohita kierros", sv: "Hoppa över rundturen", en: "Skip the tour" },
  previous: { fi: "Takaisin", sv: "Tillbaka", en: "Back" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  done: { fi: "Valmis", sv: "Klar", en: "Done" },
  /** Said at the end: where the tour is found again. */
  foundAgain: {
    fi: "Kierros on päättynyt. Voit aloittaa sen uudelleen ohjeesta.",
    sv: "Rundturen är slut. Du kan starta den igen i hjälpen.",
    en: "The tour has ended. You can start it again in the help.",
  },
});
