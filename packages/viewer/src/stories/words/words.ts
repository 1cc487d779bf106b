import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of the bar that steps through a story, and of the panel that edits it, by language. */
export const storyWords = byLanguage({
  step: (step: number, all: number) => ({
    fi: `Kohta ${step}/${all}`,
    sv: `Steg ${step} av ${all}`,
    en: `Step ${step} of ${all}`,
  }),
  previous: { fi: "Edellinen", sv: "Föregående", en: "Previous" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
  fromStart: { fi: "Toista alusta", sv: "Spela från början", en: "Play from the start" },
  edit: { fi: "Muokkaa", sv: "Redigera", en: "Edit" },
  end: { fi: "Lopeta tarina", sv: "Avsluta berättelsen", en: "End the story" },
  ended: { fi: "Tarina on päättynyt.", sv: "Berättelsen är slut.", en: "The story has ended." },
  changed: {
    fi: "Kysymystä on muutettu tämän kohdan jälkeen.",
    sv: "Frågan har ändrats efter det här steget.",
    en: "The question has been changed since this step.",
  },
  again: {
    fi: "Esitä kohdan kysymys uudelleen",
    sv: "Ställ stegets fråga på nytt",
    en: "Ask the step again",
  },
  leavesOut: {
    fi: "Kohdan omia muutoksia ei näytetä, kun skenaario on auki. Sulje skenaario, niin näet ne.",
    sv: "Stegets egna ändringar visas inte när ett scenario är öppet. Stäng scenariot för att se dem.",
    en: "The step’s own changes are not shown while a scenario is open. Close the scenario to see them.",
  },
  broken: {
    fi: "Kohdan kysymystä ei voi enää esittää tästä verkostosta.",
    sv: "Stegets fråga kan inte längre ställas om det här nätverket.",
    en: "The step’s question can no longer be asked of this network.",
  },
  keys: {
    fi: "Page Down vie eteenpäin, Page Up taaksepäin, Esc lopettaa tarinan.",
    sv: "Page Down går framåt, Page Up bakåt, Esc avslutar berättelsen.",
    en: "Page Down goes forward, Page Up goes back, Esc ends the story.",
  },
  newName: (count: number) => ({
    fi: `Tarina ${count}`,
    sv: `Berättelse ${count}`,
    en: `Story ${count}`,
  }),
  minutes: {
    all: (sum: string) => ({ fi: `${sum} min`, sv: `${sum} min`, en: `${sum} min` }),
    some: (sum: string) => ({
      fi: `vähintään ${sum} min`,
      sv: `minst ${sum} min`,
      en: `at least ${sum} min`,
    }),
  },
  editor: {
    heading: { fi: "Tarinan muokkaus", sv: "Redigera berättelsen", en: "Edit the story" },
    done: { fi: "Lopeta muokkaus", sv: "Sluta redigera", en: "Stop editing" },
    name: { fi: "Nimi", sv: "Namn", en: "Name" },
    add: { fi: "Lisää tämä kohdaksi", sv: "Lägg till som steg", en: "Add this as a step" },
    addHint: {
      fi: "Kysymys ja näkymä tallentuvat kohdaksi (F2)",
      sv: "Frågan och vyn sparas som ett steg (F2)",
      en: "Keeps the question and the view as a step (F2)",
    },
    empty: {
      fi: "Tarinassa ei ole vielä kohtia. Kysy tai avaa näkymä, ja lisää se kohdaksi.",
      sv: "Berättelsen har inga steg ännu. Ställ en fråga eller öppna en vy och lägg till den som ett steg.",
      en: "The story has no steps yet. Ask a question or open a view, and add it as a step.",
    },
    sum: (steps: number) => ({
      fi: fi.count(steps, "kohta", "kohtaa"),
      sv: sv.count(steps, "steg", "steg"),
      en: en.count(steps, "step", "steps"),
    }),
    caption: { fi: "Kuvateksti", sv: "Bildtext", en: "Caption" },
    notes: { fi: "Vetäjän muistiinpanot", sv: "Ledarens anteckningar", en: "Notes for the facilitator" },
    minutes: { fi: "Kesto (min)", sv: "Tid (min)", en: "Minutes" },
    others: { fi: "Muut kielet", sv: "Andra språk", en: "Other languages" },
    missing: (languages: readonly string[]) => ({
      fi: `puuttuu: ${languages.join(", ")}`,
      sv: `saknas: ${languages.join(", ")}`,
      en: `missing: ${languages.join(", ")}`,
    }),
    take: {
      fi: "Ota nykyinen näkymä tähän kohtaan",
      sv: "Ta den aktuella vyn till steget",
      en: "Take the current view into this step",
    },
    duplicate: { fi: "Kahdenna", sv: "Duplicera", en: "Duplicate" },
    remove: { fi: "Poista", sv: "Ta bort", en: "Remove" },
    removeStory: { fi: "Poista tarina", sv: "Ta bort berättelsen", en: "Remove the story" },
    removeBroken: {
      fi: "Poista kohdat, joita ei voi esittää",
      sv: "Ta bort stegen som inte kan ställas",
      en: "Remove the steps that can’t be asked",
    },
    up: { fi: "Siirrä ylös", sv: "Flytta upp", en: "Move up" },
    down: { fi: "Siirrä alas", sv: "Flytta ner", en: "Move down" },
    moveHint: {
      fi: "Raahaa, tai Alt ja nuolinäppäin",
      sv: "Dra, eller Alt och piltangent",
      en: "Drag, or Alt and an arrow key",
    },
    noQuestion: { fi: "ilman kysymystä", sv: "utan fråga", en: "without a question" },
    cannot: {
      fi: "Muokkausta ei voitu aloittaa: skenaario on auki toisessa ikkunassa tai sitä ei voitu ladata.",
      sv: "Redigeringen kunde inte börja: scenariot är öppet i ett annat fönster eller kunde inte laddas.",
      en: "Editing could not begin: the scenario is open in another window, or could not be loaded.",
    },
  },
  /** What an edit did, for undo and redo. */
  did: {
    begun: (story: string) => ({
      fi: `Tarina ${fi.quote(story)} aloitettiin.`,
      sv: `Berättelsen ${sv.quote(story)} påbörjades.`,
      en: `The story ${en.quote(story)} was begun.`,
    }),
    removedStory: (story: string) => ({
      fi: `Tarina ${fi.quote(story)} poistettiin.`,
      sv: `Berättelsen ${sv.quote(story)} togs bort.`,
      en: `The story ${en.quote(story)} was removed.`,
    }),
    added: (step: number) => ({
      fi: `Kohta ${step} lisättiin.`,
      sv: `Steg ${step} lades till.`,
      en: `Step ${step} was added.`,
    }),
    removed: (step: number) => ({
      fi: `Kohta ${step} poistettiin.`,
      sv: `Steg ${step} togs bort.`,
      en: `Step ${step} was removed.`,
    }),
    moved: (from: number, to: number) => ({
      fi: `Kohta ${from} siirrettiin paikkaan ${to}.`,
      sv: `Steg ${from} flyttades till plats ${to}.`,
      en: `Step ${from} was moved to ${to}.`,
    }),
    taken: (step: number) => ({
      fi: `Näkymä otettiin kohtaan ${step}.`,
      sv: `Vyn togs till steg ${step}.`,
      en: `The view was taken into step ${step}.`,
    }),
    wrote: (step: number) => ({
      fi: `Kohtaa ${step} muutettiin.`,
      sv: `Steg ${step} ändrades.`,
      en: `Step ${step} was changed.`,
    }),
    renamed: {
      fi: "Tarinan nimeä muutettiin.",
      sv: "Berättelsens namn ändrades.",
      en: "The story was renamed.",
    },
    repaired: {
      fi: "Kohdat, joita ei voi esittää, poistettiin.",
      sv: "Stegen som inte kan ställas togs bort.",
      en: "The steps that can’t be asked were removed.",
    },
  },
});

export type StoryWords = (typeof storyWords)["en"];
