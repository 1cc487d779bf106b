import type { Vocabulary } from "./vocabulary.js";

const numbers = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
};

export const wordsSv: Vocabulary = {
  numbers,
  phrases: [
    ["tänk om; vad händer om; vad om; vad skulle hända om", { is: "ask", ask: "what-if" }],
    ["jämför; jämförelse*; skillnad*; hur skiljer sig", { is: "ask", ask: "compare" }],
    ["lucka; luckor; luckorna; brister; glapp", { is: "ask", ask: "gaps" }],
    [
      "grindvakt*; flaskhals*; vad hänger på; vad avgör; vad avgör tillgången; nyckelposition*",
      { is: "ask", ask: "gatekeepers" },
    ],
    ["varför; vad krävs; vad skulle krävas", { is: "ask", ask: "why-not" }],
    ["varför inte", { is: "ask", ask: "why-not", negated: true }],
    ["väg; vägar; vägarna; vägen; rutt*; stig*; hur kommer man; hur kommer", { is: "ask", ask: "routes" }],
    [
      "tjänster; tjänsterna; vilka tjänster; tjänst; service; vad når; vilka når",
      { is: "ask", ask: "reach" },
    ],

    ["från; ur; är på; är vid; hos; vid; från tjänsten; i tjänsten", { is: "role", role: "from" }],
    [
      "är hos; är på platsen; finns i tjänsten; finns på platsen; på platsen; klient hos; klient på",
      { is: "role", role: "from" },
    ],
    [
      "klient vid; klienten hos; klienten på; klienten vid; klienter hos; klienter på; klienter vid",
      { is: "role", role: "from" },
    ],
    ["till; in på; till tjänsten", { is: "role", role: "to" }],
    [
      "bor i; bosatt i; hemkommun; kommun; bor i området; området; kommunen; i kommunen",
      { is: "role", role: "area" },
    ],
    ["i; på; inom", { is: "role", role: "in" }],
    ["klient; klienten; klienter; klienterna", { is: "roleBefore", role: "from" }],
    ["till tjänsterna", { is: "role", role: "column" }],

    ["# år; # åring*; # års; # år gammal; # år gamla; # årig*; ålder #; åldern #; i åldern #", { is: "age" }],
    ["# månad*; # mån; # månader gammal", { is: "age", perYear: 12 }],
    ["# vecka; # veckor; # veckors; # veckor gammal", { is: "age", perYear: 52.18 }],
    ["# dagar gammal; # dagars", { is: "age", perYear: 365.25 }],
    [
      "# år # månad*; # år och # månad*; # och ett halvt år; # och ett halvt års; # och en halv åring*",
      { is: "age", ofFirst: true },
    ],
    ["mellan # och # år*; # till # år*", { is: "age" }],
    ["halvåring*; ett halvt år; ett halvår", { is: "age", years: 0 }],
    ["halvannat år; halvtannat år", { is: "age", years: 1 }],
    ["spädbarn*; baby; bebis*; babyn; nyfödd*", { is: "age", years: 0 }],
    ...Object.entries(numbers).map(([number, years]) => [`${number}åring*`, { is: "age", years }] as const),

    [
      "# överföring*; # hänvisning*; med # överföring*; med # hänvisning*",
      { is: "limit", limit: "maxHandoffs" },
    ],
    [
      "utan överföring*; utan hänvisningar; inga överföringar; inga hänvisningar",
      { is: "limit", limit: "maxHandoffs", count: 0 },
    ],
    ["# steg; i # steg; med # steg", { is: "limit", limit: "maxSteps" }],
    ["utan steg; inga steg", { is: "limit", limit: "maxSteps", count: 0 }],
    ["# bästa; # kortaste", { is: "count" }],

    ["remiss*; hänvisning*; hänvisning eller remiss", { is: "via", kind: "referral" }],
    ["konsultation*; konsulter*", { is: "via", kind: "consultation" }],
    ["uppsökande arbete; uppsökande; uppsökande verksamhet", { is: "via", kind: "outreach" }],
    ["gemensamt arbete; gemensam*; samarbete", { is: "via", kind: "joint" }],

    ["etabler*", { is: "status", status: "established" }],
    ["pilot*; i pilotfas", { is: "status", status: "piloted" }],
    ["planera*", { is: "status", status: "planned" }],
    ["omstrid*", { is: "status", status: "disputed" }],
    [
      "endast det som källorna säger; bara det som källorna säger; endast det som är skrivet; bara det som är skrivet; utan slutsatser",
      { is: "reading", reading: "stated" },
    ],
    [
      "endast det som är slutsatser; bara slutsatser; endast slutsatser",
      { is: "reading", reading: "inferred" },
    ],

    ["per kommun; efter kommun; kommunvis", { is: "rows", rows: "areas", all: "municipality" }],
    ["per region; per landskap", { is: "rows", rows: "areas", all: "region" }],
    ["per område; efter område", { is: "rows", rows: "areas" }],
    ["per ålder; per ålder #; efter ålder #; efter ålder; enligt ålder", { is: "rows", rows: "ages" }],
    ["per utgångspunkt; efter utgångspunkt", { is: "rows", rows: "origins" }],

    ["i vilken ålder som helst; alla åldrar; oavsett ålder", { is: "any", of: "age" }],
    ["var som helst; oavsett område; bor var som helst", { is: "any", of: "area" }],
    ["oavsett behov", { is: "any", of: "needs" }],
    ["oavsett länkar; alla länkar", { is: "any", of: "via" }],
    ["oavsett antal hänvisningar", { is: "any", of: "maxHandoffs" }],
    ["oavsett antal steg", { is: "any", of: "maxSteps" }],
    ["vanlig status", { is: "any", of: "status" }],
    ["även slutsatser", { is: "any", of: "readings" }],
    ["oavsett dag; vilken dag som helst", { is: "any", of: "at" }],

    ["jämfört med; jämfört med en klient; kontra; vs", { is: "other" }],
    ["togs bort; tas bort; lades ner; läggs ner; stängdes; försvann; upphörde", { is: "remove" }],
    ["vore; blev; skulle vara; var", { is: "become" }],
    [
      "remitterade till; hänvisade till; skulle hänvisa till; remitterade; hänvisade",
      { is: "add", kind: "referral" },
    ],
    ["konsulterade; skulle konsultera", { is: "add", kind: "consultation" }],
    ["gick ut till; sökte upp", { is: "add", kind: "outreach" }],
    ["samarbetade med; arbetade tillsammans med", { is: "add", kind: "joint" }],
    ["bara; endast; enbart; status; länkarna", { is: "only" }],
    ["och; samt; eller", { is: "and" }],
    ["når; nå; nås; får", { is: "reach" }],
    ["men", { is: "but" }],
    [
      "är; länk; länken; finns; bästa; skiljer; sig; hur; en; ett; den; det; som; för; vilka; vilken; vad; att; med; även; också; inklusive; kan; barn; barnet; " +
        "ung; unga; genom; via; av; de; finns; man; leder; tjänsten; platsen; räknat; dagen; den dag; mellan; om; då; skulle; ska; bli; kommer; dit; " +
        "behov; behoven; utgångspunkt; mål; har; kommunerna; områdena; gäller; arbete; vilka är; barnets; behovet; ålder; gammal; när; tillgänglig*; vara",
      { is: "filler" },
    ],
  ],
};
