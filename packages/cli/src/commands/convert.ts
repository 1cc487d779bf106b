import { basename, dirname, extname, join } from "node:path";
import { checkModel, parseModel, writeModel, type CheckedModel } from "@polku/core";
import { formats as ownFormats } from "@polku/core/formats";
import type { Format, InputFile } from "@polku/formats";
import type { Context } from "../io/context.js";
import { Failure, issueLine, wrongUsage } from "../io/failure.js";
import { readBytes } from "../io/files.js";
import { printError } from "../io/terminal.js";
import { writeBytes } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku convert FROM TO`: a network from one format to another, with what could not be kept. */
export const convert = command({
  args: ["FROM", "TO"],
  takes: ["format", "language", "force"],
  help: {
    fi: [
      "Muunna verkosto muodosta toiseen, ja kerro, mitä ei voitu säilyttää.",
      "Muodon kertoo tiedoston sisältö ja tulosteen pääte: .yaml, .json, .xlsx, .ods ja muita. Jos pääte on usean muodon, valitse --format. Taulukoita, joita ei ole tehty Polulla, luetaan kuin komennolla import.",
    ],
    sv: [
      "Omvandla ett nätverk från ett format till ett annat och berätta vad som inte kunde bevaras.",
      "Formatet framgår av filens innehåll och av målets ändelse: .yaml, .json, .xlsx, .ods med flera. Har flera format samma ändelse väljs det med --format. Tabeller som inte är gjorda med Polku läses som med kommandot import.",
    ],
    en: [
      "Convert a network from one format to another, and tell what could not be kept.",
      "What is in the file tells its format, and the ending of TO the other: .yaml, .json, .xlsx, .ods and more. Where several formats have one ending, --format chooses. Spreadsheets that Polku did not write are read as import does.",
    ],
  },
  examples: ["tiny.yaml network.xlsx"],
  async run(context, { format, language, force = false }, [from = "", to = ""]) {
    const { words } = context;
    const { formats, lossLines } = await import("@polku/formats");
    const options = language === undefined ? {} : { language };
    const ending = extname(to).slice(1).toLowerCase();
    const fits = ({ id, extensions }: Pick<Format, "id" | "extensions">) =>
      format === undefined ? extensions.includes(ending) : id === format;
    const known = [...ownFormats, ...formats.filter(({ write }) => write)];
    const [target, another] = known.filter(fits);
    // Polku's own JSON is meant where no other is named.
    const isOwn = ownFormats.some(({ id }) => id === target?.id);
    if (!target || (another && !isOwn)) {
      const listed = (another ? known.filter(fits) : known).map(({ id }) => id).join(", ");
      throw wrongUsage(another ? words.tables.chooseFormat(listed) : words.tables.notWritten(to, listed));
    }
    const file = { name: basename(from), bytes: await readBytes(context, from) };
    const { model, losses } = await readNetwork(context, file, formats, options);
    const own = ownFormats.find(({ id }) => id === target.id);
    const foreign = formats.find(({ id }) => id === target.id);
    const written = own
      ? { files: [{ name: to, content: writeModel(model, { format: own.id }) }], losses: [] }
      : await foreign?.write?.(model, options);
    for (const line of lossLines([...losses, ...(written?.losses ?? [])], context.language))
      printError(context, line);
    const files = written?.files ?? [];
    for (const one of files) {
      const stem = to.slice(0, to.length - extname(to).length);
      const out = files.length === 1 ? to : join(dirname(to), `${basename(stem)}-${basename(one.name)}`);
      await writeBytes(context, one.content, { out, force });
    }
    return 0;
  },
});

/** The network of a file of any format, what is doubtful in it printed. */
async function readNetwork(
  context: Context,
  file: InputFile,
  formats: readonly Format[],
  options: Parameters<NonNullable<Format["read"]>>[1],
) {
  const ending = extname(file.name).slice(1).toLowerCase();
  const isOurs = ownFormats.some(({ extensions }) => extensions.includes(ending));
  const readable = formats.filter(({ read }) => read);
  const format =
    readable.find(({ recognizes }) => recognizes?.([file])) ??
    (isOurs ? undefined : readable.find(({ extensions }) => extensions.includes(ending)));
  if (!format) {
    const checked = parseModel(file.bytes, { file: file.name });
    if (!checked.ok) throw new Failure(1, checked.issues);
    return { model: checked.model, losses: [] };
  }
  const read = await format.read?.([file], options);
  if (!read?.ok) throw new Failure(1, read?.issues ?? []);
  for (const issue of read.issues) printError(context, issueLine(issue, context.language));
  const checked = checkModel(read.value);
  if (!checked.ok) throw new Failure(1, checked.issues);
  const model: CheckedModel = checked.model;
  return { model, losses: read.losses };
}
