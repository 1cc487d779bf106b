import type { en } from "./en.js";

export const fi: typeof en = {
  parts: {
    service: {
      heading: "Mitä seloste koskee",
      paragraphs: [
        "Tämä seloste koskee Polkua, palveluverkostojen tarkastelussa käytettävää työkalua, sellaisena kuin se toimitetaan. Palveluntarjoaja on se, joka julkaisee työkalun: se vastaa näytettävästä verkostosta, työkalua ympäröivästä sivusta ja siitä, että seloste pitää niiden osalta paikkansa.",
        "Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää selostetta julkisilta toimijoilta. Tavoitteena on WCAG-ohjeistuksen version 2.2 taso AA.",
      ],
    },
    conformity: {
      heading: "Saavutettavuuden tila",
      paragraphs: [
        "Työkalu täyttää vaatimukset osittain: tiedossa olevat puutteet luetellaan alla, eikä arviointi ole kattanut kaikkea.",
        "Kartta on kuva. Kaikki, mitä siinä on, on kysymyksineen ja vastauksineen myös tekstinäkymässä, joka on avoin kaikille.",
      ],
    },
    shortcomings: {
      heading: "Tiedossa olevat puutteet",
      paragraphs: [],
      points: [
        "Avustava tekniikka ei pysty lukemaan karttaa itseään. Näppäimistöllä kartalla liikutaan palvelu kerrallaan, ja jokainen palvelu luetaan ääneen; verkosto kokonaisuutena on tekstinäkymässä (WCAG 1.1.1, 1.3.1).",
        "Kun kartalla on koko verkosto, nimet ovat pieniä eivätkä kasva selaimen tekstikoon mukana, ja vastaukseen kuulumattomien yhteyksien viivat ovat haaleita: lähennä karttaa tai käytä tekstinäkymää (WCAG 1.4.4, 1.4.11).",
        "Jos verkostossa on teksti vain yhdellä kielellä, se näytetään sillä kielellä. Kieli on merkitty ruudunlukuohjelmia varten.",
        "Verkosto voi olla pitkä: tekstinäkymässä näkyy silloin ensin osa, ja loput saa näkyviin painikkeella.",
        "Työkalua ei ole kokeiltu ruudunlukuohjelmilla eikä avustavaa tekniikkaa käyttävien ihmisten kanssa.",
      ],
    },
    feedback: {
      heading: "Palaute",
      paragraphs: [
        "Huomasitko puutteen, jota ei ole lueteltu, tai tarvitsetko jonkin tiedon muussa muodossa? Kerro siitä julkaisijalle. Lain piiriin kuuluvan palveluntarjoajan on vastattava 14 päivän kuluessa.",
      ],
    },
    supervision: {
      heading: "Valvontaviranomainen",
      paragraphs: [
        "Jos et ole tyytyväinen vastaukseen tai et saa sitä 14 päivän kuluessa, voit kääntyä digitaalisten palvelujen saavutettavuutta valvovan viranomaisen puoleen: vuodesta 2025 se on Liikenne- ja viestintävirasto. Sille voi tehdä kantelun tai selvityspyynnön.",
      ],
    },
    assessment: {
      heading: "Miten saavutettavuus on arvioitu",
      paragraphs: [
        "Tekijät ovat arvioineet työkalun itse testeillä, jotka ajetaan Chromium-selaimessa aina, kun työkalua muutetaan. Muita selaimia ei ole testattu. Testit kattavat:",
      ],
      points: [
        "automaattiset tarkistukset (axe) suomeksi, ruotsiksi ja englanniksi, vaaleilla ja tummilla väreillä sekä puhelimella;",
        "kysymisen, vastausten avaamisen, kartalla liikkumisen, esittelykierroksen ja tämän selosteen pelkällä näppäimistöllä;",
        "vähennetyn liikkeen, pakotetut värit ja toiveen suuremmasta kontrastista;",
        "200 prosentin tekstikoon ja 320 kuvapisteen leveyden ilman vierittämistä sivusuunnassa;",
        "sen, että kartan jokainen palvelu, yhteys ja reitti on tekstinäkymässä.",
      ],
    },
  },
  giveFeedback: "Anna palautetta saavutettavuudesta",
  noFeedback: "Tämän sivun julkaisija ei ole ilmoittanut osoitetta palautteelle.",
  drawnUp: (day) => `Seloste on laadittu ${day}.`,
};
