import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;
const fiServices = (total: number) => fi.count(total, "palvelu", "palvelua");
const svServices = (total: number) => sv.count(total, "tjänst", "tjänster");
const enServices = (total: number) => en.count(total, "service", "services");

/** The words of answers and routes, by language. */
export const answerWords = byLanguage({
  list: {
    /** A scenario removes a service that the question names. */
    removed: {
      fi: "Muutosten jälkeen verkostossa ei ole sitä, mitä kysymys koskee.",
      sv: "Efter ändringarna finns det som frågan gäller inte i nätverket.",
      en: "After the changes, the network does not have what the question is about.",
    },
    /** Before the changes of a scenario that adds it. */
    notYet: {
      fi: "Ennen muutoksia verkostossa ei ole sitä, mitä kysymys koskee.",
      sv: "Före ändringarna finns det som frågan gäller inte i nätverket.",
      en: "Before the changes, the network does not have what the question is about.",
    },
    /** Of services to which no route was found. */
    others: {
      fi: "Mitä muista palveluista tiedetään",
      sv: "Vad som är känt om andra tjänster",
      en: "What is known of other services",
    },
    othersHint: {
      fi: "Näihin ei löytynyt reittiä kysymyksen ehdoilla. Se ei tarkoita, ettei reittiä olisi.",
      sv: "Med frågans villkor hittades ingen väg till dessa. Det betyder inte att det inte finns någon.",
      en: "No route to these was found under the conditions of the question. That does not mean that there is none.",
    },
    at: { fi: "paikka", sv: "hos", en: "at" },
    /** Before the roles that a route goes through. */
    through: { fi: "Roolin kautta", sv: "Genom rollen", en: "Through" },
    details: { fi: "Tietoa palvelusta", sv: "Om tjänsten", en: "About the service" },
    onlyHere: {
      fi: "Näillä ehdoilla lähteet eivät kerro muista palveluista, jotka tavoittaisivat asiakkaan.",
      sv: "På dessa villkor berättar källorna inte om andra tjänster som är tillgängliga för klienten.",
      en: "Under these conditions the sources tell of no other service that reaches the client.",
    },
    whyHeading: {
      fi: "Mikä muuttaisi vastausta",
      sv: "Vad som skulle ändra svaret",
      en: "What would change the answer",
    },
    noLinks: {
      fi: "lähteet eivät kerro yhteyksistä, jotka johtaisivat täältä eteenpäin.",
      sv: "källorna berättar inte om länkar som leder vidare härifrån.",
      en: "the sources tell of no links that lead on from here.",
    },
    /** Dropping one condition of the question, as an action. */
    without: {
      age: { fi: "Jätä ikä pois", sv: "Bortse från åldern", en: "Drop the age" },
      area: { fi: "Jätä kunta pois", sv: "Bortse från kommunen", en: "Drop the municipality" },
      needs: { fi: "Jätä tarve pois", sv: "Bortse från behoven", en: "Drop the needs" },
      via: { fi: "Salli kaikki yhteydet", sv: "Tillåt alla slags länkar", en: "Allow all link types" },
      maxHandoffs: {
        fi: "Salli kuinka monta siirtoa tahansa",
        sv: "Tillåt hur många hänvisningar som helst",
        en: "Allow any number of handoffs",
      },
      maxSteps: {
        fi: "Salli kuinka monta vaihetta tahansa",
        sv: "Tillåt hur många steg som helst",
        en: "Allow any number of steps",
      },
      status: {
        fi: "Laske mukaan myös suunniteltu ja kiistanalainen",
        sv: "Räkna också planerat och omstritt",
        en: "Count planned and disputed too",
      },
      readings: {
        fi: "Laske mukaan myös päätelty",
        sv: "Räkna också slutsatser",
        en: "Count what is concluded too",
      },
      at: { fi: "Jätä päivä pois", sv: "Bortse från dagen", en: "Drop the day" },
    },
    gain: (gained: number) => ({
      fi: `+ ${fiServices(gained)}`,
      sv: `+ ${svServices(gained)}`,
      en: `+ ${enServices(gained)}`,
    }),
    nothingHelps: {
      fi: "Minkään yksittäisen ehdon poistaminen ei muuta vastausta.",
      sv: "Svaret ändras inte om man slopar ett enskilt villkor.",
      en: "Dropping any single condition does not change the answer.",
    },
    previous: { fi: "Edellinen reitti", sv: "Föregående väg", en: "Previous route" },
    next: { fi: "Seuraava reitti", sv: "Nästa väg", en: "Next route" },
    position: (index: number, total: number) => ({
      fi: `${index} / ${total}`,
      sv: `${index} av ${total}`,
      en: `${index} of ${total}`,
    }),
  },
  route: {
    /** The name of a route in one line, and who moves at a leg of it. */
    strip: { fi: "Reitti lyhyesti", sv: "Vägen i korthet", en: "The route in short" },
    clientMoves: { fi: "asiakas siirtyy", sv: "klienten hänvisas", en: "the client goes" },
    expertMoves: { fi: "asiantuntija tulee", sv: "sakkunskapen kommer", en: "the expert comes" },
    reading: { fi: "Lähteissä", sv: "I källorna", en: "In the sources" },
    concluded: {
      fi: "päätelty: mikään lähde ei sano tätä suoraan",
      sv: "slutsats: ingen källa säger detta direkt",
      en: "concluded: no source says it as such",
    },
    leg: (index: number) => ({ fi: `Vaihe ${index}`, sv: `Steg ${index}`, en: `Step ${index}` }),
    summary: (name: string, counts: string, at: string) => ({
      fi: `Reitti: ${name}; ${counts}. Asiakkaan paikka: ${at}.`,
      sv: `Väg till ${name}: ${counts}. Klienten är hos: ${at}.`,
      en: `Route to ${name}: ${counts}. The client is at: ${at}.`,
    }),
    integration: { fi: "Integraatio", sv: "Integration", en: "Integration" },
    initiatedBy: { fi: "Aloittaja", sv: "Inleds av", en: "Started by" },
    inheritedFrom: { fi: "Peritty palvelulta", sv: "Ärvt från", en: "Inherited from" },
    mode: { fi: "Miten", sv: "Hur", en: "How" },
    note: { fi: "Huomautus", sv: "Anmärkning", en: "Note" },
    positions: { fi: "Näkemykset", sv: "Ståndpunkter", en: "Positions" },
    sources: { fi: "Lähteet", sv: "Källor", en: "Sources" },
    everywhere: { fi: "ei rajattu", sv: "inte begränsat", en: "no limit given" },
    here: {
      fi: "Asiakas on jo täällä. Vaiheita ei tarvita.",
      sv: "Klienten är redan här. Inga steg behövs.",
      en: "The client is already here. No steps are needed.",
    },
  },
  whyNot: {
    heading: {
      fi: "Mikä toisi palvelun asiakkaan ulottuville",
      sv: "Vad som skulle göra tjänsten tillgänglig för klienten",
      en: "What would bring it to the client",
    },
    doors: {
      fi: "Ehtojen poistaminen ei auta. Yksi uusi yhteys johonkin näistä sulkisi aukon:",
      sv: "Att slopa villkor hjälper inte. En ny länk till någon av dessa skulle fylla luckan:",
      en: "Dropping conditions does not help. One new link to any of these would close the gap:",
    },
    nothing: {
      fi: "Ehtojen poistaminen ei auta, eikä mikään lähde kerro yhteydestä palveluun.",
      sv: "Att slopa villkor hjälper inte, och ingen källa berättar om en länk till den.",
      en: "Dropping conditions does not help, and no source tells of a link to it.",
    },
  },
  answer: {
    route: (index: number) => ({ fi: `Reitti ${index}`, sv: `Väg ${index}`, en: `Route ${index}` }),
    complete: {
      fi: "Näillä ehdoilla lähteet eivät kerro muista reiteistä.",
      sv: "På dessa villkor berättar källorna inte om fler vägar.",
      en: "Under these conditions the sources tell of no more routes.",
    },
    cutOff: {
      fi: "Reittejä on näitä enemmän.",
      sv: "Det finns fler vägar än dessa.",
      en: "There are more routes than these.",
    },
    showMore: { fi: "Luettele lisää reittejä", sv: "Visa fler vägar", en: "List more routes" },
    ifSo: (condition: string) => ({
      fi: `Palvelu tavoittaisi asiakkaan, jos ${condition}.`,
      sv: `Tjänsten skulle vara tillgänglig om ${condition}.`,
      en: `It would be reached if ${condition}.`,
    }),
    /** What dropping conditions changes. */
    preview: (gained: number, lost: number) => ({
      fi: `${fiServices(gained)} enemmän${lost === 0 ? "" : `, ${fi.number(lost)} vähemmän`}`,
      sv: `${svServices(gained)} fler${lost === 0 ? "" : `, ${sv.number(lost)} färre`}`,
      en: `${en.number(gained)} more ${en.plural(gained, "service", "services")}${lost === 0 ? "" : `, ${en.number(lost)} fewer`}`,
    }),
    repairs: { fi: "Mitä se vaatisi", sv: "Vad som skulle krävas", en: "What it would take" },
    tryIt: { fi: "Kokeile", sv: "Pröva", en: "Try it" },
    doors: {
      fi: "Missä yksi uusi yhteys sulkisi aukon",
      sv: "Där en ny länk skulle fylla luckan",
      en: "Where one new link would close the gap",
    },
    doorsHint: {
      fi: "Ehtojen poistaminen ei auta. Näistä jokaisesta palvelu tavoitetaan:",
      sv: "Det hjälper inte att slopa villkor. Från var och en av dessa är tjänsten tillgänglig:",
      en: "Dropping conditions does not help. From each of these the service is reached:",
    },
    askRoutes: { fi: "Kysy kaikki reitit", sv: "Fråga efter alla vägar", en: "Ask for all routes" },
    askWhyNot: { fi: "Kysy, mitä se vaatisi", sv: "Fråga vad som krävs", en: "Ask what it would take" },
    whyNot: { fi: "Mitä se vaatisi?", sv: "Vad skulle krävas?", en: "What would it take?" },
    askGatekeepers: {
      fi: "Kysy, mistä pääsy riippuu",
      sv: "Fråga vad som avgör tillgången",
      en: "Ask what access depends on",
    },
    scenarioEffect: {
      fi: "Mitä skenaario muuttaa",
      sv: "Vad scenariot ändrar",
      en: "What the scenario changes",
    },
    /** What most people do next: a table of gaps by its usual rows. */
    compareRows: {
      areas: { fi: "Vertaa kuntia", sv: "Jämför kommuner", en: "Compare municipalities" },
      ages: { fi: "Vertaa ikiä", sv: "Jämför åldrar", en: "Compare ages" },
      origins: { fi: "Vertaa lähtöpaikkoja", sv: "Jämför utgångspunkter", en: "Compare starting points" },
    },
    whoGains: { fi: "Kuka hyötyisi?", sv: "Vem skulle ha nytta av det?", en: "Who would gain?" },
    askRow: (name: string) => ({
      fi: `Katso, mitä tiedetään: ${name}`,
      sv: `Se vad som är känt: ${name}`,
      en: `See what is known: ${name}`,
    }),
    askReach: {
      fi: "Kysy, mikä tavoittaa asiakkaan",
      sv: "Fråga vad som är tillgängligt för klienten",
      en: "Ask what reaches the client",
    },
    offered: { fi: "Saatavilla siellä", sv: "Finns där på", en: "Offered there at" },
    others: { fi: "Muut reitit", sv: "Andra vägar", en: "Other routes" },
    best: { fi: "Paras reitti", sv: "Den bästa vägen", en: "The best route" },
    needed: { fi: "Mistä pääsy riippuu", sv: "Vad tillgången beror på", en: "What access depends on" },
    neededNone: {
      fi: "Ei yhdestäkään yksittäisestä palvelusta tai yhteydestä: aina jää toinen reitti.",
      sv: "Ingen enskild tjänst eller länk: det finns alltid en annan väg.",
      en: "No single service or link: without any one of them there is another route.",
    },
    neededServices: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
    loses: (total: number) => ({
      fi: `ilman sitä menetetään ${fiServices(total)}`,
      sv: `utan den förloras ${svServices(total)}`,
      en: `${enServices(total)} lost without it`,
    }),
    lost: { fi: "Ilman sitä menetetään", sv: "Förloras utan den", en: "Lost without it" },
    reachedIn: (reached: number, total: number) => ({
      fi: `${reached} / ${fiServices(total)}`,
      sv: `${reached} av ${svServices(total)}`,
      en: `${reached} of ${enServices(total)}`,
    }),
    nowhere: {
      fi: "Reittiä ei löytynyt yhdelläkään rivillä",
      sv: "Ingen väg hittades på någon rad",
      en: "No route found in any row",
    },
    nowhereNone: {
      fi: "Jokainen palvelu tavoittaa asiakkaan vähintään yhdellä rivillä.",
      sv: "Varje tjänst är tillgänglig på minst en rad.",
      en: "Every service is reached in at least one row.",
    },
    /** Above the rows of a table of gaps, each with how many services it reaches. */
    reachedByRow: {
      fi: "Asiakkaan tavoittavat palvelut, vähiten ensin",
      sv: "Tillgängliga tjänster, minst först",
      en: "Services reached, fewest first",
    },
    missing: { fi: "Reittiä ei löytynyt", sv: "Ingen väg hittades", en: "No route found" },
    missingNone: {
      fi: "Kaikki, mikä muilla riveillä tavoittaa asiakkaan, tavoittaa tälläkin.",
      sv: "Allt som är tillgängligt på de andra raderna är det här också.",
      en: "Everything that the other rows reach is reached here too.",
    },
    ages: (age: number) => ({ fi: `${age} v`, sv: `${age} år`, en: en.count(age, "year", "years") }),
    same: (total: number) => ({
      fi: `Ennallaan: ${fi.number(total)}`,
      sv: `Oförändrade: ${sv.number(total)}`,
      en: `Unchanged: ${en.number(total)}`,
    }),
    nothingDiffers: {
      fi: "Eroja ei ole.",
      sv: "Det finns inga skillnader.",
      en: "There are no differences.",
    },
    onMap: { fi: "Kartalla", sv: "På kartan", en: "On the map" },
    noChanges: {
      fi: "Muutoksia ei vielä ole, joten vastaus on sama ennen ja jälkeen.",
      sv: "Det finns inga ändringar ännu, så svaret är detsamma före och efter.",
      en: "There are no changes yet, so the answer is the same before and after.",
    },
    invalid: {
      fi: "Muutosten jälkeen verkosto ei olisi kelvollinen, joten vastausta ei ole:",
      sv: "Ändringarna gör nätverket ogiltigt, så det finns inget svar:",
      en: "With these changes the network is not valid, so there is no answer:",
    },
  },
});
