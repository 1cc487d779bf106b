import type { Texts } from "./texts.js";

const mean = (nearest: string | undefined) => (nearest === undefined ? "" : ` Menade du "${nearest}"?`);

export const sv: Texts = {
  issues: {
    syntax: ({ found }) =>
      `Texten kan inte läsas: ${found}. Oftast är ett citattecken, en parentes eller en indragning fel.`,
    "duplicate-field": ({ found }) =>
      `Ett fält har skrivits två gånger (${found}). Bara det ena kunde bevaras.`,
    "too-deep": ({ found }) => `Texten är för djupt nästlad eller upprepar sig utan slut (${found}).`,
    "wrong-version": ({ found, expected }) =>
      `Det här biblioteket läser format ${expected}, och filen säger ${found}.`,
    "unknown-field": ({ field, known, nearest }) =>
      nearest === undefined
        ? `Här finns inget fält "${field}". Kända fält: ${known}. Egna fält börjar med "x-".`
        : `Här finns inget fält "${field}".${mean(nearest)} Egna fält börjar med "x-".`,
    "missing-field": ({ field }) => `Det obligatoriska fältet "${field}" saknas.`,
    "wrong-type": ({ field, found, expected }) =>
      `"${field}" är ${found}; väntat: ${expected}.${
        expected === "string" ? " Ett tal eller ja/nej som är avsett som text behöver citattecken." : ""
      }`,
    "wrong-value": ({ field, found, expected, nearest }) =>
      `"${field}" är ${found}; väntat: ${expected}.${mean(nearest)}`,
    "wrong-id": ({ found, nearest }) =>
      `${found} är inte ett id: ett id består av a–z, 0–9 och enstaka bindestreck.${mean(nearest || undefined)}`,
    "wrong-date": ({ field, found }) =>
      `"${field}" är ${found}, som inte är en dag i kalendern skriven ÅÅÅÅ-MM-DD.`,
    "duplicate-id": ({ id }) => `Id:t "${id}" är upptaget: varje id är unikt i hela filen.`,
    "unknown-reference": ({ id, expected, nearest }) =>
      `Inget i filen har id:t "${id}"; väntat slag: ${expected}.${mean(nearest)}`,
    "wrong-reference": ({ id, found, expected }) =>
      `"${id}" är av slaget ${found}; väntat slag: ${expected}.`,
    "undeclared-level": ({ id, known, nearest }) =>
      `Nivån "${id}" finns inte bland filens nivåer (${known}).${mean(nearest)}`,
    "part-of-cycle": ({ chain }) => `En tjänst kan inte vara en del av sig själv: ${chain}.`,
    "within-cycle": ({ chain }) => `Ett område kan inte ligga inom sig självt: ${chain}.`,
    "ages-reversed": ({ min, max }) => `Åldrarna är omvända: min ${min} är större än max ${max}.`,
    "dates-reversed": ({ since, until }) => `Datumen är omvända: since ${since} är senare än until ${until}.`,
    "same-ends": ({ id }) => `En länk går från en tjänst till en annan; båda ändarna är "${id}".`,
    "no-source": ({ kind, id }) => `Elementet "${id}" (${kind}) anger ingen källa och plats i den.`,
    "phone-number": ({ found }) =>
      `Det här ser ut som ett telefonnummer (${found}). En modell innehåller inga personuppgifter.`,
    "email-address": ({ found }) =>
      `Det här ser ut som en e-postadress (${found}). En modell innehåller inga personuppgifter.`,
    "identity-code": () =>
      `Det här ser ut som en personbeteckning. En modell innehåller inga personuppgifter.`,
  },
  kinds: {
    referral: "hänvisning eller remiss",
    consultation: "konsultation",
    outreach: "uppsökande arbete",
    joint: "gemensamt arbete",
  },
  statuses: { established: "etablerad", piloted: "pilot pågår", planned: "planerad", disputed: "omstridd" },
  arrivals: { here: "Här", comes: "Kommer till klienten", goes: "Klienten går" },
  integration: { horizontal: "horisontell", vertical: "vertikal" },
  leg({ kind, from, to, inheritedFrom, status, areas, initiatedBy }) {
    const what = {
      referral: `Klienten hänvisas: ${from} → ${to}`,
      consultation: `Sakkunskap kommer genom konsultation: ${to} → ${from}`,
      outreach: `Personalen kommer ut: ${from} → ${to}`,
      joint: `Gemensamt arbete: ${from} och ${to}`,
    }[kind];
    const extra = [
      inheritedFrom === undefined ? "" : `som del av: ${inheritedFrom}`,
      status === "established" ? "" : sv.statuses[status],
      areas.length === 0 ? "" : `område: ${areas.join(", ")}`,
      initiatedBy.length === 0 ? "" : `inleds av: ${initiatedBy.join(" eller ")}`,
    ].filter((part) => part !== "");
    return `${what}${extra.length === 0 ? "" : ` (${extra.join("; ")})`}.`;
  },
  counts: (handoffs, steps) => `${handoffs} ${handoffs === 1 ? "överföring" : "överföringar"}, ${steps} steg`,
  inferred: "slutsats av källan",
  source: "Källa",
  nothing: "Ingen tjänst nås.",
};
