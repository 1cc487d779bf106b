import type { Meaning } from "./vocabulary.js";

/**
 * Negations and comparisons of every language. A text is read with the words of one language, but a word that
 * turns a condition into its opposite is known in all of them.
 */
export const wordsOfLimits: readonly (readonly [string, Meaning])[] = [
  [
    "ei; eivät; eikä; eivätkä; not; cannot; can't; don't; doesn't; didn't; isn't; aren't; won't; never; nor; neither; " +
      "inte; ej; icke; aldrig; varken; inga; ingen; inget",
    { is: "without", mild: true },
  ],
  [
    "ilman; paitsi; vailla; muu kuin; muut kuin; muita kuin; muulla kuin; muuten kuin; muualla kuin; muualta kuin; " +
      "without; except; except for; excluding; other than; elsewhere than; anywhere but; apart from; outside; outside of; " +
      "instead of; rather than; utom; förutom; undantaget; exklusive; annan än; annat än; andra än; annanstans än; annanstans än i; " +
      "utanför; i stället för; istället för",
    { is: "without" },
  ],
  ["utan", { is: "without", but: true }],
  ["but; vaan; mutta", { is: "but" }],
  [
    "enintään; korkeintaan; max; maksimissaan; ei enempää kuin; ei yli; ei vanhempi kuin; ei vanhemmalle kuin; at most; " +
      "up to; no more than; not more than; not over; no older than; not older than; no longer than; högst; som mest; maximalt; " +
      "inte mer än; inte fler än; inte över; inte äldre än; ≤; <=",
    { is: "compare", to: "most" },
  ],
  [
    "alle; vähemmän kuin; nuorempi kuin; nuoremmalle kuin; nuoremmille kuin; less than; fewer than; under; below; younger than; " +
      "mindre än; färre än; yngre än; <",
    { is: "compare", to: "less" },
  ],
  [
    "yli; vähintään; enemmän kuin; useampi kuin; vanhempi kuin; vanhemmalle kuin; vanhemmille kuin; tasan; täsmälleen; ennen; " +
      "over; above; more than; older than; at least; no less than; not less than; no fewer than; no younger than; not younger than; not under; " +
      "exactly; before; after; since; until; ei alle; ei vähemmän kuin; över; mer än; fler än; äldre än; minst; åtminstone; " +
      "exakt; precis; före; innan; efter; inte under; inte yngre än; inte mindre än; >; >=; ≥; ≠",
    { is: "compare", to: "more" },
  ],
  [
    "ulkopuolella; ulkopuolelta; lukuun ottamatta; lukuunottamatta; pois lukien; poislukien; sijaan; sijasta; jälkeen; " +
      "tai enemmän; tai useampi; tai vanhempi; tai vanhemmalle; tai vähemmän; tai nuorempi; tai nuoremmalle; tai yli; tai alle; " +
      "or more; or older; or over; or above; or less; or fewer; or younger; or under; or below; and over; and older; and above; and under; " +
      "eller mer; eller fler; eller äldre; eller över; eller mindre; eller färre; eller yngre; eller under; och äldre; och yngre; excluded; poissuljettu; exkluderade; undantagna; borträknat; +",
    { is: "beyond", of: "before" },
  ],
  [
    "ei vain; ei ainoastaan; ei pelkästään; not only; not just; not solely; inte bara; inte endast; inte enbart",
    { is: "beyond", of: "after" },
  ],
];
