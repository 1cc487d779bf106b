import type { Change } from "@polku/core";
import type { Unsaved } from "../store/save-state.js";
import { byLanguage, formatters } from "@polku/core/text";
import { form } from "./form.js";

const { fi, sv, en } = formatters;

/** The words of what-if editing, by language. */
export const scenarioWords = byLanguage({
  heading: { fi: "Entä jos", sv: "Tänk om", en: "What if" },
  newName: (number: number) => ({
    fi: `Skenaario ${number}`,
    sv: `Scenario ${number}`,
    en: `Scenario ${number}`,
  }),
  copyOf: (name: string) => ({ fi: `${name} (kopio)`, sv: `${name} (kopia)`, en: `${name} (copy)` }),
  name: { fi: "Skenaarion nimi", sv: "Scenariots namn", en: "Name of the scenario" },
  changes: (changes: number) => ({
    fi: fi.count(changes, "muutos", "muutosta"),
    sv: sv.count(changes, "ändring", "ändringar"),
    en: en.count(changes, "change", "changes"),
  }),
  /** An edit of many elements. */
  manyChanges: (added: number, changed: number, removed: number) => ({
    fi: `${fi.and([added > 0 && `lisättiin ${added}`, changed > 0 && `muutettiin ${changed}`, removed > 0 && `poistettiin ${removed}`])} kohdetta.`,
    sv: `${sv.and([added > 0 && `${added} lades till`, changed > 0 && `${changed} ändrades`, removed > 0 && `${removed} togs bort`])}.`,
    en: `${en.and([added > 0 && `${added} added`, changed > 0 && `${changed} changed`, removed > 0 && `${removed} removed`])}.`,
  }),
  changesList: { fi: "Skenaarion muutokset", sv: "Scenariots ändringar", en: "Changes of the scenario" },
  noChanges: {
    fi: "Ei muutoksia vielä. Valitse palvelu ja muuta sitä tai lisää jotakin.",
    sv: "Inga ändringar ännu. Välj en tjänst och ändra den, eller lägg till något.",
    en: "No changes yet. Select a service to change it, or add something.",
  },
  takeBack: (change: string) => ({
    fi: `Peru: ${change}`,
    sv: `Ta tillbaka: ${change}`,
    en: `Take back: ${change}`,
  }),
  /** Why one change can’t be taken back alone; the issues follow. */
  needed: {
    fi: "Tätä ei voi perua yksinään: muut muutokset tarvitsevat sitä.",
    sv: "Den här ändringen kan inte tas tillbaka ensam: andra ändringar behöver den.",
    en: "This can’t be taken back alone: other changes need it.",
  },
  undo: { fi: "Kumoa", sv: "Ångra", en: "Undo" },
  redo: { fi: "Tee uudelleen", sv: "Gör om", en: "Redo" },
  /** Announcements of undo and redo; the edit is a sentence. */
  undone: (edit: string) => ({ fi: `Kumottu: ${edit}`, sv: `Ångrat: ${edit}`, en: `Undone: ${edit}` }),
  redone: (edit: string) => ({
    fi: `Tehty uudelleen: ${edit}`,
    sv: `Gjort om: ${edit}`,
    en: `Redone: ${edit}`,
  }),
  tookBack: (change: string) => ({
    fi: `Peruttu: ${change}`,
    sv: `Tillbakataget: ${change}`,
    en: `Taken back: ${change}`,
  }),
  renamed: (name: string) => ({
    fi: `Uusi nimi: ${fi.quote(name)}.`,
    sv: `Nytt namn: ${sv.quote(name)}.`,
    en: `Renamed: ${en.quote(name)}.`,
  }),
  fromLink: { fi: "Kysymyksen muutokset.", sv: "Frågans ändringar.", en: "Changes of the question." },
  /** Elements that were removed with another. */
  tookAlong: (others: number) => ({
    fi: `Samalla poistettiin ${fi.count(others, "siitä riippuva kohde", "siitä riippuvaa kohdetta")}.`,
    sv: `Dessutom togs ${sv.count(others, "beroende del", "beroende delar")} bort.`,
    en: `${en.count(others, "dependent item was", "dependent items were")} also removed.`,
  }),
  where: {
    browser: {
      fi: "Tallessa tässä selaimessa",
      sv: "Sparat i den här webbläsaren",
      en: "Saved in this browser",
    },
    /** A tooltip. */
    browserHint: {
      fi: "Jokainen muutos tallentuu heti. Skenaario on tallella myös, kun lataat sivun uudelleen.",
      sv: "Varje ändring sparas genast. Scenariot finns kvar också när du laddar om sidan.",
      en: "Every edit is saved at once. The scenario is here again when you reload the page.",
    },
    browserFile: (name: string, changed: boolean) => ({
      fi: changed
        ? `Tallessa tässä selaimessa; tiedosto ${name} on vanhempi`
        : `Tallessa tässä selaimessa ja tiedostossa ${name}`,
      sv: changed
        ? `Sparat i den här webbläsaren; filen ${name} är äldre`
        : `Sparat i den här webbläsaren och i filen ${name}`,
      en: changed
        ? `Saved in this browser; the file ${name} is older`
        : `Saved in this browser and in the file ${name}`,
    }),
    saving: { fi: "Tallennetaan…", sv: "Sparar…", en: "Saving…" },
    file: (name: string, changed: boolean) => ({
      fi: changed ? `Muutettu tiedostoon ${name} tallentamisen jälkeen` : `Tallessa tiedostossa ${name}`,
      sv: changed ? `Ändrat sedan det sparades i filen ${name}` : `Sparat i filen ${name}`,
      en: changed ? `Changed since it was saved in the file ${name}` : `Saved in the file ${name}`,
    }),
    window: (because: string) => ({
      fi: `Vain tässä ikkunassa, koska ${because}: tallenna tiedostoon`,
      sv: `Bara i det här fönstret, eftersom ${because}: spara i en fil`,
      en: `Only in this window, because ${because}: save it to a file`,
    }),
    /** A scenario from an address that has not been edited yet. */
    link: {
      fi: "Linkistä, ei tallessa täällä",
      sv: "Från länken, inte sparat här",
      en: "From the link, not saved here",
    },
    because: {
      saving: { fi: "tallennus on kesken", sv: "det håller på att sparas", en: "it is being saved" },
      "disk-full": {
        fi: "selaimen tallennustila on täynnä",
        sv: "webbläsarens lagringsutrymme är fullt",
        en: "the browser’s storage is full",
      },
      "no-storage": {
        fi: "selain ei tallenna tämän sivun tietoja",
        sv: "webbläsaren sparar ingenting för den här sidan",
        en: "this browser stores nothing for this page",
      },
      "taken-over": {
        fi: "toinen ikkuna on ottanut skenaarion muokattavakseen",
        sv: "ett annat fönster har tagit över scenariot",
        en: "another window has taken over the scenario",
      },
      "changed-elsewhere": {
        fi: "toinen ikkuna on tallentanut uudemman version",
        sv: "ett annat fönster har sparat en nyare version",
        en: "another window has saved a newer version",
      },
      failed: { fi: "tallennus ei onnistunut", sv: "det inte gick att spara", en: "saving failed" },
    } satisfies Record<Unsaved, unknown>,
  },
  /** Keeps a scenario from an address in this browser. */
  keep: { fi: "Tallenna tähän selaimeen", sv: "Spara i den här webbläsaren", en: "Save in this browser" },
  /** The scenario is too long for the page’s address. */
  tooLong: {
    fi: "Liian pitkä linkkiin: jaa skenaario tiedostona.",
    sv: "För långt för en länk: dela scenariot som fil.",
    en: "Too long for a link: to share it, save it to a file.",
  },
  save: { fi: "Tallenna tiedostoon", sv: "Spara i en fil", en: "Save to a file" },
  saveNetwork: { fi: "Tallenna verkosto…", sv: "Spara nätverket…", en: "Save the network…" },
  savedAs: (file: string) => ({
    fi: `Tallennettu nimellä ${file}.`,
    sv: `Sparat som ${file}.`,
    en: `Saved as ${file}.`,
  }),
  scenarios: { fi: "Skenaariot", sv: "Scenarier", en: "Scenarios" },
  stop: { fi: "Lopeta muokkaus", sv: "Sluta ändra", en: "Stop editing" },
  atRisk: {
    fi: "Skenaariota ei ole tallennettu minnekään. Jos lopetat nyt, se katoaa.",
    sv: "Scenariot är inte sparat någonstans. Om du slutar nu går det förlorat.",
    en: "This scenario is not saved anywhere. If you stop now, it is lost.",
  },
  discard: { fi: "Lopeta ja hylkää", sv: "Sluta och kasta det", en: "Stop and discard it" },
  stay: { fi: "Jatka muokkausta", sv: "Fortsätt ändra", en: "Keep editing" },
  elsewhere: (name: string) => ({
    fi: `${fi.quote(name)} on muokattavana toisessa ikkunassa.`,
    sv: `${sv.quote(name)} ändras i ett annat fönster.`,
    en: `${en.quote(name)} is being edited in another window.`,
  }),
  takenOver: {
    fi: "Toinen ikkuna muokkaa nyt tätä skenaariota. Muutokset, joita teet tässä, jäävät tähän ikkunaan.",
    sv: "Ett annat fönster ändrar nu det här scenariot. Det du ändrar här stannar i det här fönstret.",
    en: "Another window is now editing this scenario. What you change here stays in this window.",
  },
  takeOver: { fi: "Muokkaa tässä", sv: "Ändra det här", en: "Edit it here" },
  copyHere: { fi: "Jatka kopiolla", sv: "Fortsätt med en kopia", en: "Continue with a copy" },
  leave: { fi: "Jätä sinne", sv: "Lämna det där", en: "Leave it there" },
  ofOther: (name: string, model: string) => ({
    fi: `${fi.quote(name)} muuttaa toista verkostoa (${model}). Skenaario säilyy, kunnes se verkosto on taas auki.`,
    sv: `${sv.quote(name)} ändrar ett annat nätverk (${model}). Det finns kvar tills det nätverket är öppet igen.`,
    en: `${en.quote(name)} changes another network (${model}). It is kept until that network is open again.`,
  }),
  add: {
    levels: { fi: "Lisää taso", sv: "Lägg till en nivå", en: "Add a level" },
    sources: { fi: "Lisää lähde", sv: "Lägg till en källa", en: "Add a source" },
    areas: { fi: "Lisää alue", sv: "Lägg till ett område", en: "Add an area" },
    organisations: { fi: "Lisää toimija", sv: "Lägg till en aktör", en: "Add an organisation" },
    needs: { fi: "Lisää tarve", sv: "Lägg till ett behov", en: "Add a need" },
    services: { fi: "Lisää palvelu", sv: "Lägg till en tjänst", en: "Add a service" },
    links: { fi: "Lisää yhteys", sv: "Lägg till en länk", en: "Add a link" },
    places: { fi: "Lisää paikka", sv: "Lägg till en plats", en: "Add a place" },
    roles: { fi: "Lisää rooli", sv: "Lägg till en roll", en: "Add a role" },
    practices: { fi: "Lisää toimintamalli", sv: "Lägg till en verksamhetsmodell", en: "Add a practice" },
    groups: { fi: "Lisää ryhmä", sv: "Lägg till en grupp", en: "Add a group" },
    pilots: { fi: "Lisää pilotti", sv: "Lägg till ett pilotprojekt", en: "Add a pilot" },
    tasks: { fi: "Lisää tehtävä", sv: "Lägg till en uppgift", en: "Add a task" },
    stories: { fi: "Lisää tarina", sv: "Lägg till en berättelse", en: "Add a story" },
  } satisfies Record<Change["in"], unknown>,
  effect: (changes: number) => ({
    fi: fi.plural(changes, "Muutoksellasi:", `${changes} muutoksellasi:`),
    sv: sv.plural(changes, "Med din ändring:", `Med dina ${changes} ändringar:`),
    en: `With your ${en.plural(changes, "change", `${changes} changes`)}:`,
  }),
  effectNone: { fi: "Vastaus ei muutu.", sv: "Svaret ändras inte.", en: "The answer does not change." },
  list: { fi: "Luettele erot", sv: "Visa skillnaderna", en: "List the differences" },
  view: {
    fi: "Näytettävä ja kysyttävä versio",
    sv: "Version som visas och som frågan gäller",
    en: "Version shown and asked about",
  },
  edits: {
    change: { fi: "Muuta", sv: "Ändra", en: "Change" },
    remove: { fi: "Poista", sv: "Ta bort", en: "Remove" },
    linkFrom: { fi: "Lisää yhteys täältä", sv: "Lägg till en länk härifrån", en: "Add a link from here" },
    linkTo: { fi: "Lisää yhteys tänne", sv: "Lägg till en länk hit", en: "Add a link to here" },
    part: { fi: "Lisää osa", sv: "Lägg till en del", en: "Add a part" },
    place: { fi: "Lisää sille paikka", sv: "Lägg till en plats för den", en: "Add a place for it" },
    noLinks: { fi: "Sillä ei ole yhteyksiä.", sv: "Den har inga länkar.", en: "It has no links." },
    changeOf: (what: string) => ({ fi: `Muuta: ${what}`, sv: `Ändra: ${what}`, en: `Change: ${what}` }),
    pickEnd: {
      fi: "Valitse toinen pää kartalta",
      sv: "Välj den andra änden på kartan",
      en: "Choose the other end on the map",
    },
  },
  pick: {
    to: (from: string) => ({
      fi: `Yhteyden alku: ${from}. Valitse nyt, mihin se johtaa, kartalta tai muualta.`,
      sv: `En länk från ${from}: välj nu vart den går, på kartan eller någon annanstans.`,
      en: `A link from ${from}: now select where it goes, on the map or anywhere else.`,
    }),
    from: (to: string) => ({
      fi: `Yhteyden loppu: ${to}. Valitse nyt, mistä se alkaa, kartalta tai muualta.`,
      sv: `En länk till ${to}: välj nu varifrån den kommer, på kartan eller någon annanstans.`,
      en: `A link to ${to}: now select where it comes from, on the map or anywhere else.`,
    }),
  },
  form,
  /** A kept scenario that did not come back with the page. */
  aside: {
    open: { fi: "Avaa silti", sv: "Öppna det ändå", en: "Open it anyway" },
    because: {
      damaged: {
        fi: "Viimeksi avoinna ollutta skenaariota ei voi lukea.",
        sv: "Det scenario som senast var öppet går inte att läsa.",
        en: "The scenario that was open last can’t be read.",
      },
      "not-shown": {
        fi: "Viimeksi avoinna ollut skenaario esti sivun avautumisen, joten sitä ei avattu uudelleen.",
        sv: "Det scenario som senast var öppet hindrade sidan från att öppnas och öppnades därför inte igen.",
        en: "The scenario that was open last kept this page from opening, so it was not opened again.",
      },
      "no-answer": {
        fi: "Selaimen tallennustila ei vastaa, joten viimeksi avoinna ollutta skenaariota ei avattu.",
        sv: "Webbläsarens lagringsutrymme svarar inte, så det scenario som senast var öppet öppnades inte.",
        en: "This browser’s storage does not answer, so the scenario that was open last was not opened.",
      },
    },
  },
  kept: {
    bundled: {
      heading: {
        fi: "Tämän verkoston mukana tulevat skenaariot",
        sv: "Scenarier som följer med det här nätverket",
        en: "Scenarios that come with this network",
      },
      open: { fi: "Avaa kopio", sv: "Öppna en kopia", en: "Open a copy" },
    },
    heading: {
      fi: "Skenaariot tässä selaimessa",
      sv: "Scenarier i den här webbläsaren",
      en: "Scenarios in this browser",
    },
    intro: {
      fi: "Kukin on luettelo muutoksista, jotka voi tehdä myös komentorivillä.",
      sv: "Vart och ett är en lista med ändringar som också kan göras på kommandoraden.",
      en: "Each is a list of changes that the command line can apply, too.",
    },
    none: {
      fi: "Tässä selaimessa ei ole vielä skenaarioita.",
      sv: "Det finns inga scenarier i den här webbläsaren ännu.",
      en: "There are no scenarios in this browser yet.",
    },
    unreadable: {
      fi: "Selaimen tallennustilaa ei voi lukea. Skenaariot voi tallentaa tiedostoihin ja avata niistä.",
      sv: "Webbläsarens lagringsutrymme kan inte läsas. Scenarier kan sparas i filer och öppnas från dem.",
      en: "The browser’s storage can’t be read. Scenarios can be saved to files and opened from them.",
    },
    saved: (when: string) => ({ fi: `tallennettu ${when}`, sv: `sparat ${when}`, en: `saved ${when}` }),
    now: { fi: "auki nyt", sv: "öppet nu", en: "open now" },
    open: { fi: "Avaa", sv: "Öppna", en: "Open" },
    rename: { fi: "Nimeä uudelleen", sv: "Byt namn", en: "Rename" },
    newName: (name: string) => ({
      fi: `Uusi nimi skenaariolle ${name}`,
      sv: `Nytt namn på ${name}`,
      en: `New name of ${name}`,
    }),
    copy: { fi: "Kopioi", sv: "Kopiera", en: "Copy" },
    remove: { fi: "Poista", sv: "Radera", en: "Delete" },
    /** A button's name for screen readers, with the scenario that it is about. */
    about: (action: string, name: string) => ({
      fi: `${action}: ${name}`,
      sv: `${action}: ${name}`,
      en: `${action}: ${name}`,
    }),
    removed: (name: string) => ({
      fi: `${fi.quote(name)} on poistettu.`,
      sv: `${sv.quote(name)} är raderat.`,
      en: `${en.quote(name)} is deleted.`,
    }),
    bringBack: { fi: "Palauta", sv: "Återställ det", en: "Restore it" },
    notRemoved: (name: string) => ({
      fi: `Skenaariota ${fi.quote(name)} ei voi nyt poistaa: se saattaa olla auki toisessa ikkunassa.`,
      sv: `${sv.quote(name)} kan inte raderas nu: det kan vara öppet i ett annat fönster.`,
      en: `${en.quote(name)} can’t be deleted now: it may be open in another window.`,
    }),
    damaged: {
      fi: "Skenaario, jota ei voi lukea",
      sv: "Ett scenario som inte går att läsa",
      en: "A scenario that can’t be read",
    },
    saveDamaged: {
      fi: "Tallenna sen sisältö tiedostona",
      sv: "Spara dess innehåll som fil",
      en: "Save its content as a file",
    },
    openFileHint: {
      fi: "Skenaario tai toinen verkosto, jonka eroista tulee skenaario.",
      sv: "Ett scenario, eller ett annat nätverk: då blir skillnaderna scenariot.",
      en: "A scenario, or a second network: then its differences become the scenario.",
    },
    begin: { fi: "Uusi skenaario", sv: "Nytt scenario", en: "New scenario" },
  },
  file: {
    opened: (name: string) => ({ fi: `${name} on auki.`, sv: `${name} är öppen.`, en: `${name} is open.` }),
    refused: (name: string) => ({
      fi: `Tiedostoa ${name} ei voi avata`,
      sv: `${name} kan inte öppnas`,
      en: `${name} can’t be opened`,
    }),
    tooBig: (name: string, most: number) => ({
      fi: `${name} on suurempi kuin ${most} Mt.`,
      sv: `${name} är större än ${most} MB.`,
      en: `${name} is larger than ${most} MB.`,
    }),
    unreadable: (name: string) => ({
      fi: `Tiedostoa ${name} ei voi lukea. Se on ehkä siirretty.`,
      sv: `${name} kan inte läsas. Den kan ha flyttats.`,
      en: `${name} can’t be read. It may have been moved.`,
    }),
    asChanges: (name: string) => ({
      fi: `Muutokset tiedoston ${name} mukaisiksi`,
      sv: `Ändringar enligt ${name}`,
      en: `Changes to match ${name}`,
    }),
    same: (name: string) => ({
      fi: `${name} on sama verkosto: eroja ei ole.`,
      sv: `${name} är samma nätverk: det finns inga skillnader.`,
      en: `${name} is the same network: there are no differences.`,
    }),
  },
});

export type ScenarioWords = (typeof scenarioWords)["en"];
export type EditedSection = keyof ScenarioWords["add"];
