import { Failure, wrongUsage } from "../io/failure.js";
import { readModel } from "../io/files.js";
import { findExplorer } from "../io/find-explorer.js";
import { print } from "../io/terminal.js";
import { writeOut } from "../io/write-file.js";
import { command } from "./command.js";

/** `polku view`: the explorer on a model file, which it follows as it is saved. */
export const view = command({
  args: ["FILE"],
  takes: ["port", "write"],
  help: {
    fi: [
      "Avaa mallitiedosto verkoston selaimeen ja seuraa sitä, kun se tallennetaan.",
      "Kysymys, paikat kartalla ja valinta säilyvät. Jos tallennetussa tiedostossa on virheitä, ne näytetään ja viimeinen ehjä verkosto jää näkyviin. Valitsimella --write sivulla tehdyt muutokset voi kirjoittaa tiedostoon. Palvelin vastaa vain tälle koneelle. Ctrl-C lopettaa.",
    ],
    sv: [
      "Öppna en modellfil i nätverksutforskaren och följ den när den sparas.",
      "Frågan, platserna på kartan och det som är valt finns kvar. Om den sparade filen har fel visas de, och det senaste hela nätverket ligger kvar. Med --write kan ändringar på sidan skrivas till filen. Servern svarar bara den här datorn. Ctrl-C avslutar.",
    ],
    en: [
      "Open a model file in the explorer, and follow it as it is saved.",
      "The question, the places on the map and the selection stay. Where a saved file has errors, they are shown over the last good network. With --write, changes made on the page can be written to the file. The server answers this computer only. Ctrl-C ends it.",
    ],
  },
  examples: ["pirkanmaa.yaml", "pirkanmaa.yaml --write --port 8080"],
  async run(context, { port = 0, write = false }, [file = ""]) {
    const { words } = context;
    if (file === "-") throw wrongUsage(words.view.needsFile);
    if (port > 65_535) throw wrongUsage(words.view.wrongPort);
    await readModel(context, file);
    const explorer = findExplorer(context);
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    const { serveFile } = await import("@polku/server/node");
    const serving = await serveFile({
      explorer,
      file,
      port,
      ...(write ? { write: (text) => writeOut(context, text, { out: file, force: true }) } : {}),
    }).catch((error: unknown) => {
      throw error instanceof Failure ? error : wrongUsage(words.view.notServed((error as Error).message));
    });
    await print(context, `${words.view.serving(file, serving.address)}\n`);
    await stopped;
    await serving.stop(0);
    return 0;
  },
});
