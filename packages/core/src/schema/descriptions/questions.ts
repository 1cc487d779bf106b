import type { Descriptions } from "./descriptions.js";

/** Of stories and questions. */
export const questions: Descriptions = {
  // stories
  "What a workshop goes through, step by step.": {
    fi: "Mitä työpajassa käydään läpi, vaihe vaiheelta.",
    sv: "Vad en workshop går igenom, steg för steg.",
  },
  "The steps, in order.": { fi: "Vaiheet järjestyksessä.", sv: "Stegen i ordning." },
  "One step of a story: a saved question, a view to look at, or both; and what to say of it.": {
    fi: "Tarinan yksi vaihe: tallennettu kysymys, katsottava näkymä tai molemmat, ja mitä siitä sanotaan.",
    sv: "Ett steg i en berättelse: en sparad fråga, en vy att titta på eller båda, och vad man säger om det.",
  },
  "The question that the step asks.": {
    fi: "Kysymys, jonka vaihe esittää.",
    sv: "Frågan som steget ställer.",
  },
  "The view that the step shows; left out, the one that suits the question.": {
    fi: "Näkymä, jonka vaihe näyttää; ellei mitään sanota, kysymykseen sopiva.",
    sv: "Vyn som steget visar; utelämnat: den som passar frågan.",
  },
  "What the step is about: an overview highlights it; of an answer, the first that is an entry of it is opened.":
    {
      fi: "Mitä vaihe koskee: yleisnäkymä korostaa ne; vastauksesta avataan ensimmäinen, joka siinä on.",
      sv: "Vad steget handlar om: en översikt framhäver det; i ett svar öppnas det första som finns i det.",
    },
  "Which of several routes is drawn, from 1.": {
    fi: "Mikä useasta reitistä piirretään, alkaen luvusta 1.",
    sv: "Vilken av flera vägar som ritas, från 1.",
  },
  "Of what changes: the network before, or after; left out, both.": {
    fi: "Muutoksesta: verkosto ennen vai jälkeen; ellei mitään sanota, molemmat.",
    sv: "Av en ändring: nätverket före eller efter; utelämnat: båda.",
  },
  "What the map has in view, whatever the size of the window; left out, all of it.": {
    fi: "Mikä kartasta näkyy ikkunan koosta riippumatta; ellei mitään sanota, koko kartta.",
    sv: "Vad som syns på kartan, oavsett fönstrets storlek; utelämnat: hela kartan.",
  },
  "How the map is laid out; left out, in bands.": {
    fi: "Miten kartta on aseteltu; ellei mitään sanota, tasoittain.",
    sv: "Hur kartan är upplagd; utelämnat: i nivåer.",
  },
  "Which links the map draws; left out, those of the answer.": {
    fi: "Mitkä yhteydet kartalle piirretään; ellei mitään sanota, vastauksen yhteydet.",
    sv: "Vilka länkar kartan ritar; utelämnat: svarets.",
  },
  "What the map hides.": { fi: "Mitä kartalta piilotetaan.", sv: "Vad kartan döljer." },
  "What to say of it, short enough to be read from a wall.": {
    fi: "Mitä siitä sanotaan, niin lyhyesti että sen lukee seinältä.",
    sv: "Vad man säger om det, kort nog att läsas på en vägg.",
  },
  "What whoever leads the workshop says and asks; not shown on the wall.": {
    fi: "Mitä työpajan vetäjä sanoo ja kysyy; ei näy seinällä.",
    sv: "Vad den som leder workshoppen säger och frågar; visas inte på väggen.",
  },
  "How long the step is planned to take, in minutes: 0.25 to 240.": {
    fi: "Vaiheelle varattu aika minuutteina: 0,25–240.",
    sv: "Hur länge steget är tänkt att ta, i minuter: 0,25–240.",
  },
  "What is hidden on the screen. It is no part of a question: the answer and its text stay as they are.": {
    fi: "Mitä näytöltä piilotetaan. Se ei kuulu kysymykseen: vastaus ja sen teksti pysyvät ennallaan.",
    sv: "Vad som döljs på skärmen. Det hör inte till frågan: svaret och dess text förblir som de är.",
  },
  "The levels whose services are hidden.": {
    fi: "Tasot, joiden palvelut piilotetaan.",
    sv: "Nivåerna vars tjänster döljs.",
  },
  "The sectors whose services are hidden.": {
    fi: "Sektorit, joiden palvelut piilotetaan.",
    sv: "Sektorerna vars tjänster döljs.",
  },
  "The kinds of link that are hidden.": {
    fi: "Yhteyksien lajit, jotka piilotetaan.",
    sv: "De slag av länkar som döljs.",
  },
  "The statuses whose services and links are hidden.": {
    fi: "Tilat, joissa olevat palvelut ja yhteydet piilotetaan.",
    sv: "De lägen vars tjänster och länkar döljs.",
  },
  "Only services that take people of this area stay.": {
    fi: "Vain palvelut, jotka ottavat vastaan tämän alueen asukkaita, jäävät näkyviin.",
    sv: "Bara tjänster som tar emot invånare i detta område förblir synliga.",
  },
  "Only services that answer this need stay.": {
    fi: "Vain palvelut, jotka vastaavat tähän tarpeeseen, jäävät näkyviin.",
    sv: "Bara tjänster som svarar på detta behov förblir synliga.",
  },
  "Only services whose names hold this text stay.": {
    fi: "Vain palvelut, joiden nimessä on tämä teksti, jäävät näkyviin.",
    sv: "Bara tjänster vars namn innehåller denna text förblir synliga.",
  },
  "Services that stay whatever else is hidden.": {
    fi: "Palvelut, jotka jäävät näkyviin, piilotettiin mitä muuta tahansa.",
    sv: "Tjänster som förblir synliga vad som än döljs.",
  },

  // questions
  "One question: the same object in the library, on the command line, in the explorer and in stories.": {
    fi: "Yksi kysymys: sama kirjastossa, komentorivillä, verkoston selaimessa ja tarinoissa.",
    sv: "En fråga: densamma i biblioteket, på kommandoraden, i utforskaren och i berättelser.",
  },
  "What is asked.": { fi: "Mitä kysytään.", sv: "Vad som frågas." },
  "Where the client is: a service or a place.": {
    fi: "Missä asiakas on: palvelu tai paikka.",
    sv: "Var klienten är: en tjänst eller en plats.",
  },
  "Lists only services that answer one of these needs; left out, all.": {
    fi: "Luettelee vain palvelut, jotka vastaavat johonkin näistä tarpeista; ellei mitään sanota, kaikki.",
    sv: "Räknar bara upp tjänster som svarar på något av dessa behov; utelämnat: alla.",
  },
  "The answer also says what is known of the services that are not reached.": {
    fi: "Vastaus kertoo myös, mitä tiedetään palveluista, jotka eivät tavoita asiakasta.",
    sv: "Svaret säger också vad man vet om de tjänster som inte når klienten.",
  },
  "The client; left out, any.": {
    fi: "Asiakas; ellei mitään sanota, kuka tahansa.",
    sv: "Klienten; utelämnat: vem som helst.",
  },
  "The kinds of link that count; left out, all.": {
    fi: "Mukaan laskettavat yhteyksien lajit; ellei mitään sanota, kaikki.",
    sv: "De slag av länkar som räknas; utelämnat: alla.",
  },
  "The most referrals on a route; left out, no limit.": {
    fi: "Kuinka monta siirtoa reitillä saa enintään olla; ellei mitään sanota, ei rajaa.",
    sv: "Högsta antalet hänvisningar på en väg; utelämnat: ingen gräns.",
  },
  "The most steps on a route, referrals and expertise together; left out, no limit.": {
    fi: "Kuinka monta vaihetta reitillä saa enintään olla, siirrot ja asiantuntemus yhteensä; ellei mitään sanota, ei rajaa.",
    sv: "Högsta antalet steg på en väg, hänvisningar och sakkunskap sammanlagt; utelämnat: ingen gräns.",
  },
  "What counts, by how settled it is; left out, established and piloted.": {
    fi: "Mikä lasketaan mukaan vakiintuneisuuden perusteella; ellei mitään sanota, vakiintunut ja pilotoitava.",
    sv: "Vad som räknas, efter hur etablerat det är; utelämnat: det som är etablerat eller i pilotfas.",
  },
  "What counts, by whether a source states it or it was concluded; left out, both.": {
    fi: "Mikä lasketaan mukaan sen perusteella, toteaako lähde sen vai onko se päätelty; ellei mitään sanota, molemmat.",
    sv: "Vad som räknas, efter om en källa säger det eller om det är en slutsats; utelämnat: båda.",
  },
  "The day on which links and services have to hold; left out, dates are not looked at.": {
    fi: "Päivä, jona yhteyksien ja palvelujen on oltava voimassa; ellei mitään sanota, päiviä ei katsota.",
    sv: "Dagen då länkar och tjänster ska gälla; utelämnat: datum beaktas inte.",
  },
  "Which services reach a client?": {
    fi: "Mitkä palvelut tavoittavat asiakkaan?",
    sv: "Vilka tjänster når en klient?",
  },
  "Completed years.": { fi: "Täysiä vuosia.", sv: "Fyllda år." },
  "The area where the client lives.": { fi: "Alue, jolla asiakas asuu.", sv: "Området där klienten bor." },
  "The client a question is about; what is left out restricts nothing.": {
    fi: "Asiakas, jota kysymys koskee; pois jätetty ei rajaa mitään.",
    sv: "Klienten som frågan gäller; det som utelämnas begränsar ingenting.",
  },
  "The service that is to reach the client.": {
    fi: "Palvelu, jonka pitäisi tavoittaa asiakas.",
    sv: "Tjänsten som ska nå klienten.",
  },
  "How many routes to list, the best first; left out, 10.": {
    fi: "Kuinka monta reittiä luetellaan, paras ensin; ellei mitään sanota, 10.",
    sv: "Hur många vägar som räknas upp, den bästa först; utelämnat: 10.",
  },
  "By which routes does a service reach the client?": {
    fi: "Mitä reittejä pitkin palvelu tavoittaa asiakkaan?",
    sv: "På vilka vägar når en tjänst klienten?",
  },
  "Why does a service not reach the client, and what would it take?": {
    fi: "Miksi palvelu ei tavoita asiakasta, ja mitä se vaatisi?",
    sv: "Varför når en tjänst inte klienten, och vad skulle krävas?",
  },
  "The service that is to reach the client; left out, each.": {
    fi: "Palvelu, jonka pitäisi tavoittaa asiakas; ellei mitään sanota, kukin niistä.",
    sv: "Tjänsten som ska nå klienten; utelämnat: var och en.",
  },
  "Without which service or link is the target lost, or any service where there is no target?": {
    fi: "Minkä palvelun tai yhteyden puuttuessa kohde jää tavoittamatta – tai mikä tahansa palvelu, jos kohdetta ei ole?",
    sv: "Utan vilken tjänst eller länk nås inte målet – eller någon tjänst, om inget mål anges?",
  },
  "Where the clients are, a service or a place; with rows of origins it means nothing.": {
    fi: "Missä asiakkaat ovat, palvelu tai paikka; ei merkitse mitään, kun rivit ovat lähtöpaikkoja.",
    sv: "Var klienterna är, en tjänst eller en plats; betyder inget när raderna är utgångspunkter.",
  },
  "The rows.": { fi: "Rivit.", sv: "Raderna." },
  "The services that are the columns; left out, all.": {
    fi: "Palvelut, jotka ovat sarakkeina; ellei mitään sanota, kaikki.",
    sv: "Tjänsterna som är kolumner; utelämnat: alla.",
  },
  "The answer also says what is known of the services that a row does not reach.": {
    fi: "Vastaus kertoo myös, mitä tiedetään palveluista, jotka eivät tavoita rivin asiakasta.",
    sv: "Svaret säger också vad man vet om de tjänster som en rad inte når.",
  },
  "Which services reach whom, as a table, and which reach nobody?": {
    fi: "Mitkä palvelut tavoittavat kenetkin, taulukkona, ja mitkä eivät tavoita ketään?",
    sv: "Vilka tjänster når vem, som en tabell, och vilka når ingen?",
  },
  "The services and places where clients are.": {
    fi: "Palvelut ja paikat, joissa asiakkaat ovat.",
    sv: "Tjänsterna och platserna där klienterna är.",
  },
  "The areas where clients live.": {
    fi: "Alueet, joilla asiakkaat asuvat.",
    sv: "Områdena där klienterna bor.",
  },
  "The first and the last age, a row for each year.": {
    fi: "Alin ja ylin ikä, rivi kutakin vuotta kohti.",
    sv: "Den lägsta och den högsta åldern, en rad för varje år.",
  },
  "The rows of a table of gaps, one of the three: origins, or with one origin the areas or the ages of clients.":
    {
      fi: "Aukkotaulukon rivit, yksi kolmesta: lähtöpaikat, tai yhdestä lähtöpaikasta asiakkaiden alueet tai iät.",
      sv: "Raderna i en tabell över luckor, en av tre: utgångspunkter, eller från en utgångspunkt klienternas områden eller åldrar.",
    },
  "The question before.": { fi: "Kysymys ennen.", sv: "Frågan före." },
  "The question after.": { fi: "Kysymys jälkeen.", sv: "Frågan efter." },
  "What changes from one reach question to another?": {
    fi: "Mikä muuttuu yhdestä tavoittavuuskysymyksestä toiseen?",
    sv: "Vad ändras från en fråga om vilka som når till en annan?",
  },
  "The question that is asked before and after: of reach or for gaps.": {
    fi: "Kysymys, joka esitetään ennen ja jälkeen: tavoittavuudesta tai aukoista.",
    sv: "Frågan som ställs före och efter: om vilka som når eller om luckor.",
  },
  "The changes of the model, in the order in which they are made.": {
    fi: "Mallin muutokset siinä järjestyksessä, jossa ne tehdään.",
    sv: "Modellens ändringar i den ordning som de görs.",
  },
  "What would change in an answer if the model changed?": {
    fi: "Mikä vastauksessa muuttuisi, jos malli muuttuisi?",
    sv: "Vad skulle ändras i ett svar om modellen ändrades?",
  },
};
