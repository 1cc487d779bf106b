import { byLanguage } from "@polku/core/text";

/** The words of the bar that steps through a story, by language. */
export const storyWords = byLanguage({
  step: (step: number, all: number) => ({
    fi: `Kohta ${step}/${all}`,
    sv: `Steg ${step} av ${all}`,
    en: `Step ${step} of ${all}`,
  }),
  previous: { fi: "Edellinen", sv: "Föregående", en: "Previous" },
  next: { fi: "Seuraava", sv: "Nästa", en: "Next" },
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
  keys: {
    fi: "Page Down vie eteenpäin, Page Up taaksepäin, Esc lopettaa tarinan.",
    sv: "Page Down går framåt, Page Up bakåt, Esc avslutar berättelsen.",
    en: "Page Down goes forward, Page Up goes back, Esc ends the story.",
  },
});
