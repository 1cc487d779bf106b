import { formatters } from "@polku/core/text";
import type { en } from "./en.js";

const { count, number, plural } = formatters.sv;
const services = (total: number) => count(total, "tjänst", "tjänster");
const hidden = (total: number) => plural(total, "är dold", "är dolda");

export const sv: typeof en = {
  map: {
    label: "Karta över servicenätverket",
    role: "nätverkskarta",
    summary: (total, links, levels) =>
      `${services(total)} och ${count(links, "länk", "länkar")} på nivåerna ${levels}. Gå mellan tjänsterna med piltangenterna, öppna med Enter. Textvyn har samma innehåll.`,
    toolbar: "Kartverktyg",
    moves: "Vad som ändrades",
    layout: "Layout",
    layouts: { bands: "Band", free: "Fri" },
    picture: "Spara kartan som bild",
    zoomIn: "Zooma in",
    zoomOut: "Zooma ut",
    fit: "Visa allt",
    fitRoute: "Visa hela vägen",
    replay: "Rita vägen på nytt",
    startFree: "Fortsätt ordna",
    stopFree: "Sluta ordna",
    loading: "Kartan ritas…",
    lost: "Ritandet avbröts. Kartan är tillbaka om en stund.",
    noWebgl: "Webbläsaren kan inte rita kartan (WebGL är avstängt). Textvyn har samma innehåll.",
    failed: "Kartan kan inte ritas här. Textvyn har samma innehåll.",
    toText: "Öppna textvyn",
    focused: (name, level, status, part) => `${name}, ${level}, ${status}, ${part}`,
    notReached: "inte tillgänglig för klienten",
  },
  statusPlaces: "I tjänstens hörn, mitt på länken",
  hide: {
    heading: "Dölj på skärmen",
    count: (total) => `${number(total)} ${plural(total, "dold", "dolda")}`,
    note: "Det här ändrar bara det du ser. Frågan och svaret förblir desamma.",
    levels: "Nivåer",
    kinds: "Slag av länkar",
    sectors: "Drivs av",
    sectorNames: {
      public: "den offentliga sektorn",
      parish: "församlingar",
      ngo: "organisationer",
      private: "företag",
      state: "staten",
    },
    only: "Visa bara tjänster",
    area: "för dem som bor i",
    anyArea: "vilket område som helst",
    need: "som svarar mot behovet",
    anyNeed: "vilket behov som helst",
    text: "vars namn innehåller",
    resetView: "Återställ vyn",
    hidden: "Dolt",
    onRoute: (total) => `${services(total)} på den här vägen ${hidden(total)}`,
    inAnswer: (total) => `${services(total)} i det här svaret ${hidden(total)}`,
    selected: (total) => `${services(total)} bland de valda ${hidden(total)}`,
    show: (total) => plural(total, "Visa den", "Visa dem"),
    derivedCut: "Det finns fler länkar via dolda tjänster än de som ritas.",
    link: (kind, from, to, at, total) => `Länk ${at} av ${total}: ${kind}, från ${from} till ${to}`,
    chain: (names) => `Via dolda tjänster: ${names}`,
    source: (written) => `Källa: ${written}`,
    noLinks: "Ingen länk på kartan börjar eller slutar här.",
    addToSelection: "Välj flera",
    wheel: "Zooma med Ctrl + rullning. Efter ett klick på kartan räcker det att rulla.",
  },
};
