import { wrongUsage } from "../io/failure.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku template`: an empty spreadsheet to fill in. */
export const template = command({
  args: [],
  needs: ["out"],
  takes: ["force", "language"],
  help: {
    fi: [
      "Tee tyhjä taulukkopohja (.xlsx), jonka voi täyttää ja tuoda komennolla import.",
      "Pohjassa on taulukko kutakin luetteloa kohti, otsikot ja ohjeet, valintalistat ja esimerkkirivi, joka jätetään tuotaessa pois.",
    ],
    sv: [
      "Gör en tom mall (.xlsx) som kan fyllas i och tas in med kommandot import.",
      "Mallen har en tabell för varje lista, rubriker och anvisningar, rullgardinslistor och en exempelrad som lämnas bort när filen läses.",
    ],
    en: [
      "Make an empty spreadsheet (.xlsx) to fill in and read with the command import.",
      "It has a sheet for each list, headings and notes, drop-downs and an example row that is left out when it is read.",
    ],
  },
  examples: ["--out template.xlsx", "--language sv --out mall.xlsx"],
  async run(context, { out, force = false, language }) {
    if (!out.endsWith(".xlsx")) throw wrongUsage(context.words.files.unknownEnding(out, ".xlsx"));
    const { writeTemplate } = await import("@polku/formats");
    const { files } = await writeTemplate(language ?? context.askedLanguage);
    await writeBytes(context, files[0]?.content ?? "", { out, force });
    return 0;
  },
});
