import type { TourWords } from "./words.js";

/** The tour, in Swedish. */
export const tour: TourWords = {
  position: (stop, total) => `${stop} av ${total}`,
  stops: {
    start: {
      heading: "Välj en startpunkt",
      text: "Allt börjar med en fråga. Säg här var klienten är och ändra vilka andra ord du vill i meningen: svaret följer genast.",
    },
    answer: {
      heading: "Läs svaret",
      text: "Hur många tjänster når klienten och hur: vem som redan är här, vem som kommer och vart klienten måste gå. Listan nedanför och kartan visar samma sak.",
    },
    route: {
      heading: "Öppna en rutt och dess källor",
      text: "Ett svar öppnas till sin rutt, steg för steg. Varje steg säger varför det gäller och vilken källa som säger det. Det här öppnades åt dig.",
    },
    kinds: {
      heading: "Fråga varför inte, eller tänk om",
      text: "Frågans första ord väljer dess slag: varför en tjänst inte når klienten, vad som hänger på en enda länk eller vad en ändring skulle göra.",
    },
    share: {
      heading: "Läs som text, dela som länk",
      text: "Textvyn har allt som kartan har. Din fråga finns i sidans adress: kopiera den, så ser andra det du ser.",
    },
  },
  skip: "Hoppa över rundturen",
  previous: "Tillbaka",
  next: "Nästa",
  done: "Klar",
  foundAgain: "Rundturen är slut. Du hittar den igen i hjälpen.",
};
