import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const facts = (parts: Readonly<Record<string, string | number>>, name: string) => String(parts[name] ?? "");
type Facts = Readonly<Record<string, string | number>>;

/** What the server says, by language. */
export const serverWords = byLanguage({
  /** What is wrong with a request: in a few words. */
  titles: {
    "not-json": {
      fi: "Sisältö ei ole JSON-muotoa",
      sv: "Innehållet är inte JSON",
      en: "The body is not JSON",
    },
    "wrong-address": { fi: "Osoitteessa on virhe", sv: "Adressen har fel", en: "The address is wrong" },
    "wrong-host": { fi: "Väärä palvelimen nimi", sv: "Fel servernamn", en: "Wrong host name" },
    "not-found": { fi: "Sivua ei ole", sv: "Sidan finns inte", en: "Not found" },
    "wrong-method": { fi: "Väärä metodi", sv: "Fel metod", en: "Method not allowed" },
    "no-such-type": {
      fi: "Pyydettyä muotoa ei ole",
      sv: "Det begärda formatet finns inte",
      en: "Not available in that format",
    },
    "too-large": { fi: "Sisältö on liian suuri", sv: "Innehållet är för stort", en: "The body is too large" },
    "address-too-long": {
      fi: "Osoite on liian pitkä",
      sv: "Adressen är för lång",
      en: "The address is too long",
    },
    "wrong-type": { fi: "Väärä sisältötyyppi", sv: "Fel innehållstyp", en: "Wrong content type" },
    "wrong-question": {
      fi: "Kysymyksessä on virhe",
      sv: "Frågan har fel",
      en: "The question has errors",
    },
    "not-understood": {
      fi: "Kysymystä ei ymmärretty",
      sv: "Frågan förstods inte",
      en: "The question was not understood",
    },
    "over-limit": { fi: "Raja ylittyy", sv: "Gränsen överskrids", en: "Over the limit" },
    "no-map": {
      fi: "Tästä kysymyksestä ei ole karttaa",
      sv: "Det finns ingen karta för den här frågan",
      en: "There is no map of this question",
    },
    failed: { fi: "Odottamaton virhe", sv: "Oväntat fel", en: "Unexpected error" },
    busy: { fi: "Palvelin on ruuhkautunut", sv: "Servern är överbelastad", en: "The server is busy" },
    stopping: { fi: "Palvelin sulkeutuu", sv: "Servern stängs", en: "The server is stopping" },
    "too-long": {
      fi: "Vastaaminen kesti liian kauan",
      sv: "Svaret tog för lång tid",
      en: "The answer took too long",
    },
  },
  /** The same in a sentence, with the way out. */
  details: {
    "not-json": (of: Facts) => ({
      fi: `Lähetä kysymys JSON-muodossa UTF-8-tekstinä: ${facts(of, "reason")}`,
      sv: `Skicka frågan som JSON i UTF-8: ${facts(of, "reason")}`,
      en: `Send the question as JSON in UTF-8: ${facts(of, "reason")}`,
    }),
    "wrong-address": () => ({
      fi: "Osoitteen kentät luetellaan kuvauksessa /openapi.json.",
      sv: "Adressens fält beskrivs i /openapi.json.",
      en: "The fields of an address are described in /openapi.json.",
    }),
    "wrong-host": () => ({
      fi: "Palvelin vastaa vain omilla nimillään. Lisää nimi valitsimella --allow-host.",
      sv: "Servern svarar bara under sina egna namn. Lägg till namnet med --allow-host.",
      en: "The server answers by its own names only. Add a name with --allow-host.",
    }),
    "not-found": () => ({
      fi: "Mitä täältä löytyy, kerrotaan etusivulla /.",
      sv: "Vad som finns här berättas på startsidan /.",
      en: "What is here is told on the first page, /.",
    }),
    "wrong-method": (of: Facts) => ({
      fi: `Tässä osoitteessa toimivat: ${facts(of, "allow")}.`,
      sv: `Här fungerar: ${facts(of, "allow")}.`,
      en: `This address takes ${facts(of, "allow")}.`,
    }),
    "no-such-type": (of: Facts) => ({
      fi: `Saatavilla: ${facts(of, "known")}.`,
      sv: `Det finns: ${facts(of, "known")}.`,
      en: `Available: ${facts(of, "known")}.`,
    }),
    "too-large": (of: Facts) => ({
      fi: `Sisältö saa olla enintään ${fi.number(Number(of["most"]))} tavua.`,
      sv: `Innehållet får vara högst ${sv.number(Number(of["most"]))} byte.`,
      en: `A body may have at most ${en.number(Number(of["most"]))} bytes.`,
    }),
    "address-too-long": (of: Facts) => ({
      fi: `Osoite saa olla enintään ${fi.number(Number(of["most"]))} merkkiä. Lähetä kysymys metodilla POST /ask.`,
      sv: `Adressen får ha högst ${sv.number(Number(of["most"]))} tecken. Skicka frågan med POST /ask.`,
      en: `An address may have at most ${en.number(Number(of["most"]))} characters. Send the question with POST /ask.`,
    }),
    "wrong-type": () => ({
      fi: "Lähetä pakkaamatonta sisältöä tyyppiä application/json.",
      sv: "Skicka okomprimerat innehåll av typen application/json.",
      en: "Send content of the type application/json, not compressed.",
    }),
    "wrong-question": () => ({
      fi: "Virheet ovat kohdassa issues.",
      sv: "Felen finns i issues.",
      en: "The errors are listed in issues.",
    }),
    "not-understood": (of: Facts) => ({
      fi: sentence([
        facts(of, "unkept") !== "" && `Tätä ei voi kysyä: ${facts(of, "unkept")}.`,
        facts(of, "left") !== "" && `Ei ymmärretty: ${facts(of, "left")}.`,
        facts(of, "missing") !== "" && `Puuttuu: ${facts(of, "missing")}.`,
      ]),
      sv: sentence([
        facts(of, "unkept") !== "" && `Detta går inte att fråga: ${facts(of, "unkept")}.`,
        facts(of, "left") !== "" && `Förstods inte: ${facts(of, "left")}.`,
        facts(of, "missing") !== "" && `Saknas: ${facts(of, "missing")}.`,
      ]),
      en: sentence([
        facts(of, "unkept") !== "" && `Can’t be asked: ${facts(of, "unkept")}.`,
        facts(of, "left") !== "" && `Not understood: ${facts(of, "left")}.`,
        facts(of, "missing") !== "" && `Missing: ${facts(of, "missing")}.`,
      ]),
    }),
    "over-limit": (of: Facts) => ({
      fi: `${facts(of, "field")}: enintään ${fi.number(Number(of["most"]))}, pyydettiin ${fi.number(Number(of["found"]))}.`,
      sv: `${facts(of, "field")}: högst ${sv.number(Number(of["most"]))}, ${sv.number(Number(of["found"]))} begärdes.`,
      en: `${facts(of, "field")}: at most ${en.number(Number(of["most"]))}, not ${en.number(Number(of["found"]))}.`,
    }),
    "no-map": () => ({
      fi: "Kartta näyttää kysymykset reach, routes, why-not ja gatekeepers.",
      sv: "Kartan visar frågorna reach, routes, why-not och gatekeepers.",
      en: "The map shows the questions reach, routes, why-not and gatekeepers.",
    }),
    failed: () => ({
      fi: "Palvelimessa on vika. Muihin kysymyksiin vastataan.",
      sv: "Det är ett fel i servern. Andra frågor besvaras.",
      en: "There is a fault in the server. Other questions are answered.",
    }),
    busy: () => ({
      fi: "Kysymyksiä odottaa jo niin monta kuin sallitaan. Yritä hetken kuluttua uudelleen.",
      sv: "Så många frågor som tillåts väntar redan. Försök igen om en stund.",
      en: "As many questions are waiting as may wait. Try again in a moment.",
    }),
    stopping: () => ({
      fi: "Uusia kysymyksiä ei enää oteta.",
      sv: "Nya frågor tas inte längre emot.",
      en: "No new questions are taken.",
    }),
    "too-long": (of: Facts) => ({
      fi: `Vastaus ei valmistunut ${fi.number(Number(of["seconds"]))} sekunnissa. Rajaa kysymystä.`,
      sv: `Svaret blev inte klart på ${sv.number(Number(of["seconds"]))} sekunder. Begränsa frågan.`,
      en: `The answer was not ready in ${en.number(Number(of["seconds"]))} seconds. Narrow the question.`,
    }),
  },
  unknownParameter: (field: string, known: string, nearest: string | undefined) => ({
    fi: `Osoitteessa ei voi olla kenttää ${fi.quote(field)}. ${nearest === undefined ? `Tunnetut: ${known}.` : `Tarkoititko ${fi.quote(nearest)}?`}`,
    sv: `Adressen kan inte ha fältet ${sv.quote(field)}. ${nearest === undefined ? `Kända: ${known}.` : `Menade du ${sv.quote(nearest)}?`}`,
    en: `An address has no field ${en.quote(field)}. ${nearest === undefined ? `Known: ${known}.` : `Did you mean ${en.quote(nearest)}?`}`,
  }),
  /** The first page. */
  page: {
    about: (services: string, links: string) => ({
      fi: `Palveluverkosto: ${services}, ${links}. Kysymykset ja vastaukset ohjelmille ja ihmisille.`,
      sv: `Servicenätverk: ${services}, ${links}. Frågor och svar för program och människor.`,
      en: `A service network: ${services}, ${links}. Questions and answers for programs and for people.`,
    }),
    services: (total: number) => ({
      fi: fi.count(total, "palvelu", "palvelua"),
      sv: sv.count(total, "tjänst", "tjänster"),
      en: en.count(total, "service", "services"),
    }),
    links: (total: number) => ({
      fi: fi.count(total, "yhteys", "yhteyttä"),
      sv: sv.count(total, "länk", "länkar"),
      en: en.count(total, "link", "links"),
    }),
    ask: {
      label: {
        fi: "Kysy omin sanoin",
        sv: "Fråga med egna ord",
        en: "Ask in plain words",
      },
      button: { fi: "Kysy", sv: "Fråga", en: "Ask" },
    },
    here: { fi: "Täällä on", sv: "Här finns", en: "What is here" },
    parts: {
      explorer: {
        fi: "verkosto selaimessa, kartta mukana",
        sv: "nätverket i utforskaren, med karta",
        en: "the network in the explorer, with its map",
      },
      ask: {
        fi: "vastaus kysymykseen: JSON tai sivu; kysymys osoitteessa, tai POST: JSON tai omin sanoin",
        sv: "svaret på en fråga: JSON eller sida; frågan i adressen, eller med POST: JSON eller egna ord",
        en: "the answer to a question: JSON or a page; asked in the address, or by POST as JSON or in plain words",
      },
      picture: {
        fi: "vastauksen kartta kuvana (SVG)",
        sv: "svarets karta som bild (SVG)",
        en: "the map of an answer as a picture (SVG)",
      },
      model: {
        fi: "malli tiedostona: JSON tai YAML",
        sv: "modellen som fil: JSON eller YAML",
        en: "the model as a file: JSON or YAML",
      },
      schemas: {
        fi: "muotojen kuvaukset (JSON Schema): model, scenario, workshop, question, answer",
        sv: "formaten (JSON Schema): model, scenario, workshop, question, answer",
        en: "the formats (JSON Schema): model, scenario, workshop, question, answer",
      },
      openapi: {
        fi: "rajapinnan kuvaus (OpenAPI 3.1)",
        sv: "gränssnittets beskrivning (OpenAPI 3.1)",
        en: "the description of the interface (OpenAPI 3.1)",
      },
      health: { fi: "palvelimen tila", sv: "serverns tillstånd", en: "the state of the server" },
    },
  },
});

function sentence(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(" ");
}
