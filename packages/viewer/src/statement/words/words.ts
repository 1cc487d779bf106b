import { byLanguage } from "@polku/core/text";

/** The parts that Finnish law asks of an accessibility statement, in the order in which they are read. */
export const statementParts = [
  "service",
  "conformity",
  "shortcomings",
  "feedback",
  "supervision",
  "assessment",
] as const;

/** One part of the statement: paragraphs, then a list where there is one. */
export interface StatementText {
  heading: string;
  paragraphs: readonly string[];
  points?: readonly string[];
}

/** The words of the accessibility statement, by language. */
export const statementWords = byLanguage({
  parts: {
    service: {
      heading: { fi: "Mitä seloste koskee", sv: "Vad utlåtandet gäller", en: "What this statement is about" },
      paragraphs: {
        fi: [
          "Tämä seloste koskee Polkua, palveluverkostojen tarkastelussa käytettävää työkalua, sellaisena kuin se toimitetaan. Palveluntarjoaja on se, joka julkaisee työkalun: se vastaa näytettävästä verkostosta, työkalua ympäröivästä sivusta ja siitä, että seloste pitää niiden osalta paikkansa.",
          "Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää selostetta julkisilta toimijoilta. Tavoitteena on WCAG-ohjeistuksen version 2.2 taso AA.",
        ],
        sv: [
          "Det här utlåtandet gäller Polku, ett verktyg för att utforska servicenätverk, så som det levereras. Den som publicerar verktyget är tjänsteleverantör och svarar för nätverket som visas, för sidan runt omkring och för att utlåtandet stämmer för dem.",
          "Lagen om tillhandahållande av digitala tjänster (306/2019) kräver ett sådant utlåtande av offentliga aktörer. Målet är nivå AA i WCAG 2.2.",
        ],
        en: [
          "This statement is about Polku, an explorer of service networks, as it is delivered. Whoever publishes it is the service provider: it is responsible for the network that is shown, for the page around the explorer and for keeping this statement true of them.",
          "The Finnish Act on the Provision of Digital Services (306/2019) requires such a statement of public bodies. The target is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.",
        ],
      },
    },
    conformity: {
      heading: { fi: "Saavutettavuuden tila", sv: "Tillgänglighetsläget", en: "Conformance status" },
      paragraphs: {
        fi: [
          "Työkalu täyttää vaatimukset osittain: tiedossa olevat puutteet luetellaan alla, eikä arviointi ole kattanut kaikkea.",
          "Kartta on kuva. Kaikki, mitä siinä on, on kysymyksineen ja vastauksineen myös tekstinäkymässä, joka on avoin kaikille.",
        ],
        sv: [
          "Verktyget uppfyller kraven delvis: de brister som är kända räknas upp nedan, och bedömningen har inte omfattat allt.",
          "Kartan är en bild. Allt i den, med frågor och svar, finns också i textvyn, som är öppen för alla.",
        ],
        en: [
          "The explorer partially meets the requirements: the known shortcomings are listed below, and the assessment has not covered everything.",
          "The map is a picture. Everything in it, with questions and answers, is also in the text view, which is open to everyone.",
        ],
      },
    },
    shortcomings: {
      heading: { fi: "Tiedossa olevat puutteet", sv: "Kända brister", en: "Known shortcomings" },
      paragraphs: { fi: [], sv: [], en: [] },
      points: {
        fi: [
          "Avustava tekniikka ei pysty lukemaan karttaa itseään. Näppäimistöllä kartalla liikutaan palvelu kerrallaan, ja jokainen palvelu luetaan ääneen; verkosto kokonaisuutena on tekstinäkymässä (WCAG 1.1.1, 1.3.1).",
          "Kun kartalla on koko verkosto, nimet ovat pieniä eivätkä kasva selaimen tekstikoon mukana, ja vastaukseen kuulumattomien yhteyksien viivat ovat haaleita: lähennä karttaa tai käytä tekstinäkymää (WCAG 1.4.4, 1.4.11).",
          "Jos verkostossa on teksti vain yhdellä kielellä, se näytetään sillä kielellä. Kieli on merkitty ruudunlukuohjelmia varten.",
          "Verkosto voi olla pitkä: tekstinäkymässä näkyy silloin ensin osa, ja loput saa näkyviin painikkeella.",
          "Työkalua ei ole kokeiltu ruudunlukuohjelmilla eikä avustavaa tekniikkaa käyttävien ihmisten kanssa.",
        ],
        sv: [
          "Hjälpmedel kan inte läsa själva kartan. Med tangentbordet går man från tjänst till tjänst på kartan, och varje tjänst läses upp; nätverket som helhet finns i textvyn (WCAG 1.1.1, 1.3.1).",
          "När hela nätverket är på kartan är namnen små och växer inte med webbläsarens textstorlek, och länkarna utanför svaret är bleka: zooma in kartan eller använd textvyn (WCAG 1.4.4, 1.4.11).",
          "Om nätverket har en text på bara ett språk visas den på det språket. Språket är märkt för skärmläsare.",
          "Ett nätverk kan vara långt: textvyn visar då först en del, och resten får man fram med en knapp.",
          "Verktyget har inte prövats med skärmläsare och inte heller med personer som använder hjälpmedel.",
        ],
        en: [
          "Assistive technology can’t read the map itself. With the keyboard you move on it service by service, and each is read out; the network as a whole is in the text view (WCAG 1.1.1, 1.3.1).",
          "While a whole network is on the map, names are small and don’t grow with the browser’s text size, and the lines of links outside the answer are pale: zoom in on the map, or use the text view (WCAG 1.4.4, 1.4.11).",
          "Where a network gives a text in one language only, it is shown in that language. The language is marked for screen readers.",
          "A network can be long: the text view then shows a part first, and the rest with a button.",
          "The explorer has not been tried with screen readers, nor with people who use assistive technology.",
        ],
      },
    },
    feedback: {
      heading: { fi: "Palaute", sv: "Respons", en: "Feedback" },
      paragraphs: {
        fi: [
          "Huomasitko puutteen, jota ei ole lueteltu, tai tarvitsetko jonkin tiedon muussa muodossa? Kerro siitä julkaisijalle. Lain piiriin kuuluvan palveluntarjoajan on vastattava 14 päivän kuluessa.",
        ],
        sv: [
          "Hittade du en brist som inte nämns, eller behöver du något i en annan form? Berätta det för den som publicerar sidan. En tjänsteleverantör som omfattas av lagen ska svara inom 14 dagar.",
        ],
        en: [
          "Did you find a shortcoming that is not listed, or do you need something in another form? Tell the publisher. A provider that the act applies to must answer within 14 days.",
        ],
      },
    },
    supervision: {
      heading: { fi: "Valvontaviranomainen", sv: "Tillsynsmyndighet", en: "Supervisory authority" },
      paragraphs: {
        fi: [
          "Jos et ole tyytyväinen vastaukseen tai et saa sitä 14 päivän kuluessa, voit kääntyä digitaalisten palvelujen saavutettavuutta valvovan viranomaisen puoleen: vuodesta 2025 se on Liikenne- ja viestintävirasto. Sille voi tehdä kantelun tai selvityspyynnön.",
        ],
        sv: [
          "Om du inte är nöjd med svaret eller inte får något inom 14 dagar kan du vända dig till den myndighet som övervakar digitala tjänsters tillgänglighet i Finland: sedan 2025 Transport- och kommunikationsverket. Dit kan man lämna klagomål eller en begäran om utredning.",
        ],
        en: [
          "If you are not satisfied with the answer, or get none within 14 days, you can turn to the authority that supervises the accessibility of digital services in Finland: since 2025 the Finnish Transport and Communications Agency. You can file a complaint or a request for clarification.",
        ],
      },
    },
    assessment: {
      heading: {
        fi: "Miten saavutettavuus on arvioitu",
        sv: "Hur tillgängligheten har bedömts",
        en: "How accessibility was assessed",
      },
      paragraphs: {
        fi: [
          "Tekijät ovat arvioineet työkalun itse testeillä, jotka ajetaan Chromium-selaimessa aina, kun työkalua muutetaan. Muita selaimia ei ole testattu. Testit kattavat:",
        ],
        sv: [
          "De som har gjort verktyget har själva bedömt det med test som körs i Chromium varje gång det ändras. Andra webbläsare har inte testats. Testen omfattar:",
        ],
        en: [
          "The makers have assessed the explorer themselves, with tests that run in Chromium each time it is changed. Other browsers have not been tested. The tests cover:",
        ],
      },
      points: {
        fi: [
          "automaattiset tarkistukset (axe) suomeksi, ruotsiksi ja englanniksi, vaaleilla ja tummilla väreillä sekä puhelimella;",
          "kysymisen, vastausten avaamisen, kartalla liikkumisen, esittelykierroksen ja tämän selosteen pelkällä näppäimistöllä;",
          "vähennetyn liikkeen, pakotetut värit ja toiveen suuremmasta kontrastista;",
          "200 prosentin tekstikoon ja 320 kuvapisteen leveyden ilman vierittämistä sivusuunnassa;",
          "sen, että kartan jokainen palvelu, yhteys ja reitti on tekstinäkymässä.",
        ],
        sv: [
          "automatiska kontroller (axe) på finska, svenska och engelska, i ljusa och mörka färger och på telefon;",
          "att fråga, öppna svar, röra sig på kartan, rundturen och det här utlåtandet med bara tangentbordet;",
          "minskad rörelse, tvingade färger och önskemål om högre kontrast;",
          "text i 200 procent och en bredd på 320 pixlar, utan rullning i sidled;",
          "att varje tjänst, länk och väg på kartan finns i textvyn.",
        ],
        en: [
          "automated checks by axe, in Finnish, Swedish and English, in light and dark colours, and on a phone;",
          "asking, opening answers, moving on the map, the tour and this statement with the keyboard alone;",
          "reduced motion, forced colours and the wish for more contrast;",
          "text at 200 % and a width of 320 pixels, without scrolling sideways;",
          "that every service, link and route of the map is in the text view.",
        ],
      },
    },
  } satisfies Record<(typeof statementParts)[number], unknown>,
  /** The link to the publisher’s address for feedback. */
  giveFeedback: {
    fi: "Anna palautetta saavutettavuudesta",
    sv: "Ge respons om tillgängligheten",
    en: "Give feedback on accessibility",
  },
  /** Said where the publisher has given no address. */
  noFeedback: {
    fi: "Tämän sivun julkaisija ei ole ilmoittanut osoitetta palautteelle.",
    sv: "Den som publicerar sidan har inte uppgett någon adress för respons.",
    en: "The publisher of this page has not given an address for feedback.",
  },
  drawnUp: (day: string) => ({
    fi: `Seloste on laadittu ${day}.`,
    sv: `Utlåtandet har upprättats ${day}.`,
    en: `This statement was drawn up on ${day}.`,
  }),
});
