import type { en } from "./en.js";

export const sv: typeof en = {
  parts: {
    service: {
      heading: "Vad utlåtandet gäller",
      paragraphs: [
        "Det här utlåtandet gäller Polku, ett verktyg för att utforska servicenätverk, så som det levereras. Den som publicerar verktyget är tjänsteleverantör och svarar för nätverket som visas, för sidan runt omkring och för att utlåtandet stämmer för dem.",
        "Lagen om tillhandahållande av digitala tjänster (306/2019) kräver ett sådant utlåtande av offentliga aktörer. Målet är nivå AA i WCAG 2.2.",
      ],
    },
    conformity: {
      heading: "Tillgänglighetsläget",
      paragraphs: [
        "Verktyget uppfyller kraven delvis: de brister som är kända räknas upp nedan, och bedömningen har inte omfattat allt.",
        "Kartan är en bild. Allt i den, med frågor och svar, finns också i textvyn, som är öppen för alla.",
      ],
    },
    shortcomings: {
      heading: "Kända brister",
      paragraphs: [],
      points: [
        "Hjälpmedel kan inte läsa själva kartan. Med tangentbordet går man från tjänst till tjänst på kartan, och varje tjänst läses upp; nätverket som helhet finns i textvyn (WCAG 1.1.1, 1.3.1).",
        "När hela nätverket är på kartan är namnen små och växer inte med webbläsarens textstorlek, och länkarna utanför svaret är bleka: zooma in kartan eller använd textvyn (WCAG 1.4.4, 1.4.11).",
        "Om nätverket har en text på bara ett språk visas den på det språket. Språket är märkt för skärmläsare.",
        "Ett nätverk kan vara långt: textvyn visar då först en del, och resten får man fram med en knapp.",
        "Verktyget har inte prövats med skärmläsare och inte heller med personer som använder hjälpmedel.",
      ],
    },
    feedback: {
      heading: "Respons",
      paragraphs: [
        "Hittade du en brist som inte nämns, eller behöver du något i en annan form? Berätta det för den som publicerar sidan. En tjänsteleverantör som omfattas av lagen ska svara inom 14 dagar.",
      ],
    },
    supervision: {
      heading: "Tillsynsmyndighet",
      paragraphs: [
        "Om du inte är nöjd med svaret eller inte får något inom 14 dagar kan du vända dig till den myndighet som övervakar digitala tjänsters tillgänglighet i Finland: sedan 2025 Transport- och kommunikationsverket. Dit kan man lämna klagomål eller en begäran om utredning.",
      ],
    },
    assessment: {
      heading: "Hur tillgängligheten har bedömts",
      paragraphs: [
        "De som har gjort verktyget har själva bedömt det med test som körs i Chromium varje gång det ändras. Andra webbläsare har inte testats. Testen omfattar:",
      ],
      points: [
        "automatiska kontroller (axe) på finska, svenska och engelska, i ljusa och mörka färger och på telefon;",
        "att fråga, öppna svar, röra sig på kartan, rundturen och det här utlåtandet med bara tangentbordet;",
        "minskad rörelse, tvingade färger och önskemål om högre kontrast;",
        "text i 200 procent och en bredd på 320 pixlar, utan rullning i sidled;",
        "att varje tjänst, länk och väg på kartan finns i textvyn.",
      ],
    },
  },
  giveFeedback: "Ge respons om tillgängligheten",
  noFeedback: "Den som publicerar sidan har inte uppgett någon adress för respons.",
  drawnUp: (day) => `Utlåtandet har upprättats ${day}.`,
};
