import type { Vocabulary } from "./vocabulary.js";

export const wordsEn: Vocabulary = {
  numbers: {
    zero: 0,
    no: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  phrases: [
    ["what if; what happens if; what would happen if; suppose", { is: "ask", ask: "what-if" }],
    ["compare; comparison; difference*; what changes; what is different", { is: "ask", ask: "compare" }],
    ["gap; gaps; what is missing; shortfall*", { is: "ask", ask: "gaps" }],
    [
      "gatekeeper*; bottleneck*; what hangs on; what depends on; what does access",
      { is: "ask", ask: "gatekeepers" },
    ],
    ["why; what would it take; what does it take", { is: "ask", ask: "why-not" }],
    ["why not; why no; why can't", { is: "ask", ask: "why-not", negated: true }],
    [
      "route; routes; way; ways; path; paths; how to get; how do i get; how does one get",
      { is: "ask", ask: "routes" },
    ],
    [
      "service; services; which services; what services; what reaches; which reach",
      { is: "ask", ask: "reach" },
    ],

    ["from; starting at; start; is at; is at the service; is at the place; at", { is: "role", role: "from" }],
    ["client of; clients of; a client of; client at; clients at", { is: "role", role: "from" }],
    ["to; into; towards", { is: "role", role: "to" }],
    [
      "lives in; living in; live in; resident of; municipality; municipality of; area",
      { is: "role", role: "area" },
    ],
    ["in; within", { is: "role", role: "in" }],
    ["to the services", { is: "role", role: "column" }],
    ["'s client; client", { is: "roleBefore", role: "from" }],

    [
      "# year old; # year olds; # years old; # years; # year; # yo; # yrs; # y; age #; aged #; ages #",
      { is: "age" },
    ],
    ["# month*; # months old; # month old; # mo; aged # months; aged # month", { is: "age", perYear: 12 }],
    ["# week*; # weeks old; # week old; # wk; # wks; aged # weeks", { is: "age", perYear: 52.18 }],
    ["# days old; # day old", { is: "age", perYear: 365.25 }],
    [
      "# year* # month*; # year* and # month*; # and a half year*; # and a half; # year and a half; # years and a half; aged # and a half",
      { is: "age", ofFirst: true },
    ],
    [
      "between # and # year*; # to # year*; aged # to #; ages # to #; aged between # and #; ages # and #",
      { is: "age" },
    ],
    ["year and a half", { is: "age", years: 1 }],
    ["half a year; half a year old; half year old", { is: "age", years: 0 }],
    ["baby; babies; infant*; newborn*", { is: "age", years: 0 }],

    ["# handoff*", { is: "limit", limit: "maxHandoffs" }],
    ["without handoff*; without a handoff", { is: "limit", limit: "maxHandoffs", count: 0 }],
    ["# step*", { is: "limit", limit: "maxSteps" }],
    ["without steps; without a step; no steps", { is: "limit", limit: "maxSteps", count: 0 }],
    ["# best; best #; # shortest; top #", { is: "count" }],

    ["referral*; referred; referring", { is: "via", kind: "referral" }],
    ["consultation*; consulting", { is: "via", kind: "consultation" }],
    ["outreach; outreach work; mobile work", { is: "via", kind: "outreach" }],
    ["joint work; joint; working together; joint working", { is: "via", kind: "joint" }],

    ["established", { is: "status", status: "established" }],
    ["pilot; pilots; piloted", { is: "status", status: "piloted" }],
    ["planned; plans", { is: "status", status: "planned" }],
    ["disputed", { is: "status", status: "disputed" }],
    [
      "only what is written; only what is stated; only what the sources say; only stated; only stated links; without conclusions",
      { is: "reading", reading: "stated" },
    ],
    ["only what is concluded; only what is inferred; only inferred", { is: "reading", reading: "inferred" }],

    [
      "by municipality; per municipality; by municipalities",
      { is: "rows", rows: "areas", all: "municipality" },
    ],
    ["by region; per region", { is: "rows", rows: "areas", all: "region" }],
    ["by area; per area", { is: "rows", rows: "areas" }],
    ["by age; by age #; by ages #; per age; by ages", { is: "rows", rows: "ages" }],
    ["by origin; per origin", { is: "rows", rows: "origins" }],

    ["any age; of any age; all ages; whatever age", { is: "any", of: "age" }],
    ["anywhere; lives anywhere; any area", { is: "any", of: "area" }],
    ["any need", { is: "any", of: "needs" }],
    ["any link; all links; any kind of link; all kinds of link", { is: "any", of: "via" }],
    ["any number of handoffs", { is: "any", of: "maxHandoffs" }],
    ["any number of steps", { is: "any", of: "maxSteps" }],
    ["the usual statuses", { is: "any", of: "status" }],
    ["also what is concluded", { is: "any", of: "readings" }],
    ["any day", { is: "any", of: "at" }],

    ["compared with; compared to; compared with a client; versus; vs", { is: "other" }],
    [
      "were removed; was removed; were closed; was closed; closed; closes; removed; disappeared",
      { is: "remove" },
    ],
    ["were; was; became; becomes; is", { is: "become" }],
    ["referred clients to; referred to; refers to; could refer to", { is: "add", kind: "referral" }],
    ["consulted; could consult; consults", { is: "add", kind: "consultation" }],
    ["went out to; reached out to; worked at", { is: "add", kind: "outreach" }],
    ["worked together with; worked with; worked jointly with", { is: "add", kind: "joint" }],
    ["only; just; solely; links; status", { is: "only" }],
    ["no", { is: "without", mild: true }],
    ["and; or", { is: "and" }],
    ["reach; to reach; reaches; reached; reaching; get; gets", { is: "reach" }],
    [
      "a; an; the; is; are; does; do; of; for; who; which; what; that; with; including; include; also; too; " +
        "can; by; via; using; through; child; children; young; person; people; my; our; i; me; we; there; " +
        "counting; on; day; would; then; old; between; it; client; clients; available; for needs; needs; need; link; when; stand; if; he; she; his; her; " +
        "how; kind; kinds; be; s; t; work; on the way; lead; leads; in need of; depend; depends",
      { is: "filler" },
    ],
  ],
};
