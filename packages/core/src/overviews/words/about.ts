import type { Language, Overview } from "../../model/words.js";

/** What each overview is about: in a sentence, then more. */
export const about: Record<Overview, Record<Language, readonly [string, ...string[]]>> = {
  "meeting-places": {
    fi: [
      "Missä perheet tapaavat toisiaan, maakunnittain: kuka paikoista vastaa, mitä paikalle tulee ja kuka koordinoi.",
      "Pelkkä luku tarkoittaa, että lähde vain laskee paikat. Mitä lähde ei kerro, sitä ei kerrota tässäkään.",
    ],
    sv: [
      "Var familjer träffas, landskap för landskap: vem som driver platserna, vad som kommer dit och vem som samordnar.",
      "Ett tal betyder platser som källan bara räknar. Det som en källa utelämnar anges inte heller här.",
    ],
    en: [
      "Where families meet, region by region: who runs the places, what comes there and who coordinates.",
      "A number means places that a source only counts. What a source leaves out is left out here, too.",
    ],
  },
  pilots: {
    fi: ["Mitä pilotoidaan missä, ja mistä kunnista lähteet eivät mainitse pilottia."],
    sv: ["Vad som prövas var, och för vilka kommuner källorna inte nämner något pilotprojekt."],
    en: ["What is piloted where, and for which municipalities the sources name no pilot."],
  },
  practices: {
    fi: [
      "Palvelujen yhteiset toimintamallit: kuka kutakin käyttää ja mitä yhteyksiä sen kautta on.",
      "Yhteys on olemassa toimintamallin kautta, kun lähde sanoo palvelujen tekevän työtä yhdessä sillä tavalla.",
    ],
    sv: [
      "Verksamhetsmodeller som tjänster delar: vem som använder varje modell och vilka länkar som finns genom den.",
      "En länk finns genom en verksamhetsmodell när en källa säger att tjänsterna arbetar tillsammans på det sättet.",
    ],
    en: [
      "The practices that services share: who uses each, and which links exist through it.",
      "A link exists through a practice where a source says that the services work together in that way.",
    ],
  },
  roles: {
    fi: ["Ihmisten roolit verkostossa: missä kussakin työskennellään ja mitä yhteyksiä sen kautta on."],
    sv: ["Människors roller i nätverket: var man arbetar i dem och vilka länkar som går genom dem."],
    en: ["The roles that people have in the network: where each works, and which links go through it."],
  },
  steering: {
    fi: [
      "Kuka ohjaa milläkin tasolla: ryhmät, niiden tehtävät ja missä tehtävät kohtaavat.",
      "Ryhmät eivät ota vastaan asiakkaita, eivätkä niiden tehtävät ole asiakastyötä.",
    ],
    sv: [
      "Vem som styr på vilken nivå: grupper, deras uppgifter och var uppgifter möts.",
      "Grupperna möter inga klienter, och deras uppgifter är inte klientarbete.",
    ],
    en: [
      "Who steers, tier by tier: groups, their tasks, and where tasks meet.",
      "Groups do not meet clients, and their tasks are not work with clients.",
    ],
  },
  disputes: {
    fi: [
      "Mistä lähteet ovat eri mieltä tai minkä ne jättävät auki, esitetyt näkemykset ja missä kukin lukee.",
    ],
    sv: ["Vad källorna är oense om eller lämnar öppet, vilka ståndpunkter som finns och var det står."],
    en: ["What the sources disagree on or leave open, the positions taken, and where each is written."],
  },
  timeline: {
    fi: ["Kaikki päivätty järjestyksessä, tai mikä on voimassa yhtenä päivänä."],
    sv: ["Allt som har ett datum, i ordning, eller vad som gäller en viss dag."],
    en: ["Everything that has a date, in order, or what holds on one day."],
  },
  areas: {
    fi: [
      "Kunkin alueen kunnat koodeineen, ja montako kuntaa kukin lähde nimeää tai laskee.",
      "Koodit ovat siitä rekisteristä, johon kunnan tiedoissa viitataan.",
    ],
    sv: [
      "Varje områdes kommuner med deras koder, och hur många kommuner varje källa namnger eller räknar.",
      "Koderna kommer från det register som kommunens uppgifter hänvisar till.",
    ],
    en: [
      "The municipalities of each area with their codes, and how many each source names or counts.",
      "The codes are those of the register that the municipality cites.",
    ],
  },
};
