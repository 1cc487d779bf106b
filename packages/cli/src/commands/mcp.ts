import { wrongUsage } from "../io/failure.js";
import { readVersion } from "../io/version.js";
import { command } from "./command.js";
import { openNetwork } from "./question.js";

/** `polku mcp`: the questions of a network as tools for assistants. */
export const mcp = command({
  args: ["FILE"],
  takes: ["seconds", "entries"],
  help: {
    fi: [
      "Tarjoa verkoston kysymykset työkaluina tekoälyavustajalle (MCP).",
      "Avustajan ohjelma käynnistää komennon ja puhuu sille vakiosyötteen ja -tulosteen kautta. Työkalut vain lukevat. Jokaisen reitin jokaiseen vaiheeseen kuuluu yhteys ja kohta lähteessä.",
    ],
    sv: [
      "Erbjud frågorna om ett nätverk som verktyg för en AI-assistent (MCP).",
      "Assistentens program startar kommandot och talar med det genom standardinmatning och standardutmatning. Verktygen läser bara. Till varje steg på en väg hör en länk och en plats i källan.",
    ],
    en: [
      "Offer the questions of a network as tools for an assistant (MCP).",
      "The assistant’s program starts the command and talks with it by standard input and output. The tools only read. Every leg of a route comes with its link and the place in the source.",
    ],
  },
  examples: ["pirkanmaa.yaml", "pirkanmaa.yaml --lang fi --seconds 5"],
  async run(context, { seconds, entries }, [file = ""]) {
    const { words, language, stdin } = context;
    if (file === "-") throw wrongUsage(words.serve.mcpNeedsFile);
    if (seconds === 0 || entries === 0) throw wrongUsage(words.serve.atLeastOne);
    const network = await openNetwork(context, file);
    const { serveMcp } = await import("@polku/server/mcp");
    const close = serveMcp(network, {
      language,
      version: readVersion(),
      limits: {
        ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
        ...(entries === undefined ? {} : { entries }),
      },
    });
    await new Promise<void>((resolve) => {
      stdin.once("close", resolve).once("end", resolve);
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    await close();
    return 0;
  },
});
