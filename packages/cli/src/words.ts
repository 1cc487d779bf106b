import type { Language } from "@polku/core";

/** What only the command line says. */
export interface Words {
  from(name: string): string;
  age(years: number): string;
  services(count: number): string;
}

export const words: Record<Language, Words> = {
  fi: {
    from: (name) => `Lähtöpaikka: ${name}`,
    age: (years) => `${years}-vuotias`,
    services: (count) => `${count} ${count === 1 ? "palvelu" : "palvelua"}`,
  },
  sv: {
    from: (name) => `Utgångspunkt: ${name}`,
    age: (years) => `${years} år`,
    services: (count) => `${count} ${count === 1 ? "tjänst" : "tjänster"}`,
  },
  en: {
    from: (name) => `From: ${name}`,
    age: (years) => `aged ${years}`,
    services: (count) => `${count} ${count === 1 ? "service" : "services"}`,
  },
};
