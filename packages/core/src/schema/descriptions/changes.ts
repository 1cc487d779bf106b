import type { Descriptions } from "./descriptions.js";

/** Of changes, scenarios and workshops. */
export const changes: Descriptions = {
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
