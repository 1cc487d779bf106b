import type { Descriptions } from "./descriptions.js";

/** Of a model, and what its elements share. */
export const model: Descriptions = {
  // a model
  "A model: one service network, format 1. The order of `levels` is meaningful; no other order is.": {
    fi: "Malli: yksi palveluverkosto, muoto 1. Vain kentän `levels` järjestyksellä on merkitystä.",
    sv: "En modell: ett servicenätverk, format 1. Bara ordningen i `levels` har betydelse.",
  },
  "The JSON Schema of the format, for editors; the library does not read it.": {
    fi: "Muodon JSON-skeema muokkausohjelmia varten; kirjasto ei lue sitä.",
    sv: "Formatets JSON-schema, för redigeringsprogram; biblioteket läser det inte.",
  },
  "The version of the format.": { fi: "Muodon versio.", sv: "Formatets version." },
  "The model's own id.": { fi: "Mallin oma tunnus.", sv: "Modellens eget id." },
  "The name of the network.": { fi: "Verkoston nimi.", sv: "Nätverkets namn." },
  "The language of texts that are one plain string.": {
    fi: "Niiden tekstien kieli, jotka on annettu vain yhdellä kielellä.",
    sv: "Språket i de texter som bara ges på ett språk.",
  },
  "What the model describes.": { fi: "Mitä malli kuvaa.", sv: "Vad modellen beskriver." },
  "What else is to be known of it.": {
    fi: "Mitä muuta siitä on hyvä tietää.",
    sv: "Vad man annars bör veta om den.",
  },
  "The day that the model describes, where one can be named.": {
    fi: "Päivä, jonka tilannetta malli kuvaa, jos sen voi nimetä.",
    sv: "Dagen vars läge modellen beskriver, om en sådan kan anges.",
  },
  "How specialised services are, in order: nearest to everyday life first.": {
    fi: "Kuinka erikoistuneita palvelut ovat, järjestyksessä: lähimpänä arkea oleva ensin.",
    sv: "Hur specialiserade tjänsterna är, i ordning: närmast vardagen först.",
  },
  "The documents that elements cite.": {
    fi: "Asiakirjat, joihin viitataan.",
    sv: "Dokumenten som det hänvisas till.",
  },
  "Municipalities, regions, catchment areas …": {
    fi: "Kunnat, maakunnat, palvelualueet …",
    sv: "Kommuner, landskap, upptagningsområden …",
  },
  "Who runs services, places and pilots.": {
    fi: "Ketkä vastaavat palveluista, paikoista ja piloteista.",
    sv: "Vem som ansvarar för tjänster, platser och pilotprojekt.",
  },
  "Situations of families that services answer.": {
    fi: "Perheiden tilanteet, joihin palvelut vastaavat.",
    sv: "Familjers situationer som tjänsterna svarar på.",
  },
  "What children, young people and families can be clients of.": {
    fi: "Palvelut, joiden asiakkaina lapset, nuoret ja perheet voivat olla.",
    sv: "Tjänster som barn, unga och familjer kan vara klienter hos.",
  },
  "The links between services.": { fi: "Palvelujen väliset yhteydet.", sv: "Länkarna mellan tjänsterna." },
  "Where services are met.": { fi: "Paikat, joissa palveluja saa.", sv: "Platser där man får tjänster." },
  "Tasks that people have in the network.": {
    fi: "Tehtävät, joita ihmisillä on verkostossa.",
    sv: "Uppgifter som människor har i nätverket.",
  },
  "Ways of working that services share.": {
    fi: "Palvelujen yhteiset toimintamallit.",
    sv: "Verksamhetsmodeller som tjänsterna har gemensamt.",
  },
  "Bodies that steer or develop.": {
    fi: "Ohjaavat tai kehittävät ryhmät.",
    sv: "Grupper som styr eller utvecklar.",
  },
  "Who tries which practice, service or link, and where.": {
    fi: "Kuka kokeilee mitäkin toimintamallia, palvelua tai yhteyttä ja missä.",
    sv: "Vem som prövar vilken verksamhetsmodell, tjänst eller länk, och var.",
  },
  "What centres, organisations and groups do besides meeting clients.": {
    fi: "Mitä keskukset, toimijat ja ryhmät tekevät asiakastyön lisäksi.",
    sv: "Vad centren, aktörerna och grupperna gör utöver klientarbetet.",
  },
  "Saved questions for a workshop, step by step.": {
    fi: "Työpajaa varten tallennetut kysymykset, vaihe vaiheelta.",
    sv: "Sparade frågor för en workshop, steg för steg.",
  },
  "Lower-case letters a to z, digits and single hyphens; unique over the whole file.": {
    fi: "Pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä; ainutkertainen koko tiedostossa.",
    sv: "Små bokstäver a–z, siffror och enstaka bindestreck; unikt i hela filen.",
  },
  "A text in the file's own language, or one text for each language.": {
    fi: "Teksti tiedoston omalla kielellä, tai teksti kutakin kieltä varten.",
    sv: "En text på filens eget språk, eller en text för varje språk.",
  },
  "A text in one language or more.": {
    fi: "Teksti yhdellä tai useammalla kielellä.",
    sv: "En text på ett eller flera språk.",
  },
  "The text in Finnish.": { fi: "Teksti suomeksi.", sv: "Texten på finska." },
  "The text in Swedish.": { fi: "Teksti ruotsiksi.", sv: "Texten på svenska." },
  "The text in English.": { fi: "Teksti englanniksi.", sv: "Texten på engelska." },
  "A day of the calendar, `YYYY-MM-DD`.": {
    fi: "Kalenteripäivä, `VVVV-KK-PP`.",
    sv: "En kalenderdag, `ÅÅÅÅ-MM-DD`.",
  },
  "A moment in UTC, `YYYY-MM-DDThh:mm:ssZ`.": {
    fi: "Ajanhetki UTC-aikana, `VVVV-KK-PPThh:mm:ssZ`.",
    sv: "En tidpunkt i UTC, `ÅÅÅÅ-MM-DDThh:mm:ssZ`.",
  },

  // what elements share
  "The id, by which other elements, questions and answers name this one.": {
    fi: "Tunnus, jolla muut kohteet, kysymykset ja vastaukset viittaavat tähän.",
    sv: "Det id som andra element, frågor och svar hänvisar med.",
  },
  "The name.": { fi: "Nimi.", sv: "Namnet." },
  "A label for the map, about 18 characters.": {
    fi: "Lyhyt nimi karttaa varten, noin 18 merkkiä.",
    sv: "Ett kort namn för kartan, ungefär 18 tecken.",
  },
  "Other names that people search for.": {
    fi: "Muita nimiä, joilla haetaan.",
    sv: "Andra namn som man söker med.",
  },
  "What it is, in a few sentences.": {
    fi: "Mikä se on, muutamalla lauseella.",
    sv: "Vad det är, i några meningar.",
  },
  "What else is to be known, such as the reason why it is disputed.": {
    fi: "Mitä muuta on hyvä tietää, esimerkiksi miksi se on kiistanalainen.",
    sv: "Vad man annars bör veta, till exempel varför det är omstritt.",
  },
  "Views on what is disputed, and whose they are.": {
    fi: "Kannat kiistanalaiseen asiaan ja kenen ne ovat.",
    sv: "Ståndpunkter i det som är omstritt, och vems de är.",
  },
  "The first day on which it holds.": {
    fi: "Ensimmäinen voimassaolopäivä.",
    sv: "Den första dagen då det gäller.",
  },
  "The last day on which it holds.": {
    fi: "Viimeinen voimassaolopäivä.",
    sv: "Den sista dagen då det gäller.",
  },
  "Where it is written.": { fi: "Missä se lukee.", sv: "Var det står skrivet." },
  "How many this stands for, where a source only counts them.": {
    fi: "Kuinka monta tämä edustaa, kun lähde vain laskee ne.",
    sv: "Hur många detta står för, där en källa bara räknar dem.",
  },
  "How settled it is. Left out, established; `disputed`: the sources argue or leave it open, the reason goes to `note`.":
    {
      fi: "Kuinka vakiintunut se on. Ellei mitään sanota, vakiintunut; `disputed`: lähteet ovat eri mieltä tai jättävät asian auki, syy kenttään `note`.",
      sv: "Hur etablerad den är. Utelämnat: etablerad; `disputed`: källorna är oense eller lämnar saken öppen, orsaken skrivs i `note`.",
    },
  "How specialised a service is. Levels are listed in order, nearest to everyday life first.": {
    fi: "Kuinka erikoistunut palvelu on. Tasot luetellaan järjestyksessä, lähimpänä arkea oleva ensin.",
    sv: "Hur specialiserad en tjänst är. Nivåerna räknas upp i ordning, närmast vardagen först.",
  },
};
