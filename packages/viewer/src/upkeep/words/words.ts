import { byLanguage } from "@polku/core/text";

/** Why a part of the page did not load, with the way out; and what is said of new versions. */
export const upkeepWords = byLanguage({
  why: {
    offline: {
      fi: "Yhteyttä palvelimeen ei ole, joten osaa sivusta ei voitu ladata. Yritä uudelleen, kun yhteys palaa. Työsi on tallessa.",
      sv: "Det finns ingen anslutning till servern, så en del av sidan kunde inte laddas. Försök igen när anslutningen är tillbaka. Ditt arbete finns kvar.",
      en: "There is no connection to the server, so a part of the page could not be loaded. Try again when the connection is back. Your work is kept.",
    },
    busy: {
      fi: "Palvelin ei juuri nyt pysty antamaan tätä osaa sivusta. Yritä hetken kuluttua uudelleen. Työsi on tallessa.",
      sv: "Servern kan inte ge den här delen av sidan just nu. Försök igen om en stund. Ditt arbete finns kvar.",
      en: "The server can’t give this part of the page right now. Try again in a moment. Your work is kept.",
    },
    gone: {
      fi: "Polusta on julkaistu uusi versio, eikä tätä osaa enää ole palvelimella. Tallenna keskeneräinen työ ja lataa sivu uudelleen.",
      sv: "En ny version av Polku har publicerats, och den här delen finns inte längre på servern. Spara det du håller på med och ladda om sidan.",
      en: "A new version of Polku has been released, and this part is no longer on the server. Save what you are working on and load the page again.",
    },
    refused: {
      fi: "Selaimen asetus, sen laajennus tai organisaation verkko estää tämän osan lataamisen. Salli tämän sivuston skriptit tai kysy ylläpidosta.",
      sv: "En inställning eller ett tillägg i webbläsaren, eller organisationens nätverk, hindrar att den här delen laddas. Tillåt webbplatsens skript eller fråga it-stödet.",
      en: "A setting or an extension of the browser, or the organisation’s network, blocks this part. Allow the scripts of this site, or ask your IT support.",
    },
    broken: {
      fi: "Tämä osa sivusta on viallinen tai selaimelle liian uusi. Päivitä selain ja lataa sivu uudelleen. Jos se ei auta, kerro ylläpidolle.",
      sv: "Den här delen av sidan är trasig eller för ny för webbläsaren. Uppdatera webbläsaren och ladda om sidan. Om det inte hjälper, berätta för dem som sköter sidan.",
      en: "This part of the page is broken, or too new for the browser. Update the browser and load the page again. If that does not help, tell those who run the site.",
    },
    interrupted: {
      fi: "Osan lataaminen keskeytyi. Yritä uudelleen. Työsi on tallessa.",
      sv: "Laddningen avbröts. Försök igen. Ditt arbete finns kvar.",
      en: "Loading was interrupted. Try again. Your work is kept.",
    },
  },
  reload: { fi: "Lataa sivu uudelleen", sv: "Ladda om sidan", en: "Load the page again" },
  version: {
    ready: {
      fi: "Polusta on uusi versio.",
      sv: "Det finns en ny version av Polku.",
      en: "A new version of Polku is ready.",
    },
    open: { fi: "Avaa se", sv: "Öppna den", en: "Open it" },
    later: { fi: "Myöhemmin", sv: "Senare", en: "Later" },
  },
});
