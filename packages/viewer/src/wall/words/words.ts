import { byLanguage, formatters } from "@polku/core/text";

/** The words of the wall and of the window of whoever leads, by language. */
export const wallWords = byLanguage({
  label: { fi: "Seinänäkymä", sv: "Väggvy", en: "Wall" },
  picture: {
    /** Beside the sign of how many services of a level are not named. */
    reachedToo: {
      fi: "tavoittaa myös",
      sv: "också tillgängliga",
      en: "also reached",
    },
    others: { fi: "muita palveluja", sv: "andra tjänster", en: "other services" },
    /** The key's words where the legend's are too long for a wall. */
    short: {
      concluded: { fi: "Päätelty", sv: "Slutsats", en: "Concluded" },
      inherited: { fi: "Osana laajempaa", sv: "Del av en större", en: "Part of a wider one" },
      gatekeeper: { fi: "Välttämätön", sv: "Nödvändig", en: "Essential" },
      door: {
        fi: "Uusi yhteys sulkisi aukon",
        sv: "En länk skulle fylla luckan",
        en: "A link would close the gap",
      },
      target: { fi: "Kysytty palvelu", sv: "Efterfrågad tjänst", en: "Asked about" },
      nearer: { fi: "Lähempänä", sv: "Närmare", en: "Nearer" },
      farther: { fi: "Kauempana", sv: "Längre bort", en: "Farther" },
      otherRoute: { fi: "Toista reittiä", sv: "Via en annan väg", en: "By another route" },
      moved: { fi: "Siirtynyt", sv: "Flyttad", en: "Moved" },
    },
    nothing: {
      fi: "Kysymykseen ei ole vielä piirrettävää vastausta.",
      sv: "Det finns ännu inget svar att rita.",
      en: "There is no answer to draw yet.",
    },
    tooSmall: {
      fi: "Ikkuna on liian pieni näin suurille kirjaimille.",
      sv: "Fönstret är för litet för så stora bokstäver.",
      en: "The window is too small for letters of this size.",
    },
    tablesLeftOut: {
      fi: "Muokattavia taulukoita ei näytetä seinällä.",
      sv: "Tabeller som redigeras visas inte på väggen.",
      en: "Tables that are edited are not shown on the wall.",
    },
  },
  rows: {
    /** Heads the rows of a table of gaps. */
    reach: (all: number) => ({
      fi: `Kuinka moni ${formatters.fi.number(all)} palvelusta tavoittaa asiakkaan`,
      sv: `Hur många av ${formatters.sv.number(all)} tjänster som är tillgängliga för klienten`,
      en: `How many of ${formatters.en.number(all)} services reach the client`,
    }),
    /** Heads the columns of a table of gaps. */
    reachedFrom: (all: number) => ({
      fi: `Kuinka monella taulukon ${formatters.fi.number(all)} rivistä palvelu tavoittaa asiakkaan`,
      sv: `På hur många av tabellens ${formatters.sv.number(all)} rader tjänsten är tillgänglig`,
      en: `In how many of the table’s ${formatters.en.number(all)} rows the service reaches the client`,
    }),
    of: (some: number, all: number) => ({
      fi: `${some} / ${all}`,
      sv: `${some} / ${all}`,
      en: `${some} / ${all}`,
    }),
    page: (page: number, pages: number) => ({
      fi: `Sivu ${page}/${pages}`,
      sv: `Sida ${page} av ${pages}`,
      en: `Page ${page} of ${pages}`,
    }),
    age: (age: number) => ({ fi: `${age} v`, sv: `${age} år`, en: `${age} years` }),
    brief: {
      fi: "Seinällä on tiivistelmä. Koko taulukko on selaimen omassa näkymässä.",
      sv: "Väggen visar ett sammandrag. Hela tabellen finns i webbläsarens egen vy.",
      en: "The wall shows it in short. All of it is in the browser’s own view.",
    },
  },
  qr: {
    label: {
      fi: "Avaa sama näkymä omalla laitteella",
      sv: "Öppna samma vy på din egen enhet",
      en: "Open the same view on your own device",
    },
    "own-device": {
      fi: "Ei QR-koodia: sivu on vain tällä koneella",
      sv: "Ingen QR-kod: sidan finns bara på den här datorn",
      en: "No QR code: the page is on this computer only",
    },
    file: {
      fi: "Ei QR-koodia: sivu on tiedosto tällä koneella",
      sv: "Ingen QR-kod: sidan är en fil på den här datorn",
      en: "No QR code: the page is a file on this computer",
    },
    "own-network": {
      fi: "Ei QR-koodia: verkosto on vain tässä selaimessa",
      sv: "Ingen QR-kod: nätverket finns bara i den här webbläsaren",
      en: "No QR code: the network is in this browser only",
    },
    "too-long": {
      fi: "Ei QR-koodia: linkki on liian pitkä",
      sv: "Ingen QR-kod: länken är för lång",
      en: "No QR code: the link is too long",
    },
  },
  tools: {
    label: { fi: "Seinän painikkeet", sv: "Väggens knappar", en: "Buttons of the wall" },
    previous: { fi: "Edellinen", sv: "Föregående", en: "Previous" },
    next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
    again: { fi: "Piirrä reitti uudelleen", sv: "Rita vägen på nytt", en: "Draw the route again" },
    pause: { fi: "Pysäytä seinä", sv: "Frys väggen", en: "Pause the wall" },
    resume: { fi: "Jatka", sv: "Fortsätt", en: "Continue" },
    blank: { fi: "Pimennä seinä", sv: "Släck väggen", en: "Blank the wall" },
    show: { fi: "Näytä seinä", sv: "Visa väggen", en: "Show the wall" },
    letters: { fi: "Kirjainten koko", sv: "Bokstävernas storlek", en: "Size of letters" },
    fullScreen: { fi: "Koko näyttö", sv: "Helskärm", en: "Full screen" },
    twoWindows: {
      fi: "Vetäjälle oma ikkuna",
      sv: "Eget fönster för den som leder",
      en: "A window for the facilitator",
    },
    keys: { fi: "Näppäimet", sv: "Tangenter", en: "Keys" },
    leave: { fi: "Poistu seinänäkymästä", sv: "Lämna väggvyn", en: "Leave the wall" },
  },
  state: {
    paused: { fi: "Pysäytetty", sv: "Fryst", en: "Paused" },
    blank: {
      fi: "Seinä on pimeänä. B näyttää sen taas.",
      sv: "Väggen är släckt. B visar den igen.",
      en: "The wall is blank. B shows it again.",
    },
    entered: {
      fi: "Seinänäkymä. Esc poistuu, kysymysmerkki näyttää näppäimet.",
      sv: "Väggvy. Esc lämnar den, frågetecknet visar tangenterna.",
      en: "The wall. Esc leaves it, the question mark shows the keys.",
    },
    left: { fi: "Seinänäkymä on suljettu.", sv: "Väggvyn är stängd.", en: "The wall is closed." },
    lost: {
      fi: "Vetäjän ikkuna ei vastaa",
      sv: "Ledarens fönster svarar inte",
      en: "The facilitator’s window does not answer",
    },
  },
  letters: {
    heading: {
      fi: "Kirjaimet tähän huoneeseen",
      sv: "Bokstäver för det här rummet",
      en: "Letters for this room",
    },
    distance: {
      fi: "Seinältä takariviin, metriä",
      sv: "Från väggen till sista raden, meter",
      en: "From the wall to the back row, metres",
    },
    imageHeight: {
      fi: "Kuvan korkeus seinällä, metriä",
      sv: "Bildens höjd på väggen, meter",
      en: "Height of the picture on the wall, metres",
    },
    sample: {
      fi: "Näkeekö takarivi lukea tämän? Äitiys- ja lastenneuvola 0123",
      sv: "Kan sista raden läsa det här? Mödra- och barnrådgivning 0123",
      en: "Can the back row read this? Maternity and child health clinic 0123",
    },
    result: (percent: number, pixels: number) => ({
      fi: `Pienimmät kirjaimet ovat ${formatters.fi.number(percent)} % kuvan korkeudesta, ${pixels} kuvapistettä.`,
      sv: `De minsta bokstäverna är ${formatters.sv.number(percent)} % av bildens höjd, ${pixels} bildpunkter.`,
      en: `The smallest letters are ${formatters.en.number(percent)}% of the picture’s height, ${pixels} pixels.`,
    }),
    beyond: {
      fi: "Huone on liian syvä tälle kuvalle: takarivi ei näe lukea pienimpiä kirjaimia.",
      sv: "Rummet är för djupt för den här bilden: sista raden kan inte läsa de minsta bokstäverna.",
      en: "The room is too deep for this picture: the back row can’t read the smallest letters.",
    },
    larger: { fi: "Suuremmat", sv: "Större", en: "Larger" },
    smaller: { fi: "Pienemmät", sv: "Mindre", en: "Smaller" },
  },
  keys: {
    heading: { fi: "Seinän näppäimet", sv: "Väggens tangenter", en: "Keys of the wall" },
    next: {
      fi: "Seuraava kohta, sivu tai reitti",
      sv: "Nästa steg, sida eller väg",
      en: "Next step, page or route",
    },
    previous: { fi: "Edellinen", sv: "Föregående", en: "Previous" },
    ends: { fi: "Ensimmäinen ja viimeinen", sv: "Första och sista", en: "First and last" },
    blank: { fi: "Pimennä tai näytä", sv: "Släck eller visa", en: "Blank or show" },
    pause: { fi: "Pysäytä tai jatka", sv: "Frys eller fortsätt", en: "Pause or continue" },
    again: { fi: "Piirrä reitti uudelleen", sv: "Rita vägen på nytt", en: "Draw the route again" },
    letters: { fi: "Kirjainten koko", sv: "Bokstävernas storlek", en: "Size of letters" },
    qr: { fi: "Suuri QR-koodi", sv: "Stor QR-kod", en: "Large QR code" },
    fullScreen: { fi: "Koko näyttö", sv: "Helskärm", en: "Full screen" },
    help: { fi: "Nämä näppäimet", sv: "De här tangenterna", en: "These keys" },
    leave: { fi: "Poistu seinänäkymästä", sv: "Lämna väggvyn", en: "Leave the wall" },
    space: { fi: "Välilyönti", sv: "Mellanslag", en: "Space" },
  },
  desk: {
    label: { fi: "Vetäjän ikkuna", sv: "Ledarens fönster", en: "Facilitator’s window" },
    there: {
      fi: "Seinä seuraa tätä ikkunaa",
      sv: "Väggen följer det här fönstret",
      en: "The wall follows this window",
    },
    gone: {
      fi: "Seinän ikkuna ei vastaa",
      sv: "Väggens fönster svarar inte",
      en: "The wall’s window does not answer",
    },
    open: { fi: "Avaa seinän ikkuna", sv: "Öppna väggens fönster", en: "Open the wall’s window" },
    refused: {
      fi: "Selain ei avannut ikkunaa. Salli ponnahdusikkunat tällä sivulla.",
      sv: "Webbläsaren öppnade inget fönster. Tillåt popupfönster på den här sidan.",
      en: "The browser opened no window. Allow pop-ups on this page.",
    },
    send: {
      fi: "Lähetä tämä rajaus seinälle",
      sv: "Skicka det här utsnittet till väggen",
      en: "Send this view to the wall",
    },
    whole: { fi: "Koko kuva seinälle", sv: "Hela bilden till väggen", en: "Whole picture to the wall" },
    sent: { fi: "Rajaus on seinällä.", sv: "Utsnittet är på väggen.", en: "The view is on the wall." },
    nothingInSight: {
      fi: "Mikään palvelu ei näy kokonaan. Loitonna karttaa ensin.",
      sv: "Ingen tjänst syns i sin helhet. Zooma ut först.",
      en: "No service is wholly in sight. Zoom out first.",
    },
    end: { fi: "Lopeta kaksi ikkunaa", sv: "Avsluta två fönster", en: "End two windows" },
    time: { fi: "Aika", sv: "Tid", en: "Time" },
    start: { fi: "Käynnistä", sv: "Starta", en: "Start" },
    stop: { fi: "Pysäytä", sv: "Stoppa", en: "Stop" },
    reset: { fi: "Nollaa", sv: "Nollställ", en: "Reset" },
    planned: { fi: "Aikaa varattu, min", sv: "Planerad tid, min", en: "Planned, min" },
    left: (minutes: number) => ({
      fi: `${minutes} min jäljellä`,
      sv: `${minutes} min kvar`,
      en: `${minutes} min left`,
    }),
    over: (minutes: number) => ({
      fi: `${minutes} min yli`,
      sv: `${minutes} min över`,
      en: `${minutes} min over`,
    }),
    stepNotes: { fi: "Kohdan muistiinpanot", sv: "Stegets anteckningar", en: "Notes of the step" },
    notes: { fi: "Omat muistiinpanot", sv: "Egna anteckningar", en: "My own notes" },
    notesKept: {
      fi: "Säilyvät tässä selaimessa, eivät näy seinällä.",
      sv: "Sparas i den här webbläsaren och syns inte på väggen.",
      en: "Kept in this browser, not shown on the wall.",
    },
    next: { fi: "Seuraavaksi", sv: "Härnäst", en: "Coming next" },
    last: {
      fi: "Tämä on viimeinen kohta.",
      sv: "Det här är det sista steget.",
      en: "This is the last step.",
    },
    noStory: {
      fi: "Mikään tarina ei ole auki. Seuraava näyttää vastauksen seuraavan reitin.",
      sv: "Ingen berättelse är öppen. Nästa visar svarets nästa väg.",
      en: "No story is open. Next shows the answer’s next route.",
    },
  },
});
