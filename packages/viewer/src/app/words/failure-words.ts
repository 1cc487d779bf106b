import { byLanguage, formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** Why a file can't be opened, and where in it something is wrong; loaded when that is said for the first time. */
export const failureWords = byLanguage({
  refused: (name: string) => ({
    fi: `Tiedostoa ei voi avata: ${name}`,
    sv: `Filen kan inte öppnas: ${name}`,
    en: `The file can’t be opened: ${name}`,
  }),
  issues: (errors: number) => ({
    fi: fi.count(errors, "virhe", "virhettä"),
    sv: sv.count(errors, "fel", "fel"),
    en: en.count(errors, "error", "errors"),
  }),
  untouched: {
    fi: "Näytöllä oleva verkosto on ennallaan.",
    sv: "Nätverket på skärmen är oförändrat.",
    en: "The network on the screen is unchanged.",
  },
  place: (line: number, column: number) => ({
    fi: `rivi ${line}, sarake ${column}`,
    sv: `rad ${line}, kolumn ${column}`,
    en: `line ${line}, column ${column}`,
  }),
  tooBig: (name: string, megabytes: number, most: number) => ({
    fi: `Tiedoston ${name} koko on ${fi.number(megabytes)} Mt. Avattavan tiedoston koko voi olla enintään ${fi.number(most)} Mt.`,
    sv: `${name} är ${sv.number(megabytes)} MB. En fil får vara högst ${sv.number(most)} MB.`,
    en: `${name} is ${en.number(megabytes)} MB. The explorer opens files of up to ${en.number(most)} MB.`,
  }),
  unreadable: (name: string) => ({
    fi: `Tiedostoa ei voi lukea: ${name}. Se on ehkä siirretty, tai se ei ole tekstiä.`,
    sv: `Filen kan inte läsas: ${name}. Den kan ha flyttats, eller så är den inte text.`,
    en: `The file can’t be read: ${name}. It may have been moved, or it may not be text.`,
  }),
  another: { fi: "Avaa toinen tiedosto", sv: "Öppna en annan fil", en: "Open another file" },
});
