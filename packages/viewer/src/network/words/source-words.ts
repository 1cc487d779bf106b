import { byLanguage } from "@polku/core/text";

/** Why a network can't be had from an address; loaded when one can't. */
export const sourceWords = byLanguage({
  unreachable: (address: string) => ({
    fi: `Osoitteesta ei saatu vastausta: ${address}. Palvelin ei ehkä ole käynnissä, tai se ei salli tämän sivun lukea tiedostoa (CORS).`,
    sv: `Inget svar kom från ${address}. Servern kanske inte är i gång, eller så tillåter den inte att den här sidan läser filen (CORS).`,
    en: `No answer came from ${address}. The server may be down, or it may not let this page read the file (CORS).`,
  }),
  status: (address: string, status: number) => ({
    fi: `Palvelin vastasi ${status}: ${address}.`,
    sv: `Servern svarade ${status}: ${address}.`,
    en: `The server answered ${status}: ${address}.`,
  }),
  page: (address: string) => ({
    fi: `Osoitteessa on verkkosivu eikä verkosto: ${address}.`,
    sv: `På adressen finns en webbsida i stället för ett nätverk: ${address}.`,
    en: `There is a web page instead of a network at ${address}.`,
  }),
});
