import type { AreaKind, Sector, Change, Language } from "@polku/core";
import { formatters } from "@polku/core/text";

const { fi, sv, en } = formatters;

/** The words of the form in which an element is edited. */
export const form = {
  change: {
    levels: { fi: "Muuta tasoa", sv: "Ändra nivån", en: "Change the level" },
    sources: { fi: "Muuta lähdettä", sv: "Ändra källan", en: "Change the source" },
    areas: { fi: "Muuta aluetta", sv: "Ändra området", en: "Change the area" },
    organisations: { fi: "Muuta toimijaa", sv: "Ändra aktören", en: "Change the organisation" },
    needs: { fi: "Muuta tarvetta", sv: "Ändra behovet", en: "Change the need" },
    services: { fi: "Muuta palvelua", sv: "Ändra tjänsten", en: "Change the service" },
    links: { fi: "Muuta yhteyttä", sv: "Ändra länken", en: "Change the link" },
    places: { fi: "Muuta paikkaa", sv: "Ändra platsen", en: "Change the place" },
    roles: { fi: "Muuta roolia", sv: "Ändra rollen", en: "Change the role" },
    practices: { fi: "Muuta toimintamallia", sv: "Ändra verksamhetsmodellen", en: "Change the practice" },
    groups: { fi: "Muuta ryhmää", sv: "Ändra gruppen", en: "Change the group" },
    pilots: { fi: "Muuta pilottia", sv: "Ändra pilotprojektet", en: "Change the pilot" },
    tasks: { fi: "Muuta tehtävää", sv: "Ändra uppgiften", en: "Change the task" },
    stories: { fi: "Muuta tarinaa", sv: "Ändra berättelsen", en: "Change the story" },
  } satisfies Record<Change["in"], unknown>,
  doAdd: { fi: "Lisää", sv: "Lägg till", en: "Add" },
  refused: (errors: number) => ({
    fi: `Korjaa ${fi.plural(errors, "tämä virhe", `nämä ${errors} virhettä`)}:`,
    sv: `Rätta ${sv.plural(errors, "det här felet", `de här ${errors} felen`)}:`,
    en: `Correct ${en.plural(errors, "this error", `these ${errors} errors`)}:`,
  }),
  required: { fi: "pakollinen", sv: "obligatoriskt", en: "required" },
  missing: { fi: "Tämä tieto tarvitaan.", sv: "Den här uppgiften behövs.", en: "This is needed." },
  more: { fi: "Lisää tietoja", sv: "Fler uppgifter", en: "More fields" },
  /** A text in a language. */
  inLanguage: (field: string, language: Language) => ({
    fi: `${field} (${{ fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" }[language]})`,
    sv: `${field} (${{ fi: "finska", sv: "svenska", en: "engelska" }[language]})`,
    en: `${field} (${{ fi: "Finnish", sv: "Swedish", en: "English" }[language]})`,
  }),
  /** A typed name that nothing has, and the names most like it. */
  notFound: (text: string, nearest: readonly string[]) => ({
    fi: `${fi.quote(text)} ei ole tässä verkostossa.${nearest.length === 0 ? "" : ` Tarkoititko: ${fi.or(nearest.map(fi.quote))}?`}`,
    sv: `${sv.quote(text)} finns inte i det här nätverket.${nearest.length === 0 ? "" : ` Menade du ${sv.or(nearest.map(sv.quote))}?`}`,
    en: `${en.quote(text)} is not in this network.${nearest.length === 0 ? "" : ` Did you mean ${en.or(nearest.map(en.quote))}?`}`,
  }),
  several: (text: string, names: readonly string[]) => ({
    fi: `Nimi ${fi.quote(text)} on usealla: ${names.map(fi.quote).join(", ")}. Kirjoita, kumpaa tarkoitat.`,
    sv: `Flera heter ${sv.quote(text)}: ${names.map(sv.quote).join(", ")}. Skriv vilken du menar.`,
    en: `Several are called ${en.quote(text)}: ${names.map(en.quote).join(", ")}. Type which one you mean.`,
  }),
  steps: (steps: number) => ({
    fi: `Tarinassa on ${fi.count(steps, "vaihe", "vaihetta")}: tekstejä ei voi olla enempää.`,
    sv: `Berättelsen har ${sv.count(steps, "steg", "steg")}: den kan inte ha fler texter.`,
    en: `The story has ${en.count(steps, "step", "steps")}: it can’t have more captions.`,
  }),
  /** Another element of the list has the name, or nearly. */
  alike: (name: string) => ({
    fi: `Luettelossa on jo ${fi.quote(name)}. Onko tämä sama?`,
    sv: `I listan finns redan ${sv.quote(name)}. Är det samma?`,
    en: `The list has ${en.quote(name)} already. Is this the same?`,
  }),
  citationsHint: {
    fi: "Lähde: kohta; toinen lähde: kohta",
    sv: "Källa: ställe; en annan källa: ställe",
    en: "Source: where in it; another source: where in it",
  },
  plainsHint: {
    fi: "Erota puolipisteellä.",
    sv: "Skilj åt med semikolon.",
    en: "Separate with semicolons.",
  },
  captionsHint: {
    fi: "Vaiheiden välissä on pystyviiva |",
    sv: "Ett lodstreck | mellan stegen",
    en: "A bar | between steps",
  },
  sectors: {
    public: { fi: "julkinen", sv: "offentlig", en: "public" },
    parish: { fi: "seurakunta", sv: "församling", en: "parish" },
    ngo: { fi: "järjestö", sv: "organisation", en: "NGO" },
    private: { fi: "yritys", sv: "företag", en: "private" },
    state: { fi: "valtio", sv: "staten", en: "state" },
  } satisfies Record<Sector, unknown>,
  areaKinds: {
    country: { fi: "maa", sv: "land", en: "country" },
    region: { fi: "maakunta", sv: "landskap", en: "region" },
    "catchment-area": { fi: "erityisvastuualue", sv: "specialupptagningsområde", en: "catchment area" },
    municipality: { fi: "kunta", sv: "kommun", en: "municipality" },
    "family-centre-area": { fi: "perhekeskusalue", sv: "familjecenterområde", en: "family centre area" },
    district: { fi: "kaupunginosa tai muu alue", sv: "stadsdel eller annat område", en: "district" },
  } satisfies Record<AreaKind, unknown>,
  fields: {
    name: { fi: "Nimi", sv: "Namn", en: "Name" },
    min: { fi: "Nuorin ikä", sv: "Yngsta ålder", en: "Youngest age" },
    max: { fi: "Vanhin ikä", sv: "Äldsta ålder", en: "Oldest age" },
    linkRoles: { fi: "Minkä roolien kautta", sv: "Genom vilka roller", en: "Through which roles" },
    areaKind: { fi: "Alueen laji", sv: "Slag av område", en: "Kind of area" },
    pilotAreas: { fi: "Missä kokeillaan", sv: "Var det prövas", en: "Where it is tried" },
    capacityAsOf: { fi: "Tilanne päivänä", sv: "Läget den dagen", en: "Room as of" },
    captions: { fi: "Vaiheiden tekstit", sv: "Stegens texter", en: "Captions of the steps" },
    since: { fi: "Ensimmäinen päivä", sv: "Första dagen", en: "First day" },
    until: { fi: "Viimeinen päivä", sv: "Sista dagen", en: "Last day" },
    from: { fi: "Mistä", sv: "Från", en: "From" },
    to: { fi: "Mihin", sv: "Till", en: "To" },
    offers: {
      fi: "Palvelut, joita sieltä saa",
      sv: "Tjänster som finns där",
      en: "Services offered there",
    },
  },
  agesHint: {
    fi: "Täysinä vuosina; tyhjä: rajaa ei ole tiedossa.",
    sv: "I fyllda år; tomt: ingen gräns är känd.",
    en: "In full years; empty: no limit is known.",
  },
  areasHint: {
    fi: "Tyhjä: rajausta ei ole tiedossa.",
    sv: "Tomt: ingen avgränsning är känd.",
    en: "Empty: no limit is known.",
  },
  search: { fi: "Hae nimellä", sv: "Sök på namn", en: "Search by name" },
  none: { fi: "ei mitään", sv: "ingen", en: "none" },
  addTo: (list: string) => ({ fi: `Lisää: ${list}`, sv: `Lägg till: ${list}`, en: `Add to: ${list}` }),
  why: { fi: "Miksi", sv: "Varför", en: "Why" },
  whyHint: {
    fi: "Tallentuu skenaarioon niille, jotka sitä arvioivat.",
    sv: "Sparas i scenariot, för dem som granskar det.",
    en: "Saved in the scenario, for those who review it.",
  },
};
