import { workshopMinutes } from "@polku/core/workshop";
import { wrongUsage } from "../io/failure.js";
import { writeOut } from "../io/write-file.js";
import { command } from "./command.js";
import { readWorkshop } from "./workshop-files.js";

const endings = { ".md": "markdown", ".html": "html" } as const;

/** `polku minutes MODEL PATCH…`: the minutes of a workshop, as Markdown or as a page. */
export const minutes = command({
  args: ["MODEL", "PATCH…"],
  takes: ["out", "force", "explorer"],
  help: {
    fi: [
      "Kirjoita työpajan muistio.",
      "Muistiossa on jokainen kysymys vastauksineen, äänet, eri mieltä olemiset, kunkin ryhmän kirjaukset ja päätökset. Tiedoston pääte kertoo muodon: .md tai .html. Linkit avaavat selaimen samasta kohdasta, kun sen osoite on tiedossa: työpajan tiedostossa tai valitsimella --explorer.",
    ],
    sv: [
      "Skriv minnesanteckningar från en workshop.",
      "Med finns varje fråga med svar, rösterna, det man inte är enig om, det som varje grupp antecknade och besluten. Filens ändelse anger formatet: .md eller .html. Länkarna öppnar utforskaren på samma ställe, om dess adress är känd: i workshopens fil eller med --explorer.",
    ],
    en: [
      "Write the minutes of a workshop.",
      "They have every question with its answer, the votes, what is not agreed on, what each group recorded, and the decisions. The ending of the file names the format: .md or .html. Links open the explorer at the same place, where its address is known: from the workshop’s file or by --explorer.",
    ],
  },
  examples: [
    "tiny.yaml workshops/mallimaa.workshop.yaml --out minutes.md",
    "tiny.yaml workshops/mallimaa.workshop.yaml --explorer https://example.org/polku/ --lang sv --out minutes.html",
  ],
  async run(context, { out, force = false, explorer }, files) {
    const { words, language } = context;
    const ending = out === undefined ? ".md" : Object.keys(endings).find((one) => out.endsWith(one));
    if (ending === undefined)
      throw wrongUsage(words.files.unknownEnding(out ?? "", Object.keys(endings).join(", ")));
    if (explorer !== undefined && !/^https?:\/\/[^\s<>"'`\\]+$/.test(explorer))
      throw wrongUsage(words.usage.wrongValue("--explorer", explorer, words.workshop.webAddress));
    const { model, workshop } = await readWorkshop(context, files);
    const format = endings[ending as keyof typeof endings];
    const text = workshopMinutes(model, workshop, {
      language,
      format,
      ...(explorer === undefined ? {} : { explorer }),
    });
    await writeOut(context, text, { out, force });
    return 0;
  },
});
