import type { TourWords } from "./words.js";

/** The tour, in Finnish. */
export const tour: TourWords = {
  position: (stop, total) => `Vaihe ${stop}/${total}`,
  stops: {
    start: {
      heading: "Valitse lähtöpaikka",
      text: "Kaikki alkaa kysymyksestä. Sano tässä, missä asiakas on, ja muuta lauseen muita sanoja: vastaus muuttuu heti.",
    },
    answer: {
      heading: "Lue vastaus",
      text: "Kuinka moni palvelu tavoittaa asiakkaan ja miten: kuka on jo täällä, kuka tulee ja minne asiakkaan on mentävä. Alla oleva luettelo ja kartta näyttävät saman.",
    },
    route: {
      heading: "Avaa reitti ja sen lähteet",
      text: "Vastauksesta avautuu reitti askel kerrallaan. Jokainen askel kertoo, miksi se pätee ja mikä lähde sen sanoo. Tämä avattiin valmiiksi.",
    },
    kinds: {
      heading: "Kysy, miksi ei tai mitä jos",
      text: "Kysymyksen ensimmäiset sanat valitsevat sen lajin: miksi palvelu ei tavoita asiakasta, mikä on yhden yhteyden varassa tai mitä muutos tekisi.",
    },
    share: {
      heading: "Lue tekstinä, jaa linkkinä",
      text: "Tekstinäkymässä on kaikki, mitä kartassakin. Kysymyksesi on sivun osoitteessa: kopioi osoite, niin muut näkevät saman kuin sinä.",
    },
  },
  skip: "Ohita kierros",
  previous: "Takaisin",
  next: "Seuraava",
  done: "Valmis",
  foundAgain: "Kierros on päättynyt. Löydät sen uudelleen ohjeesta.",
};
