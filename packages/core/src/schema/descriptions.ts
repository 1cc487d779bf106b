/**
 * What the schemas say in Finnish and Swedish, by the English sentence of the interface: `npm run schema` writes a schema
 * in each language, and refuses a sentence that is not here.
 */
export const descriptions: Readonly<Record<string, Readonly<Record<"fi" | "sv", string>>>> = {
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
  "Whom it takes; left out, everybody.": {
    fi: "Ketkä se ottaa vastaan; ellei mitään sanota, kaikki.",
    sv: "Vilka den tar emot; utelämnat: alla.",
  },
  "The needs that it answers.": { fi: "Tarpeet, joihin se vastaa.", sv: "Behoven som den svarar på." },
  "The practices that it uses.": {
    fi: "Toimintamallit, joita se käyttää.",
    sv: "Verksamhetsmodellerna som den använder.",
  },
  "Room for new clients.": { fi: "Tilaa uusille asiakkaille.", sv: "Plats för nya klienter." },
  "Whom a service takes.": { fi: "Ketkä palvelu ottaa vastaan.", sv: "Vilka en tjänst tar emot." },
  "Clients of these ages; left out, of all.": {
    fi: "Tämänikäiset asiakkaat; ellei mitään sanota, kaikenikäiset.",
    sv: "Klienter i dessa åldrar; utelämnat: i alla åldrar.",
  },
  "Clients who live in one of these areas or within one; left out, in any.": {
    fi: "Asiakkaat, jotka asuvat jollakin näistä alueista tai sen sisällä; ellei mitään sanota, missä tahansa.",
    sv: "Klienter som bor i något av dessa områden eller inom ett av dem; utelämnat: var som helst.",
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
  "The link holds for clients of these ages; left out, for all.": {
    fi: "Yhteys koskee tämänikäisiä asiakkaita; ellei mitään sanota, kaikkia.",
    sv: "Länken gäller klienter i dessa åldrar; utelämnat: alla.",
  },
  "The link holds for clients who live in one of these areas or within one; left out, for all.": {
    fi: "Yhteys koskee asiakkaita, jotka asuvat jollakin näistä alueista tai sen sisällä; ellei mitään sanota, kaikkia.",
    sv: "Länken gäller klienter som bor i något av dessa områden eller inom ett av dem; utelämnat: alla.",
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
  "The ages of the clients it is for; left out, all.": {
    fi: "Minkä ikäisille asiakkaille se on; ellei mitään sanota, kaikenikäisille.",
    sv: "Åldrarna på de klienter den är till för; utelämnat: alla.",
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
  "Where the clients are, a service or a place; with rows of origins it is left out.": {
    fi: "Missä asiakkaat ovat, palvelu tai paikka; jätetään pois, kun rivit ovat lähtöpaikkoja.",
    sv: "Var klienterna är, en tjänst eller en plats; utelämnas när raderna är utgångspunkter.",
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

  // changes and scenarios
  "One change of a model.": { fi: "Yksi mallin muutos.", sv: "En ändring av en modell." },
  "Whether an element is added, removed or changed.": {
    fi: "Lisätäänkö, poistetaanko vai muutetaanko kohde.",
    sv: "Om ett element läggs till, tas bort eller ändras.",
  },
  "The list of the model that the element is in.": {
    fi: "Mallin luettelo, jossa kohde on.",
    sv: "Den lista i modellen som elementet finns i.",
  },
  "The id of what is removed or changed; of a link without an id, the one that answers give it.": {
    fi: "Poistettavan tai muutettavan tunnus; tunnuksettomalla yhteydellä se, jonka vastaukset sille antavat.",
    sv: "Id för det som tas bort eller ändras; för en länk utan id det som svaren ger den.",
  },
  "Of `add` the whole element; of `change` the fields that change, null for one to remove (JSON Merge Patch, RFC 7396).":
    {
      fi: "Lisättäessä (`add`) koko kohde; muutettaessa (`change`) muuttuvat kentät, poistettavalle null (JSON Merge Patch, RFC 7396).",
      sv: "För `add` hela elementet; för `change` fälten som ändras, null för ett som tas bort (JSON Merge Patch, RFC 7396).",
    },
  "Of a level that is added or changed: the level that it comes to stand before. Left out, a new level comes last.":
    {
      fi: "Lisättävästä tai muutettavasta tasosta: taso, jonka edelle se tulee. Ellei mitään sanota, uusi taso tulee viimeiseksi.",
      sv: "För en nivå som läggs till eller ändras: nivån som den placeras före. Utelämnat: en ny nivå kommer sist.",
    },
  "A scenario: a named list of changes of one model, made one after another. It is a file of its own, so that a proposal can be read, reviewed and applied apart from the network that it changes.":
    {
      fi: "Skenaario: nimetty luettelo yhden mallin muutoksista, jotka tehdään peräkkäin. Se on oma tiedostonsa, jotta ehdotuksen voi lukea, arvioida ja ottaa käyttöön erillään verkostosta, jota se muuttaa.",
      sv: "Ett scenario: en namngiven lista med ändringar av en modell, gjorda en efter en. Det är en egen fil, så att ett förslag kan läsas, granskas och tillämpas skilt från nätverket som det ändrar.",
    },
  "The scenario's own id.": { fi: "Skenaarion oma tunnus.", sv: "Scenariots eget id." },
  "The id of the model that it changes.": {
    fi: "Sen mallin tunnus, jota se muuttaa.",
    sv: "Id för modellen som det ändrar.",
  },
  "What the scenario is for.": { fi: "Mitä varten skenaario on.", sv: "Vad scenariot är till för." },
  "The day of the model that the changes were made for, where one can be named.": {
    fi: "Mallin päivä, jota varten muutokset on tehty, jos sen voi nimetä.",
    sv: "Den dag för modellen som ändringarna gjordes för, om en sådan kan anges.",
  },
  "The changes, in the order in which they are made.": {
    fi: "Muutokset siinä järjestyksessä, jossa ne tehdään.",
    sv: "Ändringarna i den ordning som de görs.",
  },
  "Why; it stays in the scenario, the changed model does not get it.": {
    fi: "Miksi; tämä jää skenaarioon eikä tule muutettuun malliin.",
    sv: "Varför; det stannar i scenariot, den ändrade modellen får det inte.",
  },
  "Where the change is written, in sources of the model.": {
    fi: "Missä mallin lähteissä muutoksesta kerrotaan.",
    sv: "Var ändringen står skriven, i modellens källor.",
  },
  "A change of a scenario: what changes, why, and where it is written.": {
    fi: "Skenaarion muutos: mikä muuttuu, miksi ja missä siitä kerrotaan.",
    sv: "En ändring i ett scenario: vad som ändras, varför, och var det står skrivet.",
  },

  // workshops
  "What a workshop recorded about one model, apart from the model: notes, dots, disagreements, corrections, proposals.":
    {
      fi: "Mitä työpajassa kirjattiin yhdestä mallista, mallista erillään: muistiinpanot, äänet, erimielisyydet, korjaukset ja ehdotukset.",
      sv: "Vad en workshop antecknade om en modell, skilt från modellen: anteckningar, röster, oenigheter, rättelser och förslag.",
    },
  "The workshop's own id.": { fi: "Työpajan oma tunnus.", sv: "Workshoppens eget id." },
  "The day on which it was held.": { fi: "Päivä, jona se pidettiin.", sv: "Dagen då den hölls." },
  "The id of the model that it is about.": {
    fi: "Sen mallin tunnus, jota työpaja koskee.",
    sv: "Id för modellen som den handlar om.",
  },
  "The language of its plain texts.": {
    fi: "Niiden tekstien kieli, jotka on annettu vain yhdellä kielellä.",
    sv: "Språket i de texter som bara ges på ett språk.",
  },
  "The address of the explorer in which it was recorded, for the links of its minutes.": {
    fi: "Sen verkoston selaimen osoite, jossa kirjaukset tehtiin, pöytäkirjan linkkejä varten.",
    sv: "Adressen till utforskaren där det antecknades, för länkarna i protokollet.",
  },
  "When it was ended, in UTC; left out, it is still open.": {
    fi: "Milloin se päätettiin, UTC-aikana; ellei mitään sanota, se on yhä avoinna.",
    sv: "När den avslutades, i UTC; utelämnat: den är ännu öppen.",
  },
  "Other workshops whose files were merged into this one.": {
    fi: "Muut työpajat, joiden tiedostot on yhdistetty tähän.",
    sv: "Andra workshoppar vars filer har sammanförts med denna.",
  },
  "The groups.": { fi: "Ryhmät.", sv: "Grupperna." },
  "What was recorded, by time.": {
    fi: "Mitä kirjattiin, ajan mukaan.",
    sv: "Vad som antecknades, i tidsordning.",
  },
  "Another workshop on the same model whose file was merged into this one.": {
    fi: "Toinen samaa mallia koskeva työpaja, jonka tiedosto on yhdistetty tähän.",
    sv: "En annan workshop om samma modell vars fil har sammanförts med denna.",
  },
  "Its id.": { fi: "Sen tunnus.", sv: "Dess id." },
  "Its title.": { fi: "Sen otsikko.", sv: "Dess titel." },
  "Its day.": { fi: "Sen päivä.", sv: "Dess dag." },
  "A group or a table of a workshop; never a person.": {
    fi: "Työpajan ryhmä tai pöytä; ei koskaan henkilö.",
    sv: "En grupp eller ett bord i en workshop; aldrig en person.",
  },
  "The id, by which items name the group.": {
    fi: "Tunnus, jolla kirjaukset viittaavat ryhmään.",
    sv: "Det id som anteckningarna hänvisar till gruppen med.",
  },
  "The name: Group 2, Tampere table.": {
    fi: "Nimi: Ryhmä 2, Tampereen pöytä.",
    sv: "Namnet: Grupp 2, Tammerforsbordet.",
  },
  "How many dots the group may give; left out, as many as it likes.": {
    fi: "Kuinka monta ääntä ryhmä saa antaa; ellei mitään sanota, niin monta kuin haluaa.",
    sv: "Hur många röster gruppen får ge; utelämnat: så många den vill.",
  },
  "Something that was recorded in a workshop.": {
    fi: "Jotakin, mitä työpajassa kirjattiin.",
    sv: "Något som antecknades i en workshop.",
  },
  "What kind of item it is.": { fi: "Millainen kirjaus se on.", sv: "Vad för slags anteckning det är." },
  "The id: the same item has the same one in every file.": {
    fi: "Tunnus: samalla kirjauksella on sama tunnus joka tiedostossa.",
    sv: "Id:t: samma anteckning har samma id i varje fil.",
  },
  "When it was recorded, in UTC.": {
    fi: "Milloin se kirjattiin, UTC-aikana.",
    sv: "När det antecknades, i UTC.",
  },
  "The group that it comes from; without one, it comes from the whole workshop.": {
    fi: "Ryhmä, jolta se on; ilman ryhmää se on koko työpajalta.",
    sv: "Gruppen som det kommer från; utan grupp kommer det från hela workshoppen.",
  },
  "The id of the element: a link without one goes by the id that answers give it.": {
    fi: "Kohteen tunnus: tunnuksettomalla yhteydellä se, jonka vastaukset sille antavat.",
    sv: "Elementets id: en länk utan id kallas det som svaren ger den.",
  },
  "A note pinned to an element.": {
    fi: "Kohteeseen kiinnitetty muistiinpano.",
    sv: "En anteckning fäst vid ett element.",
  },
  "The note.": { fi: "Muistiinpano.", sv: "Anteckningen." },
  "One dot to vote for an element.": { fi: "Yksi ääni kohteelle.", sv: "En röst på ett element." },
  "That the workshop does not agree on an element, and the position of one group.": {
    fi: "Työpaja on kohteesta eri mieltä; yhden ryhmän kanta.",
    sv: "Att workshoppen inte är enig om ett element, och en grupps ståndpunkt.",
  },
  "The position of the group.": { fi: "Ryhmän kanta.", sv: "Gruppens ståndpunkt." },
  "What is right about an element that the sources leave open, or have wrong. Without a source, the workshop itself is the source.":
    {
      fi: "Mikä kohteesta pitää paikkansa, kun lähteet jättävät sen auki tai ovat väärässä. Ellei lähdettä ole, lähde on työpaja itse.",
      sv: "Vad som stämmer om ett element när källorna lämnar det öppet eller har fel. Utan källa är workshoppen själv källan.",
    },
  "What is right, in words.": { fi: "Mikä pitää paikkansa, sanoin.", sv: "Vad som stämmer, i ord." },
  "The source, where there is one.": { fi: "Lähde, jos sellainen on.", sv: "Källan, om det finns en." },
  "The changes of the model that it means; left out, the words become a note of the element.": {
    fi: "Mallin muutokset, joita se tarkoittaa; ellei niitä ole, sanat tulevat kohteen huomautukseksi.",
    sv: "Ändringarna av modellen som den innebär; utelämnat: orden blir en anmärkning till elementet.",
  },
  "Where a correction is from, beside the workshop itself.": {
    fi: "Mistä korjaus on peräisin työpajan itsensä lisäksi.",
    sv: "Varifrån en rättelse kommer, utöver workshoppen själv.",
  },
  "The title of the document, or its address on the web; that of a source of the model means that source.": {
    fi: "Asiakirjan otsikko tai verkko-osoite; mallin lähteen otsikko tarkoittaa sitä lähdettä.",
    sv: "Dokumentets titel eller webbadress; titeln på en av modellens källor betyder den källan.",
  },
  "The place in it: a heading, a row of a table, a page.": {
    fi: "Kohta siinä: otsikko, taulukon rivi, sivu.",
    sv: "Stället i det: en rubrik, en tabellrad, en sida.",
  },
  "A proposal of a group: a new service, a new link, or any other changes of the model.": {
    fi: "Ryhmän ehdotus: uusi palvelu, uusi yhteys tai muita mallin muutoksia.",
    sv: "En grupps förslag: en ny tjänst, en ny länk eller andra ändringar av modellen.",
  },
  "The group that made it; left out, the whole workshop.": {
    fi: "Ryhmä, joka ehdotti sitä; ellei mitään sanota, koko työpaja.",
    sv: "Gruppen som föreslog det; utelämnat: hela workshoppen.",
  },
  "Why, in words.": { fi: "Miksi, sanoin.", sv: "Varför, i ord." },
  "The changes that it proposes.": { fi: "Ehdotetut muutokset.", sv: "Ändringarna som föreslås." },
  "A question that was asked while the workshop was open.": {
    fi: "Kysymys, joka esitettiin työpajan ollessa avoinna.",
    sv: "En fråga som ställdes medan workshoppen var öppen.",
  },
  "The question.": { fi: "Kysymys.", sv: "Frågan." },
  "The answer in a sentence.": { fi: "Vastaus yhdellä lauseella.", sv: "Svaret i en mening." },
  "What the explorer showed then: the part of its address after `#`.": {
    fi: "Mitä verkoston selaimessa silloin näkyi: osoitteen osa merkin `#` jälkeen.",
    sv: "Vad utforskaren visade då: den del av adressen som följer efter `#`.",
  },
  "What became of an item in the review. The last verdict of an item counts.": {
    fi: "Mitä kirjauksesta päätettiin läpikäynnissä. Kirjauksen viimeinen päätös on voimassa.",
    sv: "Vad som beslutades om en anteckning i genomgången. Det senaste beslutet om en anteckning gäller.",
  },
  "The id of the item.": { fi: "Kirjauksen tunnus.", sv: "Anteckningens id." },
  "Whether it is accepted or rejected, or again to be decided; left out, a comment only.": {
    fi: "Hyväksytäänkö se, hylätäänkö se vai jääkö se päätettäväksi; ellei mitään sanota, pelkkä kommentti.",
    sv: "Om den godkänns, avslås eller åter ska avgöras; utelämnat: bara en kommentar.",
  },
  "A comment.": { fi: "Kommentti.", sv: "En kommentar." },
  "An item that was taken back: its text is gone, and merging a file that still has it does not bring it back.":
    {
      fi: "Kirjaus, joka on otettu takaisin: sen teksti on poissa, eikä sitä vielä sisältävän tiedoston yhdistäminen palauta sitä.",
      sv: "En anteckning som har återtagits: texten är borta, och att sammanföra en fil som ännu har den för inte tillbaka den.",
    },
};
