import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");
const enServices = (total: number) => en.count(total, "service", "services");

/** The words of the text view, by language. */
export const textViewWords = byLanguage({
  heading: { fi: "Verkosto tekstinä", sv: "Nätverket som text", en: "The network as text" },
  intro: {
    fi: "Sama sisältö kuin kartalla: ensin vastaus, sitten jokainen palvelu tasoittain yhteyksineen.",
    sv: "Samma innehåll som på kartan: först svaret, sedan alla tjänster nivå för nivå med sina länkar.",
    en: "The same content as on the map: first the answer, then every service by level with its links.",
  },
  answer: { fi: "Vastaus", sv: "Svar", en: "The answer" },
  results: { fi: "Vastaus taulukkona", sv: "Svaret som tabell", en: "The answer as a table" },
  resultsCaption: (total: number) => ({
    fi: `Asiakkaan tavoittavat palvelut ja reitit: ${fi.number(total)}`,
    sv: `Tjänster som är tillgängliga för klienten, med vägar: ${sv.number(total)}`,
    en: `Services that reach the client, with their routes: ${en.number(total)}`,
  }),
  columns: {
    service: { fi: "Palvelu", sv: "Tjänst", en: "Service" },
    arrival: { fi: "Miten tavoittaa", sv: "Hur den är tillgänglig", en: "How reached" },
    at: { fi: "Asiakkaan paikka", sv: "Klienten hos", en: "Client at" },
    handoffs: { fi: "Siirrot", sv: "Hänvisningar", en: "Handoffs" },
    steps: { fi: "Vaiheet", sv: "Steg", en: "Steps" },
    route: { fi: "Reitti ja lähteet", sv: "Väg och källor", en: "Route and sources" },
  },
  services: (level: string, total: number) => ({
    fi: `${level}: ${fiServices(total)}`,
    sv: `${level}: ${svServices(total)}`,
    en: `${level}: ${enServices(total)}`,
  }),
  contents: { fi: "Tällä sivulla", sv: "På den här sidan", en: "On this page" },
});
