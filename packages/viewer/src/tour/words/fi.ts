import type { en } from "./en.js";

export const fi: typeof en = {
  position: (stop, total) => `${stop}/${total}`,
  stops: {
    start: {
      heading: "Valitse lähtöpaikka",
      text: "Kaikki alkaa kysymyksestä. Valitse tästä, missä asiakas on, ja muuta lauseen muita sanoja: vastaus muuttuu heti.",
    },
    answer: {
      heading: "Lue vastaus",
      text: "Kuinka moni palvelu tavoittaa asiakkaan ja miten: mitkä ovat jo täällä, mitkä tulevat ja minne asiakas siirtyy. Alla oleva luettelo ja kartta näyttävät saman.",
    },
    route: {
      heading: "Avaa reitti ja sen lähteet",
      text: "Avaa vastaus, niin näet sen reitin vaihe vaiheelta. Joka vaiheessa kerrotaan, miksi se pätee ja mihin lähteeseen se perustuu. Tämä avattiin valmiiksi.",
    },
    kinds: {
      heading: "Kysy, miksi ei tai mitä jos",
      text: "Kysymyksen ensimmäiset sanat valitsevat sen lajin: miksi palvelu ei tavoita asiakasta, mistä pääsy riippuu tai mitä muutos tekisi.",
    },
    share: {
      heading: "Lue tekstinä, jaa linkkinä",
      text: "Tekstinäkymässä on kaikki, mitä kartallakin. Kysymyksesi on sivun osoitteessa: kopioi osoite, niin muut näkevät saman kuin sinä.",
    },
  },
  skip: "Ohita kierros",
  previous: "Takaisin",
  next: "Seuraava",
  done: "Valmis",
  foundAgain: "Kierros on päättynyt. Voit aloittaa sen uudelleen ohjeesta.",
};
