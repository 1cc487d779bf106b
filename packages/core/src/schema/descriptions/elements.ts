import type { Descriptions } from "./descriptions.js";

/** Of the elements of a model. */
export const elements: Descriptions = {
  // sources
  "A view on something disputed.": {
    fi: "Kanta kiistanalaiseen asiaan.",
    sv: "En ståndpunkt i något omstritt.",
  },
  "Whose view it is: a group, an organisation or a role.": {
    fi: "Kenen kanta se on: ryhmän, toimijan tai roolin.",
    sv: "Vems ståndpunkt det är: en grupps, en aktörs eller en rolls.",
  },
  "The view.": { fi: "Kanta.", sv: "Ståndpunkten." },
  "Where something is written: a source of the file, the place in it, and whether it is stated or concluded.":
    {
      fi: "Missä jokin lukee: tiedoston lähde, kohta siinä ja onko asia todettu vai päätelty.",
      sv: "Var något står skrivet: en källa i filen, stället i den, och om det sägs ut eller är en slutsats.",
    },
  "The id of a source of the file.": {
    fi: "Tiedostossa olevan lähteen tunnus.",
    sv: "Id för en källa i filen.",
  },
  "The place in the source: a heading, a row of a table, a page.": {
    fi: "Kohta lähteessä: otsikko, taulukon rivi, sivu.",
    sv: "Stället i källan: en rubrik, en tabellrad, en sida.",
  },
  "`stated`: the source says it. `inferred`: the modeller concluded it. Left out, stated.": {
    fi: "`stated`: lähde toteaa sen. `inferred`: mallintaja on päätellyt sen. Ellei mitään sanota, todettu.",
    sv: "`stated`: källan säger det. `inferred`: modelleraren har dragit slutsatsen. Utelämnat: källan säger det.",
  },
  "The fields of the element that it speaks for; left out, the whole element.": {
    fi: "Kohteen kentät, joita viite koskee; ellei mitään sanota, koko kohdetta.",
    sv: "De fält i elementet som hänvisningen gäller; utelämnat: hela elementet.",
  },
  "Of an area: how many municipalities within it the source lists or counts.": {
    fi: "Alueesta: kuinka monta sen kuntaa lähde luettelee tai laskee.",
    sv: "För ett område: hur många av dess kommuner källan räknar upp eller räknar.",
  },
  "A document that elements cite.": {
    fi: "Asiakirja, johon viitataan.",
    sv: "Ett dokument som det hänvisas till.",
  },
  "The id, by which citations name the document.": {
    fi: "Tunnus, jolla asiakirjaan viitataan.",
    sv: "Det id som man hänvisar till dokumentet med.",
  },
  "The document: the name of a file, without a folder, or a web address.": {
    fi: "Asiakirja: tiedoston nimi ilman kansiota tai verkko-osoite.",
    sv: "Dokumentet: namnet på en fil, utan mapp, eller en webbadress.",
  },
  "The title.": { fi: "Otsikko.", sv: "Titeln." },
  "The day of the document.": { fi: "Asiakirjan päiväys.", sv: "Dokumentets datum." },
  "The licence under which it may be used.": {
    fi: "Lisenssi, jolla sitä saa käyttää.",
    sv: "Licensen som det får användas under.",
  },

  // areas, organisations, needs
  "A municipality, a region, a catchment area …; areas nest with `within`.": {
    fi: "Kunta, maakunta, palvelualue …; kenttä `within` kertoo, minkä alueen sisällä se on.",
    sv: "En kommun, ett landskap, ett upptagningsområde …; `within` anger vilket område det ligger i.",
  },
  "What sort of area it is.": { fi: "Millainen alue se on.", sv: "Vad för slags område det är." },
  "The area around it.": { fi: "Alue, jonka sisällä se on.", sv: "Området som det ligger i." },
  "The official code, where there is one, in quotes.": {
    fi: "Virallinen koodi lainausmerkeissä, jos sellainen on.",
    sv: "Den officiella koden, om det finns en, inom citattecken.",
  },
  "Who it belongs to.": { fi: "Mihin sektoriin se kuuluu.", sv: "Vilken sektor den hör till." },
  "A situation of a child, a young person or a family that services answer.": {
    fi: "Lapsen, nuoren tai perheen tilanne, johon palvelut vastaavat.",
    sv: "En situation för ett barn, en ung person eller en familj som tjänsterna svarar på.",
  },

  // services
  "Something that a child, a young person or a family can be a client of.": {
    fi: "Palvelu, jonka asiakkaana lapsi, nuori tai perhe voi olla.",
    sv: "En tjänst som ett barn, en ung person eller en familj kan vara klient hos.",
  },
  "How specialised it is: one of the file's levels.": {
    fi: "Kuinka erikoistunut se on: jokin tiedoston tasoista.",
    sv: "Hur specialiserad den är: en av filens nivåer.",
  },
  "The one wider service that it is a part of: it may use that service's links.": {
    fi: "Laajempi palvelu, jonka osa se on: se voi käyttää sen yhteyksiä.",
    sv: "Den större tjänst som den är en del av: den kan använda den tjänstens länkar.",
  },
  "The organisations that run it.": {
    fi: "Toimijat, jotka vastaavat siitä.",
    sv: "Aktörerna som ansvarar för den.",
  },
  "How a client gets it.": { fi: "Miten asiakas pääsee palveluun.", sv: "Hur en klient får tjänsten." },
  "Where or how it is met.": { fi: "Missä tai miten palvelua saa.", sv: "Var eller hur man får tjänsten." },
  "Whom it takes; left out, no limit is known and none counts.": {
    fi: "Ketkä se ottaa vastaan; ellei mitään sanota, rajaa ei ole tiedossa eikä oteta huomioon.",
    sv: "Vilka den tar emot; utelämnat: ingen gräns är känd och ingen räknas.",
  },
  "The needs that it answers.": { fi: "Tarpeet, joihin se vastaa.", sv: "Behoven som den svarar på." },
  "The practices that it uses.": {
    fi: "Toimintamallit, joita se käyttää.",
    sv: "Verksamhetsmodellerna som den använder.",
  },
  "Room for new clients.": { fi: "Tilaa uusille asiakkaille.", sv: "Plats för nya klienter." },
  "Whom a service takes.": { fi: "Ketkä palvelu ottaa vastaan.", sv: "Vilka en tjänst tar emot." },
  "Clients of these ages; left out, no limit is known and none counts.": {
    fi: "Tämänikäiset asiakkaat; ellei mitään sanota, rajaa ei ole tiedossa eikä oteta huomioon.",
    sv: "Klienter i dessa åldrar; utelämnat: ingen gräns är känd och ingen räknas.",
  },
  "Clients who live in one of these areas or within one; left out, no limit is known and none counts.": {
    fi: "Asiakkaat, jotka asuvat jollakin näistä alueista tai sen sisällä; ellei mitään sanota, rajaa ei ole tiedossa eikä oteta huomioon.",
    sv: "Klienter som bor i något av dessa områden eller inom ett av dem; utelämnat: ingen gräns är känd och ingen räknas.",
  },
  "Completed years, both ends included; a missing end is open.": {
    fi: "Täysiä vuosia, päät mukaan lukien; puuttuva pää on avoin.",
    sv: "Fyllda år, båda ändarna inräknade; en ände som saknas är öppen.",
  },
  "The youngest age.": { fi: "Alin ikä.", sv: "Den lägsta åldern." },
  "The oldest age.": { fi: "Ylin ikä.", sv: "Den högsta åldern." },
  "Room for new clients on a day.": {
    fi: "Tilaa uusille asiakkaille tiettynä päivänä.",
    sv: "Plats för nya klienter en viss dag.",
  },
  "Whether there is room.": { fi: "Onko tilaa.", sv: "Om det finns plats." },
  "The day on which that was so.": { fi: "Päivä, jona tilanne oli tämä.", sv: "Dagen då det var så." },

  // links
  "A link from one service to another. Several links may have the same ends and kind.": {
    fi: "Yhteys palvelusta toiseen. Samojen palvelujen välillä voi olla useita samanlaisia yhteyksiä.",
    sv: "En länk från en tjänst till en annan. Flera länkar kan ha samma ändar och slag.",
  },
  "The id. A link without one is known as `from:kind:to`.": {
    fi: "Tunnus. Ilman sitä yhteys tunnetaan nimellä `from:kind:to`.",
    sv: "Id:t. En länk utan id kallas `from:kind:to`.",
  },
  "The name, where it has one.": { fi: "Nimi, jos sillä on sellainen.", sv: "Namnet, om den har ett." },
  "`referral`: the client goes from → to. `consultation`: `from` asks, `to` advises. `outreach`: workers of `from` go to `to`. `joint`: both work together.":
    {
      fi: "`referral`: asiakas siirtyy, from → to. `consultation`: `from` kysyy, `to` neuvoo. `outreach`: palvelun `from` työntekijät jalkautuvat palveluun `to`. `joint`: yhteinen työ.",
      sv: "`referral`: klienten går från → till. `consultation`: `from` frågar, `to` ger råd. `outreach`: medarbetare i `from` går ut till `to`. `joint`: gemensamt arbete.",
    },
  "Who sets out: the service that refers, that asks, or whose workers go out; in `joint` either partner.": {
    fi: "Kuka aloittaa: palvelu, joka ohjaa, joka kysyy tai jonka työntekijät jalkautuvat; yhteisessä työssä (`joint`) kumpi tahansa.",
    sv: "Vem som inleder: tjänsten som hänvisar, som frågar eller vars medarbetare går ut; i `joint` vilken som helst av dem.",
  },
  "The other end: the service that receives the client, that advises, or that hosts the workers.": {
    fi: "Toinen pää: palvelu, joka ottaa asiakkaan vastaan, neuvoo tai jossa jalkautuvat työntekijät toimivat.",
    sv: "Den andra änden: tjänsten som tar emot klienten, ger råd eller där medarbetarna arbetar.",
  },
  "The link holds for clients of these ages; left out, no limit is known and none counts.": {
    fi: "Yhteys koskee tämänikäisiä asiakkaita; ellei mitään sanota, rajaa ei ole tiedossa eikä oteta huomioon.",
    sv: "Länken gäller klienter i dessa åldrar; utelämnat: ingen gräns är känd och ingen räknas.",
  },
  "The link holds for clients who live in one of these areas or within one; left out, no limit is known and none counts.":
    {
      fi: "Yhteys koskee asiakkaita, jotka asuvat jollakin näistä alueista tai sen sisällä; ellei mitään sanota, rajaa ei ole tiedossa eikä oteta huomioon.",
      sv: "Länken gäller klienter som bor i något av dessa områden eller inom ett av dem; utelämnat: ingen gräns är känd och ingen räknas.",
    },
  "Roles or services that may start it; left out means not known, never “anyone”.": {
    fi: "Roolit tai palvelut, jotka voivat käynnistää sen; ellei mitään sanota, se ei ole tiedossa – se ei tarkoita ”kuka tahansa”.",
    sv: "Roller eller tjänster som kan starta den; utelämnat betyder att det inte är känt, aldrig ”vem som helst”.",
  },
  "Practices that it exists through: without the last of them there is no link.": {
    fi: "Toimintamallit, joiden varassa yhteys on: ilman niistä viimeistäkin yhteyttä ei ole.",
    sv: "Verksamhetsmodeller som länken bygger på: utan den sista av dem finns ingen länk.",
  },
  "Roles through whose holders it works, such as a key person: without the last of them there is no link.": {
    fi: "Roolit, joiden haltijoiden kautta yhteys toimii, kuten avainhenkilö: ilman niistä viimeistäkin yhteyttä ei ole.",
    sv: "Roller vars innehavare länken fungerar genom, såsom en nyckelperson: utan den sista av dem finns ingen länk.",
  },
  "How the work is done.": { fi: "Miten työtä tehdään.", sv: "Hur arbetet görs." },

  // places, roles, practices, groups, pilots, tasks
  "Where services are met: a meeting place, a clinic's premises.": {
    fi: "Paikka, jossa palveluja saa: kohtaamispaikka, neuvolan tilat.",
    sv: "En plats där man får tjänster: en mötesplats, en rådgivnings lokaler.",
  },
  "The area where it is.": { fi: "Alue, jolla se on.", sv: "Området där den ligger." },
  "The services that are met there.": {
    fi: "Palvelut, joita siellä saa.",
    sv: "Tjänsterna som man får där.",
  },
  "The ages of the clients it is for; left out, no limit is known and none counts.": {
    fi: "Minkä ikäisille asiakkaille se on; ellei mitään sanota, rajaa ei ole tiedossa eikä oteta huomioon.",
    sv: "Åldrarna på de klienter den är till för; utelämnat: ingen gräns är känd och ingen räknas.",
  },
  "A task that a person has in the network; never a named person.": {
    fi: "Tehtävä, joka jollakulla on verkostossa; ei koskaan nimetty henkilö.",
    sv: "En uppgift som någon har i nätverket; aldrig en namngiven person.",
  },
  "The services that it works in.": {
    fi: "Palvelut, joissa rooli toimii.",
    sv: "Tjänsterna som rollen arbetar i.",
  },
  "Where it works: in the region, the municipality, the family centre or the meeting place.": {
    fi: "Missä se toimii: maakunnassa, kunnassa, perhekeskuksessa vai kohtaamispaikassa.",
    sv: "Var den arbetar: i landskapet, kommunen, familjecentret eller mötesplatsen.",
  },
  "A way of working that services share.": {
    fi: "Palvelujen yhteinen toimintamalli.",
    sv: "En verksamhetsmodell som tjänster har gemensam.",
  },
  "A body that steers or develops; it meets no clients.": {
    fi: "Ryhmä, joka ohjaa tai kehittää; se ei tapaa asiakkaita.",
    sv: "En grupp som styr eller utvecklar; den möter inga klienter.",
  },
  "The area that it works for.": { fi: "Alue, jonka hyväksi se toimii.", sv: "Området som den arbetar för." },
  "The organisations, roles and groups that belong to it.": {
    fi: "Toimijat, roolit ja ryhmät, jotka kuuluvat siihen.",
    sv: "Aktörerna, rollerna och grupperna som hör till den.",
  },
  "What it steers: services, practices, pilots, other groups …": {
    fi: "Mitä se ohjaa: palveluja, toimintamalleja, pilotteja, muita ryhmiä …",
    sv: "Vad den styr: tjänster, verksamhetsmodeller, pilotprojekt, andra grupper …",
  },
  "The days on which it met or was to meet.": {
    fi: "Päivät, joina se kokoontui tai joiksi kokous oli sovittu.",
    sv: "Dagarna då den möttes eller skulle mötas.",
  },
  "A day on which a group met or was to meet.": {
    fi: "Päivä, jona ryhmä kokoontui tai joksi kokous oli sovittu.",
    sv: "En dag då en grupp möttes eller skulle mötas.",
  },
  "The day.": { fi: "Päivä.", sv: "Dagen." },
  "What it was about, where a source says.": {
    fi: "Mitä kokous käsitteli, jos lähde sen kertoo.",
    sv: "Vad mötet handlade om, om en källa säger det.",
  },
  "The practices, services and links that are tried.": {
    fi: "Toimintamallit, palvelut ja yhteydet, joita kokeillaan.",
    sv: "Verksamhetsmodellerna, tjänsterna och länkarna som prövas.",
  },
  "The areas where they are tried.": {
    fi: "Alueet, joilla niitä kokeillaan.",
    sv: "Områdena där de prövas.",
  },
  "The organisations that run the pilot.": {
    fi: "Toimijat, jotka vastaavat pilotista.",
    sv: "Aktörerna som ansvarar för pilotprojektet.",
  },
  "What a centre, an organisation or a group does besides meeting clients.": {
    fi: "Mitä keskus, toimija tai ryhmä tekee asiakastyön lisäksi.",
    sv: "Vad ett center, en aktör eller en grupp gör utöver klientarbetet.",
  },
  "Whose task it is: a service, an organisation or a group.": {
    fi: "Kenen tehtävä se on: palvelun, toimijan vai ryhmän.",
    sv: "Vems uppgift det är: en tjänsts, en aktörs eller en grupps.",
  },
  "Tasks of others that this one touches or overlaps.": {
    fi: "Muiden tehtävät, joihin tämä rajautuu tai jotka menevät tämän kanssa päällekkäin.",
    sv: "Andras uppgifter som den gränsar till eller överlappar.",
  },
};
