import { writeModel } from "@polku/core";
import { formatOf } from "@polku/core/formats";
import { findNearest } from "@polku/core/model";
import { wrongUsage } from "../io/failure.js";
import { formatByEnding, writeOut } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku new`: a network without services, with levels and municipalities. */
export const newNetwork = command({
  args: [],
  needs: ["name"],
  takes: ["language", "levels", "counties", "out", "force"],
  help: {
    fi: [
      "Tee uusi verkosto: tasot ja halutessa kuntia, ei vielä palveluja.",
      "Tasot ovat perus-, erityis-, vaativa ja OT-taso, ellei --levels nimeä muita.",
    ],
    sv: [
      "Gör ett nytt nätverk: nivåer och vid behov kommuner, ännu inga tjänster.",
      "Nivåerna är bas-, special-, krävande och OT-nivå, om inte --levels nämner andra.",
    ],
    en: [
      "Make a new network: levels and, where wanted, municipalities; no services yet.",
      "The levels are the basic, specialised, demanding and OT level, unless --levels names others.",
    ],
  },
  examples: [
    '--name "Meidän kunta" --counties Pirkanmaa --out network.yaml',
    '--name Verkosto --levels "Lähellä,Kauempana"',
  ],
  async run(context, { name, language, levels, counties = [], out, force = false }) {
    const format = out === undefined ? formatOf(".yaml") : formatByEnding(context, out);
    const { counties: known, findPlace, newModel, placeNames } = await import("@polku/formats");
    const codes = counties.map((asked) => {
      const place = known().find(({ code }) => code === asked.padStart(2, "0")) ?? findPlace(asked)?.county;
      if (place) return place.code;
      throw wrongUsage(context.words.tables.noSuchCounty(asked, findNearest(asked, placeNames())));
    });
    const model = newModel({
      name,
      counties: [...new Set(codes)],
      ...(language === undefined ? {} : { language }),
      ...(levels === undefined ? {} : { levels }),
    });
    await writeOut(context, writeModel(model, { format: format.id }), { out, force });
    return 0;
  },
});
