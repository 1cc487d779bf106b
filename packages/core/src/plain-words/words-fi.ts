import type { Vocabulary } from "./vocabulary.js";

/** Numbers as the first part of a compound: nelivuotias, nelivuotiaalle. */
const inCompounds = {
  yksi: 1,
  kaksi: 2,
  kolmi: 3,
  neli: 4,
  viisi: 5,
  kuusi: 6,
  seitsen: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmen: 10,
  puoli: 0.5,
  puolitoista: 1.5,
};

export const wordsFi: Vocabulary = {
  numbers: {
    nolla: 0,
    puoli: 0.5,
    puolen: 0.5,
    puolitoista: 1.5,
    puolentoista: 1.5,
    yksi: 1,
    yhden: 1,
    yhdellä: 1,
    kaksi: 2,
    kahden: 2,
    kahdella: 2,
    kolme: 3,
    kolmen: 3,
    kolmella: 3,
    neljä: 4,
    neljän: 4,
    viisi: 5,
    viiden: 5,
    kuusi: 6,
    kuuden: 6,
    seitsemän: 7,
    kahdeksan: 8,
    yhdeksän: 9,
    kymmenen: 10,
  },
  phrases: [
    ["mitä jos; entä jos; mitäs jos; entäs jos", { is: "ask", ask: "what-if" }],
    ["vertaa; vertaile; vertailu*; miten eroavat; miten eroaa; ero", { is: "ask", ask: "compare" }],
    ["aukko; aukot; aukkoja; aukkoa; puutteet; puutteita; palveluaukot; katve*", { is: "ask", ask: "gaps" }],
    [
      "portinvartij*; pullonkaul*; mistä riippuu; mistä pääsy; mistä pääsy palveluihin; minkä varassa",
      { is: "ask", ask: "gatekeepers" },
    ],
    ["miksi; minkä vuoksi; mitä vaatisi; mitä vaatii; mitä vaadittaisiin", { is: "ask", ask: "why-not" }],
    ["miksei; mikseivät; miksi ei", { is: "ask", ask: "why-not", negated: true }],
    [
      "reitti; reitit; reittejä; reittiä; reitin; polku; polut; polkuja; tiet; miten pääsee",
      { is: "ask", ask: "routes" },
    ],
    ["väylät; miten päästään; kuinka pääsee", { is: "ask", ask: "routes" }],
    ["palvelut; palveluja; palveluita; mitkä palvelut; mitä palveluja; palvelu", { is: "ask", ask: "reach" }],
    [
      "mitä palveluita; mikä tavoittaa; mitkä tavoittavat; palvelujen; palveluiden",
      { is: "ask", ask: "reach" },
    ],

    [
      "palvelussa; paikassa; palvelusta; paikasta; lähtöpaikka; lähtö; asiakas on",
      { is: "role", role: "from" },
    ],
    ["palveluun; palvelulle; kohde; kohteena", { is: "role", role: "to" }],
    ["alueella; kunnassa; kotikunta; asuinkunta; asuu; asuu alueella", { is: "role", role: "area" }],
    ["asiakas; asiakkaan; asiakasta; asiakkaat; asiakkaita", { is: "roleBefore", role: "from" }],
    ["sarakkeina; sarakkeina palvelut; palveluihin", { is: "role", role: "column" }],

    ["# v; # vuotta; # vuotia*; # vuosi*; # ikäi*; ikä #; iältään #", { is: "age" }],
    ["# kk; # kuukau*", { is: "age", perYear: 12 }],
    ["# vk; # viikko*; # viiko*", { is: "age", perYear: 52.18 }],
    ["# päivän ikäi*; # vuorokauden ikäi*", { is: "age", perYear: 365.25 }],
    [
      "# v # kk; # vuot* # kuukau*; # vuo* ja # kuukau*; # ja puoli vuot*; # ja puolivuotia*; # ja puolen vuoden",
      { is: "age", ofFirst: true },
    ],
    ["# ja # vuoden väli*; # ja # ikävuoden väli*", { is: "age" }],
    ["vauva*; vastasyntyn*", { is: "age", years: 0 }],
    ...Object.entries(inCompounds).map(
      ([number, years]) => [`${number}vuotia*`, { is: "age", years }] as const,
    ),

    ["# siirto*; # siirron; # siirrolla", { is: "limit", limit: "maxHandoffs" }],
    ["ilman siirtoja; ei siirtoja; siirtämättä", { is: "limit", limit: "maxHandoffs", count: 0 }],
    ["# aske*; # vaihe*", { is: "limit", limit: "maxSteps" }],
    ["ilman vaiheita; ei vaiheita; ilman askelia; ei askelia", { is: "limit", limit: "maxSteps", count: 0 }],
    ["# parasta; # paras*; # lyhin*", { is: "count" }],

    ["lähete*; lähette*; ohjau*; ohjaus tai lähete", { is: "via", kind: "referral" }],
    ["konsultaatio*; konsultoin*", { is: "via", kind: "consultation" }],
    ["jalkautu*; jalkautuva työ; jalkautuvalla työllä; jalkautuvaa työtä", { is: "via", kind: "outreach" }],
    ["yhteinen työ; yhteis*; yhteistä työtä; yhteisellä työllä; parityö*", { is: "via", kind: "joint" }],

    ["vakiintun*; vakiintuneet", { is: "status", status: "established" }],
    ["pilot*", { is: "status", status: "piloted" }],
    ["suunnitel*; suunnitteil*", { is: "status", status: "planned" }],
    ["kiistanalai*; kiistel*", { is: "status", status: "disputed" }],
    [
      "vain se mitä lähteissä sanotaan; vain se mikä on kirjoitettu; vain kirjoitettu; vain mitä lähteissä lukee; ilman päätelmiä",
      { is: "reading", reading: "stated" },
    ],
    ["vain se mikä on päätelty; vain päätelty; vain päätellyt", { is: "reading", reading: "inferred" }],

    ["kunnittain", { is: "rows", rows: "areas", all: "municipality" }],
    ["maakunnittain", { is: "rows", rows: "areas", all: "region" }],
    ["alueittain", { is: "rows", rows: "areas" }],
    [
      "iän mukaan; iän mukaan #; ikävuosittain #; ikävuosittain; ikäryhmittäin; iittäin",
      { is: "rows", rows: "ages" },
    ],
    ["lähtöpaikoittain; palveluittain", { is: "rows", rows: "origins" }],

    ["minkä ikäinen tahansa; kaikenikäi*; ikä mikä tahansa", { is: "any", of: "age" }],
    ["millä alueella tahansa; alue mikä tahansa", { is: "any", of: "area" }],
    ["tarve mikä tahansa; kaikki tarpeet", { is: "any", of: "needs" }],
    ["kaikki yhteydet; kaikin yhteyksin", { is: "any", of: "via" }],
    ["siirtoja kuinka monta tahansa; siirtoja miten monta tahansa", { is: "any", of: "maxHandoffs" }],
    ["vaiheita kuinka monta tahansa; askelia kuinka monta tahansa", { is: "any", of: "maxSteps" }],
    ["tavalliset tilat", { is: "any", of: "status" }],
    ["myös päätelty", { is: "any", of: "readings" }],
    ["minä päivänä tahansa", { is: "any", of: "at" }],

    ["verrattuna; verrattuna asiakkaaseen; vai; vs", { is: "other" }],
    ["poistettaisiin; poistuisi; lakkautettaisiin; lakkaisi; suljettaisiin; loppuisi", { is: "remove" }],
    ["olisi; muuttuisi; olisi tilaltaan", { is: "become" }],
    ["ohjaisi; lähettäisi; ohjaisi palveluun", { is: "add", kind: "referral" }],
    ["konsultoisi; konsultoisi palvelua", { is: "add", kind: "consultation" }],
    ["jalkautuisi; jalkautuisi palveluun", { is: "add", kind: "outreach" }],
    ["tekisi yhteistyötä; toimisi yhdessä; tekisi yhteistä työtä palvelun", { is: "add", kind: "joint" }],
    ["vain; ainoastaan; pelkästään; tila; yhteydet", { is: "only" }],
    ["en; et; emme; ette", { is: "without", mild: true }],
    ["ja; sekä; tai", { is: "and" }],
    ["tavoit*; saavut*; saa; saavat; pääse; pääsee", { is: "reach" }],
    [
      "kanssa; on; ovat; mitkä; mikä; mitä; jotka; joka; joita; että; mukaan; mukana; myös; lapsi; lapsen; lapselle; " +
        "lasta; lapset; lapsille; nuori; nuoren; nuorelle; nuorille; asti; silloin; " +
        "tulevat; tulee; tarjolla; käytettävissä; asiakkaalle; asiakkaalla; asiakkaille; asiakkaaseen; luo; luokse; käyttäen; " +
        "kautta; avulla; päivänä; olevat; oleville; oleva; johta*; palvelun; palvelua; välillä; kuin; missä; onko; yhteys; tarpee*; tarve; " +
        "ikäi*; asuvalle; asuva; asuville; siis; kun; jos; olen; hänen; meidän; työ; yhteydellä; riippu*",
      { is: "filler" },
    ],
  ],
};
