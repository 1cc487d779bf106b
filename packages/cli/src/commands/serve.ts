import type { Reload, RequestLine } from "@polku/server";
import { Failure, wrongUsage } from "../io/failure.js";
import { reasonOf } from "../io/files.js";
import { findExplorer } from "../io/find-explorer.js";
import { print, printError } from "../io/terminal.js";
import { command } from "./command.js";
import type { Context } from "../io/context.js";

/** `polku serve`: questions of a model file over HTTP. */
export const serve = command({
  args: ["FILE"],
  takes: ["port", "host", "allowHost", "origin", "threads", "waiting", "seconds", "entries", "json"],
  help: {
    fi: [
      "Vastaa verkoston kysymyksiin HTTP-rajapinnassa.",
      "Osoitteessa / kerrotaan, mitä täällä on; /openapi.json kuvaa rajapinnan. Palvelin vastaa vain tälle koneelle, ellei --host anna muuta osoitetta; muut kuin omat nimensä sille kerrotaan valitsimella --allow-host. Tiedosto luetaan uudelleen, kun se tallennetaan tai palvelin saa signaalin SIGHUP; jos siinä on virheitä, viimeinen ehjä verkosto jää käyttöön. Loki tulee keskivirtaan, rivi pyyntöä kohti, ilman kysymyksiä. SIGTERM ja Ctrl-C lopettavat, kun kesken olevat vastaukset ovat valmiit, viimeistään kymmenen sekunnin kuluttua; toinen kerta lopettaa heti.",
    ],
    sv: [
      "Besvara frågor om ett nätverk över HTTP.",
      "På / står vad som finns här; /openapi.json beskriver gränssnittet. Servern svarar bara den här datorn, om inte --host anger en annan adress; andra namn än dess egna anges med --allow-host. Filen läses på nytt när den sparas eller servern får signalen SIGHUP; har den fel används det senaste hela nätverket. Loggen skrivs till standardfelkanalen, en rad per begäran, utan frågor. SIGTERM och Ctrl-C avslutar när påbörjade svar är klara, senast efter tio sekunder; en andra gång avslutar genast.",
    ],
    en: [
      "Answer questions of a network over HTTP.",
      "/ says what is here, and /openapi.json describes the interface. The server answers this computer only, unless --host names another address; names other than its own are added with --allow-host. The file is read again when it is saved, and on SIGHUP; where it has errors, the last good network stays. The log goes to standard error, one line a request, without the questions. SIGTERM and Ctrl-C end it when the answers under way are ready, after ten seconds at the latest; a second time ends it at once.",
    ],
  },
  examples: [
    "pirkanmaa.yaml --port 8080",
    "pirkanmaa.yaml --host 0.0.0.0 --port 8080 --allow-host polku.example --origin https://intra.example --json",
  ],
  async run(context, values, [file = ""]) {
    const { words, language } = context;
    const { port = 0, host, allowHost, origin, threads, waiting, seconds, entries, json = false } = values;
    if (file === "-") throw wrongUsage(words.view.needsFile);
    if (port > 65_535) throw wrongUsage(words.view.wrongPort);
    if (threads === 0 || seconds === 0 || entries === 0) throw wrongUsage(words.serve.atLeastOne);
    const { serveNetwork } = await import("@polku/server/node");
    const say = (line: object, text: string) =>
      printError(context, json ? JSON.stringify({ time: new Date().toISOString(), ...line }) : text);
    const result = await serveNetwork({
      file,
      port,
      host,
      hosts: allowHost ?? [],
      origins: origin ?? [],
      explorer: explorerOf(context),
      threads,
      mostWaiting: waiting,
      limits: {
        ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
        ...(entries === undefined ? {} : { entries }),
      },
      log: (line) => say({ ...line, milliseconds: Math.round(line.milliseconds) }, logLine(line)),
      onReload: (reload) => say({ reload }, reloadText(context, file, reload)),
      onFault: (fault) => say({ fault }, fault),
    }).catch((error: unknown) => {
      throw wrongUsage(words.serve.notServed(reasonOf(context, error)));
    });
    if (!result.ok) throw new Failure(1, result.issues);
    const { serving } = result;
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    process.on("SIGHUP", () => void serving.reload());
    const { address } = serving;
    await print(
      context,
      `${json ? JSON.stringify({ address, language }) : words.serve.serving(file, address)}\n`,
    );
    await stopped;
    await serving.stop();
    return 0;
  },
});

/** Where the explorer is installed, it is served too. */
function explorerOf(context: Context): string | undefined {
  try {
    return findExplorer(context);
  } catch {
    return undefined;
  }
}

function logLine({ method, path, status, milliseconds }: RequestLine): string {
  return `${new Date().toISOString()} ${method} ${path} ${status} ${Math.round(milliseconds)} ms`;
}

function reloadText({ words }: Context, file: string, { at, ok, changed, issues }: Reload): string {
  if (ok) return `${at} ${changed ? words.serve.reloaded(file) : words.serve.unchanged(file)}`;
  const lines = issues.map(
    ({ line, column, code, message }) =>
      `${file}${line === undefined ? "" : `:${line}:${column}`}: ${code}: ${message}`,
  );
  return [`${at} ${words.serve.notReloaded(file)}`, ...lines].join("\n");
}
