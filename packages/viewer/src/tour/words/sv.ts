import type { en } from "./en.js";

export const sv: typeof en = {
  position: (stop, total) => `${stop} av ${total}`,
  stops: {
    start: {
      heading: "Välj en startpunkt",
      text: "Allt börjar med en fråga. Välj här var klienten är och ändra vilka andra ord du vill i meningen: svaret ändras genast.",
    },
    answer: {
      heading: "Läs svaret",
      text: "Hur många tjänster som är tillgängliga för klienten och hur: vilka som redan finns här, vilka som kommer och vart klienten hänvisas. Listan nedanför och kartan visar samma sak.",
    },
    route: {
      heading: "Öppna en väg och dess källor",
      text: "Öppna ett svar för att se vägen dit, steg för steg. Varje steg säger varför det gäller och vilken källa det bygger på. Det här öppnades åt dig.",
    },
    kinds: {
      heading: "Fråga varför inte, eller tänk om",
      text: "Frågans första ord väljer dess typ: varför en tjänst inte är tillgänglig, vad som avgör tillgången eller vad en ändring skulle göra.",
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
  foundAgain: "Rundturen är slut. Du kan starta den igen i hjälpen.",
};
